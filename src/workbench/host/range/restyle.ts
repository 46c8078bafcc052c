import {
  type CustomData,
  ICommandService,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SetColDataCommand, SetRangeValuesCommand, SetRowDataCommand } from "@univerjs/sheets";
import type { Area, Book } from "../../engine/book";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "./geometry";
import { EXCEL_LOOK, type ExcelLook, forEachLaidOutCell, worksheetOf } from "./looks";

/** The parts of a look to be changed; in `style`, null takes a part away. */
export interface LookChange {
  readonly style?: StylePatch;
  readonly excel?: { readonly [Part in keyof ExcelLook]?: ExcelLook[Part] | null };
}

export type StylePatch = { readonly [Part in keyof IStyleData]?: IStyleData[Part] | null };

/** Cells to be changed, by row and column; what a cell leaves out stays as it is. */
export type CellPatches = { [row: number]: { [column: number]: ICellData } };

/** Makes sure that the engine has laid out all rows and columns of a rectangle; whole rows and columns need no more than there is. */
export function layOut(book: Book, area: Area): void {
  const sheet = book.sheet(area.sheetId);
  if (!sheet) return;
  const rows = isEntireColumn(area) ? 1 : lastRow(area) + 1;
  const columns = isEntireRow(area) ? 1 : lastColumn(area) + 1;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

/** The laid-out part of an area: whole columns end with the engine's last row. */
export function laidOutPart(book: Book, area: Area): Area {
  const sheet = worksheetOf(book, area.sheetId);
  return {
    ...area,
    rowCount: Math.max(1, Math.min(area.rowCount, sheet.getRowCount() - area.row)),
    columnCount: Math.max(1, Math.min(area.columnCount, sheet.getColumnCount() - area.column)),
  };
}

/** Changes the look of every cell, in one undoable step an area. Whole rows and columns keep it for cells yet to come. */
export function restyle(book: Book, areas: readonly Area[], change: LookChange): void {
  for (const area of areas) {
    layOut(book, area);
    if (isEntireColumn(area)) restyleColumns(book, laidOutPart(book, area), change);
    else if (isEntireRow(area)) restyleRows(book, laidOutPart(book, area), change);
    else restyleCells(book, area, change);
  }
}

/** Writes patches of single cells in one undoable step. */
export function patchCells(book: Book, sheetId: string, value: CellPatches): void {
  const rows = Object.keys(value);
  if (rows.length === 0) return;
  // The command does nothing where nothing is selected, unless it is told a range; which one does not matter.
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  run(book, sheetId, SetRangeValuesCommand.id, { value, range });
}

/** Runs a command of the engine on a sheet. */
export function run(book: Book, sheetId: string, command: string, parameters: object): void {
  const sheet = book.sheet(sheetId);
  if (!sheet) return;
  const target = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId() };
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(command, { ...target, ...parameters });
}

function restyleCells(book: Book, area: Area, change: LookChange): void {
  const cells = worksheetOf(book, area.sheetId).getCellMatrix();
  const shared: ICellData = change.style ? { s: change.style as IStyleData } : {};
  const patches: CellPatches = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    const line: { [column: number]: ICellData } = (patches[row] = {});
    for (let column = area.column; column <= lastColumn(area); column++) {
      line[column] = change.excel ? withExcel(shared, cells.getValue(row, column), change.excel) : { ...shared };
    }
  }
  patchCells(book, area.sheetId, patches);
}

function withExcel(
  patch: ICellData,
  cell: Nullable<{ custom?: CustomData }>,
  excel: NonNullable<LookChange["excel"]>,
): ICellData {
  return { ...patch, custom: mergedCustom(cell?.custom, excel) };
}

/** The engine overwrites `custom` whole, so the other data in it is carried along. */
function mergedCustom(custom: CustomData, change: NonNullable<LookChange["excel"]>): CustomData {
  const merged = Object.entries({ ...custom?.[EXCEL_LOOK], ...change }).filter(([, value]) => value !== null);
  return { ...custom, [EXCEL_LOOK]: Object.fromEntries(merged) };
}

function restyleColumns(book: Book, area: Area, change: LookChange): void {
  const sheet = worksheetOf(book, area.sheetId);
  const columnData: { [column: number]: object } = {};
  for (let column = area.column; column <= lastColumn(area); column++) {
    columnData[column] = {
      s: mergedStyle(sheet.getColumnStyle(column), change.style),
      ...(change.excel && withExcel({}, sheet.getColumnManager().getColumn(column), change.excel)),
    };
  }
  run(book, area.sheetId, SetColDataCommand.id, { columnData });
  restyleOwnCells(book, sheet, area, change);
}

function restyleRows(book: Book, area: Area, change: LookChange): void {
  const sheet = worksheetOf(book, area.sheetId);
  const rowData: { [row: number]: object } = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    rowData[row] = {
      s: mergedStyle(sheet.getRowStyle(row), change.style),
      ...(change.excel && withExcel({}, sheet.getRowManager().getRow(row), change.excel)),
    };
  }
  run(book, area.sheetId, SetRowDataCommand.id, { rowData });
  restyleOwnCells(book, sheet, area, change);
  restyleStyledColumns(book, sheet, area, change);
}

/** Cells with a look of their own would hide the row's or column's new one. */
function restyleOwnCells(book: Book, sheet: Worksheet, area: Area, change: LookChange): void {
  const cells = sheet.getCellMatrix();
  const patches: CellPatches = {};
  forEachLaidOutCell(sheet, area, (row, column) => {
    const cell = cells.getValue(row, column);
    if (!cell?.s && !cell?.custom?.[EXCEL_LOOK]) return;
    const patch: ICellData = change.style ? { s: change.style as IStyleData } : {};
    (patches[row] ??= {})[column] = change.excel ? withExcel(patch, cell, change.excel) : patch;
  });
  patchCells(book, sheet.getSheetId(), patches);
}

/** The engine lets a column's style win over a row's; Excel lets the newer one win. */
function restyleStyledColumns(book: Book, sheet: Worksheet, area: Area, change: LookChange): void {
  for (const column of Object.keys(sheet.getColumnManager().getColumnData()).map(Number)) {
    const isStyled = sheet.getColumnStyle(column) || sheet.getColumnManager().getColumn(column)?.custom?.[EXCEL_LOOK];
    if (isStyled && column <= lastColumn(area)) restyleCells(book, { ...area, column, columnCount: 1 }, change);
  }
}

function mergedStyle(style: Nullable<IStyleData>, patch: StylePatch | undefined): IStyleData | null {
  const parts = Object.entries({ ...style, ...patch, ...mergedBorder(style, patch) });
  const kept = parts.filter(([, part]) => part !== null && part !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as IStyleData) : null;
}

function mergedBorder(style: Nullable<IStyleData>, patch: StylePatch | undefined): { bd?: IStyleData["bd"] } {
  return style?.bd && patch?.bd ? { bd: { ...style.bd, ...patch.bd } } : {};
}
