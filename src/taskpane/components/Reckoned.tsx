import { Body1, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { usePane } from "../paneContext";
import { RunButton } from "./RunButton";

/** More rows than this are reckoned only when asked: the pane stands still meanwhile. */
const MANY_ROWS = 200_000;

const useStyles = makeStyles({
  ask: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { margin: 0 },
});

interface ReckonedProps<Value> {
  readonly rowCount: number;
  /** Remembered with what it depends on: another function is other work. */
  readonly work: () => Value;
  readonly children: (value: Value) => ReactNode;
}

/** What takes a while to reckon, after a frame that says so; of very many rows when the person asks for it. */
export function Reckoned<Value>({ rowCount, work, children }: ReckonedProps<Value>) {
  const styles = useStyles();
  const words = usePane().strings.analysis;
  const [asked, ask] = useState<{ readonly work: unknown }>();
  const [said, say] = useState<{ readonly work: unknown }>();
  const isWanted = rowCount <= MANY_ROWS || asked?.work === work;
  useEffect(() => (isWanted ? afterFrame(() => say({ work })) : undefined), [work, isWanted]);
  const isSaid = isWanted && said?.work === work;
  const reckoned = useMemo(() => (isSaid ? { value: work() } : null), [isSaid, work]);
  if (reckoned) return children(reckoned.value);
  if (isWanted) {
    return (
      <Field role="status" validationMessage={words.reckoning} validationState="none">
        <ProgressBar />
      </Field>
    );
  }
  return (
    <div className={styles.ask}>
      <Body1 as="p" className={styles.text}>
        {words.manyRows(rowCount)}
      </Body1>
      <RunButton appearance="primary" isRunning={false} onRun={() => ask({ work })}>
        {words.reckon}
      </RunButton>
    </div>
  );
}

/** Once the screen shows what was said; answers how to call it off. */
function afterFrame(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
