import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { all, map } from "../../domain/kernel/result";
import type { Done } from "../../sheets/changes/door";
import { type ChangeState, type HistoryEntry, readChangeSet } from "../../sheets/changes/history";
import { titleText } from "../../sheets/changes/proposal";
import { useRun } from "../hooks/useRun";
import type { HistoryStep } from "../hooks/useHistory";
import { usePane } from "../paneContext";
import { ChangeList } from "./ChangeList";
import { IssueList } from "./IssueList";
import { LeftList } from "./LeftList";
import { RunState } from "./RunState";
import { StepProgress } from "./StepProgress";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const COLORS: { readonly [State in ChangeState]: "success" | "informative" | "warning" } = {
  applied: "success",
  undone: "informative",
  partly: "warning",
  writing: "warning",
};

interface HistoryItemProps {
  readonly entry: HistoryEntry;
  readonly step: HistoryStep | null;
  readonly last: Done | null;
  readonly onChange: (which: "undo" | "redo") => void;
}

/** One change set: what, when, by whom, how far, and the ways back and forth. */
export function HistoryItem({ entry, step, last, onChange }: HistoryItemProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.changes.history;
  const title = titleText(entry.title, strings);
  return (
    <li className={styles.item} aria-label={title}>
      <div className={styles.head}>
        <Body1Strong as="h3" className={styles.title}>
          {title}
        </Body1Strong>
        <Badge appearance="tint" color={COLORS[entry.state]}>
          {words.states[entry.state]}
        </Badge>
      </div>
      <When entry={entry} />
      {last && <LeftList left={last.left} />}
      {last && <IssueList issues={last.issues} />}
      {step?.id === entry.id ? (
        <StepProgress text={strings.pane.running} progress={step.progress} onCancel={step.cancel} />
      ) : (
        <Buttons state={entry.state} isDisabled={step !== null} onChange={onChange} />
      )}
      <WhatChanged id={entry.id} />
    </li>
  );
}

function When({ entry }: { entry: HistoryEntry }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.changes.history;
  const at = new Date(entry.at).toLocaleString(strings.pane.locale, { dateStyle: "medium", timeStyle: "short" });
  const parts = [...(entry.author ? [words.by(entry.author)] : []), words.summary(entry)];
  return (
    <Caption1 className={styles.quiet}>
      <time dateTime={entry.at}>{at}</time> · {parts.join(" · ")}
    </Caption1>
  );
}

interface ButtonsProps {
  readonly state: ChangeState;
  readonly isDisabled: boolean;
  readonly onChange: (which: "undo" | "redo") => void;
}

function Buttons({ state, isDisabled, onChange }: ButtonsProps) {
  const styles = useStyles();
  const words = usePane().strings.changes.history;
  return (
    <div className={styles.buttons}>
      {state !== "undone" && (
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={isDisabled}
          onClick={() => onChange("undo")}
        >
          {words.undo}
        </Button>
      )}
      {state !== "applied" && (
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          disabledFocusable={isDisabled}
          onClick={() => onChange("redo")}
        >
          {words.redo}
        </Button>
      )}
    </div>
  );
}

/** The cells of a change set, read from the workbook when somebody asks. */
function WhatChanged({ id }: { id: string }) {
  const { strings, workbook } = usePane();
  const words = strings.changes.history;
  const [isOpen, setOpen] = useState(false);
  const { state, run } = useRun<Parameters<typeof ChangeList>[0]>();
  const open = async () => {
    setOpen(true);
    await run(async () => {
      const read = all({ set: await readChangeSet(workbook, id), conventions: await workbook.conventions() });
      return map(read, ({ set, conventions: { dateSystem } }) => ({ patches: set.patches, dateSystem }));
    });
  };
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? setOpen(false) : void open())}
      >
        {isOpen ? words.hide : words.what}
      </Button>
      {isOpen && <RunState state={state}>{(shown) => <ChangeList {...shown} />}</RunState>}
    </div>
  );
}
