import { type Result, fail, map, ok, then } from "../domain/kernel/result";
import type { Outcome } from "../domain/forecast/accuracy";
import type { BeforeAfter } from "../domain/portfolio/retention";
import type { Deal } from "../domain/portfolio/funnel";
import type { Sold } from "../domain/portfolio/margin";
import { type Cells, numbersArg, tableOf } from "./cells";

/** The numbers of a range; blank cells are left out. */
export function filledArg(argument: string, cells: Cells): Result<readonly number[]> {
  return map(numbersArg(argument, cells), (numbers) => numbers.filter((number) => number !== null));
}

/** Two ranges of one size, cell by cell; a blank is 0. */
export function beforeAfterArgs(before: Cells, after: Cells): Result<readonly BeforeAfter[]> {
  return map(pairedNumbers(["before", before], ["after", after]), (pairs) =>
    pairs.map(([one, other]) => ({ before: one ?? 0, after: other ?? 0 })),
  );
}

/** Sales and what had been forecast for them, cell by cell; a blank is 0. */
export function outcomeArgs(actual: Cells, forecast: Cells): Result<readonly Outcome[]> {
  return map(pairedNumbers(["actual", actual], ["forecast", forecast]), (pairs) =>
    pairs.map(([sold, expected]) => ({ actual: sold ?? 0, forecast: expected ?? 0 })),
  );
}

/** Deals in the order given; null where there is no amount. */
export function dealArgs(amounts: Cells, probabilities: Cells): Result<readonly (Deal | null)[]> {
  return map(pairedNumbers(["amounts", amounts], ["probabilities", probabilities]), (pairs) =>
    pairs.map(([amount, probability]) => (amount === null ? null : { amount, probability: probability ?? 0 })),
  );
}

/** Two blocks of quantity and price with a row per product. */
export function soldArgs(budget: Cells, actual: Cells): Result<readonly [readonly Sold[], readonly Sold[]]> {
  return then(soldArg("budget", budget), (planned) =>
    then(soldArg("actual", actual), (sold) =>
      planned.length === sold.length
        ? ok([planned, sold] as const)
        : fail({
            code: "sizes_differ",
            argument: "budget",
            other: "actual",
            size: planned.length,
            otherSize: sold.length,
          }),
    ),
  );
}

const SOLD_COLUMNS = 2;

function soldArg(argument: string, cells: Cells): Result<readonly Sold[]> {
  const columns = tableOf(cells)[0]?.length ?? 0;
  if (columns !== SOLD_COLUMNS) return fail({ code: "columns_needed", argument, needed: SOLD_COLUMNS, columns });
  return map(numbersArg(argument, cells), (numbers) =>
    tableOf(cells).map((_, at) => ({
      quantity: numbers[at * SOLD_COLUMNS] ?? 0,
      price: numbers[at * SOLD_COLUMNS + 1] ?? 0,
    })),
  );
}

type Named = readonly [argument: string, cells: Cells];

/** Two ranges read and laid side by side; they must be of one size. */
export function pairedNumbers(
  [argument, cells]: Named,
  [other, others]: Named,
): Result<readonly (readonly [number | null, number | null])[]> {
  return then(numbersArg(argument, cells), (numbers) =>
    then(numbersArg(other, others), (partners) =>
      numbers.length === partners.length
        ? ok(numbers.map((number, at) => [number, partners[at]!] as const))
        : fail({ code: "sizes_differ", argument, other, size: numbers.length, otherSize: partners.length }),
    ),
  );
}
