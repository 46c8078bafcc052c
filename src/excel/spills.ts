import { type Area, areaKey } from "../sheets/area";
import { type AreaInputs, isFormula } from "../sheets/contents";
import { areaOf, PLACE } from "./ranges";

/** What formulas fill beyond their own cell, where that touches the ranges; those that stand outside it included. */
export async function readSpills(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  inputs: readonly AreaInputs[],
): Promise<readonly (readonly Area[])[]> {
  const spills = ranges.map((range, at) => (hasSpill(range) ? spillsOf(range, inputs[at]!) : []));
  if (spills.some(({ length }) => length > 0)) await context.sync();
  return spills.map((found) => {
    const areas = found.filter(({ isNullObject }) => !isNullObject).map(areaOf);
    return [...new Map(areas.map((area) => [areaKey(area), area])).values()];
  });
}

/** Excel says false where no cell is part of a spill, and null where some are. */
function hasSpill(range: Excel.Range): boolean {
  return range.hasSpill !== false;
}

function spillsOf(range: Excel.Range, { inputs }: AreaInputs): Excel.Range[] {
  return inputs.flatMap((line, r) =>
    line.map((input, c) => {
      const cell = range.getCell(r, c);
      const anchor = isFormula(input) ? cell : cell.getSpillParentOrNullObject();
      return anchor.getSpillingToRangeOrNullObject().load(PLACE);
    }),
  );
}
