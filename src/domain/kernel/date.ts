import { Temporal } from "temporal-polyfill";
import type { Branded } from "./brand";

/** A calendar day, "2024-02-29". No time, no zone; sorts as text. */
export type IsoDate = Branded<string, "IsoDate">;

/** Days since 1970-01-01. */
export type DayNumber = Branded<number, "DayNumber">;

const EPOCH = Temporal.PlainDate.from("1970-01-01");
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONDAY_OF_EPOCH_WEEK = -3;

/** Null for what is no day of the calendar, such as "2023-02-29". */
export function parseDate(text: string): IsoDate | null {
  if (!SHAPE.test(text)) return null;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.toString() === text ? (text as IsoDate) : null;
}

/** The day of these parts, or null where the calendar has none; cheap enough for a million cells. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 7 is "07", as months and days are written. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

export const dayNumber = remembered(
  (date: IsoDate) => Temporal.PlainDate.from(date).since(EPOCH, { largestUnit: "days" }).days as DayNumber,
);

export const fromDayNumber = remembered((day: DayNumber) => plainDate(day).toString() as IsoDate);

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber((dayNumber(date) + days) as DayNumber);
}

/** The same day of a later month, as EDATE: the 31st of a shorter month is its last day, and 28 February leads to the 28th. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return dayNumber(plainDate(day).add({ months }).toString() as IsoDate);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day - MONDAY_OF_EPOCH_WEEK) % 7) + 7) % 7;
}

/** The ISO 8601 week: its Thursday decides the year, so 2021-01-03 is in "2020-W53". */
export const isoWeekOf = remembered((day: DayNumber) => {
  const { yearOfWeek, weekOfYear } = plainDate(day);
  return `${String(yearOfWeek).padStart(4, "0")}-W${String(weekOfYear).padStart(2, "0")}`;
});

/** The Monday of an ISO week such as "2026-W47"; null for a week its year does not have. */
export function mondayOfIsoWeek(label: string): DayNumber | null {
  const [, year, week] = /^(\d{4})-?W(\d{2})$/i.exec(label.trim()) ?? [];
  if (!year || !week) return null;
  const fourthOfJanuary = dayNumber(`${year}-01-04` as IsoDate);
  const monday = (fourthOfJanuary - weekdayOf(fourthOfJanuary) + (Number(week) - 1) * 7) as DayNumber;
  return isoWeekOf(monday) === `${year}-W${week}` ? monday : null;
}

/** A day's year, month (1–12), day of month, and how many days its month has. */
export function partsOf(day: DayNumber): { year: number; month: number; dayOfMonth: number; daysInMonth: number } {
  const { year, month, day: dayOfMonth, daysInMonth } = plainDate(day);
  return { year, month, dayOfMonth, daysInMonth };
}

function plainDate(day: DayNumber): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

/** More days than the rows of any firm are spread over; past it days are reckoned anew. */
const MOST_DAYS = 50_000;

/** A million rows share a few thousand days, and the calendar's own reckoning takes microseconds: each is done once. */
function remembered<From extends IsoDate | DayNumber, To>(reckon: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const reckoned = reckon(from);
    if (known.size < MOST_DAYS) known.set(from, reckoned);
    return reckoned;
  };
}
