import { daysBetween, type IsoDate } from "../kernel/date";
import { type LedgerEntry, settledOn } from "./ledger";

/** How late a customer pays: the days late of every invoice settled by a day, in rising order. */
export interface PayHabit {
  readonly daysLate: readonly number[];
  /** Mean of the newer half of these less that of the older: above 0, he pays later than he used to. Null for few. */
  readonly trend: number | null;
}

const ENOUGH_FOR_TREND = 4;

/** Habits by account; an account that has settled nothing has none. */
export function payHabits(entries: readonly LedgerEntry[], asOf: IsoDate): ReadonlyMap<number, PayHabit> {
  const byAccount = new Map<number, { on: IsoDate; late: number }[]>();
  for (const entry of entries) {
    const on = settledOn(entry);
    if (on === null || on > asOf || entry.dueOn === null) continue;
    const late = { on, late: daysBetween(entry.dueOn, on) };
    const own = byAccount.get(entry.account);
    if (own) own.push(late);
    else byAccount.set(entry.account, [late]);
  }
  return new Map([...byAccount].map(([account, settled]) => [account, habitOf(settled)]));
}

function habitOf(settled: { readonly on: IsoDate; readonly late: number }[]): PayHabit {
  const inTime = [...settled].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ late }) => late);
  const half = Math.floor(inTime.length / 2);
  return {
    daysLate: [...inTime].sort((a, b) => a - b),
    trend: inTime.length < ENOUGH_FOR_TREND ? null : mean(inTime.slice(half)) - mean(inTime.slice(0, half)),
  };
}

/** Of an even number the lower middle one, so that the answer is a delay he really had. Null for none. */
export function usualDelay({ daysLate }: PayHabit): number {
  return daysLate[Math.floor((daysLate.length - 1) / 2)]!;
}

/** As many invoices of the whole portfolio are mixed in, so that one lucky payment proves little. */
const PRIOR_INVOICES = 3;

/**
 * Chance that an invoice open at `daysLate` is paid within `horizon` days: of those of the customer that were still open
 * by then, the share paid in the time that follows, with a few of the whole portfolio mixed in. 0.5 where nobody knows.
 */
export function likelihoodToPay(
  habit: PayHabit | undefined,
  portfolio: PayHabit,
  daysLate: number,
  horizon: number,
): number {
  const all = stillOpen(portfolio.daysLate, daysLate, horizon);
  const prior = all.open === 0 ? 0.5 : all.paid / all.open;
  const own = stillOpen(habit?.daysLate ?? [], daysLate, horizon);
  return (own.paid + prior * PRIOR_INVOICES) / (own.open + PRIOR_INVOICES);
}

/** Everybody's habit in one. */
export function portfolioHabit(habits: ReadonlyMap<number, PayHabit>): PayHabit {
  return { daysLate: [...habits.values()].flatMap(({ daysLate }) => daysLate).sort((a, b) => a - b), trend: null };
}

function stillOpen(sorted: readonly number[], after: number, horizon: number): { open: number; paid: number } {
  const first = firstAbove(sorted, after);
  return { open: sorted.length - first, paid: firstAbove(sorted, after + horizon) - first };
}

/** Place of the first value above a limit in a rising list. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
