import { type Area, areaKey } from "../sheets/area";
import { type AreaInputs, isFormula } from "../sheets/contents";
import { areaOf, PLACE } from "./ranges";

/** What formulas fill beyond their own cell, where that touches the range; those that stand outside it included. */
export async function readSpills(
  context: Excel.RequestContext,
  range: Excel.Range,
  { inputs }: AreaInputs,
): Promise<readonly Area[]> {
  const spillOf = (cell: Excel.Range) => cell.getSpillingToRangeOrNullObject().load(PLACE);
  const spills = inputs.flatMap((line, r) =>
    line.map((input, c) => {
      const cell = range.getCell(r, c);
      return spillOf(isFormula(input) ? cell : cell.getSpillParentOrNullObject());
    }),
  );
  await context.sync();
  const areas = spills.filter(({ isNullObject }) => !isNullObject).map(areaOf);
  return [...new Map(areas.map((area) => [areaKey(area), area])).values()];
}
