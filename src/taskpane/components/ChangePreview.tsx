import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Done } from "../../sheets/changes/door";
import { isNothing, type Preview } from "../../sheets/changes/preview";
import { titleText } from "../../sheets/changes/proposal";
import type { ProposalRun } from "../hooks/useProposal";
import { usePane } from "../paneContext";
import { ChangeList } from "./ChangeList";
import { IssueList } from "./IssueList";
import { LeftList } from "./LeftList";
import { StepProgress } from "./StepProgress";

const useStyles = makeStyles({
  parts: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ChangePreviewProps {
  readonly run: ProposalRun;
  /** Said where there is nothing to write, in place of the usual sentence. */
  readonly nothing?: string;
  /** Turns what is shown into what is written, when it is. */
  readonly prepare?: NonNullable<Parameters<ProposalRun["apply"]>[0]>;
}

/** A proposal on its way: what it would change, the writing, and what came of it. Nothing while there is none. */
export function ChangePreview({ run, nothing, prepare }: ChangePreviewProps) {
  const { strings } = usePane();
  const words = strings.changes.preview;
  const { state, cancel } = run;
  switch (state.kind) {
    case "idle":
      return null;
    case "looking":
      return <StepProgress text={words.looking} progress={state.progress} onCancel={cancel} />;
    case "writing":
      return <StepProgress text={strings.pane.running} progress={state.progress} onCancel={cancel} />;
    case "nothing":
      return <Caption1 role="status">{nothing ?? words.nothing}</Caption1>;
    case "preview":
      return <Proposed preview={state.preview} onWrite={() => void run.apply(prepare)} onCancel={cancel} />;
    case "done":
      return <Written done={state.done} onUndo={() => void run.undo()} />;
    case "issues":
      return <IssueList issues={state.issues} intent="error" />;
  }
}

interface ProposedProps {
  readonly preview: Preview;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

function Proposed({ preview, onWrite, onCancel }: ProposedProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.changes.preview;
  const { counts, patches, growths, sheets, left, dateSystem } = preview;
  return (
    <div className={styles.parts}>
      <Body1Strong as="h3" className={styles.title}>
        {titleText(preview.title, strings)}
      </Body1Strong>
      <Caption1 className={styles.quiet}>{words.notYet}</Caption1>
      <Summary counts={counts} />
      {sheets.map(({ sheetName }) => (
        <Caption1 key={sheetName}>{words.addsSheet(sheetName)}</Caption1>
      ))}
      {growths.map(({ growth, patch }) => (
        <Caption1 key={growth.table}>{words.addsRows(patch.rowCount, growth.table)}</Caption1>
      ))}
      <LeftList left={left} />
      <div className={styles.buttons}>
        {!isNothing(preview) && (
          <Button appearance="primary" onClick={onWrite}>
            {words.write(counts)}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      <ChangeList patches={[...patches, ...growths.map(({ patch }) => patch)]} dateSystem={dateSystem} />
    </div>
  );
}

function Summary({ counts }: Pick<Preview, "counts">) {
  const styles = useStyles();
  const words = usePane().strings.changes.preview.counts;
  const told = (["filled", "cleared", "formulas", "unchanged"] as const).filter((kind) => counts[kind] > 0);
  if (told.length === 0) return null;
  return <Caption1 className={styles.quiet}>{told.map((kind) => words[kind](counts[kind])).join(" · ")}</Caption1>;
}

function Written({ done: { entry, left, issues }, onUndo }: { done: Done; onUndo: () => void }) {
  const styles = useStyles();
  const words = usePane().strings.changes.preview;
  const isUndone = entry?.state === "undone";
  const undo = useRef<HTMLDivElement>(null);
  // The button that wrote is gone, and a focus on nothing leads nowhere by the keyboard.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div className={styles.parts}>
      <MessageBar intent={entry ? "success" : "warning"} layout="multiline">
        <MessageBarBody>{entry ? words.written(entry) : words.nothingWritten}</MessageBarBody>
      </MessageBar>
      <IssueList issues={issues} />
      <LeftList left={left} />
      {entry && !isUndone && (
        <div ref={undo} className={styles.buttons}>
          <Button icon={<ArrowUndoRegular />} onClick={onUndo}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
