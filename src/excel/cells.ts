import { fail, ok, type Result } from "../domain/kernel/result";
import { type Area, isWithin, type SheetArea } from "../sheets/area";
import type { Patch } from "../sheets/changes/changeSet";
import { planRestoring, planSwap, restored, swapped, type SwapPlan, type Writing } from "../sheets/changes/swap";
import {
  type AreaFormulas,
  type AreaInputs,
  type AreaValues,
  type CellValue,
  inputOf,
  type ValueKind,
} from "../sheets/contents";
import type { AreaNow, Swapped } from "../sheets/workbook";
import { areasOf, rangeOf, withPlaces } from "./ranges";
import { readSpills } from "./spills";

const CONTENTS = "values,formulas,numberFormat,valueTypes";

export async function readValues(context: Excel.RequestContext, area: SheetArea): Promise<Result<AreaValues>> {
  const range = rangeOf(context, area).load("values,numberFormat");
  await context.sync();
  return ok({ values: range.values as CellValue[][], formats: range.numberFormat as string[][] });
}

export async function readFormulas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Result<readonly AreaFormulas[]>> {
  const ranges = areas.map((area) => rangeOf(context, area).load("values,formulas"));
  await context.sync();
  return ok(
    ranges.map(({ values, formulas }) => ({ values: values as CellValue[][], formulas: formulas as CellValue[][] })),
  );
}

export async function readContents(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Result<readonly AreaNow[]>> {
  const looks = areas.map((area) => {
    const range = rangeOf(context, area).load(`${CONTENTS},hasSpill`);
    const lock = range.format.protection.load("locked");
    const protection = range.worksheet.protection.load("protected");
    return { range, lock, protection, merged: withPlaces(range.getMergedAreasOrNullObject()) };
  });
  await context.sync();
  const inputs = looks.map(({ range }) => inputsOf(range));
  const spills = await readSpills(
    context,
    looks.map(({ range }) => range),
    inputs,
  );
  const read = looks.map(({ range, lock, protection, merged }, at) => ({
    ...typed(areas[at]!, inputs[at]!, spills[at]!),
    values: range.values as CellValue[][],
    isLocked: protection.protected && lock.locked !== false,
    merged: areasOf(merged),
    spills: spills[at]!,
  }));
  return ok(read);
}

/** Looks, then writes: what was there just before the writing comes back with the same batch, so nothing is overwritten unseen. */
export async function swapCells(
  context: Excel.RequestContext,
  patches: readonly Patch[],
): Promise<Result<readonly Swapped[]>> {
  const looks = patches.map((patch) => rangeOf(context, patch).load(`${CONTENTS},hasSpill`));
  const locks = looks.map((range) => range.format.protection.load("locked"));
  const sheet = looks[0]?.worksheet.load("name");
  const protection = sheet?.protection.load("protected");
  await context.sync();
  if (protection?.protected && locks.some(({ locked }) => locked !== false)) {
    return fail({ code: "host_protected", sheet: sheet!.name });
  }
  const spills = await readSpills(context, looks, looks.map(inputsOf));
  const seen = looks.map((range, at) => typed(patches[at]!, inputsOf(range), spills[at]!));
  const plans = patches.map((patch, at) => planSwap(patch, seen[at]!));
  const written = await write(context, patches, plans);
  const restorings = plans.map(({ writing }, at) =>
    planRestoring(writing, seen[at]!, typed(patches[at]!, written[at]!.before, spills[at]!)),
  );
  if (restorings.every((restoring) => restoring === null)) {
    return ok(patches.map((_, at) => swapped(written[at]!.after, plans[at]!.conflicts)));
  }
  return ok(await restore(context, patches, plans, restorings));
}

interface Written {
  readonly before: AreaInputs;
  readonly after: AreaInputs;
}

async function write(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  plans: readonly SwapPlan[],
): Promise<readonly Written[]> {
  const before = patches.map((patch) => rangeOf(context, patch).load(CONTENTS));
  plans.forEach(({ writing }, at) => put(context, patches[at]!, writing));
  const after = patches.map((patch) => rangeOf(context, patch).load(CONTENTS));
  await context.sync();
  return patches.map((_, at) => ({ before: inputsOf(before[at]!), after: inputsOf(after[at]!) }));
}

async function restore(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  plans: readonly SwapPlan[],
  restorings: readonly (Writing | null)[],
): Promise<readonly Swapped[]> {
  restorings.forEach((restoring, at) => restoring && put(context, patches[at]!, restoring));
  const after = patches.map((patch) => rangeOf(context, patch).load(CONTENTS));
  await context.sync();
  return patches.map((patch, at) => {
    const back = restorings[at];
    return swapped(inputsOf(after[at]!), [...plans[at]!.conflicts, ...(back ? restored(patch, back) : [])]);
  });
}

/**
 * Formats come first, so that a cell formatted as text takes a number for a number, and once more at the end, because
 * Excel gives a plain cell the format of the formula that it gets.
 */
function put(context: Excel.RequestContext, patch: Patch, { inputs, formats, isEmpty }: Writing): void {
  if (isEmpty) return;
  const range = rangeOf(context, patch);
  if (formats) range.numberFormat = formats as string[][];
  range.formulas = inputs as CellValue[][];
  if (formats) range.numberFormat = formats as string[][];
}

function inputsOf({ values, formulas, valueTypes, numberFormat }: Excel.Range): AreaInputs {
  const inputs = (formulas as CellValue[][]).map((line, r) =>
    line.map((formula, c) => inputOf(values[r]![c] as CellValue, formula, valueTypes[r]![c] as ValueKind)),
  );
  return { inputs, formats: numberFormat as string[][] };
}

/** Nobody typed anything into a cell that a formula elsewhere fills. */
function typed(area: Area, { inputs, formats }: AreaInputs, spills: readonly Area[]): AreaInputs {
  if (spills.length === 0) return { inputs, formats };
  const isFilled = (row: number, column: number) =>
    spills.some((spill) => isWithin(spill, row, column) && !(spill.row === row && spill.column === column));
  const own = inputs.map((line, r) => line.map((input, c) => (isFilled(area.row + r, area.column + c) ? "" : input)));
  return { inputs: own, formats };
}
