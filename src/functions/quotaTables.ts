import { type Result, fail, map, ok, then } from "../domain/kernel/result";
import { payoutCurve } from "../domain/quota";
import { excelError } from "./answer";
import { type Cells, cellOf, eachCell, isBlank, listOf, numbersArg, placeAt, readCell, tableOf } from "./cells";

/** A payout curve: rows of attainment and payout; rows left blank are passed over. */
export function curveArg(argument: string, cells: Cells): Result<readonly (readonly [number, number])[]> {
  const points: [number, number][] = [];
  const table = tableOf(cells);
  for (let at = 0; at < table.length; at++) {
    const row = table[at]!;
    if (row.every((cell) => isBlank(cell) || (at > 0 && cell === 0))) continue;
    const point = then(curveCell(argument, row[0], at), (x) =>
      map(curveCell(argument, row[1], at), (y) => [x, y] as [number, number]),
    );
    if (!point.ok) return point;
    points.push(point.value);
  }
  return payoutCurve(points);
}

function curveCell(argument: string, cell: unknown, at: number): Result<number> {
  return isBlank(cell) ? ok(0) : readCell(cell, { argument, row: at + 1 });
}

/** Parts in the places of the shares they belong to; a blank share has none. */
export function partsLike(cells: Cells, parts: readonly (number | null)[]): Cells {
  let next = 0;
  return tableOf(cells).map((row) => row.map(() => parts[next++] ?? ""));
}

export function weightsArg(argument: string, cells: Cells): Result<number[] | null> {
  if (listOf(cells).every(isBlank)) return ok(null);
  return map(numbersArg(argument, cells), (weights) => weights.map((weight) => weight ?? 0));
}

type Named = readonly [argument: string, cells: Cells];

/** One answer per cell of the first, with the second's cell in the same place, or with its only one. */
export function pairedCells(
  [name, cells]: Named,
  [otherName, others]: Named,
  compute: (one: number, other: number) => Result<number>,
): Cells {
  const list = listOf(others);
  const size = listOf(cells).length;
  if (list.length === 1) {
    const other = isBlank(cellOf(others)) ? ok(0) : readCell(cellOf(others), { argument: otherName });
    if (!other.ok) throw excelError(other.issues[0]);
    return eachCell(name, cells, (one) => compute(one, other.value));
  }
  if (list.length !== size) {
    const issue = { code: "sizes_differ", argument: name, other: otherName, size, otherSize: list.length } as const;
    throw excelError(issue);
  }
  return placedCells([name, cells], [otherName, others], compute);
}

function placedCells(
  [name, cells]: Named,
  [otherName, others]: Named,
  compute: (one: number, other: number) => Result<number>,
): Cells {
  const list = listOf(others);
  let at = -1;
  return tableOf(cells).map((row) =>
    row.map((cell) => {
      at++;
      if (isBlank(cell)) return "";
      const one = readCell(cell, placeAt(name, cells, at));
      const other: Result<number> = isBlank(list[at])
        ? fail({ code: "argument_missing", ...placeAt(otherName, others, at) })
        : readCell(list[at], placeAt(otherName, others, at));
      const result = then(one, (value) => then(other, (with_) => compute(value, with_)));
      return result.ok ? result.value : excelError(result.issues[0]);
    }),
  );
}
