import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, NoteAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { addDays, type IsoDate } from "../../../domain/kernel/date";
import type { PutOff } from "../../../domain/today/putOff";
import { type TodayReason, toldReasons } from "../../../domain/today/reasons";
import type { TodayLine } from "../../../domain/today/todayList";
import { figuresIn } from "../../../i18n/figures";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { RowLinks } from "../RowLinks";
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
  readonly placeOf: ReasonsProps["placeOf"];
  readonly types: readonly string[];
  readonly onPutOff: (until: IsoDate, why: PutOff["why"]) => void;
  readonly onLog: ContactFormProps["onLog"];
}

/** An account of today: why it is here, what is known, and what was done about it. */
export function TodayItem({ line, digits, asOf, place, placeOf, types, onPutOff, onLog }: TodayItemProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const [isLogging, setLogging] = useState(false);
  const { view } = strings.today;
  return (
    <li className={styles.line} aria-label={line.name}>
      <div className={styles.head}>
        {line.grade && <Badge appearance="tint">{line.grade}</Badge>}
        <Body1Strong>{line.name}</Body1Strong>
        <Caption1 className={styles.quiet}>{view.rank(line)}</Caption1>
      </div>
      <Reasons {...{ reasons: line.reasons, digits, placeOf }} />
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

interface ReasonsProps {
  readonly reasons: readonly TodayReason[];
  readonly digits: number;
  /** The row a reason was read from, where it is one. */
  readonly placeOf: (reason: TodayReason) => RowPlace | null;
}

/** Why, one by one; of many of a kind how many more there are, and the way to their rows. */
function Reasons({ reasons, digits, placeOf }: ReasonsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { because, more } = strings.today;
  const figures = figuresIn(strings.pane.locale, digits);
  const { told, more: rest } = toldReasons(reasons);
  return (
    <ul className={styles.reasons}>
      {told.map(({ fact }, at) => (
        <li key={at}>{because(fact, figures)}</li>
      ))}
      {rest.map(({ kind, reasons: others }) => (
        <li key={kind}>
          {more(others.length, kind)} <RowLinks places={others.flatMap((one) => placeOf(one) ?? [])} />
        </li>
      ))}
    </ul>
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
