import { fail, ok, type Result } from "../domain/kernel/result";

/** Hides sheets or shows them; Excel has to have one sheet left to show. */
export async function showSheets(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  isShown: boolean,
): Promise<Result<void>> {
  const sheets = context.workbook.worksheets.load("items/id,items/visibility");
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) return fail({ code: "host_structure_protected" });
  const chosen = sheets.items.filter(({ id }) => sheetIds.includes(id));
  const others = sheets.items.filter((sheet) => !chosen.includes(sheet));
  if (!isShown && !others.some(({ visibility }) => visibility === "Visible")) return fail({ code: "host_last_sheet" });
  for (const sheet of chosen) sheet.visibility = isShown ? "Visible" : "Hidden";
  await context.sync();
  return ok(undefined);
}
