import { readPeriod } from "../../domain/calendarPeriod";
import { monthNamed } from "../../domain/kernel/months";
import { halfWidth } from "../../domain/kernel/readNumber";
import { fromDayNumber, twoDigits } from "../../domain/kernel/date";
import { type DateSystem, dayOfSerial } from "../serial";
import type { ColumnProblem, DecodedColumn } from "./decoded";
import { dateText, fullYear } from "./dateText";
import { isErrorCell, type RawCell, saysNothing, tidyText } from "./rawCell";

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const MONTH_OF_SHORT_YEAR = /^([a-z]{3,9})\.?[-/ ,']+(\d{2})$/i;
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;
const QUARTER = /^(?:q|quarter ?)([1-4])$|^第?([1-4一二三四])(?:季度|季|q)$/i;
const BARE = /^(0[1-9]|1[0-2]|[QH]\d)$/;
const YEARS = { from: 1990, to: 2100 };

/** Periods of a column by their label, "2026-03" or "2026-Q1"; `year` is what the sheet says where a cell does not. */
export function decodePeriods(
  cells: readonly RawCell[],
  dateSystem: DateSystem,
  year: number | null,
): DecodedColumn<string> {
  const values = new Array<string | null>(cells.length).fill(null);
  const problems: ColumnProblem[] = [];
  cells.forEach((cell, at) => {
    if (cell === null || cell === "" || (typeof cell === "string" && saysNothing(tidyText(cell)))) return;
    const label = periodLabelOf(cell, dateSystem, year);
    if (label !== null) values[at] = label;
    else problems.push({ at, kind: isErrorCell(cell) ? "error_cell" : "unreadable", found: String(cell) });
  });
  return { values, problems, notes: [], asks: [] };
}

/** Null for what is no period, and for a month or quarter whose year nothing says. */
export function periodLabelOf(cell: RawCell, dateSystem: DateSystem, year: number | null): string | null {
  if (typeof cell === "number") return labelOfNumber(cell, dateSystem, year);
  if (typeof cell !== "string") return null;
  const text = tidyText(halfWidth(cell));
  const whole = readPeriod(text);
  if (whole) return whole.label;
  const [, name, digits] = MONTH_OF_SHORT_YEAR.exec(text) ?? [];
  const month = monthNamed(name ?? "");
  if (month !== null) return `${fullYear(digits!)}-${twoDigits(month)}`;
  const part = partOfYear(text);
  if (part !== null) return year === null ? null : `${year}-${part}`;
  // A day stands for its month, as a serial does.
  const day = dateText(text);
  return day?.kind === "fixed" ? `${day.year}-${twoDigits(day.month)}` : null;
}

function labelOfNumber(value: number, dateSystem: DateSystem, year: number | null): string | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1 && value <= 12) return year === null ? null : `${year}-${twoDigits(value)}`;
  if (value >= YEARS.from && value <= YEARS.to) return String(value);
  const digits = readPeriod(String(value));
  if (digits) return digits.label;
  const day = dayOfSerial(value, dateSystem);
  return day === null ? null : fromDayNumber(day).slice(0, "2026-03".length);
}

/** "03" of 3月 or Mar, "Q3" of 第三季度. */
function partOfYear(text: string): string | null {
  if (BARE.test(text.toUpperCase())) return text.toUpperCase();
  const quarter = QUARTER.exec(text);
  if (quarter) return `Q${numeral(quarter[1] ?? quarter[2]!)}`;
  const month = MONTH.exec(text);
  const number = month ? numeral(month[1]!) : monthNamed(text);
  return number !== null && number >= 1 && number <= 12 ? twoDigits(number) : null;
}

function numeral(text: string): number {
  return /\d/.test(text) ? Number(text) : CHINESE.indexOf(text) + 1;
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;

/** The year a sheet's name or the titles over a table say, when they say one. */
export function yearSaid(texts: readonly RawCell[]): number | null {
  const years = new Set(texts.flatMap((text) => (typeof text === "string" ? (YEAR.exec(text)?.[1] ?? []) : [])));
  return years.size === 1 ? Number([...years][0]) : null;
}
