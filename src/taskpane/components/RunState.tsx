import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Run } from "../hooks/useRun";
import { usePane } from "../paneContext";
import { IssueList } from "./IssueList";

const useStyles = makeStyles({
  refused: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
});

interface RunStateProps<Value> {
  readonly state: Run<Value>;
  /** Offers to try again what Excel refused. */
  readonly onRetry?: () => void;
  readonly children: (answer: Value) => ReactNode;
}

/** Exactly one of: nothing yet, at work, the answer, what is wrong with the input, why Excel refused. */
export function RunState<Value>({ state, onRetry, children }: RunStateProps<Value>) {
  const styles = useStyles();
  const words = usePane().strings.pane;
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return <Spinner size="tiny" label={words.running} />;
    case "answer":
      return children(state.value);
    case "issues":
      return <IssueList issues={state.issues} />;
    case "refused":
      return (
        <div className={styles.refused} role="alert">
          <IssueList issues={state.issues} intent="error" />
          {onRetry && (
            <Button size="small" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
              {words.tryAgain}
            </Button>
          )}
        </div>
      );
  }
}
