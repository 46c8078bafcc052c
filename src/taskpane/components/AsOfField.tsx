import { Field, Input } from "@fluentui/react-components";
import { parseDate } from "../../domain/kernel/date";
import type { useAsOf } from "../hooks/useAsOf";
import { usePane } from "../paneContext";

/** Years are typed digit by digit: 0002 is on the way to 2026. */
const FIRST_DAY = "1900-01-01";

/** The day a view reckons from; of an older workbook it says why it is not today. */
export function AsOfField({ chosen: { asOf, say, isOld } }: { chosen: ReturnType<typeof useAsOf> }) {
  const words = usePane().strings.pane.asOf;
  const read = (typed: string) => {
    const day = parseDate(typed);
    if (day === null || day >= FIRST_DAY) say(day);
  };
  return (
    <Field label={words.label} {...(isOld && { hint: words.old })}>
      <Input type="date" value={asOf} onChange={(_, { value }) => read(value)} />
    </Field>
  );
}
