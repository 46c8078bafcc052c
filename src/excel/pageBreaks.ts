import { fail, ok, type Result } from "../domain/kernel/result";

/** The rows that manual page breaks stand before, in their order. */
export async function readRowBreaks(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<Result<readonly number[]>> {
  const breaks = await standingBreaks(context, context.workbook.worksheets.getItem(sheetId));
  return ok(breaks.map(({ row }) => row).sort((one, other) => one - other));
}

export async function moveRowBreaks(
  context: Excel.RequestContext,
  sheetId: string,
  before: readonly number[],
  after: readonly number[],
): Promise<Result<boolean>> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const protection = sheet.protection.load("protected");
  const breaks = await standingBreaks(context, sheet);
  if (protection.protected) return fail({ code: "host_protected", sheet: sheet.name });
  const rows = new Set(breaks.map(({ row }) => row));
  const stand = (wanted: readonly number[]) => wanted.every((row) => rows.has(row));
  const areMissing = (wanted: readonly number[]) => !wanted.some((row) => rows.has(row));
  if (!stand(before) || !areMissing(after)) return ok(stand(after) && areMissing(before));
  for (const { pageBreak, row } of breaks) if (before.includes(row)) pageBreak.delete();
  for (const row of after) addRowBreak(sheet, row);
  await context.sync();
  return ok(true);
}

/** Queues a page break before a row; the caller syncs. */
export function addRowBreak(sheet: Excel.Worksheet, row: number) {
  sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

interface StandingBreak {
  readonly pageBreak: Excel.PageBreak;
  readonly row: number;
}

/** The cell after a break says plainly before which row it stands. */
async function standingBreaks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<StandingBreak[]> {
  const breaks = sheet.horizontalPageBreaks.load("items");
  await context.sync();
  const cells = breaks.items.map((pageBreak) => pageBreak.getCellAfterBreak().load("rowIndex"));
  if (cells.length > 0) await context.sync();
  return breaks.items.map((pageBreak, at) => ({ pageBreak, row: cells[at]!.rowIndex }));
}
