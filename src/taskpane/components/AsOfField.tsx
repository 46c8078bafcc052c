import { Field, Input } from "@fluentui/react-components";
import { parseDate } from "../../domain/kernel/date";
import type { useAsOf } from "../hooks/useAsOf";
import { usePane } from "../paneContext";

/** The day a view reckons from; of an older workbook it says why it is not today. */
export function AsOfField({ chosen: { asOf, say, isOld } }: { chosen: ReturnType<typeof useAsOf> }) {
  const words = usePane().strings.pane.asOf;
  return (
    <Field label={words.label} {...(isOld && { hint: words.old })}>
      <Input type="date" value={asOf} onChange={(_, { value }) => say(parseDate(value))} />
    </Field>
  );
}
