import type { DayNumber } from "../domain/kernel/date";
import { type Result, fail, map, ok, then } from "../domain/kernel/result";
import {
  type AgingTable,
  bucketEdges,
  daysPastDue,
  DEFAULT_EDGES,
  type OpenBalance,
} from "../domain/receivables/buckets";
import type { SalesPeriod } from "../domain/receivables/collection";
import { allowance } from "../domain/receivables/settlement";
import { dayOfSerial } from "../sheets/serial";
import { type Cells, isBlankOrZero, listOf, numbersArg, placeAt } from "./cells";
import { DATE_SYSTEM } from "./dateArgs";
import { spokenStrings } from "./language";
import { pairedNumbers } from "./pairs";

/** Bucket edges; blanks are passed over, and none at all means the usual ones. */
export function edgesArg(argument: string, cells: Cells): Result<readonly number[]> {
  return then(numbersArg(argument, cells), (numbers) => {
    const edges = numbers.filter((edge) => edge !== null && edge !== 0);
    return edges.length === 0 ? ok(DEFAULT_EDGES) : bucketEdges(edges as number[], argument);
  });
}

/** Items of two ranges; a blank balance counts as 0, which is settled. */
export function openBalances(due: Cells, balance: Cells): Result<readonly OpenBalance[]> {
  const dates = listOf(due);
  return then(numbersArg("balance", balance), (balances) => {
    if (balances.length !== dates.length) {
      const sizes = { size: dates.length, otherSize: balances.length };
      return fail({ code: "sizes_differ", argument: "due", other: "balance", ...sizes });
    }
    const items: OpenBalance[] = [];
    for (let at = 0; at < dates.length; at++) {
      const day = isBlankOrZero(dates[at]) ? null : dayOfSerial(dates[at], DATE_SYSTEM);
      if (day === null && !isBlankOrZero(dates[at])) {
        const found = String(dates[at]);
        return fail({ code: "argument_unreadable", wanted: "date", found, ...placeAt("due", due, at) });
      }
      items.push({ due: day, balance: balances[at] ?? 0 });
    }
    return ok(items);
  });
}

/** Label, amount and count of every part, and of the total. */
export function agingRows(table: AgingTable, edges: readonly number[]): Cells {
  const { aging: words } = spokenStrings().receivables;
  const from = (at: number) => (at === 0 ? 1 : edges[at - 1]! + 1);
  const labelled = [
    [words.notDue, table.notDue],
    ...table.buckets.map((line, at) => [
      at < edges.length ? words.days(from(at), edges[at]!) : words.over(edges.at(-1)!),
      line,
    ]),
    [words.noDueDate, table.noDueDate],
    [words.unapplied, table.unapplied],
    [words.total, table.total],
  ] as [string, AgingTable["total"]][];
  return labelled.map(([label, { amount, count }]) => [label, amount, count]);
}

/** Days late of one row of serials; "" where there is no due date. */
export function lateDays(row: { due: number; asOf: number; paid: number }): Result<number | string> {
  if (row.due === 0) return ok("");
  return then(dayOf("due", row.due), (due) =>
    then(dayOf("asOf", row.asOf), (asOf) =>
      map(row.paid === 0 ? ok(null) : dayOf("paid", row.paid), (paid) => daysPastDue(due, asOf, paid)),
    ),
  );
}

function dayOf(argument: string, serial: number): Result<DayNumber> {
  if (serial === 0) return fail({ code: "argument_missing", argument });
  const day = dayOfSerial(serial, DATE_SYSTEM);
  return day === null
    ? fail({ code: "argument_unreadable", argument, wanted: "date", found: String(serial) })
    : ok(day);
}

/** Sales by period with the days of each, or with one number of days for all. */
export function salesPeriods(sales: Cells, days: Cells): Result<readonly SalesPeriod[]> {
  const each = listOf(days);
  if (each.every(isBlankOrZero)) return fail({ code: "argument_missing", argument: "days" });
  const column = each.length === 1 ? listOf(sales).map(() => each) : days;
  return map(pairedNumbers(["sales", sales], ["days", column]), (pairs) =>
    pairs.map(([amount, length]) => ({ sales: amount ?? 0, days: length ?? 0 })),
  );
}

export function allowanceOf(buckets: Cells, rates: Cells): Result<number> {
  return then(pairedNumbers(["buckets", buckets], ["rates", rates]), (pairs) => {
    const shares = pairs.map(([, rate]) => rate ?? 0);
    const wrong = shares.findIndex((rate) => rate < 0 || rate > 1);
    if (wrong >= 0) return fail({ code: "not_a_share", ...placeAt("rates", rates, wrong), found: shares[wrong]! });
    const balances = pairs.map(([balance]) => balance ?? 0);
    return ok(allowance(balances, shares));
  });
}
