import { indexAccounts } from "../accountIndex";
import type { ContactsDue } from "../cadence";
import { readGrade } from "../grading/grade";
import { addDays, dayNumber, type IsoDate } from "../kernel/date";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import { cadenceDue, openPromises } from "../today/contactReasons";
import { type ContactLog, readContacts } from "../today/records";
import type { TodayRules } from "../today/rules";
import type { AccountDesk } from "./desk";

/** How contact with an account stands on a day. Rows are of the activities. */
export interface ContactState {
  /** The last contact; by the accounts sheet alone it has a day and no row. */
  readonly last: { readonly day: IsoDate; readonly row: number | null } | null;
  /** What was said to come next; it may be past. */
  readonly next: { readonly day: IsoDate; readonly action: string | null; readonly row: number | null } | null;
  /** Contacts made of those that the grade asks for; null where no rule applies. */
  readonly due: ContactsDue | null;
  readonly promises: readonly { readonly row: number; readonly promise: string; readonly due: IsoDate }[];
}

/** No rule counts contacts further back. */
const LONGEST_PERIOD_DAYS = 366;

export function contactState(desk: AccountDesk, account: number, asOf: IsoDate, rules: TodayRules): ContactState {
  const rows = [...desk.rowsOf("activities", account)];
  const activities = rows.map((row): Activity => ({ ...desk.rows.activities[row]!, accountName: OWN_NAME }));
  const log = logOf(activities, asOf);
  const rowOf = (activity: Activity) => rows[activities.indexOf(activity)]!;
  const entry = desk.index.entries[account]!.account;
  const grade = entry?.grade ? readGrade(entry.grade) : null;
  const contacted = { account: entry, grade, log, asOf, today: dayNumber(asOf), time: rules.time };
  return {
    last: lastContact(log, entry, rowOf),
    next: nextStep(activities, log, entry, asOf, rowOf),
    due: cadenceDue(contacted, rules),
    promises: openPromises(log, rules).map(({ activity, due }) => ({
      ...{ row: rowOf(activity), promise: activity.commitment!, due },
    })),
  };
}

/** All rows are known to be this account's, by whatever they call it. */
const OWN_NAME = "own";

function logOf(activities: readonly Activity[], asOf: IsoDate): ContactLog {
  const index = indexAccounts([], [{ accountName: OWN_NAME }]);
  return readContacts(index, activities, asOf, dayNumber(addDays(asOf, -LONGEST_PERIOD_DAYS)))[0]!;
}

function lastContact(
  { last }: ContactLog,
  entry: Account | null,
  rowOf: (activity: Activity) => number,
): ContactState["last"] {
  const said = entry?.lastContactDate ?? null;
  if (last !== null && last.date! >= (said ?? "")) return { day: last.date!, row: rowOf(last) };
  return said === null ? null : { day: said, row: null };
}

/** What the last contact set, else the next planned one, else what the accounts sheet says. */
function nextStep(
  activities: readonly Activity[],
  { last, planned }: ContactLog,
  entry: Account | null,
  asOf: IsoDate,
  rowOf: (activity: Activity) => number,
): ContactState["next"] {
  if (last?.nextDate) return { day: last.nextDate, action: last.nextAction, row: rowOf(last) };
  const coming = activities.filter(({ date }) => date !== null && date > asOf);
  const [first] = [...planned, ...coming].sort((one, other) => (one.date! < other.date! ? -1 : 1));
  if (first) return { day: first.date!, action: first.subject ?? first.content, row: rowOf(first) };
  return entry?.nextContactDate ? { day: entry.nextContactDate, action: null, row: null } : null;
}
