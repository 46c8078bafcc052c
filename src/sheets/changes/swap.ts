import type { AreaInputs, Input } from "../contents";
import type { Conflict, Swapped } from "../workbook";
import type { Patch } from "./changeSet";

/** What to write over an area so that only the cells of a patch change; null leaves a cell alone. */
export interface Writing {
  readonly inputs: readonly (readonly (Input | null)[])[];
  /** Null where no format is to be written. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  readonly isEmpty: boolean;
}

export interface SwapPlan {
  readonly writing: Writing;
  readonly conflicts: readonly Conflict[];
}

/** Compares a patch with what is there: cells that hold what it says before are to be written, the rest is left. */
export function planSwap(patch: Patch, now: AreaInputs): SwapPlan {
  const conflicts: Conflict[] = [];
  let isEmpty = true;
  const inputs = patch.after.map((line, r) =>
    line.map((after, c) => {
      const found = now.inputs[r]![c]!;
      if (after === null || found === after) return null;
      if (found === patch.before[r]![c]) return ((isEmpty = false), after);
      conflicts.push({ row: patch.row + r, column: patch.column + c, found });
      return null;
    }),
  );
  const formats = formatsToWrite(patch, now, conflicts);
  if (formats) isEmpty = false;
  return { writing: { inputs, formats, isEmpty }, conflicts };
}

/** A format somebody gave meanwhile stays, and so does that of a cell that is left. */
function formatsToWrite(
  { row, column, formats }: Patch,
  now: AreaInputs,
  conflicts: readonly Conflict[],
): Writing["formats"] {
  if (!formats) return null;
  const left = new Set(conflicts.map((conflict) => `${conflict.row - row},${conflict.column - column}`));
  let isAny = false;
  const wanted = formats.after.map((line, r) =>
    line.map((after, c) => {
      const isDue = after !== null && now.formats[r]![c] === formats.before[r]![c] && !left.has(`${r},${c}`);
      if (isDue) isAny = true;
      return isDue ? after : null;
    }),
  );
  return isAny ? wanted : null;
}

/**
 * What a co-author wrote between the look and the writing: it is known from the moment before the writing, and is to be
 * put back. Null where nothing was.
 */
export function planRestoring(writing: Writing, expected: AreaInputs, justBefore: AreaInputs): Writing | null {
  let isEmpty = true;
  const inputs = writing.inputs.map((line, r) =>
    line.map((written, c) => {
      const was = justBefore.inputs[r]![c]!;
      if (written === null || was === expected.inputs[r]![c]) return null;
      isEmpty = false;
      return was;
    }),
  );
  const formats = inputs.map((line, r) =>
    line.map((input, c) => (input === null ? null : (justBefore.formats[r]![c] ?? null))),
  );
  return isEmpty ? null : { inputs, formats, isEmpty };
}

/** What was put back, as conflicts. */
export function restored({ row, column }: Patch, { inputs }: Writing): Conflict[] {
  return inputs.flatMap((line, r) =>
    line.flatMap((found, c) => (found === null ? [] : [{ row: row + r, column: column + c, found }])),
  );
}

export function swapped(now: AreaInputs, conflicts: readonly Conflict[]): Swapped {
  return { inputs: now.inputs, formats: now.formats, conflicts };
}
