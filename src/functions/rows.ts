import type { ArgumentPlace } from "../domain/kernel/issue";
import { type Result, fail, ok } from "../domain/kernel/result";
import { answer, excelError } from "./answer";
import { type Cells, listOf, placeAt, tableOf } from "./cells";

/** A cell and how to name its place when it cannot be read. */
export interface PlacedCell {
  readonly cell: unknown;
  readonly place: ArgumentPlace;
}

export type NamedCells = readonly [argument: string, cells: Cells];

/** Columns side by side, a list per row: all of the first one's size, or one cell that stands in every row. */
export function sideBySide(first: NamedCells, ...others: readonly NamedCells[]): Result<readonly PlacedCell[][]> {
  const size = listOf(first[1]).length;
  const columns: PlacedCell[][] = [];
  for (const [argument, cells] of [first, ...others]) {
    const list = listOf(cells).map((cell, at) => ({ cell, place: placeAt(argument, cells, at) }));
    if (list.length !== size && list.length !== 1) {
      return fail({ code: "sizes_differ", argument: first[0], other: argument, size, otherSize: list.length });
    }
    columns.push(list);
  }
  return ok(Array.from({ length: size }, (_, at) => columns.map((list) => (list.length === 1 ? list[0]! : list[at]!))));
}

/** What a row answers, what is wrong with it, or null where it is blank. */
export type RowAnswer<Value> = Result<Value> | null;

/** A row of cells per answer: blanks for a blank row, the error in every cell of a bad one; one bad row alone fails. */
export function answerRows<Value>(
  answers: readonly RowAnswer<Value>[],
  width: number,
  cellsOf: (value: Value) => readonly unknown[],
): Cells {
  if (answers.length === 1 && answers[0]?.ok === false) answer(answers[0]);
  return answers.map((one) => {
    if (one?.ok) return [...cellsOf(one.value)];
    return Array.from({ length: width }, () => (one ? excelError(one.issues[0]) : ""));
  });
}

/** One cell per answer, in the shape of the cells they answer. */
export function answerCells<Value>(answers: readonly RowAnswer<Value>[], like: Cells): Cells {
  const column = answerRows(answers, 1, (value) => [value]) as unknown[][];
  if (!Array.isArray(like)) return column[0]![0];
  let next = 0;
  return tableOf(like).map((row) => row.map(() => column[next++]![0]));
}

/** Answers over all rows that can be read, such as ranks; the others keep their blank or their error. */
export function acrossRows<Read, Value>(
  rows: readonly RowAnswer<Read>[],
  compute: (read: readonly Read[]) => readonly Value[],
): RowAnswer<Value>[] {
  const computed = compute(rows.flatMap((row) => (row?.ok ? [row.value] : [])));
  let next = 0;
  return rows.map((row) => (row?.ok ? ok(computed[next++]!) : row));
}
