import { fail, ok, type Result } from "../domain/kernel/result";
import { cellAddress, cellPosition, splitAddress } from "../sheets/address";
import { freeSheetName, freeTableName, nameGiver } from "../sheets/names";
import type { ActiveCell, Conventions, Workbook, Written } from "../sheets/workbook";
import { writeCells } from "./blockWriter";
import { readChoices } from "./choices";
import { calculate } from "./calculation";
import { readContents, readFormulas, readValues, swapCells } from "./cells";
import { readDocument, writeDocument } from "./documents";
import { highlight } from "./highlights";
import { answered } from "./hostIssue";
import { readLayout, resizeTable } from "./layout";
import { readOverview } from "./overview";
import { moveRowBreaks, readRowBreaks } from "./pageBreaks";
import { startWithWorkbook } from "./startup";
import { showSheets } from "./visibility";
import { watchCells, watchSelection } from "./watching";

/** What 2 January 1904 counts as where days are counted from 1904. */
const SECOND_DAY_OF_1904 = 1;

/** The port on Office.js: one Excel.run and at most two syncs a method. */
export const excelWorkbook: Workbook = {
  overview: () => answered(async (context) => ok(await readOverview(context))),
  layout: () => answered(async (context) => ok(await readLayout(context))),
  conventions: () => answered(readConventions),
  activeCell: () => answered(readActiveCell),
  insertFormula: (formula) => answered((context) => insertFormula(context, formula)),
  addSheets: (blocks) => answered((context) => addSheets(context, blocks)),
  writeBlock: (block, topLeft) => answered((context) => writeBlock(context, block, topLeft)),
  readValues: (area) => answered((context) => readValues(context, area)),
  readContents: (areas) => answered((context) => readContents(context, areas)),
  calculate: () => answered(calculate),
  readFormulas: (areas) => answered((context) => readFormulas(context, areas)),
  readChoices: (areas) => answered((context) => readChoices(context, areas)),
  swapCells: (patches) => answered((context) => swapCells(context, patches)),
  resizeTable: (name, from, to) => answered((context) => resizeTable(context, name, from, to)),
  readRowBreaks: (sheetId) => answered((context) => readRowBreaks(context, sheetId)),
  moveRowBreaks: (sheetId, before, after) => answered((context) => moveRowBreaks(context, sheetId, before, after)),
  copySheet: (sheetId) => answered((context) => copySheet(context, sheetId)),
  deleteSheet: (sheetId) => answered((context) => deleteSheet(context, sheetId)),
  showSheets: (sheetIds, isShown) => answered((context) => showSheets(context, sheetIds, isShown)),
  startWithWorkbook,
  watchCells,
  highlight: (sheetId, mark, highlights) => answered((context) => highlight(context, sheetId, mark, highlights)),
  select: (address) => answered((context) => select(context, address)),
  watchSelection,
  readSetting: (key) =>
    answered(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return ok(setting.isNullObject ? null : (setting.value as unknown));
    }),
  writeSetting: (key, value) =>
    answered(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
      return ok(undefined);
    }),
  readDocument,
  writeDocument,
};

/** Asked anew each time: a person may change the date system in Excel's options while the add-in runs. */
async function readConventions(context: Excel.RequestContext): Promise<Result<Conventions>> {
  const day = context.workbook.functions.date(1904, 1, 2).load("value");
  const culture = context.workbook.application.cultureInfo.load("name");
  await context.sync();
  return ok({ dateSystem: day.value === SECOND_DAY_OF_1904 ? 1904 : 1900, culture: culture.name });
}

async function readActiveCell(context: Excel.RequestContext): Promise<Result<ActiveCell>> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const sheet = cell.worksheet.load("name");
  await context.sync();
  const { rowIndex: row, columnIndex: column } = cell;
  const left = column === 0 ? null : cellAddress(row, column - 1);
  return ok({ sheet: sheet.name, address: cellAddress(row, column), left });
}

async function insertFormula(context: Excel.RequestContext, formula: string): Promise<Result<Written>> {
  const cell = context.workbook.getActiveCell().load("address");
  const lock = cell.format.protection.load("locked");
  const sheet = cell.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected && lock.locked) return fail({ code: "host_protected", sheet: sheet.name });
  cell.formulas = [[formula]];
  await context.sync();
  return ok({ address: cell.address });
}

async function addSheets(
  context: Excel.RequestContext,
  blocks: Parameters<Workbook["addSheets"]>[0],
): Promise<Result<readonly string[]>> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) return fail({ code: "host_structure_protected" });
  const made = blocks(nameGiver(freeSheetName, namesIn(sheets)));
  const tableName = nameGiver(freeTableName, namesIn(tables));
  const added = made.map((block) => context.workbook.worksheets.add(block.sheetName));
  made.forEach((block, at) => writeCells(block, { sheet: added[at]!, row: 0, column: 0 }, tableName));
  added[0]?.activate();
  await context.sync();
  return ok(made.map(({ sheetName }) => sheetName));
}

async function writeBlock(
  context: Excel.RequestContext,
  block: Parameters<Workbook["writeBlock"]>[0],
  topLeft: string,
): Promise<Result<Written>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetName).load("name");
  const protection = sheet.protection.load("protected");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "host_not_found", what: block.sheetName });
  if (protection.protected) return fail({ code: "host_protected", sheet: sheet.name });
  const place = { sheet, ...cellPosition(topLeft) };
  const range = writeCells(block, place, nameGiver(freeTableName, namesIn(tables))).load("address");
  await context.sync();
  return ok({ address: range.address });
}

async function copySheet(context: Excel.RequestContext, sheetId: string) {
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) return fail({ code: "host_structure_protected" });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet).load("id,name");
  copy.activate();
  await context.sync();
  return ok({ id: copy.id, name: copy.name });
}

async function deleteSheet(context: Excel.RequestContext, sheetId: string): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "host_not_found" });
  if (protection.protected) return fail({ code: "host_structure_protected" });
  sheet.delete();
  await context.sync();
  return ok(undefined);
}

async function select(context: Excel.RequestContext, address: string): Promise<Result<void>> {
  const { sheet: name, cells } = splitAddress(address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "host_not_found", what: name });
  sheet.activate();
  sheet.getRange(cells).select();
  await context.sync();
  return ok(undefined);
}

function namesIn(collection: { readonly items: readonly { readonly name: string }[] }): string[] {
  return collection.items.map(({ name }) => name);
}
