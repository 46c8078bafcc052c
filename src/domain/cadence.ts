import { periodOf } from "./calendarPeriod";
import { addMonths, type DayNumber, dayNumber, fromDayNumber, weekdayOf } from "./kernel/date";
import {
  type Moment,
  nearestWorkingDay,
  type WorkCalendar,
  type WorkHours,
  workingDays,
  workMinutes,
} from "./workCalendar";

export const CADENCE_PERIODS = ["week", "month", "quarter", "year"] as const;
export type CadencePeriod = (typeof CADENCE_PERIODS)[number];

/** So many contacts, of any form, in each calendar week, month, quarter or year. */
export interface CadenceRule {
  readonly times: number;
  readonly per: CadencePeriod;
}

export interface CadenceRules {
  /** A grade without a rule is called by nobody's rule. */
  readonly byGrade: { readonly [grade: string]: CadenceRule };
  /** Contacts inside the calendar week in which an account is entered. */
  readonly newAccountTimes: number;
  /** More contacts with one account on one day count as this many: five mails on the 30th are no month's care. */
  readonly mostPerDay: number;
  readonly weekStartsOn: "monday" | "sunday";
  /** What an account that came, or a rep who was away, in part of the period owes: everything, or its share by workdays. */
  readonly partPeriods: "full" | "workdays";
}

/** A and B five times a month, C once, D only when there is reason to; a new account once in its first week. */
export const DEFAULT_CADENCE: CadenceRules = {
  byGrade: {
    A: { times: 5, per: "month" },
    B: { times: 5, per: "month" },
    C: { times: 1, per: "month" },
    D: { times: 0, per: "month" },
  },
  newAccountTimes: 1,
  mostPerDay: 2,
  weekStartsOn: "monday",
  partPeriods: "full",
};

/** When people work: the days, and the hours of a day. */
export interface WorkingTime {
  readonly calendar: WorkCalendar;
  readonly hours: readonly WorkHours[];
}

/** First and last day, both inside. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The week in which a new account must be contacted; it ends later for one that came after the week's last hour. */
export interface EntryWeek extends Span {
  readonly isLate: boolean;
}

const END_OF_DAY = 24 * 60;
const DAYS_PER_WEEK = 7;
/** No holiday puts off the first contact for longer; most accounts are older, and need no look at the calendar. */
const LONGEST_ENTRY_WEEK = 4 * DAYS_PER_WEEK;

export function weekOf(day: DayNumber, startsOn: CadenceRules["weekStartsOn"]): Span {
  const gone = (weekdayOf(day) + (startsOn === "sunday" ? 1 : 0)) % DAYS_PER_WEEK;
  const from = (day - gone) as DayNumber;
  return { from, to: (from + DAYS_PER_WEEK - 1) as DayNumber };
}

/** Through the week's last day; an account entered when no working time of the week is left has until the next workday. */
export function entryWeek(entered: Moment, { calendar, hours }: WorkingTime, rules: CadenceRules): EntryWeek {
  const week = weekOf(entered.day, rules.weekStartsOn);
  const left = workMinutes(entered, { day: week.to, minute: END_OF_DAY }, hours, calendar);
  if (!left.ok || left.value > 0) return { ...week, isLate: false };
  return { from: week.from, to: nearestWorkingDay((week.to + 1) as DayNumber, calendar), isLate: true };
}

export function cadenceSpan(per: CadencePeriod, day: DayNumber, rules: CadenceRules): Span {
  if (per === "week") return weekOf(day, rules.weekStartsOn);
  const { from, to } = periodOf(per, fromDayNumber(day));
  return { from: dayNumber(from), to: dayNumber(to) };
}

/** Contacts inside the span, at most so many of one day. */
export function contactsWithin(contacts: readonly DayNumber[], { from, to }: Span, mostPerDay: number): number {
  const perDay = new Map<DayNumber, number>();
  for (const day of contacts) if (day >= from && day <= to) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  let count = 0;
  for (const times of perDay.values()) count += Math.min(times, mostPerDay);
  return count;
}

/** One account as far as its cadence goes. */
export interface ContactRecord {
  /** As the rules name it; null for an account without a grade. */
  readonly grade: string | null;
  readonly entered: Moment | null;
  /** Their days, or how many there were in the period. */
  readonly contacts: readonly DayNumber[] | number;
}

/** What a rule asks of an account, what it has had, and until when the rest is due. */
export interface ContactsDue {
  readonly rule: "entryWeek" | CadencePeriod;
  readonly wanted: number;
  readonly made: number;
  readonly due: number;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Entered after the week's last working hour: not a breach, but due the next working day. */
  readonly isLate: boolean;
}

/** Contacts still due: of the entry week while it runs, else of the grade's period. Null where no rule applies. */
export function contactsDue(
  account: ContactRecord,
  asOf: DayNumber,
  rules: CadenceRules,
  time: WorkingTime,
): ContactsDue | null {
  const entry = currentEntryWeek(account.entered, asOf, rules, time);
  if (entry) return dueWithin(account.contacts, "entryWeek", rules.newAccountTimes, entry, asOf, rules);
  const rule = account.grade === null ? undefined : rules.byGrade[account.grade];
  if (!rule) return null;
  const span = cadenceSpan(rule.per, asOf, rules);
  const wanted = wantedTimes(rule, span, account.entered?.day ?? null, rules, time.calendar);
  return dueWithin(account.contacts, rule.per, wanted, { ...span, isLate: false }, asOf, rules);
}

function currentEntryWeek(entered: Moment | null, asOf: DayNumber, rules: CadenceRules, time: WorkingTime) {
  if (!entered || entered.day < asOf - LONGEST_ENTRY_WEEK || rules.newAccountTimes === 0) return null;
  const week = entryWeek(entered, time, rules);
  return asOf >= week.from && asOf <= week.to ? week : null;
}

function dueWithin(
  contacts: ContactRecord["contacts"],
  rule: ContactsDue["rule"],
  wanted: number,
  { from, to, isLate }: EntryWeek,
  asOf: DayNumber,
  { mostPerDay }: CadenceRules,
): ContactsDue {
  const span = { from, to: asOf < to ? asOf : to };
  const made = typeof contacts === "number" ? contacts : contactsWithin(contacts, span, mostPerDay);
  return { rule, wanted, made, due: Math.max(0, wanted - made), from, until: to, isLate };
}

/** The rule's times; by workdays, rounded up, where the period was begun late or days of it are off for the rep. */
function wantedTimes(
  { times }: CadenceRule,
  span: Span,
  entered: DayNumber | null,
  { partPeriods }: CadenceRules,
  calendar: WorkCalendar,
): number {
  if (partPeriods === "full") return times;
  const whole = workingDays(span, { isWeekend: calendar.isWeekend, holidays: new Set() });
  const from = entered !== null && entered > span.from ? entered : span.from;
  const left = Math.min(whole, workingDays({ from, to: span.to }, calendar));
  return whole === 0 ? 0 : Math.ceil((times * left) / whole);
}

export const CONTACT_UNITS = ["day", "week", "month"] as const;
export type ContactUnit = (typeof CONTACT_UNITS)[number];

/** So many days, weeks or months after the last contact; with a calendar, the first working day from then on. */
export function nextContact(
  last: DayNumber,
  every: number,
  unit: ContactUnit,
  calendar: WorkCalendar | null,
): DayNumber {
  const day =
    unit === "month" ? addMonths(last, every) : ((last + every * (unit === "week" ? DAYS_PER_WEEK : 1)) as DayNumber);
  return calendar ? nearestWorkingDay(day, calendar) : day;
}
