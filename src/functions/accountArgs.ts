import { DEFAULT_ABC_LINES, type AbcLines } from "../domain/grading/abc";
import type { InquiryFacts } from "../domain/grading/inquiry";
import type { Purchases } from "../domain/grading/rfm";
import type { DayNumber } from "../domain/kernel/date";
import { type Result, all, fail, map, ok, then } from "../domain/kernel/result";
import { foldText } from "../domain/kernel/text";
import { type Cells, isBlank, isBlankOrZero, listOf, numberArg, numbersArg, placeAt, readCell, tableOf } from "./cells";
import { dayCell } from "./dateArgs";
import type { PlacedCell, RowAnswer } from "./rows";

/** A number, what is wrong with it, or null for a blank. */
export function numberCell({ cell, place }: PlacedCell): RowAnswer<number> {
  return isBlank(cell) ? null : readCell(cell, place);
}

function numberOrZero({ cell, place }: PlacedCell): Result<number> {
  return isBlank(cell) ? ok(0) : readCell(cell, place);
}

export function abcLinesArgs(aShare: Cells, bShare: Cells): Result<AbcLines> {
  const lines = all({
    a: shareArg("aShare", aShare, DEFAULT_ABC_LINES.a),
    b: shareArg("bShare", bShare, DEFAULT_ABC_LINES.b),
  });
  return then(lines, (given) =>
    given.a > given.b ? fail({ code: "shares_crossed", argument: "aShare", other: "bShare" }) : ok(given),
  );
}

function shareArg(argument: string, cells: Cells, fallback: number): Result<number> {
  return then(numberArg(argument, cells, fallback), (found) =>
    found >= 0 && found <= 1 ? ok(found) : fail({ code: "not_a_share", argument, found }),
  );
}

const BINS = { usual: 5, fewest: 2, most: 9 } as const;

export function binsArg(argument: string, cells: Cells): Result<number> {
  return then(numberArg(argument, isBlankOrZero(cells) ? null : cells, BINS.usual), (found) =>
    Number.isInteger(found) && found >= BINS.fewest && found <= BINS.most
      ? ok(found)
      : fail({ code: "bins_out_of_range", argument, found }),
  );
}

/** Falling scores; blanks are passed over. */
export function cutoffsArg(argument: string, cells: Cells, usual: readonly number[]): Result<readonly number[]> {
  if (listOf(cells).every(isBlank)) return ok(usual);
  return then(numbersArg(argument, cells), (read) => {
    const cutoffs = read.filter((cutoff) => cutoff !== null);
    const rising = cutoffs.findIndex((cutoff, at) => at > 0 && cutoff >= cutoffs[at - 1]!);
    return rising < 0 ? ok(cutoffs) : fail({ code: "cutoffs_not_falling", argument, row: rising + 1 });
  });
}

/** A customer who never ordered has no last order, and no part in the comparison. */
export function purchasesRow(
  [lastOrder, orders, amount]: readonly PlacedCell[],
  asOf: DayNumber,
): RowAnswer<Purchases> {
  if (isBlankOrZero(lastOrder!.cell)) return null;
  const days = map(dayCell(lastOrder!), (day) => asOf - day);
  return all({ days, orders: numberOrZero(orders!), amount: numberOrZero(amount!) });
}

export function inquiryRow(row: readonly PlacedCell[]): RowAnswer<InquiryFacts> {
  if (row.every(({ cell }) => isBlank(cell))) return null;
  const [listed, quoteAll, points] = row as [PlacedCell, PlacedCell, PlacedCell];
  return all({ isListed: yesOrNo(listed), asksForAll: yesOrNo(quoteAll), points: numberOrZero(points) });
}

const YES = /^(true|yes|y|是|有|对|對|√|✓|✔)$/;
const NO = /^(false|no|n|否|无|無|不是|没有|沒有|×|✗|x)$/;

function yesOrNo({ cell, place }: PlacedCell): Result<boolean> {
  if (isBlank(cell)) return ok(false);
  if (typeof cell === "boolean") return ok(cell);
  if (typeof cell === "number") return ok(cell !== 0);
  const word = foldText(String(cell));
  if (YES.test(word) || NO.test(word)) return ok(YES.test(word));
  return fail({ code: "argument_unreadable", wanted: "truth", found: String(cell), ...place });
}

export interface ScoreRows {
  /** Null for a criterion without a score. */
  readonly rows: readonly RowAnswer<readonly (number | null)[]>[];
  readonly weights: readonly number[];
}

/** Scores with as many columns as there are weights; one account's scores may also stand in a column. */
export function scoreRows(scores: Cells, weights: Cells): Result<ScoreRows> {
  return then(weightsOf(weights), (each) => {
    const table = tableOf(scores);
    const isOneColumn = table[0]!.length === 1 && table.length === each.length;
    const lines = isOneColumn ? [table.flat()] : table;
    const [size, otherSize] = [lines[0]!.length, each.length];
    if (size !== otherSize)
      return fail({ code: "sizes_differ", argument: "scores", other: "weights", size, otherSize });
    const rows = lines.map((cells, r) => scoresOf(cells.map((cell, c) => ({ cell, place: place(r * size + c) }))));
    return ok({ rows, weights: each });
  });

  function place(at: number) {
    return placeAt("scores", scores, at);
  }
}

function weightsOf(cells: Cells): Result<readonly number[]> {
  return then(numbersArg("weights", cells), (read) => {
    const weights = read.map((weight) => weight ?? 0);
    return weights.every((weight) => weight >= 0) ? ok(weights) : fail({ code: "negative", argument: "weights" });
  });
}

function scoresOf(row: readonly PlacedCell[]): RowAnswer<readonly (number | null)[]> {
  const scores: (number | null)[] = [];
  for (const { cell, place } of row) {
    const read = isBlankOrZero(cell) ? null : readCell(cell, place);
    if (read && !read.ok) return read;
    scores.push(read ? read.value : null);
  }
  return scores.every((score) => score === null) ? null : ok(scores);
}
