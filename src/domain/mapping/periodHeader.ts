import { monthNamed } from "../kernel/months";
import { addDays, parseDate, twoDigits } from "../kernel/date";
import type { CellValue } from "./workbookMap";
import { cellKind } from "./cellKind";

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const YEAR = /^(?:fy)?\s?(20\d{2}|19\d{2})\s?(?:年|年度)?$/i;
const YEAR_MONTH = /^(20\d{2}|19\d{2})\s?[-/.年]\s?(\d{1,2})(?:\s?月份?)?(?:\s?[-/.]\s?0?1(?:\s+0?0:00.*)?)?$/;
const MONTH_YEAR = /^([a-z]{3,9})\.?[-/ ,']*(\d{4}|\d{2})$/i;
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})\s?月份?$/;
const QUARTER =
  /^(?:(20\d{2})\s?[-/年 ]?\s?)?(?:q|quarter ?|第)([1-4一二三四])(?:季度|季|q)?(?:[-/' ]*(20\d{2}|\d{2}))?$/i;
/** What a period header may say besides its period: "1月目标", "Jan Target", "Q1 quota". */
const WITH_WORD = /^(.+?)\s*[-_ (]?\s*(目标|任务|指标|计划|预算|target|quota|budget|plan|goal)\)?$/i;
const EPOCH = parseDate("1899-12-30")!;

/** "2026-03", "2026-Q1", "2026"; without a year "03", "Q1". Null for what is no period. */
export function periodOfHeader(cell: CellValue, format: string | null): string | null {
  if (typeof cell === "number") return periodOfNumber(cell, format);
  if (typeof cell !== "string") return null;
  const text = cell.normalize("NFKC").trim();
  return periodOfText(text) ?? periodOfText(WITH_WORD.exec(text)?.[1]?.trim() ?? "");
}

function periodOfNumber(value: number, format: string | null): string | null {
  if (!Number.isInteger(value)) return null;
  if (value >= 1990 && value <= 2100) return String(value);
  const isDay = cellKind(value, format) === "date" || (format === null && value > 36525 && value < 60000);
  return isDay ? addDays(EPOCH, value).slice(0, 7) : null;
}

function periodOfText(text: string): string | null {
  const [, year] = YEAR.exec(text) ?? [];
  if (year) return year;
  const [, yearOfMonth, month] = YEAR_MONTH.exec(text) ?? [];
  if (yearOfMonth && isMonth(Number(month))) return `${yearOfMonth}-${month!.padStart(2, "0")}`;
  return namedMonth(text) ?? quarter(text);
}

function namedMonth(text: string): string | null {
  const alone = monthNamed(text);
  if (alone !== null) return twoDigits(alone);
  const [, digits] = MONTH.exec(text) ?? [];
  const month = digits === undefined ? 0 : CHINESE.indexOf(digits) + 1 || Number(digits);
  if (isMonth(month)) return twoDigits(month);
  const [, name, year] = MONTH_YEAR.exec(text) ?? [];
  const named = monthNamed(name ?? "");
  return named === null ? null : `${fullYear(year!)}-${twoDigits(named)}`;
}

function quarter(text: string): string | null {
  const [, before, digit, after] = QUARTER.exec(text) ?? [];
  if (!digit || (!/q|quarter|季/i.test(text) && digit)) return null;
  const number = CHINESE.indexOf(digit) + 1 || Number(digit);
  const year = before ?? (after === undefined ? undefined : fullYear(after));
  return year === undefined ? `Q${number}` : `${year}-Q${number}`;
}

function fullYear(digits: string): string {
  return digits.length === 4 ? digits : `20${digits}`;
}

function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}
