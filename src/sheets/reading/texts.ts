import type { ColumnProblem, DecodedColumn } from "./decoded";
import { spokenTruth } from "./numbers";
import { isErrorCell, type RawCell, tidyText } from "./rawCell";

/** Dashes alone are a blank cell's way of saying so. */
const DASHES = /^[-–—―]+$/;
/** Whole numbers from here on have lost their last digits in Excel, which keeps 15. */
const LOST_DIGITS = 1e15;
const ZEROS = /^0{2,}$/;

export interface TextReading {
  /** Excel's format of each cell, where it was read: "00000" is why 42 shows as 00042. */
  readonly formats?: readonly string[];
  /** An id loses its meaning with a digit; any other text does not. */
  readonly isId: boolean;
}

/** Texts of a column as they stand, without blanks around them; numbers by their digits. */
export function decodeTexts(cells: readonly RawCell[], { formats, isId }: TextReading): DecodedColumn<string> {
  const values = new Array<string | null>(cells.length).fill(null);
  const problems: ColumnProblem[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (typeof cell === "string") {
      if (cell === "") continue;
      const text = tidyText(cell);
      if (isErrorCell(text)) problems.push({ at, kind: "error_cell", found: text });
      else if (text !== "" && !DASHES.test(text)) values[at] = text;
    } else if (typeof cell === "number") {
      const digits = digitsOf(cell, formats?.[at]);
      values[at] = digits;
      if (isId && Math.abs(cell) >= LOST_DIGITS) problems.push({ at, kind: "digits_lost", found: digits });
    } else if (cell !== null) values[at] = spokenTruth(cell);
  }
  return { values, problems, notes: [], asks: [] };
}

/** A number's digits, never as 1.2E+15, with the zeros its format shows before them. */
function digitsOf(value: number, format: string | undefined): string {
  const digits = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return format && ZEROS.test(format) ? digits.padStart(format.length, "0") : digits;
}
