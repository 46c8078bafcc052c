import { Button, Field, makeStyles, ProgressBar, Slider, tokens } from "@fluentui/react-components";
import { PeopleSearchRegular } from "@fluentui/react-icons";
import type { ScanState } from "../../hooks/useDuplicates";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  panel: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  wide: { width: "100%" },
});

/** Bits of evidence over even odds, from the list's own judgement to a hundred times surer. */
const STRICTEST = 7;

interface ScanPanelProps {
  readonly rows: number;
  readonly state: ScanState;
  readonly strictness: number;
  readonly onStrictness: (strictness: number) => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Starts the look through all accounts, and tells how far it is. */
export function ScanPanel({ rows, state, strictness, onStrictness, onStart, onCancel }: ScanPanelProps) {
  const styles = useStyles();
  const words = usePane().strings.collisions;
  if (state.kind === "scanning") {
    const left = ((1 - state.done / Math.max(1, state.total)) * rows) / state.rowsPerSecond;
    return (
      <div className={styles.panel} role="status">
        <Field
          className={styles.wide}
          label={words.scanning(state.done, state.total)}
          // Before anything is done there is no speed to foretell an end by.
          validationMessage={state.rowsPerSecond > 0 ? words.speed(state.rowsPerSecond, Math.ceil(left)) : null}
          validationState="none"
        >
          <ProgressBar value={state.done} max={state.total} />
        </Field>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <Field className={styles.wide} label={words.strictness} hint={words.strictnessHint}>
        <Slider min={0} max={STRICTEST} value={strictness} onChange={(_, { value }) => onStrictness(value)} />
      </Field>
      <Button appearance="primary" icon={<PeopleSearchRegular />} onClick={onStart}>
        {state.kind === "answer" ? words.scanAgain : words.scan(rows)}
      </Button>
    </div>
  );
}
