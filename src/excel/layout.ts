import { fail, ok, type Result } from "../domain/kernel/result";
import { type Area, areaKey } from "../sheets/area";
import type { HiddenRows, SheetLayout, TableLayout } from "../sheets/workbook";
import { areaOf, areasOf, PLACE, rangeOf, withPlaces } from "./ranges";

/** Every sheet and what lies on it: two syncs however many there are, three where some rows of a sheet are hidden. */
export async function readLayout(context: Excel.RequestContext): Promise<readonly SheetLayout[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = context.workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const looks = sheets.items.map(lookAtSheet);
  const tableLooks = tables.items.map(lookAtTable);
  await context.sync();
  const hidden = await readHiddenRows(context, looks);
  return looks.map(({ sheet, used, protection, merged }, at) => ({
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
    isProtected: protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    tables: tableLooks.filter(({ home }) => home.id === sheet.id).map(tableLayout),
    merged: areasOf(merged),
    hiddenRows: hidden[at]!,
  }));
}

function lookAtSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden`);
  const merged = withPlaces(used.getMergedAreasOrNullObject());
  return { sheet, used, merged, protection: sheet.protection.load("protected") };
}

function lookAtTable(table: Excel.Table) {
  return {
    table,
    home: table.worksheet.load("id"),
    range: table.getRange().load(PLACE),
    columns: table.columns.load("items/name"),
  };
}

function tableLayout({ table, range, columns }: ReturnType<typeof lookAtTable>): TableLayout {
  return {
    ...areaOf(range),
    id: table.id,
    name: table.name,
    headers: columns.items.map(({ name }) => name),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}

/** Excel says of a range that its rows are hidden, that they are not, or null where some are. */
async function readHiddenRows(
  context: Excel.RequestContext,
  looks: readonly ReturnType<typeof lookAtSheet>[],
): Promise<readonly (readonly HiddenRows[])[]> {
  const partly = looks.map(({ used }) => {
    if (used.isNullObject || used.rowHidden !== null) return null;
    return withPlaces(used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible));
  });
  if (partly.some((visible) => visible !== null)) await context.sync();
  return looks.map(({ used }, at) => {
    if (used.isNullObject || used.rowHidden === false) return [];
    const visible = partly[at];
    return gaps(areaOf(used), visible ? areasOf(visible) : []);
  });
}

/** The rows of an area that none of the parts covers. */
function gaps({ row, rowCount }: Area, parts: readonly Area[]): HiddenRows[] {
  const end = { row: row + rowCount, rowCount: 0 };
  const found: HiddenRows[] = [];
  let next = row;
  for (const part of [...parts, end].sort((one, other) => one.row - other.row)) {
    if (part.row > next) found.push({ row: next, rowCount: part.row - next });
    next = Math.max(next, part.row + part.rowCount);
  }
  return found;
}

export async function resizeTable(
  context: Excel.RequestContext,
  name: string,
  from: Area,
  to: Area,
): Promise<Result<boolean>> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange().load(PLACE);
  const sheet = table.worksheet.load("id,name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) return fail({ code: "host_not_found", what: name });
  if (protection.protected) return fail({ code: "host_protected", sheet: sheet.name });
  const now = areaKey(areaOf(range));
  if (now !== areaKey(from)) return ok(now === areaKey(to));
  table.resize(rangeOf(context, { ...to, sheetId: sheet.id }));
  await context.sync();
  return ok(true);
}
