import { cadenceSpan, type CadenceRules, contactsDue, type ContactsDue, type WorkingTime } from "../cadence";
import { readGrade } from "../grading/grade";
import { type DayNumber, dayNumber } from "../kernel/date";
import { readContacts } from "../today/records";
import { type Fact, type ReportRows, sameOwner, type Team } from "./rows";
import type { ReportSpan } from "./span";

/** Accounts by whether they had the contacts their grade asks for; rows of the accounts sheet. */
export interface Rhythm {
  /** All contacts of the period that the span's last day lies in are made. */
  readonly kept: Fact;
  /** Some are still to come, and the period goes on. */
  readonly open: Fact;
  /** A period ended within the span without them. */
  readonly missed: Fact;
}

export interface RhythmRules {
  readonly cadence: CadenceRules;
  readonly time: WorkingTime;
}

/** Before any contact that was ever written down. */
const FIRST_DAY = -Infinity as DayNumber;

/** Each account counts once: missed before open before kept. */
export function rhythmOf(rows: ReportRows, span: ReportSpan, team: Team, rules: RhythmRules): Rhythm {
  const logs = readContacts(team.index, rows.activities, span.to, FIRST_DAY);
  const [kept, open, missed]: [number[], number[], number[]] = [[], [], []];
  team.index.entries.forEach(({ account, rows: own }, at) => {
    if (!account || !sameOwner(team, account.owner)) return;
    const entered = account.createdDate ? { day: dayNumber(account.createdDate), minute: 0 } : null;
    const grade = account.grade === null ? null : readGrade(account.grade);
    const record = { grade, entered, contacts: logs[at]!.recent };
    const dueOn = (day: DayNumber) => contactsDue(record, day, rules.cadence, rules.time);
    const now = dueOn(dayNumber(span.to));
    const row = own[0]!;
    if (endedShort(span, rules.cadence, grade, dueOn) || isShort(now, dayNumber(span.to))) missed.push(row);
    else if (now && now.due > 0) open.push(row);
    else if (now && now.wanted > 0) kept.push(row);
  });
  return { kept: { rows: kept }, open: { rows: open }, missed: { rows: missed } };
}

/** The last day of a period of the grade's rule that ends within the span before its last day. */
function endedShort(
  { from, to }: ReportSpan,
  cadence: CadenceRules,
  grade: string | null,
  dueOn: (day: DayNumber) => ContactsDue | null,
): boolean {
  const rule = grade === null ? undefined : cadence.byGrade[grade];
  if (!rule) return false;
  const { to: end } = cadenceSpan(rule.per, dayNumber(from), cadence);
  return end < dayNumber(to) && isShort(dueOn(end), end);
}

/** Whether contacts are missing on the very day on which the period ends. */
function isShort(due: ContactsDue | null, day: DayNumber): boolean {
  return due !== null && due.due > 0 && due.until <= day;
}
