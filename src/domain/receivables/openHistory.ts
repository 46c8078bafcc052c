import { addDays, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { finish, type Steps, stepEach } from "../kernel/steps";
import type { Ledger, LedgerEntry } from "./ledger";

/** What was open on a day: of it overdue and not disputed, and neither: not due, without date, or a credit. */
export interface OpenTotals {
  readonly total: Money;
  readonly overdue: Money;
  readonly current: Money;
}

interface Moves {
  total: number;
  overdue: number;
  disputed: number;
}

/** Sorts before every day: what nobody dates counts from the beginning. */
const BEGINNING = "" as IsoDate;

/**
 * Totals of any day from one pass over the ledger: each bill, due date and settlement moves them on its day. The same
 * figures as ageing the open items of that day, without the items.
 */
export function openHistory(ledger: Ledger): OpenOn {
  return finish(openHistorySteps(ledger));
}

export type OpenOn = (asOf: IsoDate) => OpenTotals;

/** The same in steps. */
export function* openHistorySteps({ entries, unapplied }: Ledger): Steps<OpenOn> {
  const byDay = new Map<IsoDate, Moves>();
  const move: Move = (day, which, amount) => {
    if (amount === 0) return;
    let moves = byDay.get(day);
    if (!moves) byDay.set(day, (moves = { total: 0, overdue: 0, disputed: 0 }));
    moves[which] += amount;
  };
  yield* stepEach(entries.length, (at) => moveEntry(entries[at]!, move));
  for (const { on, amount, applied } of unapplied) {
    const start = on ?? BEGINNING;
    move(start, "total", -amount);
    for (const use of applied) move(later(use.on, start), "total", use.amount);
  }
  return (asOf) => {
    const sums: Moves = { total: 0, overdue: 0, disputed: 0 };
    for (const [day, moves] of byDay) {
      if (day > asOf) continue;
      sums.total += moves.total;
      sums.overdue += moves.overdue;
      sums.disputed += moves.disputed;
    }
    const { total, overdue, disputed } = sums;
    return { total: money(total), overdue: money(overdue), current: money(total - overdue - disputed) };
  };
}

type Move = (day: IsoDate, which: keyof Moves, amount: number) => void;

function moveEntry(entry: LedgerEntry, move: Move): void {
  const { amount, statedBalance, issuedOn, isDisputed, settlements } = entry;
  const start = issuedOn ?? BEGINNING;
  const [which, from] = [isDisputed ? "disputed" : "overdue", lateFrom(entry, start)] as const;
  let open: number = amount < 0 ? (statedBalance ?? amount) : Math.max(amount, statedBalance ?? 0);
  let counted: number | null = null;
  move(start, "total", open);
  for (const settlement of settlements) {
    const day = later(settlement.on, start);
    if (counted === null && from !== null && day > from) move(from, which, (counted = Math.max(0, open)));
    open -= settlement.amount;
    move(day, "total", -settlement.amount);
    if (counted !== null) {
      const left = Math.max(0, open);
      move(day, which, left - counted);
      counted = left;
    }
  }
  if (counted === null && from !== null) move(from, which, Math.max(0, open));
}

/** The first day an entry counts as overdue, or as disputed; null for never. */
function lateFrom({ isDisputed, dueOn, statedDaysLate }: LedgerEntry, start: IsoDate): IsoDate | null {
  if (isDisputed) return start;
  if (dueOn !== null) return later(addDays(dueOn, 1), start);
  return (statedDaysLate ?? 0) > 0 ? start : null;
}

function later(day: IsoDate | null, start: IsoDate): IsoDate {
  return day !== null && day > start ? day : start;
}
