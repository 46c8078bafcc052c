import type { CellValue } from "./workbookMap";
import { cellKind, mayBeDay } from "./cellKind";
import type { Grid } from "./grid";

/** What the values of a column look like, as shares of its filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  /** Formatted or written as days. */
  readonly dates: number;
  /** Days, and whole numbers that are days if one expects them. */
  readonly maybeDates: number;
  readonly texts: number;
  readonly emails: number;
  readonly phones: number;
  readonly urls: number;
  /** A to E, with a plus or minus, or AAA. */
  readonly grades: number;
  /** Values that occur once, of the filled ones. */
  readonly distinct: number;
  readonly longTexts: number;
  /** Whole numbers and codes of letters and digits. */
  readonly codes: number;
  readonly samples: readonly CellValue[];
}

const LOOKED_AT = 200;
const SAMPLES = 3;
const LONG = 25;
const PATTERN = {
  emails: /^\S+@\S+\.\S{2,}$/,
  phones: /^[+(]?\d[\d\s()./+-]{5,18}\d(?:\s*(?:x|ext\.?|转)\s*\d+)?$/i,
  urls: /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9-]+\.)+(?:com|cn|net|org|io|co|de|uk|eu|hk|tw|jp|in|biz)(?:\/\S*)?$/i,
  grades: /^(?:[A-E][+-]?|A{2,3}|[A-E]级|[ABCD]类)$/i,
  codes: /^(?=.*\d)[\w./-]{1,24}$/,
} as const;

export function profileOf(grid: Grid, column: number, rows: readonly number[]): ColumnProfile {
  const step = Math.max(1, rows.length / LOOKED_AT);
  const cells: CellValue[] = [];
  const kinds = { number: 0, date: 0, text: 0, maybeDate: 0, long: 0 };
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)]!;
    const cell = grid.at(row, column);
    const kind = cellKind(cell, grid.formatAt(row, column));
    if (kind === "nothing" || kind === "error") continue;
    cells.push(cell);
    if (kind === "number" || kind === "date" || kind === "text") kinds[kind]++;
    if (kind === "date" || (typeof cell === "number" && Number.isInteger(cell) && mayBeDay(cell))) kinds.maybeDate++;
    if (kind === "text" && String(cell).length > LONG) kinds.long++;
  }
  const words = cells.map((cell) => String(cell).trim());
  const share = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  const like = (pattern: RegExp): number => share(words.filter((word) => pattern.test(word)).length);
  return {
    filled: cells.length,
    numbers: share(kinds.number),
    dates: share(kinds.date),
    maybeDates: share(kinds.maybeDate),
    texts: share(kinds.text),
    emails: like(PATTERN.emails),
    phones: like(PATTERN.phones),
    urls: like(PATTERN.urls),
    grades: like(PATTERN.grades),
    codes: like(PATTERN.codes),
    distinct: share(new Set(words).size),
    longTexts: share(kinds.long),
    samples: [...new Set(cells)].slice(0, SAMPLES),
  };
}
