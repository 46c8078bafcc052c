import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import type { Result } from "../kernel/result";
import { collectionRate } from "./collection";
import type { LedgerEntry } from "./ledger";
import { collectedOfDue, paidOf } from "./measures";

/** How well one rep, region or customer paid, or was made to pay, what fell due in a stretch of days. */
export interface CollectedGroup<Key> {
  readonly key: Key;
  readonly due: Money;
  /** Of it, by the last day. */
  readonly collected: Money;
  readonly collectionRate: Result<number>;
  /** What came in no later than its due date ÷ what fell due. */
  readonly withinTerms: Result<number>;
  readonly entries: readonly LedgerEntry[];
}

/** By rep, region or customer, what is still missing most first, of what fell due in the stretch. */
export function collectedBy<Key>(
  { entries, to }: FellDue,
  keyOf: (entry: LedgerEntry) => Key,
): readonly CollectedGroup<Key>[] {
  const groups = new Map<Key, LedgerEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const own = groups.get(key);
    if (own) own.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, own]) => groupOf(key, own, to)).sort((one, other) => missing(other) - missing(one));
}

/** Documents that fell due in a stretch, and its last day. */
export interface FellDue {
  readonly entries: readonly LedgerEntry[];
  readonly to: IsoDate;
}

/** Documents without a due date fell due in no stretch. */
export function fellDueIn(entries: readonly LedgerEntry[], { from, to }: { from: IsoDate; to: IsoDate }): FellDue {
  return { entries: collectedOfDue(entries, from, to).entries, to };
}

function groupOf<Key>(key: Key, entries: readonly LedgerEntry[], to: IsoDate): CollectedGroup<Key> {
  const { due, collected, inTime } = paidOf(entries, to);
  return {
    ...{ key, due, collected, entries },
    collectionRate: collectionRate(due, collected),
    withinTerms: collectionRate(due, inTime),
  };
}

function missing({ due, collected }: CollectedGroup<unknown>): number {
  return due - collected;
}
