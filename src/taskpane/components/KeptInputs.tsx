import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { map } from "../../domain/kernel/result";
import { describeIssue } from "../../i18n/index";
import { columnLetters } from "../../sheets/address";
import { proposalOf } from "../../sheets/changes/proposal";
import type { KeptReading } from "../../sheets/tables/kept/decode";
import { readKept } from "../../sheets/tables/kept/read";
import { KEPT_TABS, type KeptTab, type KeptTable } from "../../sheets/tables/kept/tables";
import { keptTab } from "../../sheets/tables/kept/write";
import { type ProposalRun } from "../hooks/useProposal";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { RunButton } from "./RunButton";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface KeptInputsProps {
  readonly tab: KeptTab;
  readonly kept: KeptReading;
  readonly run: ProposalRun;
}

/** The tables people enter what no sheet says in: how many rows each has, the way there, what cannot be read in them. */
export function KeptInputs({ tab, kept, run }: KeptInputsProps) {
  const styles = useStyles();
  const { strings, workbook } = usePane();
  const { view, tabs } = strings.kept;
  const tables: readonly KeptTable[] = KEPT_TABS[tab];
  const faults = kept.faults.filter(({ table }) => tables.includes(table));
  const make = async () => {
    const now = await readKept(workbook, tables, strings);
    const title = { code: "report", facts: { sheet: tabs[tab].title } } as const;
    return map(now, (fresh) => {
      const isWhole = tables.every((table) => fresh.records[table].found);
      return proposalOf(title, { sheets: (nameOf) => (isWhole ? [] : [keptTab(tab, fresh, {}, strings, nameOf)]) });
    });
  };
  return (
    <>
      <Caption1 as="p" className={styles.hint}>
        {tabs[tab].hint}
      </Caption1>
      <ul className={styles.list}>
        {tables.map((table) => (
          <TableLine key={table} table={table} kept={kept} />
        ))}
      </ul>
      {tables.some((table) => kept.records[table].found === null) && (
        <RunButton isRunning={false} icon={<TableAddRegular />} onRun={() => void run.propose(make)}>
          {view.make(tabs[tab].title)}
        </RunButton>
      )}
      {faults.length > 0 && (
        <>
          <Body1Strong>{view.broken}</Body1Strong>
          <ul className={styles.list}>
            {faults.map(({ sheet, row, column, issue }) => (
              <li key={`${column}${row}`}>
                <CellLink sheet={sheet} cells={`${column}${row}`} /> {describeIssue(issue, strings)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function TableLine({ table, kept }: { readonly table: KeptTable; readonly kept: KeptReading }) {
  const styles = useStyles();
  const { tables, view } = usePane().strings.kept;
  const { rows, found } = kept.records[table];
  return (
    <li className={styles.line}>
      <span>{tables[table].title}</span>
      <Caption1 className={styles.hint}>{found ? view.rows(rows.length) : view.none}</Caption1>
      {found && (
        <CellLink sheet={found.sheet} cells={`${columnLetters(found.area.firstColumn)}${found.area.firstRow}`} />
      )}
    </li>
  );
}
