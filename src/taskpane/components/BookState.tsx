import { Button, Caption1, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { useSalesBook } from "../hooks/useSalesBook";
import { usePane } from "../paneContext";
import { IssueList } from "./IssueList";
import { ReadingHint } from "./ReadingHint";

const useStyles = makeStyles({
  state: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  progress: { width: "100%" },
  stale: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface BookStateProps {
  /** Not where the questions themselves are, nor where a view says itself that nothing is known. */
  readonly isForFigures?: boolean;
  readonly children: (reading: WorkbookReading) => ReactNode;
}

/** Exactly one of: reading with its progress, what was read, why it was not. Every view over the rows stands in one. */
export function BookState({ isForFigures = true, children }: BookStateProps) {
  const styles = useStyles();
  const words = usePane().strings.reading;
  const { state, read, cancel } = useSalesBook();
  const readAnew = () => void read();
  switch (state.kind) {
    case "idle":
      return <ReadButton onPress={readAnew}>{words.read}</ReadButton>;
    case "reading":
      return (
        <div className={styles.state}>
          <Field className={styles.progress} validationMessage={words.reading} validationState="none">
            <ProgressBar {...(state.total > 0 && { value: state.done, max: state.total })} />
          </Field>
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      );
    case "issues":
      return (
        <div className={styles.state} role="alert">
          <IssueList issues={state.issues} intent="error" />
          <ReadButton onPress={readAnew}>{words.readAgain}</ReadButton>
        </div>
      );
    case "answer":
      return (
        <>
          {state.isStale && (
            <div className={styles.stale}>
              <Caption1>{words.stale}</Caption1>
              <ReadButton onPress={readAnew}>{words.readAgain}</ReadButton>
            </div>
          )}
          {isForFigures && <ReadingHint reading={state.reading} />}
          {children(state.reading)}
        </>
      );
  }
}

function ReadButton({ onPress, children }: { onPress: () => void; children: string }) {
  const styles = useStyles();
  return (
    <Button className={styles.button} size="small" icon={<ArrowClockwiseRegular />} onClick={onPress}>
      {children}
    </Button>
  );
}
