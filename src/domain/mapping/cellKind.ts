import type { CellValue } from "./workbookMap";
import { saysNothing } from "./grid";

/** What a cell looks like, before anyone knows what its column is. */
export type CellKind = "nothing" | "number" | "date" | "text" | "truth" | "error";

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|UNKNOWN!)$/;
const NUMBER =
  /^[-+(（]?\s*(?:[$€£¥￥₹₽₩]|rs\.?|us\$|hk\$|nt\$|rmb|usd|eur|cny)?\s*[-+]?\d[\d,.'’\s]*(?:e[+-]?\d+)?\s*[)）]?\s*(?:%|％|元|万|万元|k|m|usd|rmb|cny|eur|days?|天)?$/i;
const DATE =
  /^(?:\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[-/, ]+\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4})(?:[ T]+\d{1,2}:\d{2}.*)?$/i;
const DATE_FORMAT = /(?:^|[^\\"a-z])(?:[ymd]{1,4}[-/.年月日, ]|d{1,2}|mmm)/i;
/** Serials of 1990 to 2100: whole numbers in between may be days. */
const DAYS = { first: 32874, last: 73050 };

export function cellKind(cell: CellValue, format: string | null = null): CellKind {
  if (saysNothing(cell)) return "nothing";
  if (typeof cell === "boolean") return "truth";
  if (typeof cell === "number") return isDay(cell, format) ? "date" : "number";
  const text = (cell as string).trim();
  if (ERROR.test(text)) return "error";
  if (DATE.test(text)) return "date";
  return NUMBER.test(text.normalize("NFKC")) ? "number" : "text";
}

/** With a format, the format tells; without one a number is a day only for those who expect one: see `mayBeDay`. */
function isDay(value: number, format: string | null): boolean {
  if (format === null || format === "General" || format === "@") return false;
  return mayBeDay(value) && DATE_FORMAT.test(format.replace(/\[[^\]]*\]/g, ""));
}

/** A serial of a day people write in sales sheets. */
export function mayBeDay(value: number): boolean {
  return value >= DAYS.first && value <= DAYS.last;
}
