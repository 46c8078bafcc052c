import type { Result } from "../domain/kernel/result";
import { answer, excelError } from "./answer";
import { type Cells, cellOf, isBlank } from "./cells";

/** One answer per cell, whatever the cell holds; a blank stays blank, a bad one is an error in its place. */
export function eachValue(cells: Cells, compute: (cell: unknown) => Result<unknown>): Cells {
  if (!Array.isArray(cells)) return answer(compute(cells));
  if (cells.length === 1 && cells[0].length === 1) return [[answer(compute(cellOf(cells)))]];
  return cells.map((row: unknown[]) =>
    row.map((cell) => {
      if (isBlank(cell)) return "";
      const result = compute(cell);
      return result.ok ? result.value : excelError(result.issues[0]);
    }),
  );
}
