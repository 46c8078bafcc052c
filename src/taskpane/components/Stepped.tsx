import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Steps } from "../../domain/kernel/steps";
import { useSteps } from "../hooks/useSteps";
import { usePane } from "../paneContext";
import { RunButton } from "./RunButton";

const useStyles = makeStyles({
  work: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  bar: { width: "100%" },
});

interface SteppedProps<Value> {
  /** Remembered with what it depends on: another function is other work. */
  readonly work: () => Steps<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What takes a while to reckon: how far it is, the way to stop it and to begin again, and what came of it. */
export function Stepped<Value>({ work, children }: SteppedProps<Value>) {
  const styles = useStyles();
  const { analysis: words, reading } = usePane().strings;
  const { state, cancel, again } = useSteps(work);
  switch (state.kind) {
    case "answer":
      return children(state.value);
    case "cancelled":
      return (
        <RunButton appearance="primary" isRunning={false} onRun={again}>
          {words.reckon}
        </RunButton>
      );
    case "working":
      return (
        <div className={styles.work} role="status">
          <Field className={styles.bar} validationMessage={words.reckoning} validationState="none">
            <ProgressBar value={state.share} />
          </Field>
          <Button size="small" onClick={cancel}>
            {reading.cancel}
          </Button>
        </div>
      );
  }
}
