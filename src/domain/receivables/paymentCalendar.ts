import { addDays, dayNumber, type IsoDate, weekdayOf } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import type { OpenItem } from "./ledger";
import { type CollectionFacts, expectations } from "./worklist";

/** What should come in within one week. */
export interface CalendarWeek {
  /** Its Monday. */
  readonly from: IsoDate;
  readonly amount: Money;
  readonly items: readonly OpenItem[];
}

export interface PaymentCalendar {
  readonly weeks: readonly CalendarWeek[];
  /** Expected after the last week. */
  readonly later: { readonly amount: Money; readonly items: readonly OpenItem[] };
  /** Past the due day, any promise and the customer's usual delay, or disputed: nobody can say when. */
  readonly unknown: { readonly amount: Money; readonly items: readonly OpenItem[] };
}

/** Open invoices by the week they will probably be paid in, from the running week on; together they are all of them. */
export function paymentCalendar(items: readonly OpenItem[], weeks: number, facts: CollectionFacts): PaymentCalendar {
  const expect = expectations(facts);
  const monday = addDays(facts.asOf, -weekdayOf(dayNumber(facts.asOf)));
  const parts: OpenItem[][] = Array.from({ length: weeks + 2 }, () => []);
  const [later, unknown] = [weeks, weeks + 1];
  for (const item of items) {
    const { entry } = item;
    if (!entry || item.balance <= 0) continue;
    const on = entry.isDisputed ? null : expect(item, entry).on;
    const week = on === null ? unknown : Math.floor((dayNumber(on) - dayNumber(monday)) / 7);
    parts[on === null ? unknown : Math.min(week, later)]!.push(item);
  }
  const part = (at: number) => ({ amount: sumOf(parts[at]!), items: parts[at]! });
  return {
    weeks: Array.from({ length: weeks }, (_, at) => ({ from: addDays(monday, at * 7), ...part(at) })),
    later: part(later),
    unknown: part(unknown),
  };
}

function sumOf(items: readonly OpenItem[]): Money {
  return money(items.reduce((sum, { balance }) => sum + balance, 0));
}
