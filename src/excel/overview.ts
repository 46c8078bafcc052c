import type { WorkbookOverview } from "../sheets/workbook";

/** Sheets that are shown, their used sizes, and the tables on them: two syncs however many there are. */
export async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const shown = sheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const used = shown.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"));
  const parts = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load("name"),
    columns: table.columns.load("items/name"),
    body: table.getDataBodyRange().load("rowCount"),
  }));
  await context.sync();
  const names = shown.map(({ name }) => name);
  return {
    sheets: names.map((name, at) => ({ name, ...sizeOf(used[at]!) })),
    tables: parts
      .filter(({ sheet }) => names.includes(sheet.name))
      .map(({ name, sheet, columns, body }) => ({
        name,
        sheet: sheet.name,
        headers: columns.items.map((column) => column.name),
        rowCount: body.rowCount,
      })),
  };
}

function sizeOf(range: Excel.Range): { rowCount: number; columnCount: number } {
  if (range.isNullObject) return { rowCount: 0, columnCount: 0 };
  return { rowCount: range.rowCount, columnCount: range.columnCount };
}
