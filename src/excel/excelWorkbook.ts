import { type Block, cellFormat, cellInput } from "../sheets/block";
import { type ActiveCell, type Workbook, type WorkbookOverview, freeName } from "../sheets/workbook";
import { answered } from "./hostIssue";

/** Pixels of a digit in the standard font, and of a column's padding, in points. */
const POINTS = { perCharacter: 5.25, padding: 3.75 };

/** The port on Office.js: one Excel.run a method, no sync in a loop. */
export const excelWorkbook: Workbook = {
  overview: () => answered(readOverview),
  activeCell: () => answered(readActiveCell),
  insertFormula: (formula) =>
    answered(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.formulas = [[formula]];
      cell.load("address");
      await context.sync();
      return { address: cell.address };
    }),
  addSheets: (blocks) =>
    answered(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      const taken = sheets.items.map(({ name }) => name);
      const made = blocks((wanted) => freeName(wanted, taken));
      const tableNames = tables.items.map(({ name }) => name);
      const [first] = made.map((block) => writeSheet(context, block, tableNames));
      first?.activate();
      await context.sync();
      return made.map(({ sheetName }) => sheetName);
    }),
  select: (address) =>
    answered(async (context) => {
      const { sheet, cells } = splitAddress(address);
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cells).select();
      await context.sync();
    }),
  readSetting: (key) =>
    answered(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return setting.isNullObject ? null : (setting.value as unknown);
    }),
  writeSetting: (key, value) =>
    answered(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }),
};

async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const shown = sheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const used = shown.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"));
  const parts = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("rowCount"),
  }));
  await context.sync();
  return {
    sheets: shown.map(({ name }, at) => {
      const range = used[at]!;
      return range.isNullObject
        ? { name, rowCount: 0, columnCount: 0 }
        : { name, rowCount: range.rowCount, columnCount: range.columnCount };
    }),
    tables: parts.map(({ table, sheet, header, body }) => ({
      name: table.name,
      sheet: sheet.name,
      headers: header.values[0]!.map(String),
      rowCount: body.rowCount,
    })),
  };
}

async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load("address,columnIndex");
  const sheet = cell.worksheet.load("name");
  await context.sync();
  const address = splitAddress(cell.address).cells;
  return { sheet: sheet.name, address, left: cell.columnIndex === 0 ? null : leftOf(cell.columnIndex, address) };
}

function writeSheet(context: Excel.RequestContext, block: Block, taken: string[]): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(block.sheetName);
  const columnCount = block.cells[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, block.cells.length, columnCount);
  range.numberFormat = block.cells.map((row) => row.map(cellFormat));
  range.formulas = block.cells.map((row) => row.map(cellInput));
  block.columnWidths.forEach((width, column) => {
    range.getColumn(column).format.columnWidth = width * POINTS.perCharacter + POINTS.padding;
  });
  for (const row of block.boldRows) range.getRow(row).format.font.bold = true;
  for (const { name, row, column, rowCount, columnCount: width } of block.tables) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rowCount, width), true);
    table.name = freeName(name, taken).replace(/[ ()]/g, "");
    taken.push(name);
  }
  if (block.frozenRows > 0) sheet.freezePanes.freezeRows(block.frozenRows);
  return sheet;
}

/** "'Q1 orders'!$B$2" is the sheet Q1 orders and the cells B2. */
function splitAddress(address: string): { sheet: string; cells: string } {
  const mark = address.lastIndexOf("!");
  const quoted = address.slice(0, mark);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, cells: address.slice(mark + 1).replaceAll("$", "") };
}

/** The cell to the left: B2 for the third column's C2. */
function leftOf(columnIndex: number, address: string): string {
  let letters = "";
  for (let rest = columnIndex; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + address.replace(/^[A-Z]+/, "");
}
