import { Dimension } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area, Book, CellValue } from "../../engine/book";
import { parseAddress } from "../../engine/a1";
import { fail, type HostContext } from "../hostType";
import { isEntireColumn, isEntireRow } from "./geometry";
import { mayDo, mayWrite } from "./guard";
import { laidOutPart } from "./restyle";
import { isRange, type RangeObject, rangeObject } from "./rangeObject";

type Args = readonly unknown[];

/** What changes cells as a whole: cleared, merged, moved aside, copied, selected. */
export const rangeStructure = {
  Select: ({ area }: RangeObject, _args: Args, { book }: HostContext) => {
    const sheet = book.sheet(area.sheetId)!;
    book.workbook.setActiveSheet(sheet);
    cells(book, laidOutPart(book, area)).activate();
  },
  Clear: ({ area }: RangeObject, [applyTo]: Args, { book }: HostContext) => clear(book, area, applyTo),
  Merge: ({ area }: RangeObject, [across]: Args, { book }: HostContext) => {
    mayWrite(book, [area]);
    if (across === true) cells(book, area).mergeAcross({ isForceMerge: true });
    else cells(book, area).merge({ isForceMerge: true });
  },
  Unmerge: ({ area }: RangeObject, _args: Args, { book }: HostContext) => {
    mayWrite(book, [area]);
    cells(book, area).breakApart();
  },
  Insert: ({ area }: RangeObject, [shift]: Args, { book }: HostContext) => insert(book, area, shift),
  Delete: ({ area }: RangeObject, [shift]: Args, { book }: HostContext) => remove(book, area, shift),
  CopyFrom: (self: RangeObject, [source, type, skipBlanks, transpose]: Args, { book }: HostContext) =>
    copy(book, self.area, sourceArea(book, self.area, source), type, skipBlanks === true, transpose === true),
  Calculate: (_self: RangeObject, _args: Args, { book }: HostContext) => book.calculate(),
  GetTables: ({ area }: RangeObject) => ({ $type: "TableScopedCollection", area }),
};

function cells(book: Book, { sheetId, row, column, rowCount, columnCount }: Area) {
  return book.sheet(sheetId)!.getRange(row, column, rowCount, columnCount);
}

/** Excel's clear: everything, contents alone, or looks alone. */
export function clear(book: Book, area: Area, applyTo: unknown): void {
  mayWrite(book, [area]);
  const part = cells(book, laidOutPart(book, area));
  switch (applyTo ?? "All") {
    case "All":
      return void part.clear();
    case "Contents":
      return blank(book, area);
    case "Formats":
      return void part.clearFormat();
    default:
      return fail("NotImplemented", `clear("${String(applyTo)}")`);
  }
}

/** The engine's own way of clearing contents takes formats along. */
function blank(book: Book, area: Area): void {
  const used = book.usedArea(area, true);
  if (used)
    book.write(
      used,
      Array.from({ length: used.rowCount }, () => Array<string>(used.columnCount).fill("")),
    );
}

/** Whole rows and columns go as such; other cells shift down or right. */
async function insert(book: Book, area: Area, shift: unknown): Promise<RangeObject> {
  const sheet = book.sheet(area.sheetId)!;
  if (isEntireRow(area)) {
    mayDo(book, [area], "allowInsertRows");
    sheet.insertRows(area.row, area.rowCount);
  } else if (isEntireColumn(area)) {
    mayDo(book, [area], "allowInsertColumns");
    sheet.insertColumns(area.column, area.columnCount);
  } else {
    mayWrite(book, [area]);
    const dimension = shift === "Right" ? Dimension.COLUMNS : Dimension.ROWS;
    await onSheet(book, area.sheetId, () => cells(book, area).insertCells(dimension));
  }
  return rangeObject({ ...area });
}

async function remove(book: Book, area: Area, shift: unknown): Promise<void> {
  const sheet = book.sheet(area.sheetId)!;
  if (isEntireRow(area)) {
    mayDo(book, [area], "allowDeleteRows");
    sheet.deleteRows(area.row, area.rowCount);
  } else if (isEntireColumn(area)) {
    mayDo(book, [area], "allowDeleteColumns");
    sheet.deleteColumns(area.column, area.columnCount);
  } else {
    mayWrite(book, [area]);
    const dimension = shift === "Left" ? Dimension.COLUMNS : Dimension.ROWS;
    await onSheet(book, area.sheetId, () => cells(book, area).deleteCells(dimension));
  }
}

/** The engine shifts cells on the active sheet only, and a moment later. */
export async function onSheet(book: Book, sheetId: string, change: () => unknown): Promise<void> {
  const active = book.workbook.getActiveSheet();
  const isElsewhere = active.getSheetId() !== sheetId;
  if (isElsewhere) book.workbook.setActiveSheet(book.sheet(sheetId)!);
  await change();
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (isElsewhere) book.workbook.setActiveSheet(active);
}

/** A formula as it reads after being copied some rows down and columns to the right. */
export function movedFormula(book: Book, sheetId: string, formula: string, down: number, right: number): string {
  return book.sheet(sheetId)!.getInject().get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
}

function sourceArea(book: Book, own: Area, source: unknown): Area {
  if (isRange(source)) return source.area;
  const parsed = parseAddress(String(source)) ?? fail("InvalidArgument");
  const { sheet, ...rectangle } = parsed;
  const sheetId = sheet === undefined ? own.sheetId : (book.sheet(sheet)?.getSheetId() ?? fail("ItemNotFound"));
  return { sheetId, ...rectangle };
}

/** Repeats the source over a target that is a multiple of it, as Excel's paste does. */
function copy(book: Book, target: Area, source: Area, type: unknown, skipBlanks: boolean, transpose: boolean): void {
  const kind = type ?? "All";
  if (kind !== "Values" && kind !== "Formulas" && kind !== "All") fail("NotImplemented", `copyFrom("${String(kind)}")`);
  const size = transpose
    ? { rowCount: source.columnCount, columnCount: source.rowCount }
    : { rowCount: source.rowCount, columnCount: source.columnCount };
  const fits = target.rowCount % size.rowCount === 0 && target.columnCount % size.columnCount === 0;
  const whole = fits ? target : { ...target, ...size };
  mayWrite(book, [whole]);
  const from = kind === "Values" ? book.values(source) : book.formulas(source);
  const formats = book.numberFormats(source);
  const pick = <Cell>(matrix: readonly (readonly Cell[])[], row: number, column: number): Cell => {
    const [r, c] = [row % size.rowCount, column % size.columnCount];
    return transpose ? matrix[c]![r]! : matrix[r]![c]!;
  };
  const rows = (read: (row: number, column: number) => unknown) =>
    Array.from({ length: whole.rowCount }, (_, row) =>
      Array.from({ length: whole.columnCount }, (_, column) => read(row, column)),
    );
  const moved = (row: number, column: number): CellValue | null => {
    const cell = pick<CellValue>(from, row, column);
    if (cell === "" && skipBlanks) return null;
    if (kind === "Values" || typeof cell !== "string")
      return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
    if (!cell.startsWith("=")) return cell === "" ? "" : `'${cell}`;
    const [r, c] = transpose
      ? [column % size.columnCount, row % size.rowCount]
      : [row % size.rowCount, column % size.columnCount];
    const [down, right] = [whole.row + row - (source.row + r), whole.column + column - (source.column + c)];
    return movedFormula(book, source.sheetId, cell, down, right);
  };
  if (kind === "All") book.setNumberFormats(whole, rows((row, column) => pick(formats, row, column)) as string[][]);
  book.write(whole, rows(moved));
}
