import { ok, type Result } from "../../domain/kernel/result";
import type { Area as AreaOnSheet, SheetCells } from "../../domain/mapping/workbookMap";
import type { Area } from "../area";
import { readInBands } from "../readInBands";
import type { Watch } from "../watch";
import type { SheetLayout, Workbook } from "../workbook";

/** Every sheet a person can see, or those of them that are wanted, with everything on it; read in bands one after the other. */
export async function readSheetCells(
  workbook: Workbook,
  watch: Watch = {},
  isWanted: (sheet: SheetLayout) => boolean = () => true,
): Promise<Result<readonly SheetCells[]>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const shown = layout.value.filter((sheet) => !sheet.isHidden && sheet.used !== null && isWanted(sheet));
  const total = shown.reduce((sum, { used }) => sum + cellsIn(used!), 0);
  const sheets: SheetCells[] = [];
  let before = 0;
  for (const sheet of shown) {
    const start = before;
    const read = await readSheet(workbook, sheet, {
      ...watch,
      progress: (done) => watch.progress?.(start + done, total),
    });
    if (!read.ok) return read;
    sheets.push(read.value);
    before += cellsIn(sheet.used!);
  }
  return ok(sheets);
}

async function readSheet(workbook: Workbook, sheet: SheetLayout, watch: Watch): Promise<Result<SheetCells>> {
  const used = sheet.used!;
  const read = await readInBands(workbook, { ...used, sheetId: sheet.id }, watch);
  if (!read.ok) return read;
  return ok({
    name: sheet.name,
    id: sheet.id,
    values: read.value.values,
    numberFormats: read.value.formats,
    firstRow: used.row + 1,
    firstColumn: used.column,
    merges: sheet.merged.map(onSheet),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: onSheet(table),
      hasHeaders: table.hasHeaders,
      hasTotals: table.hasTotals,
    })),
    hiddenRows: new Set(
      sheet.hiddenRows.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at + 1)),
    ),
  });
}

function cellsIn({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

/** Rows as Excel counts them, from 1; both ends belong to it. */
function onSheet({ row, column, rowCount, columnCount }: Area): AreaOnSheet {
  return {
    firstRow: row + 1,
    lastRow: row + rowCount,
    firstColumn: column,
    lastColumn: column + columnCount - 1,
  };
}
