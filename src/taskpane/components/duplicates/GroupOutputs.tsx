import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { DuplicateGroup } from "../../../domain/collisions/groups";
import { LANGUAGES } from "../../../i18n/index";
import { proposalOf } from "../../../sheets/changes/proposal";
import {
  COLUMN_MARK,
  type DuplicateColumn,
  duplicateColumnProposal,
  duplicateColumns,
  duplicateHighlight,
} from "../../../sheets/collisions/duplicateColumn";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { duplicatesTab } from "../../../sheets/reports/duplicatesTab";
import type { ScanAnswer } from "../../hooks/useDuplicates";
import { made, type ProposalRun, useProposal } from "../../hooks/useProposal";
import { usePane } from "../../paneContext";
import { ChangePreview } from "../ChangePreview";
import { RunButton } from "../RunButton";
import { pairSentence } from "./Reasons";

const useStyles = makeStyles({
  outputs: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface GroupOutputsProps {
  readonly groups: readonly DuplicateGroup[];
  readonly scan: ScanAnswer;
  readonly reading: WorkbookReading;
}

/** The groups as a column beside the list, coloured, and as a tab of their own. */
export function GroupOutputs({ groups, scan, reading }: GroupOutputsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.collisions;
  const [column, tab] = [useProposal(), useProposal()];
  const columns = duplicateColumns(reading, HEADERS);
  useColours(column, columns);
  const asTab = () => {
    const why = (first: number, row: number) => pairSentence(scan, first, row, strings);
    const block = duplicatesTab(groups, reading.book.records.accounts, why, strings);
    const sheets = (nameOf: (wanted: string) => string) => [{ ...block, sheetName: nameOf(block.sheetName) }];
    return proposalOf({ code: "report", facts: { sheet: block.sheetName } }, { sheets });
  };
  return (
    <div className={styles.outputs}>
      <div className={styles.buttons}>
        <RunButton
          isRunning={false}
          onRun={() => void column.propose(made(duplicateColumnProposal(reading, groups, columns, strings)))}
        >
          {words.column.button}
        </RunButton>
        <RunButton isRunning={false} onRun={() => void tab.propose(made(asTab()))}>
          {words.report.button}
        </RunButton>
      </div>
      <ChangePreview run={column} />
      <ChangePreview run={tab} />
    </div>
  );
}

/** What the column is called in whichever language it was written. */
const HEADERS = Object.values(LANGUAGES).map(({ collisions }) => collisions.column.header);

/** Lays the colours once the column is written; they follow what it says from then on. */
function useColours({ state }: ProposalRun, columns: readonly DuplicateColumn[]): void {
  const { workbook, signals } = usePane();
  const isWritten = state.kind === "done";
  useEffect(() => {
    if (!isWritten) return;
    const colour = async () => {
      const layout = await workbook.layout();
      if (!layout.ok) return layout;
      for (const column of columns) {
        const id = layout.value.find(({ name }) => name === column.map.sheet)?.id;
        const laid =
          id === undefined ? layout : await workbook.highlight(id, COLUMN_MARK, [duplicateHighlight(column)]);
        if (!laid.ok) return laid;
      }
      return layout;
    };
    void colour().then((laid) => {
      if (!laid.ok) signals.send({ kind: "issues", issues: laid.issues });
    });
    // The columns as they were when the proposal was made.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWritten, workbook, signals]);
}
