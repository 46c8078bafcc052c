import { dayNumber, fromDayNumber, type IsoDate, partsOf, twoDigits } from "./kernel/date";
import { halfWidth } from "./kernel/readNumber";

/** The calendar's own stretches, each a whole number of the one before it. */
export const PERIOD_KINDS = ["month", "quarter", "halfYear", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A month, quarter, half-year or year of the calendar; both days inside. */
export interface CalendarPeriod {
  readonly kind: PeriodKind;
  /** "2026-07", "2026-Q3", "2026-H2", "2026". */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const MONTHS_IN: { readonly [Kind in PeriodKind]: number } = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The period of this kind that holds the day. */
export function periodOf(kind: PeriodKind, day: IsoDate): CalendarPeriod {
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS_IN[kind]);
  return periodAt(kind, Number(day.slice(0, 4)), index);
}

/** The label of that period: as `periodOf(kind, day).label`, without a calendar's work; for a look at every row. */
export function periodLabel(kind: PeriodKind, day: IsoDate): string {
  return labelOf(kind, day.slice(0, 4), Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS_IN[kind]));
}

/** So many periods of its kind later, or earlier for a negative number. */
export function shiftPeriod({ kind, from }: CalendarPeriod, by: number): CalendarPeriod {
  const perYear = 12 / MONTHS_IN[kind];
  const index = Number(from.slice(0, 4)) * perYear + (Number(from.slice(5, 7)) - 1) / MONTHS_IN[kind] + by;
  return periodAt(kind, Math.floor(index / perYear), ((index % perYear) + perYear) % perYear);
}

/** The same period a year before. */
export function yearBefore(period: CalendarPeriod): CalendarPeriod {
  return shiftPeriod(period, -12 / MONTHS_IN[period.kind]);
}

/** The shorter periods a longer one is made of, in order: the months of a quarter. The period itself for its own kind. */
export function partsOfPeriod(period: CalendarPeriod, kind: PeriodKind): CalendarPeriod[] {
  const count = MONTHS_IN[period.kind] / MONTHS_IN[kind];
  if (!Number.isInteger(count)) throw new RangeError(`A ${period.kind} is not made of ${kind}s`);
  const first = periodOf(kind, period.from);
  return Array.from({ length: count }, (_, at) => shiftPeriod(first, at));
}

export function isInside(day: IsoDate, { from, to }: CalendarPeriod): boolean {
  return from <= day && day <= to;
}

function periodAt(kind: PeriodKind, year: number, index: number): CalendarPeriod {
  const months = MONTHS_IN[kind];
  const digits = String(year).padStart(4, "0");
  const from = `${digits}-${twoDigits(index * months + 1)}-01` as IsoDate;
  const lastMonth = dayNumber(`${digits}-${twoDigits((index + 1) * months)}-01` as IsoDate);
  const to = fromDayNumber((lastMonth + partsOf(lastMonth).daysInMonth - 1) as typeof lastMonth);
  return { kind, label: labelOf(kind, digits, index), from, to };
}

function labelOf(kind: PeriodKind, year: string, index: number): string {
  if (kind === "month") return `${year}-${twoDigits(index + 1)}`;
  if (kind === "year") return year;
  return `${year}-${kind === "quarter" ? "Q" : "H"}${index + 1}`;
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const CHINESE_NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

type Reading = readonly [shape: RegExp, kind: PeriodKind, index: (part: string) => number];

const numbered = (part: string) => Number(part) - 1;
const named = (part: string) => MONTH_NAMES.indexOf(part.slice(0, 3));
const counted = (part: string) => (/\d/.test(part) ? numbered(part) : CHINESE_NUMERALS.indexOf(part));

/** What people write for a period, blanks taken out; the named groups say year and part. */
const READINGS: readonly Reading[] = [
  [/^(?<year>\d{4})[-/.](?<part>0?[1-9]|1[0-2])(?:[-/.]0?1)?$/, "month", numbered],
  [/^(?<part>0?[1-9]|1[0-2])[-/.](?<year>\d{4})$/, "month", numbered],
  [/^(?<year>\d{4})(?<part>0[1-9]|1[0-2])$/, "month", numbered],
  [/^(?<year>\d{4})年(?<part>0?[1-9]|1[0-2])月份?$/, "month", numbered],
  [/^(?<year>\d{4})年(?<part>[一二三四五六七八九]|十[一二]?)月份?$/, "month", counted],
  [/^(?<part>[a-z]{3,9})\.?[-/,']?(?<year>\d{4})$/, "month", named],
  [/^(?<year>\d{4})[-/]?(?<part>[a-z]{3,9})$/, "month", named],
  [/^(?:fy)?(?<year>\d{4})[-/.]?q(?<part>[1-4])$/, "quarter", numbered],
  [/^q(?<part>[1-4])[-/.,']?(?:fy)?(?<year>\d{4})$/, "quarter", numbered],
  [/^(?<year>\d{4})年?第?(?<part>[1-4一二三四])季度?$/, "quarter", counted],
  [/^(?<year>\d{4})[-/.]?h(?<part>[12])$/, "halfYear", numbered],
  [/^h(?<part>[12])[-/.,']?(?<year>\d{4})$/, "halfYear", numbered],
  [/^(?<year>\d{4})年?(?<part>[上下])半年$/, "halfYear", (part) => (part === "上" ? 0 : 1)],
  [/^(?:fy)?(?<year>\d{4})(?:年度?|fy)?(?<part>)$/, "year", () => 0],
];

/**
 * A period as people write it: "2026-07", "202607", "Jul 2026", "2026年7月", "2026Q3", "Q3 2026", "2026年第三季度",
 * "2026H2", "2026下半年", "2026". Null where no year is said or the text is anything else.
 */
export function readPeriod(text: string): CalendarPeriod | null {
  const plain = halfWidth(text).toLowerCase().replace(/\s+/g, "");
  for (const [shape, kind, index] of READINGS) {
    const { year, part } = shape.exec(plain)?.groups ?? {};
    if (year === undefined) continue;
    const at = index(part!);
    if (at >= 0) return periodAt(kind, Number(year), at);
  }
  return null;
}
