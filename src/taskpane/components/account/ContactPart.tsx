import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountCard } from "../../../domain/accountCard/card";
import { fromDayNumber, type IsoDate } from "../../../domain/kernel/date";
import { callWindow } from "../../../domain/today/callWindow";
import type { TodayRules } from "../../../domain/today/rules";
import type { SalesBook } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { RowLinks } from "../RowLinks";

const useStyles = makeStyles({
  lines: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  late: { color: tokens.colorPaletteRedForeground1 },
});

interface ContactPartProps {
  readonly card: AccountCard;
  readonly book: SalesBook;
  readonly asOf: IsoDate;
  readonly rules: TodayRules;
}

/** The last contact and the next, how many the grade still asks for, and what we promised. */
export function ContactPart({ card: { contact, entry }, book, asOf, rules }: ContactPartProps) {
  const styles = useStyles();
  const { accountCard: words, today } = usePane().strings;
  const { last, next, due, promises } = contact;
  const placesOf = (row: number | null | undefined) =>
    typeof row === "number" ? [book.records.activities.places[row]!] : [];
  const isLate = next !== null && next.day < asOf;
  const ours = { offset: rules.ourOffset, hours: rules.time.hours };
  const call = callWindow(entry.account?.country ?? null, asOf, ours);
  return (
    <>
      <ul className={styles.lines}>
        <li className={styles.line}>
          <Body1>{last ? words.lastContact(last.day) : words.neverContacted}</Body1>
          <RowLinks places={placesOf(last?.row)} />
        </li>
        <li className={styles.line}>
          <Body1 className={isLate ? styles.late : undefined}>
            {next === null
              ? words.noNextStep
              : isLate
                ? words.overdueStep(next.day, next.action)
                : words.nextStep(next.day, next.action)}
          </Body1>
          <RowLinks places={placesOf(next?.row)} />
        </li>
        <li>
          <Caption1>
            {due ? words.contactsMade(due.made, due.wanted, due.rule, fromDayNumber(due.until)) : words.noCadence}
          </Caption1>
        </li>
        {call && (
          <li>
            <Caption1>{words.callAt(today.window(call))}</Caption1>
          </li>
        )}
      </ul>
      {promises.length > 0 && <Caption1Strong>{words.promises}</Caption1Strong>}
      {promises.length > 0 && (
        <ul className={styles.lines} aria-label={words.promises}>
          {promises.map(({ row, promise, due: day }) => (
            <li key={row} className={styles.line}>
              <Caption1 className={day < asOf ? styles.late : undefined}>{words.promise(day, promise)}</Caption1>
              <RowLinks places={placesOf(row)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
