import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import type { Result } from "../kernel/result";
import { collectionRate } from "./collection";
import type { LedgerEntry } from "./ledger";
import { collectedOfDue } from "./measures";

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

/** By rep, region or customer, what is still missing most first; documents without a due date are in none. */
export function collectedBy<Key>(
  entries: readonly LedgerEntry[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  keyOf: (entry: LedgerEntry) => Key,
): readonly CollectedGroup<Key>[] {
  const groups = new Map<Key, LedgerEntry[]>();
  for (const entry of collectedOfDue(entries, from, to).entries) {
    const key = keyOf(entry);
    const own = groups.get(key);
    if (own) own.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .map(([key, own]): CollectedGroup<Key> => {
      const { due, collected, inTime } = collectedOfDue(own, from, to);
      return {
        ...{ key, due, collected, entries: own },
        collectionRate: collectionRate(due, collected),
        withinTerms: collectionRate(due, inTime),
      };
    })
    .sort((one, other) => other.due - other.collected - (one.due - one.collected));
}
