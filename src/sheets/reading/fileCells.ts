import type { CellValue, SheetCells } from "../../domain/mapping/workbookMap";
import { cellPosition } from "../address";

/** A sheet of an .xlsx file as its reader gives it; rows and columns count from 0. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** By "row,column". */
  readonly cells?: ReadonlyMap<string, { readonly style?: { readonly numFmt?: string } }>;
  readonly merges?: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startCol: number;
    readonly endCol: number;
  }[];
  readonly tables?: readonly { readonly name: string; readonly range?: string; readonly showTotalRow?: boolean }[];
}

/** A workbook's file as its reader gives it. */
export interface FileBook {
  readonly dateSystem?: string;
  readonly sheets: readonly FileSheet[];
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** 30 December 1899 and 1 January 1904, in milliseconds before 1970. */
const EPOCH = { 1900: -25_569 * MILLISECONDS_PER_DAY, 1904: -24_107 * MILLISECONDS_PER_DAY };

/** A file's sheets as the mapping takes them: the same cells as Excel would tell, days as serials. */
export function fileCells({ dateSystem, sheets }: FileBook, workbookName: string): SheetCells[] {
  const epoch = EPOCH[dateSystem === "1904" ? 1904 : 1900];
  return sheets.map((sheet) => ({ ...sheetCells(sheet, epoch), workbookName }));
}

function sheetCells(sheet: FileSheet, epoch: number): SheetCells {
  const values = sheet.rows.map((row) => row.map((cell) => cellValue(cell, epoch)));
  const numberFormats: (string | null)[][] = values.map(() => []);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    (numberFormats[row] ??= [])[column] = cell.style?.numFmt ?? null;
  }
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (isDay(cell)) numberFormats[r]![c] ??= "yyyy-mm-dd";
    }),
  );
  const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => {
    return { firstRow: startRow + 1, lastRow: endRow + 1, firstColumn: startCol, lastColumn: endCol };
  });
  return { name: sheet.name, values, numberFormats, merges, tables: nativeTables(sheet) };
}

function nativeTables({ tables = [] }: FileSheet): SheetCells["tables"] & object {
  return tables.flatMap((table) => {
    const [from, to] = (table.range ?? "").replaceAll("$", "").split(":");
    if (!from || !to) return [];
    const [first, last] = [cellPosition(from), cellPosition(to)];
    const area = {
      firstRow: first.row + 1,
      lastRow: last.row + 1,
      firstColumn: first.column,
      lastColumn: last.column,
    };
    const hasHeaders = (table as { headerRowCount?: number }).headerRowCount !== 0;
    return [{ name: table.name, area, hasHeaders, hasTotals: table.showTotalRow === true }];
  });
}

function isDay(cell: unknown): cell is { getTime(): number } {
  return typeof cell === "object" && cell !== null && "getTime" in cell;
}

function cellValue(cell: unknown, epoch: number): CellValue {
  if (isDay(cell)) return (cell.getTime() - epoch) / MILLISECONDS_PER_DAY;
  return (cell ?? null) as CellValue;
}
