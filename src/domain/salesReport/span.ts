import { periodOf } from "../calendarPeriod";
import {
  addDays,
  type DayNumber,
  dayNumber,
  fromDayNumber,
  isoWeekOf,
  type IsoDate,
  mondayOfIsoWeek,
  weekdayOf,
} from "../kernel/date";

export type WeekStart = "monday" | "sunday";

/** The days a report is about, both inside. The label sorts as text and names the tab: "2026-W47", "2026-11". */
export interface ReportSpan {
  readonly kind: "week" | "month";
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAYS_PER_WEEK = 7;
const THURSDAY = 3;
const SUNDAY = 6;

/** The week a day is in. Its ISO number is that of its Thursday, also where weeks start on Sunday. */
export function weekSpan(day: IsoDate, startsOn: WeekStart = "monday"): ReportSpan {
  const number = dayNumber(day);
  const gone = (weekdayOf(number) + (startsOn === "sunday" ? 1 : 0)) % DAYS_PER_WEEK;
  const from = addDays(day, -gone);
  const thursday = addDays(from, THURSDAY + (startsOn === "sunday" ? 1 : 0));
  return { kind: "week", label: isoWeekOf(dayNumber(thursday)), from, to: addDays(from, DAYS_PER_WEEK - 1) };
}

/** The week of a label such as "2026-W47"; null for a week its year does not have. */
export function weekOfLabel(label: string, startsOn: WeekStart = "monday"): ReportSpan | null {
  const monday = mondayOfIsoWeek(label);
  return monday === null ? null : weekSpan(fromDayNumber((monday + THURSDAY) as DayNumber), startsOn);
}

export function monthSpan(day: IsoDate): ReportSpan {
  const { label, from, to } = periodOf("month", day);
  return { kind: "month", label, from, to };
}

/** The span after this one, of the same kind. */
export function nextSpan({ kind, from, to }: ReportSpan): ReportSpan {
  const first = addDays(to, 1);
  if (kind === "month") return monthSpan(first);
  return weekSpan(first, weekdayOf(dayNumber(from)) === SUNDAY ? "sunday" : "monday");
}

export function isWithin(day: IsoDate | null, { from, to }: ReportSpan): boolean {
  return day !== null && day >= from && day <= to;
}
