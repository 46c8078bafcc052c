import type { Area } from "./area";

const LETTERS = 26;
const LETTER_A = 65;

/** "'Q1 orders'!$B$2" is the sheet Q1 orders and the cells B2; without a mark the sheet is empty. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  const quoted = address.slice(0, Math.max(mark, 0));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, cells: address.slice(mark + 1).replaceAll("$", "") };
}

/** A sheet's name as a formula writes it before the mark: Bob's is 'Bob''s'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Column 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(LETTER_A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** B7 is row 6 and column 1; both count from 0. */
export function cellPosition(cell: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (!letters || !digits) throw new RangeError(`${cell} is no cell`);
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - LETTER_A + 1, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Row 6 and column 1, both from 0, are B7. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B7", or "B7:D9" of more than one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Rows and columns that Excel's sheets have. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** The area of "B7", "B7:D9", whole rows "7:9" or columns "B:D"; null for what is none. Both count from 0. */
export function addressArea(address: string): Area | null {
  const [first, last] = splitAddress(address).cells.split(":").map(cornerOf);
  const end = last === undefined ? first : last;
  if (!first || !end) return null;
  const [row, column] = [first.row ?? 0, first.column ?? 0];
  return {
    row,
    column,
    rowCount: (end.row ?? SHEET.rows - 1) - row + 1,
    columnCount: (end.column ?? SHEET.columns - 1) - column + 1,
  };
}

function cornerOf(corner: string): { readonly row: number | null; readonly column: number | null } | null {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  if (letters + digits === "") return null;
  const column = letters === "" ? null : cellPosition(`${letters}1`).column;
  return { row: digits === "" ? null : Number(digits) - 1, column };
}
