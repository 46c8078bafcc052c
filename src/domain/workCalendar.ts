import { type DayNumber, weekdayOf } from "./kernel/date";
import { type Result, fail, ok } from "./kernel/result";

/** Which days of the week are off (0 is Monday) and which days besides. */
export interface WorkCalendar {
  readonly isWeekend: readonly boolean[];
  readonly holidays: ReadonlySet<number>;
  /** Days worked although the week or a holiday would have them off: overtime, a Saturday that makes up for a Monday. */
  readonly openDays?: ReadonlySet<number>;
}

/** A stretch of the working day, in minutes since midnight. */
export interface WorkHours {
  readonly from: number;
  readonly to: number;
}

/** 08:00–12:00 and 13:00–17:30. */
export const DEFAULT_HOURS: readonly WorkHours[] = [
  { from: 8 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 + 30 },
];

const MINUTES_PER_DAY = 24 * 60;

/**
 * Days off by Excel's NETWORKDAYS.INTL: 1 is Saturday and Sunday, 2 Sunday and Monday … 7 Friday and Saturday, 11
 * Sunday only … 17 Saturday only, or seven digits from Monday on, 1 for a day off. Null for anything else.
 */
export function weekendDays(code: number | string): boolean[] | null {
  if (typeof code === "string" && /^[01]{7}$/.test(code)) return [...code].map((digit) => digit === "1");
  const number = Number(code);
  if (!Number.isInteger(number)) return null;
  // The first day off, from Monday 0: code 1 begins on Saturday, code 11 is Sunday.
  const pair = number >= 1 && number <= 7 ? [(number + 4) % 7, (number + 5) % 7] : null;
  const single = number >= 11 && number <= 17 ? [(number - 11 + 6) % 7] : null;
  const off = pair ?? single;
  return off && Array.from({ length: 7 }, (_, weekday) => off.includes(weekday));
}

export function isWorkingDay(day: DayNumber, { isWeekend, holidays, openDays }: WorkCalendar): boolean {
  return (!isWeekend[weekdayOf(day)] && !holidays.has(day)) || openDays?.has(day) === true;
}

export function hasWorkingDays({ isWeekend }: WorkCalendar): boolean {
  return isWeekend.includes(false);
}

/** The day itself where it is worked, else the first that is after it (or, `step` −1, before it). */
export function nearestWorkingDay(day: DayNumber, calendar: WorkCalendar, step: 1 | -1 = 1): DayNumber {
  if (!hasWorkingDays(calendar)) throw new RangeError("A week without working days has no next one");
  let at = day;
  while (!isWorkingDay(at, calendar)) at = (at + step) as DayNumber;
  return at;
}

/** Working days from the first to the last day, both counted. */
export function workingDays(
  { from, to }: { readonly from: DayNumber; readonly to: DayNumber },
  calendar: WorkCalendar,
): number {
  if (to < from) return 0;
  const workdaysPerWeek = calendar.isWeekend.filter((off) => !off).length;
  const weeks = Math.floor((to - from + 1) / 7);
  let count = weeks * workdaysPerWeek;
  for (let day = from + weeks * 7; day <= to; day++) if (!calendar.isWeekend[weekdayOf(day as DayNumber)]) count++;
  for (const holiday of calendar.holidays) {
    if (holiday >= from && holiday <= to && !calendar.isWeekend[weekdayOf(holiday as DayNumber)]) count--;
  }
  for (const day of calendar.openDays ?? []) {
    const isOff = calendar.isWeekend[weekdayOf(day as DayNumber)] || calendar.holidays.has(day);
    if (day >= from && day <= to && isOff) count++;
  }
  return count;
}

/** A moment: a day, and minutes since its midnight (below 1440, perhaps with a fraction). */
export interface Moment {
  readonly day: DayNumber;
  readonly minute: number;
}

/** Minutes of working time between two moments, rounded to the second. */
export function workMinutes(
  from: Moment,
  to: Moment,
  hours: readonly WorkHours[],
  calendar: WorkCalendar,
): Result<number> {
  if (to.day < from.day || (to.day === from.day && to.minute < from.minute)) {
    return fail({ code: "period_reversed", from: "from", to: "to" });
  }
  const onDay = (day: DayNumber, start: number, end: number) =>
    isWorkingDay(day, calendar) ? hours.reduce((sum, span) => sum + overlap(span, start, end), 0) : 0;
  if (from.day === to.day) return ok(toSecond(onDay(from.day, from.minute, to.minute)));
  const between = { from: (from.day + 1) as DayNumber, to: (to.day - 1) as DayNumber };
  const fullDay = hours.reduce((sum, span) => sum + (span.to - span.from), 0);
  const edges = onDay(from.day, from.minute, MINUTES_PER_DAY) + onDay(to.day, 0, to.minute);
  return ok(toSecond(edges + workingDays(between, calendar) * fullDay));
}

function overlap(span: WorkHours, start: number, end: number): number {
  return Math.max(0, Math.min(span.to, end) - Math.max(span.from, start));
}

function toSecond(minutes: number): number {
  return Math.round(minutes * 60) / 60;
}
