import { ok, type Result } from "../domain/kernel/result";
import type { SheetArea } from "../sheets/area";
import { rangeOf } from "./ranges";

/** The list that all cells of each area offer, where its choices are written out. */
export async function readChoices(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Result<readonly (readonly string[] | null)[]>> {
  const looks = areas.map((area) => rangeOf(context, area).dataValidation.load("type,rule"));
  await context.sync();
  return ok(looks.map(({ type, rule }) => (type === "List" ? choicesIn(rule.list?.source) : null)));
}

/** A list kept in cells, or by a formula, is a reference and not a choice. */
function choicesIn(source: unknown): readonly string[] | null {
  if (typeof source !== "string" || source.startsWith("=")) return null;
  return source.split(",").map((choice) => choice.trim());
}
