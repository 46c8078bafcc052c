import type { AccountIndex } from "../accountIndex";
import { type Steps, stepEach } from "../kernel/steps";
import { type Compared, type Groups, groupPlaces, placesOf, rowsIn, type SalesSum, sumIn } from "./groups";
import type { SalesTable } from "./sales";

/** One account's sales in the two spans, and when it buys. */
export interface AccountSales {
  readonly account: number;
  readonly now: SalesSum;
  readonly before: SalesSum;
  /** Day numbers of its first and last purchase up to the end of the span; purchases are lines above zero. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Of its last purchase before the span. */
  readonly lastDayBefore: number | null;
  /** The middle of the days between its purchases; null for fewer than three days of purchase. */
  readonly usualGap: number | null;
  /** Lines of the sales table. */
  readonly places: Int32Array;
}

const FEWEST_DAYS = 3;

const ROWS_EACH = 40;

/** Every account with any line, in the order of the index. */
export function* accountSalesSteps(
  sales: SalesTable,
  index: AccountIndex,
  compared: Compared,
): Steps<readonly AccountSales[]> {
  const groups = groupPlaces(sales.account, index.entries.length);
  const accounts: AccountSales[] = [];
  const take = (account: number) => {
    const sold = oneAccount(sales, groups, account, compared);
    if (sold) accounts.push(sold);
  };
  yield* stepEach(index.entries.length, take, ROWS_EACH);
  return accounts;
}

function oneAccount(
  sales: SalesTable,
  groups: Groups,
  account: number,
  { now, before }: Compared,
): AccountSales | null {
  const places = placesOf(groups, account);
  if (places.length === 0) return null;
  const days = daysBought(sales, places, now.to);
  return {
    account,
    now: sumIn(sales, places, now),
    before: sumIn(sales, places, before),
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    lastDayBefore: days.filter((day) => day < now.from).at(-1) ?? null,
    usualGap: usualGap(days),
    places,
  };
}

/** Different days with a purchase, in order. */
function daysBought(sales: SalesTable, places: Int32Array, until: number): number[] {
  const days = new Set<number>();
  for (const at of places) if (sales.revenue[at]! > 0 && sales.day[at]! <= until) days.add(sales.day[at]!);
  return [...days].sort((a, b) => a - b);
}

function usualGap(days: readonly number[]): number | null {
  if (days.length < FEWEST_DAYS) return null;
  const gaps = days.slice(1).map((day, at) => day - days[at]!);
  return gaps.sort((a, b) => a - b)[(gaps.length - 1) >> 1]!;
}

/** Rows of the sheet behind an account's figures of the span. */
export function rowsNow(sales: SalesTable, { places }: AccountSales, { now }: Compared): number[] {
  return rowsIn(sales, places, now);
}
