import { fail, ok, type Result } from "../domain/kernel/result";
import type { BlockHighlight } from "../sheets/block";
import { bearsMark, markedWhen } from "../sheets/marks";
import { addHighlight } from "./blockWriter";

/** A conditional format leaves what a cell holds and how a person has coloured it. */
export async function highlight(
  context: Excel.RequestContext,
  sheetId: string,
  mark: string,
  highlights: readonly BlockHighlight[],
): Promise<Result<void>> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const protection = sheet.protection.load("protected");
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  if (protection.protected) return fail({ code: "host_protected", sheet: sheet.name });
  const custom = formats.items.filter(({ type }) => type === "Custom");
  const rules = custom.map((format) => format.custom.rule.load("formula"));
  if (custom.length > 0) await context.sync();
  custom.forEach((format, at) => {
    if (bearsMark(rules[at]!.formula, mark)) format.delete();
  });
  for (const each of highlights) {
    addHighlight({ ...each, when: markedWhen(each.when, mark) }, (row, column, rowCount, columnCount) =>
      sheet.getRangeByIndexes(row, column, rowCount, columnCount),
    );
  }
  await context.sync();
  return ok(undefined);
}
