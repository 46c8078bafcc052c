import { type Result, all, fail, ok } from "../domain/kernel/result";
import { answer, excelError } from "./answer";
import { type Cells, isBlank, listOf, placeAt, readCell, tableOf } from "./cells";

interface Column {
  readonly argument: string;
  readonly cells: Cells;
  readonly list: readonly unknown[];
}

/**
 * One answer per cell of the first argument that is a range, with the cells in the same place of the others, or with
 * their only one. A blank cell of that first range stays blank; any other blank is 0. A bad cell is an error in its
 * own place, and the rest still counts.
 */
export function eachRow<Argument extends string>(
  given: { readonly [Name in Argument]: Cells },
  compute: (values: { readonly [Name in Argument]: number }) => Result<number | string>,
): Cells {
  const columns = (Object.keys(given) as Argument[]).map((argument) => ({
    argument,
    cells: given[argument],
    list: listOf(given[argument]),
  }));
  const leading = answer(leadingOf(columns));
  const answerAt = (at: number): Result<number | string> => {
    const row = all(Object.fromEntries(columns.map((column) => [column.argument, numberAt(column, at)])));
    return row.ok ? compute(row.value as { readonly [Name in Argument]: number }) : row;
  };
  if (leading.list.length === 1) return [[answer(answerAt(0))]];
  let next = 0;
  return tableOf(leading.cells).map((cells) =>
    cells.map((cell) => {
      const at = next++;
      if (isBlank(cell)) return "";
      const result = answerAt(at);
      return result.ok ? result.value : excelError(result.issues[0]);
    }),
  );
}

function numberAt({ argument, cells, list }: Column, at: number): Result<number> {
  const place = list.length === 1 ? 0 : at;
  const cell = list[place];
  return isBlank(cell) ? ok(0) : readCell(cell, placeAt(argument, cells, place));
}

/** The first range; every other argument must be of its size or one cell. */
function leadingOf(columns: readonly Column[]): Result<Column> {
  const leading = columns.find(({ list }) => list.length > 1) ?? columns[0]!;
  const size = leading.list.length;
  const wrong = columns.find(({ list }) => list.length !== 1 && list.length !== size);
  if (!wrong) return ok(leading);
  return fail({
    code: "sizes_differ",
    argument: leading.argument,
    other: wrong.argument,
    size,
    otherSize: wrong.list.length,
  });
}
