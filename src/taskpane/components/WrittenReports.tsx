import { Button, Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { proposalOf } from "../../sheets/changes/proposal";
import {
  type ArchivedQuarter,
  type ArchivedReport,
  REPORT_STATES,
  type ReportState,
} from "../../sheets/reportTab/archive";
import { useArchive } from "../hooks/useArchive";
import { made, useProposal } from "../hooks/useProposal";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { ChangePreview } from "./ChangePreview";
import { RunState } from "./RunState";
import { Section } from "./Section";

const useStyles = makeStyles({
  quarter: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  state: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The reports there are by quarter, the newest first: a way to each, its state, and old quarters folded away. */
export function WrittenReports() {
  const styles = useStyles();
  const words = usePane().strings.salesReport.view;
  const { state, look, fold } = useArchive();
  const run = useProposal();
  return (
    <Section title={words.existing}>
      <RunState state={state} onRetry={() => void look()}>
        {(quarters) =>
          quarters.length === 0 ? (
            <Caption1 className={styles.quiet}>{words.none}</Caption1>
          ) : (
            quarters.map((quarter) => (
              <Quarter
                key={quarter.label}
                quarter={quarter}
                onFold={fold}
                onState={(report, to) => setState(report, to)}
              />
            ))
          )
        }
      </RunState>
      <ChangePreview run={run} />
    </Section>
  );

  function setState({ name, stateCell }: ArchivedReport, word: string) {
    const edits = [{ ...stateCell!, cell: { text: word } }];
    void run.propose(made(proposalOf({ code: "report", facts: { sheet: name } }, { edits })));
  }
}

interface QuarterProps {
  readonly quarter: ArchivedQuarter;
  readonly onFold: (reports: readonly ArchivedReport[], isHidden: boolean) => void;
  readonly onState: (report: ArchivedReport, word: string) => void;
}

function Quarter({ quarter: { label, reports }, onFold, onState }: QuarterProps) {
  const styles = useStyles();
  const words = usePane().strings.salesReport.view;
  const isFolded = reports.every(({ isHidden }) => isHidden);
  const title = label === "" ? words.undated : label;
  return (
    <div className={styles.quarter}>
      <div className={styles.head}>
        <Caption1>{words.quarter(title, reports.length)}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          aria-label={isFolded ? words.unfoldQuarter(title) : words.foldQuarter(title)}
          onClick={() => onFold(reports, !isFolded)}
        >
          {isFolded ? words.unfold : words.fold}
        </Button>
      </div>
      {!isFolded && (
        <ul className={styles.list} aria-label={title}>
          {reports.map((report) => (
            <li key={report.sheetId} className={styles.line}>
              <span className={styles.name}>
                {report.isHidden ? <Caption1>{report.name}</Caption1> : <CellLink sheet={report.name} cells={null} />}
              </span>
              {report.stateCell && <StateField report={report} onState={onState} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function StateField({ report, onState }: { report: ArchivedReport; onState: QuarterProps["onState"] }) {
  const styles = useStyles();
  const { states } = usePane().strings.salesReport.index;
  const words = usePane().strings.salesReport.view;
  const wordOf = (state: ReportState) => states[REPORT_STATES.indexOf(state)]!;
  return (
    <Select
      className={styles.state}
      size="small"
      aria-label={words.stateOf(report.name)}
      value={report.state ?? ""}
      onChange={(_, { value }) => onState(report, wordOf(value as ReportState))}
    >
      {report.state === null && <option value="">–</option>}
      {REPORT_STATES.map((each) => (
        <option key={each} value={each}>
          {wordOf(each)}
        </option>
      ))}
    </Select>
  );
}
