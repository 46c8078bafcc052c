import { Field, ProgressBar } from "@fluentui/react-components";
import { useGuard } from "../../hooks/useGuard";
import { usePane } from "../../paneContext";

/** How far the accounts are from being ready; nothing where they are, or nobody asked. */
export function Preparing() {
  const words = usePane().strings.guard;
  const { progress } = useGuard();
  if (!progress) return null;
  return (
    <Field label={words.preparing} role="status">
      <ProgressBar value={progress.done} max={Math.max(1, progress.total)} />
    </Field>
  );
}
