import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons";
import { useCallback, useEffect } from "react";
import { openRules } from "../../actions/openRules";
import { describeIssue } from "../../i18n/index";
import { type RuleBook, versionOn } from "../../domain/rules/ruleBook";
import type { RuleFault, RuleReading } from "../../sheets/tables/rules/decode";
import { type FoundTable, versionsByPart } from "../../sheets/tables/rules/versions";
import { readRules } from "../../sheets/tables/rules/readRules";
import { CellLink } from "../components/CellLink";
import { EmptyState } from "../components/EmptyState";
import { NewRuleVersion } from "../components/NewRuleVersion";
import { RunButton } from "../components/RunButton";
import { RunState } from "../components/RunState";
import { Section } from "../components/Section";
import { useAction } from "../hooks/useAction";
import { useRun } from "../hooks/useRun";
import { usePane } from "../paneContext";
import { today } from "../today";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", justifyItems: "start", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function Rules() {
  const styles = useStyles();
  const { strings, workbook, signals } = usePane();
  const { state, run } = useRun<RuleReading>();
  const look = useCallback(() => void run(() => readRules(workbook, strings.rules)), [run, workbook, strings]);
  useEffect(() => {
    look();
    return signals.subscribe(({ kind }) => {
      if (kind === "done") void run(() => readRules(workbook, strings.rules), { isQuiet: true });
    });
  }, [look, run, workbook, strings, signals]);
  return (
    <div className={styles.view}>
      <RunState state={state} onRetry={look}>
        {(reading) => (reading.found.length === 0 ? <NoRules /> : <Book reading={reading} />)}
      </RunState>
    </div>
  );
}

function NoRules() {
  const words = usePane().strings.rules.pane;
  const { start, isRunning } = useAction();
  return (
    <EmptyState title={words.none} hint={words.noneHint}>
      <RunButton appearance="primary" isRunning={isRunning} onRun={() => void start(openRules)}>
        {words.make}
      </RunButton>
    </EmptyState>
  );
}

/** What is broken first; then every table, from when it holds and who approved it. */
function Book({ reading: { found, faults, standIns, book } }: { reading: RuleReading }) {
  const styles = useStyles();
  const { rules } = usePane().strings;
  return (
    <>
      <Section title={rules.pane.broken}>
        {faults.length === 0 && <Caption1>{rules.pane.sound}</Caption1>}
        <ul className={styles.list}>
          {faults.map((fault, at) => (
            <FaultEntry key={at} fault={fault} />
          ))}
        </ul>
        {standIns.map(({ part, instead }) => (
          <Caption1 key={part} className={styles.quiet}>
            {rules.pane.standIns[instead](rules.tables[part].title)}
          </Caption1>
        ))}
      </Section>
      <Section title={rules.pane.inForce}>
        <ul className={styles.list}>
          {[...versionsByPart(found)].map(([part, tables]) => (
            <li key={part} className={styles.item}>
              <Caption1Strong>{rules.tables[part].title}</Caption1Strong>
              {tables.map((table) => (
                <Version key={`${table.sheet}!${table.column}${table.row}`} table={table} book={book} />
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <NewRuleVersion found={found} />
    </>
  );
}

function FaultEntry({ fault: { part, sheet, row, column, issue } }: { fault: RuleFault }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <li className={styles.item}>
      <Caption1Strong>{strings.rules.tables[part].title}</Caption1Strong>
      <CellLink sheet={sheet} cells={`${column}${row}`} />
      <Caption1>{describeIssue(issue, strings)}</Caption1>
    </li>
  );
}

/** Where a version stands, from when it holds, and whether it is the one that holds today. */
function Version({ table, book }: { table: FoundTable; book: RuleBook }) {
  const styles = useStyles();
  const words = usePane().strings.rules.pane;
  const { part, sheet, row, column, version } = table;
  const isInForce = version !== null && version === versionOn(book, part, today());
  return (
    <>
      <CellLink sheet={sheet} cells={`${column}${row}`} />
      {version && (
        <Caption1 className={styles.quiet}>
          {words.agreed(version.validFrom, version.approvedBy)}
          {isInForce && book[part].length > 1 && ` · ${words.inForceNow}`}
        </Caption1>
      )}
    </>
  );
}

export const rules = { id: "rules", icon: BookOpenRegular, Component: Rules } as const;
