import { type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Area, Book } from "../../engine/book";
import { fail } from "../hostType";
import { cellCount, lastColumn, lastRow } from "./geometry";

/** What Excel keeps of a cell's look and the engine's styles have no place for; stored in the cell's own `custom`. */
export interface ExcelLook {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  /** Name of the cell style, "Normal" where there is none. */
  readonly styleName?: string;
  /** Of a hyperlink: where it leads and what it says when hovered. */
  readonly hyperlink?: {
    readonly address?: string;
    readonly documentReference?: string;
    readonly screenTip?: string;
  };
}

/** The key of ExcelLook within the `custom` data of a cell, a row or a column. */
export const EXCEL_LOOK = "excel";

/** How a cell looks: the engine's style with those of its column, row and sheet under it, and Excel's rest. */
export interface Look {
  readonly style: IStyleData;
  readonly excel: ExcelLook;
}

/** From here on only laid-out cells are visited, and the rest is answered by rows and columns. */
const MANY_CELLS = 200_000;

export function worksheetOf(book: Book, sheetId: string): Worksheet {
  return (book.sheet(sheetId) ?? fail("ItemNotFound")).getSheet();
}

/** Every different look among the cells of the areas, that of the first cell first. */
export function looksOf(book: Book, areas: readonly Area[]): Look[] {
  const looks = new Map<string, Look>();
  for (const area of areas) {
    const gather = gatherer(worksheetOf(book, area.sheetId), looks);
    gather(area.row, area.column);
    if (cellCount(area) > MANY_CELLS) gatherSparse(book, area, gather);
    else forEachCell(area, gather);
  }
  return [...looks.values()];
}

export function lookAt(book: Book, area: Area): Look {
  return looksOf(book, [{ ...area, rowCount: 1, columnCount: 1 }])[0]!;
}

/** The value all the cells agree on; null where they differ, as Excel answers for a mixed format. */
export function agreed<T>(book: Book, areas: readonly Area[], pick: (look: Look) => T): T | null {
  const [first, ...rest] = looksOf(book, areas);
  const value = pick(first!);
  return rest.every((look) => pick(look) === value) ? value : null;
}

type Gather = (row: number, column: number) => void;

function gatherer(sheet: Worksheet, looks: Map<string, Look>): Gather {
  const cells = sheet.getCellMatrix();
  return (row, column) => {
    const cell = cells.getValue(row, column);
    const own = excelLookOf(sheet, cell, row, column);
    const key = [cell?.s, sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true), own].map(keyOf).join("|");
    if (looks.has(key)) return;
    looks.set(key, { style: sheet.getComposedCellStyleByCellData(row, column, cell ?? null), excel: own });
  };
}

function excelLookOf(sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number): ExcelLook {
  const ofCell = cell?.custom?.[EXCEL_LOOK] as ExcelLook | undefined;
  const ofRow = sheet.getRowManager().getRow(row)?.custom?.[EXCEL_LOOK] as ExcelLook | undefined;
  const ofColumn = sheet.getColumnManager().getColumn(column)?.custom?.[EXCEL_LOOK] as ExcelLook | undefined;
  return ofRow || ofColumn ? { ...ofRow, ...ofColumn, ...ofCell } : (ofCell ?? NO_EXCEL_LOOK);
}

const NO_EXCEL_LOOK: ExcelLook = {};

function keyOf(part: unknown): string {
  if (typeof part === "string") return part;
  return part && part !== NO_EXCEL_LOOK ? JSON.stringify(part) : "";
}

function forEachCell(area: Area, visit: Gather): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) visit(row, column);
  }
}

/** Laid-out cells one by one; of the empty rest, the first empty cell of each row and column that has a style of its own. */
function gatherSparse(book: Book, area: Area, gather: Gather): void {
  const sheet = worksheetOf(book, area.sheetId);
  forEachLaidOutCell(sheet, area, gather);
  const rows = sheet.getRowManager().getRowData();
  const columns = sheet.getColumnManager().getColumnData();
  const emptyRow = Math.min(Math.max(area.row, sheet.getRowCount()), lastRow(area));
  const emptyColumn = Math.min(Math.max(area.column, sheet.getColumnCount()), lastColumn(area));
  gather(emptyRow, emptyColumn);
  for (const row of indexesWithin(rows, area.row, lastRow(area))) gather(row, emptyColumn);
  for (const column of indexesWithin(columns, area.column, lastColumn(area))) gather(emptyRow, column);
}

/** Visits the cells the engine has, skipping the empty expanse around them. */
export function forEachLaidOutCell(sheet: Worksheet, area: Area, visit: Gather): void {
  const cells = sheet.getCellMatrix();
  for (const row of indexesWithin(cells.getMatrix(), area.row, lastRow(area))) {
    for (const column of indexesWithin(cells.getRow(row) ?? {}, area.column, lastColumn(area))) visit(row, column);
  }
}

function indexesWithin(record: object, from: number, to: number): number[] {
  return Object.keys(record)
    .map(Number)
    .filter((index) => index >= from && index <= to);
}
