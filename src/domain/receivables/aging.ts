import { type Money, money } from "../kernel/money";
import type { Ratio } from "../kernel/ratio";
import { agingBucket } from "./buckets";
import type { OpenItem } from "./ledger";

/** One part of an aging, with the items behind it. */
export interface AgingPart {
  readonly amount: Money;
  readonly items: readonly OpenItem[];
}

/**
 * Open items by age. Each is in exactly one part: a credit or a payment not applied in `unapplied`, what the customer
 * disputes in `disputed`, what nobody gave a due date in `noDueDate`, the rest by days late.
 */
export interface Aging {
  readonly notDue: AgingPart;
  /** One per edge, and the open one. */
  readonly buckets: readonly AgingPart[];
  readonly noDueDate: AgingPart;
  readonly unapplied: AgingPart;
  readonly disputed: AgingPart;
  /** Of the items themselves, not of the parts: the parts must add up to it. */
  readonly total: Money;
}

/** The aging of the items of one person, region, customer or currency. */
export interface AgingGroup<Key> {
  readonly key: Key;
  readonly aging: Aging;
}

export function ageItems(items: readonly OpenItem[], edges: readonly number[]): Aging {
  const [noDate, unapplied, disputed] = [edges.length + 2, edges.length + 3, edges.length + 4];
  const parts: OpenItem[][] = Array.from({ length: disputed + 1 }, () => []);
  const sums = new Array<number>(parts.length).fill(0);
  let total = 0;
  for (const item of items) {
    const at =
      item.payment !== null || item.balance < 0
        ? unapplied
        : item.entry!.isDisputed
          ? disputed
          : item.daysLate === null
            ? noDate
            : agingBucket(item.daysLate, edges);
    parts[at]!.push(item);
    sums[at]! += item.balance;
    total += item.balance;
  }
  const part = (at: number): AgingPart => ({ amount: money(sums[at]!), items: parts[at]! });
  return {
    notDue: part(0),
    buckets: Array.from({ length: edges.length + 1 }, (_, at) => part(at + 1)),
    noDueDate: part(noDate),
    unapplied: part(unapplied),
    disputed: part(disputed),
    total: money(total),
  };
}

/** What the parts say beyond the total: 0, or a fault of ours that the report shows. */
export function agingDifference(aging: Aging): Money {
  return money(partsOf(aging).reduce((sum, { amount }) => sum + amount, 0) - aging.total);
}

/** Every part in the order of a report. */
export function partsOf({ notDue, buckets, noDueDate, unapplied, disputed }: Aging): readonly AgingPart[] {
  return [notDue, ...buckets, noDueDate, unapplied, disputed];
}

/** Past due by its date and not disputed. */
export function overdueAmount({ buckets }: Aging): Money {
  return money(buckets.reduce((sum, { amount }) => sum + amount, 0));
}

/** An aging per key, the most overdue first; equal ones by total. */
export function ageBy<Key>(
  items: readonly OpenItem[],
  edges: readonly number[],
  keyOf: (item: OpenItem) => Key,
): readonly AgingGroup<Key>[] {
  const groups = new Map<Key, OpenItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, aging: ageItems(own, edges) }))
    .sort((a, b) => overdueAmount(b.aging) - overdueAmount(a.aging) || b.aging.total - a.aging.total);
}

/** Who answers for an item: the rep of the document, else of the account. */
export function ownerOf({ entry, payment }: OpenItem): string | null {
  return (entry ?? payment)!.owner;
}

export function territoryOf({ entry, payment }: OpenItem): string | null {
  return (entry ?? payment)!.territory;
}

/** Amounts of different currencies are never added up; null is the workbook's own. */
export function currencyOf({ entry, payment }: OpenItem): string | null {
  return (entry ?? payment)!.currency;
}

/**
 * Provision for doubtful accounts: not due and each bucket at its rate; what has no date at the rate of not due, what is
 * disputed at that of the last bucket. Rounded once, to the minor unit.
 */
export function allowanceFor(aging: Aging, rates: readonly Ratio[]): Money {
  const last = rates.at(-1)!;
  const dated = [aging.notDue, ...aging.buckets].reduce((sum, { amount }, at) => sum + amount * (rates[at] ?? last), 0);
  return money(Math.round(dated + aging.noDueDate.amount * rates[0]! + aging.disputed.amount * last));
}
