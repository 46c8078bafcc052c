import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, NoteAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { addDays, type IsoDate } from "../../../domain/kernel/date";
import type { PutOff } from "../../../domain/today/putOff";
import type { TodayLine } from "../../../domain/today/todayList";
import { figuresIn } from "../../../i18n/figures";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { ContactForm, type ContactFormProps } from "./ContactForm";
import { SnoozeMenu } from "./SnoozeMenu";

const useStyles = makeStyles({
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface TodayItemProps {
  readonly line: TodayLine;
  readonly digits: number;
  readonly asOf: IsoDate;
  /** The account's own row; null where it has none. */
  readonly place: RowPlace | null;
  readonly types: readonly string[];
  readonly onPutOff: (until: IsoDate, why: PutOff["why"]) => void;
  readonly onLog: ContactFormProps["onLog"];
}

/** An account of today: why it is here, what is known, and what was done about it. */
export function TodayItem({ line, digits, asOf, place, types, onPutOff, onLog }: TodayItemProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isLogging, setLogging] = useState(false);
  const { because, view } = strings.today;
  const figures = figuresIn(strings.pane.locale, digits);
  return (
    <li className={styles.line} aria-label={line.name}>
      <div className={styles.head}>
        {line.grade && <Badge appearance="tint">{line.grade}</Badge>}
        <Body1Strong>{line.name}</Body1Strong>
        <Caption1 className={styles.quiet}>{view.rank(line.importance, line.urgency)}</Caption1>
      </div>
      <ul className={styles.reasons}>
        {line.reasons.map(({ fact }, at) => (
          <li key={at}>{because(fact, figures)}</li>
        ))}
      </ul>
      <Facts line={line} />
      {place && (
        <Caption1>
          <CellLink sheet={place.sheet} cells={`A${place.row}`} />
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button size="small" icon={<NoteAddRegular />} onClick={() => setLogging(!isLogging)} aria-expanded={isLogging}>
          {view.log}
        </Button>
        <Button size="small" icon={<CheckmarkRegular />} onClick={() => onPutOff(addDays(asOf, 1), "done")}>
          {view.done}
        </Button>
        <SnoozeMenu asOf={asOf} onSnooze={(until) => onPutOff(until, "snoozed")} />
      </div>
      {isLogging && <ContactForm {...{ line, asOf, types, onLog }} onClose={() => setLogging(false)} />}
    </li>
  );
}

/** Owner, due day, last contact, need, goal and the best time to call, as far as they are known. */
function Facts({ line }: { readonly line: TodayLine }) {
  const styles = useStyles();
  const { window: timeToCall, sheet, view } = usePane().strings.today;
  const goal = line.isMissingNextStep ? sheet.noGoal : line.goal;
  const facts = [
    line.owner && (line.isOwnerAway ? `${line.owner} (${sheet.away})` : line.owner),
    view.due(line.due),
    line.last?.date && view.last(line.last.date),
    line.need && view.need(line.need),
    goal && view.goal(goal),
    line.callWindow && view.call(timeToCall(line.callWindow)),
  ].filter(Boolean);
  return <Caption1 className={styles.quiet}>{facts.join(" · ")}</Caption1>;
}
