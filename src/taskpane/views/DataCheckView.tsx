import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, CheckmarkCircleRegular, ClipboardTaskListLtrRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { proposalOf } from "../../sheets/changes/proposal";
import { checkData, type DataCheck } from "../../sheets/dataCheck";
import { dataCheckBlock } from "../../sheets/reports/dataCheck";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { AccountHoleList, CompletenessList } from "../components/Completeness";
import { EmptyState } from "../components/EmptyState";
import { FindingGroups } from "../components/FindingGroups";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { made, useProposal } from "../hooks/useProposal";
import { useSalesBook } from "../hooks/useSalesBook";
import { usePane } from "../paneContext";
import { today } from "../today";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  clean: { color: tokens.colorPaletteGreenForeground1, fontSize: tokens.fontSizeBase600 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function DataCheckPage() {
  const styles = useStyles();
  const { strings } = usePane();
  const { read } = useSalesBook();
  const again = strings.reading.readAgain;
  const button = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label={again}
      title={again}
      onClick={() => void read()}
    />
  );
  return (
    <div className={styles.view}>
      <Section title={strings.dataCheck.toMend} action={button}>
        <BookState isForFigures={false}>{(reading) => <ToMend reading={reading} />}</BookState>
      </Section>
    </div>
  );
}

/** Findings by kind, how complete the sheets are, and the account files with holes. */
function ToMend({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.dataCheck;
  const check = useMemo(() => checkData(reading.book, today()), [reading]);
  const rows = check.completeness.reduce((sum, sheet) => sum + sheet.rows, 0);
  if (rows === 0 && check.count === 0) return <EmptyState title={words.nothingRead} hint={words.nothingReadHint} />;
  return (
    <div className={styles.view}>
      {check.count === 0 ? (
        <EmptyState title={words.clean} hint={words.cleanHint(rows)}>
          <CheckmarkCircleRegular className={styles.clean} />
        </EmptyState>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{words.count(check.count)}</Caption1>
          <FindingGroups groups={check.findings} />
        </>
      )}
      <CompletenessList sheets={check.completeness} />
      {reading.book.records.accounts.rows.length > 0 && <AccountHoleList accounts={check.accounts} />}
      <WriteTab check={check} />
    </div>
  );
}

/** What there is to mend, on a tab of its own; an earlier one stays. */
function WriteTab({ check }: { check: DataCheck }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.dataCheck;
  const run = useProposal();
  const asTab = proposalOf(
    { code: "report", facts: { sheet: words.sheet } },
    { sheets: (nameOf) => [dataCheckBlock(check, strings, nameOf(words.sheet))] },
  );
  const { isRunning } = run;
  return (
    <div className={styles.view}>
      <div>
        <RunButton isRunning={isRunning} onRun={() => void run.propose(made(asTab))}>
          {words.write}
        </RunButton>
      </div>
      <ChangePreview run={run} />
    </div>
  );
}

export const dataCheck = { id: "dataCheck", icon: ClipboardTaskListLtrRegular, Component: DataCheckPage } as const;
