import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  step: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  bar: { width: "100%" },
});

interface StepProgressProps {
  readonly text: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
}

/** How far something long has come, and the way to stop it. */
export function StepProgress({ text, progress, onCancel }: StepProgressProps) {
  const styles = useStyles();
  const words = usePane().strings.changes.preview;
  const message = progress ? words.writing(progress.done, progress.total) : text;
  return (
    <div className={styles.step} role="status">
      <Field className={styles.bar} validationMessage={message} validationState="none">
        <ProgressBar {...(progress && { value: progress.done, max: progress.total })} />
      </Field>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
