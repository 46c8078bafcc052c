import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type { Area, Book } from "../../engine/book";
import { sheetExtras, type TableExtras } from "../../engine/extras";
import { fail, type HostContext, type HostObject } from "../hostType";

/** A table on the wire; the engine's id stays when name and place change. */
export interface TableObject extends HostObject {
  readonly $type: "Table";
  readonly tableId: string;
}

export interface ColumnObject extends HostObject {
  readonly $type: "TableColumn";
  readonly tableId: string;
  readonly index: number;
}

export interface RowObject extends HostObject {
  readonly $type: "TableRow";
  readonly tableId: string;
  readonly index: number;
}

export type TableInfo = ITableInfoWithUnitId;

/** What Excel gives a new table. */
const USUAL: TableExtras = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFirstColumn: false,
  showLastColumn: false,
  showFilterButton: true,
  showTotals: false,
};

export function tableObject(tableId: string): TableObject {
  return { $type: "Table", tableId };
}

/** In the order of the sheets, then of the tables on them. */
export function tablesOf(book: Book, sheetId?: string): TableInfo[] {
  const tables = book.workbook.getTableList() as TableInfo[];
  const order = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return tables
    .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
    .sort((a, b) => order.indexOf(a.subUnitId) - order.indexOf(b.subUnitId));
}

export function infoOf({ tableId }: { readonly tableId: string }, { book }: HostContext): TableInfo {
  return tablesOf(book).find(({ id }) => id === tableId) ?? fail("ItemNotFound");
}

/** By id or, any case, by name. */
export function findTable(key: unknown, { book }: HostContext, sheetId?: string): TableObject | undefined {
  const name = String(key).toLowerCase();
  const found = tablesOf(book, sheetId).find((table) => table.id === key || table.name.toLowerCase() === name);
  return found && tableObject(found.id);
}

export function looksOf(info: TableInfo, { book }: HostContext): TableExtras {
  return (sheetExtras(book.extras, info.subUnitId).tables[info.id] ??= { ...USUAL });
}

/** Parts of a table; the body of a table without rows is its first, blank row. */
export function areasOf(info: TableInfo, host: HostContext) {
  const { startRow, endRow, startColumn, endColumn } = info.range;
  const { showTotals } = looksOf(info, host);
  const whole: Area = {
    sheetId: info.subUnitId,
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
  const totals = showTotals ? { ...whole, row: endRow, rowCount: 1 } : undefined;
  const body: Area = { ...whole, row: startRow + 1, rowCount: Math.max(1, whole.rowCount - 1 - (showTotals ? 1 : 0)) };
  return { whole, header: { ...whole, rowCount: 1 }, body, totals };
}

export function columnArea(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}
