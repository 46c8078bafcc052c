/** Excel's own size of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle on some sheet, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What an address says; `sheet` is the plain name, without quotes, where the address names one. */
export interface Address extends Rectangle {
  readonly sheet?: string;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i;

/** 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" is 0, "AA" is 26; undefined past Excel's last column, XFD. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < MAX_COLUMNS ? index : undefined;
}

/** Reads "B2", "$B$2:C9", "B:C", "2:9", each with or without a sheet ("Sheet1!", "'Q1 ''24'!"); undefined if it is none of these. */
export function parseAddress(text: string): Address | undefined {
  const { sheet, rest } = splitSheet(text.trim());
  if (rest === undefined) return undefined;
  const [from, to, ...more] = rest.split(":");
  if (from === undefined || more.length > 0) return undefined;
  const rectangle = to === undefined ? corner(from) : spanned(from, to);
  return rectangle && (sheet === undefined ? rectangle : { sheet, ...rectangle });
}

/** "B2", "B2:C9", whole columns as "B:C" and whole rows as "2:9"; with a sheet's name before it where one is given. */
export function formatAddress(area: Rectangle, sheetName?: string): string {
  const local = formatLocal(area);
  return sheetName === undefined ? local : `${quoteSheetName(sheetName)}!${local}`;
}

/** The name as formulas write it: in quotes unless it is one plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** What both rectangles cover; undefined where they do not meet. */
export function intersect(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

function splitSheet(text: string): { sheet?: string; rest?: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { rest: text };
  return mark === 0 || text.startsWith("'") ? {} : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function corner(text: string): Rectangle | undefined {
  const cell = CELL.exec(text);
  const column = cell ? columnIndex(cell[1]!) : undefined;
  const row = Number(cell?.[2]) - 1;
  return column === undefined || !(row < MAX_ROWS) ? undefined : { row, column, rowCount: 1, columnCount: 1 };
}

function spanned(from: string, to: string): Rectangle | undefined {
  const [start, end] = [corner(from) ?? whole(from), corner(to) ?? whole(to)];
  if (!start || !end || start.rowCount !== end.rowCount || start.columnCount !== end.columnCount) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rowCount: Math.max(start.row + start.rowCount, end.row + end.rowCount) - row,
    columnCount: Math.max(start.column + start.columnCount, end.column + end.columnCount) - column,
  };
}

function whole(text: string): Rectangle | undefined {
  const letters = COLUMN.exec(text)?.[1];
  const column = letters === undefined ? undefined : columnIndex(letters);
  if (column !== undefined) return { row: 0, column, rowCount: MAX_ROWS, columnCount: 1 };
  const row = Number(ROW.exec(text)?.[1]) - 1;
  return row < MAX_ROWS ? { row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS } : undefined;
}

function formatLocal({ row, column, rowCount, columnCount }: Rectangle): string {
  const lastColumn = columnLetters(column + columnCount - 1);
  if (row === 0 && rowCount === MAX_ROWS) return `${columnLetters(column)}:${lastColumn}`;
  if (column === 0 && columnCount === MAX_COLUMNS) return `${row + 1}:${row + rowCount}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${lastColumn}${row + rowCount}`;
}
