import { formatAddress } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { fail, type HostContext, type Property } from "../hostType";
import { sheetNameOf } from "./areasObject";
import { cellCount, isEntireColumn, isEntireRow } from "./geometry";
import { mayDo, mayWrite } from "./guard";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { RangeObject } from "./rangeObject";
import { restyle } from "./restyle";

/** Excel answers null instead of more cells than this. */
const MOST_CELLS = 5_000_000;
const MOST_COUNTABLE = 2 ** 31 - 1;
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix of the shape of an area: a scalar stands for every cell; an InvalidArgument error for another shape. */
export function matrixFor(area: Area, input: unknown): unknown[][] {
  if (!Array.isArray(input)) {
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(input));
  }
  validateSize(area, input.length, input as unknown[][]);
  return input as unknown[][];
}

/** Refuses an array of another size than the range's. */
export function validateSize(area: Area, rows: number, lines: readonly unknown[]): void {
  const isWrong = (line: unknown) => !Array.isArray(line) || line.length !== area.columnCount;
  if (rows !== area.rowCount || lines.some(isWrong)) fail("InvalidArgument", WRONG_SIZE);
}

export function validateArraySize(self: RangeObject, rows: unknown, columns: unknown): void {
  if (rows !== self.area.rowCount || columns !== self.area.columnCount) fail("InvalidArgument", WRONG_SIZE);
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** Whether the cells can be listed one by one. */
export function isReadable(area: Area): boolean {
  return !isUnbounded(area) && cellCount(area) <= MOST_CELLS;
}

type Cells = readonly (readonly unknown[])[];
type Read = (book: Book, area: Area) => Cells;
type Write = (book: Book, area: Area, cells: Cells) => void;

/** Values, formulas and text of the cells, as `Range` and `RangeView` list them. */
export const CELL_READERS = {
  Values: (book, area) => book.values(area),
  ValueTypes: (book, area) => book.kinds(area),
  Text: (book, area) => book.text(area),
  Formulas: (book, area) => book.formulas(area),
  FormulasLocal: (book, area) => book.formulas(area),
  FormulasR1C1: (book, area) => mapFormulas(area, book.formulas(area), toR1C1),
  NumberFormat: (book, area) => book.numberFormats(area),
  NumberFormatLocal: (book, area) => book.numberFormats(area),
} satisfies { readonly [member: string]: Read };

export const CELL_WRITERS = {
  Values: writeCells,
  Formulas: writeCells,
  FormulasLocal: writeCells,
  FormulasR1C1: (book, area, cells) => writeCells(book, area, mapFormulas(area, cells, fromR1C1)),
  NumberFormat: writeFormats,
  NumberFormatLocal: writeFormats,
} satisfies { readonly [member: string]: Write };

/** What Excel can tell of a whole range, cell by cell or in one word. */
export const rangeValues: { readonly [member: string]: Property<RangeObject> } = {
  Address: { get: (self, { book }) => formatAddress(self.area, sheetNameOf(book, self.area)) },
  AddressLocal: { get: (self, { book }) => formatAddress(self.area, sheetNameOf(book, self.area)) },
  CellCount: { get: ({ area }) => (cellCount(area) > MOST_COUNTABLE ? -1 : cellCount(area)) },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rowCount },
  ColumnCount: { get: ({ area }) => area.columnCount },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  Values: { get: reader(CELL_READERS.Values), set: writer(CELL_WRITERS.Values) },
  Formulas: { get: reader(CELL_READERS.Formulas), set: writer(CELL_WRITERS.Formulas) },
  FormulasLocal: { get: reader(CELL_READERS.FormulasLocal), set: writer(CELL_WRITERS.FormulasLocal) },
  FormulasR1C1: { get: reader(CELL_READERS.FormulasR1C1), set: writer(CELL_WRITERS.FormulasR1C1) },
  NumberFormat: { get: reader(CELL_READERS.NumberFormat), set: setFormat },
  NumberFormatLocal: { get: reader(CELL_READERS.NumberFormatLocal), set: setFormat },
  NumberFormatCategories: { get: reader((book, area) => map(book.numberFormats(area), categoryOf)) },
  Text: { get: reader(CELL_READERS.Text) },
  ValueTypes: { get: reader(CELL_READERS.ValueTypes) },
  LinkedDataTypeState: { get: reader((_book, area) => matrixFor(area, "None")) },
};

/** Writes values or formulas; AccessDenied where a protected sheet has a locked cell among them. */
export function writeCells(book: Book, area: Area, cells: Cells): void {
  mayWrite(book, [area]);
  book.write(area, cells);
}

function writeFormats(book: Book, area: Area, formats: Cells): void {
  mayDo(book, [area], "allowFormatCells");
  const isFormat = (format: unknown) => format === null || typeof format === "string";
  if (!formats.every((line) => line.every(isFormat))) fail("InvalidArgument");
  book.setNumberFormats(area, formats as readonly (readonly (string | null)[])[]);
}

function reader(read: Read): (self: RangeObject, host: HostContext) => Cells | null {
  return (self, host) => (isReadable(self.area) ? read(host.book, self.area) : null);
}

function writer(write: Write): (self: RangeObject, input: unknown, host: HostContext) => void {
  return (self, input, host) => {
    if (!isReadable(self.area)) fail("InvalidArgument");
    write(host.book, self.area, matrixFor(self.area, input));
  };
}

/** A single format may be given to whole rows and columns, as it is a look rather than contents. */
function setFormat(self: RangeObject, input: unknown, host: HostContext): void {
  if (!isUnbounded(self.area) || typeof input !== "string") return writer(writeFormats)(self, input, host);
  mayDo(host.book, [self.area], "allowFormatCells");
  restyle(host.book, [self.area], { style: { n: input === "General" ? null : { pattern: input } } });
}

function mapFormulas(
  area: Area,
  cells: Cells,
  change: (formula: string, row: number, column: number) => string,
): unknown[][] {
  return map(cells, (cell, row, column) =>
    typeof cell === "string" && cell.startsWith("=") ? change(cell, area.row + row, area.column + column) : cell,
  );
}

function map<Cell, Result>(
  cells: readonly (readonly Cell[])[],
  change: (cell: Cell, row: number, column: number) => Result,
): Result[][] {
  return cells.map((line, row) => line.map((cell, column) => change(cell, row, column)));
}

/** Excel's name for the kind of a number format, told from the signs in it. */
function categoryOf(format: string): string {
  const plain = format.replace(/"[^"]*"|\\.|\[\$?[^\]]*\]/g, (skipped) => (/\[\$|"[$€£¥]/.test(skipped) ? "$" : ""));
  if (format === "General") return "General";
  if (plain === "@") return "Text";
  if (/_-?\(?.*\*/.test(plain)) return "Accounting";
  if (/[$€£¥]/.test(plain)) return "Currency";
  if (plain.includes("%")) return "Percentage";
  if (plain.includes("?/")) return "Fraction";
  if (/E[+-]/i.test(plain)) return "Scientific";
  if (/[yd]/i.test(plain)) return "Date";
  if (/[hs]/i.test(plain)) return "Time";
  return /^[#0,.]+$/.test(plain) ? "Number" : "Custom";
}
