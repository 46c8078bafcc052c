import { accountOf, type AccountIndex, NO_ACCOUNT } from "../accountIndex";
import { periodLabel, readPeriod } from "../calendarPeriod";
import { isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Forecast } from "../model/forecasts";
import type { Order } from "../model/orders";
import { type Measure, soldBy } from "./monthlySales";

/** What a forecast row can say of whom and what it is about. */
type Names = Pick<Forecast, "accountName" | "product" | "owner">;

/**
 * What was sold in the month of a forecast row to the account, of the product, by the rep that it names, in whole units.
 * Null for what is no month, or for one that is not over on the day.
 */
export function actualsOf(
  orders: readonly Order[],
  measure: Measure,
  { asOf, accounts, unit }: { readonly asOf: IsoDate; readonly accounts: AccountIndex; readonly unit: number },
): (row: Forecast) => number | null {
  const byNames = new Map<string, ReadonlyMap<string, number>>();
  const accountKey = (link: Pick<Names, "accountName">) => {
    const at = accountOf(accounts, link);
    return at === NO_ACCOUNT ? foldText(link.accountName ?? "") : `#${at}`;
  };
  const keyOf = (names: Names, month: string, named: readonly (keyof Names)[]) =>
    JSON.stringify([
      month,
      ...named.map((name) => (name === "accountName" ? accountKey(names) : foldText(names[name] ?? ""))),
    ]);
  const sumsBy = (named: readonly (keyof Names)[]) => {
    const sums = new Map<string, number>();
    for (const order of orders) {
      const sold = soldBy(order, measure);
      if (sold === null || order.orderDate === null || isCancelled(order.status)) continue;
      const key = keyOf(order, periodLabel("month", order.orderDate), named);
      sums.set(key, (sums.get(key) ?? 0) + sold);
    }
    return sums;
  };
  return (row) => {
    const period = row.period === null ? null : readPeriod(row.period);
    if (period?.kind !== "month" || period.to > asOf) return null;
    const named = (["accountName", "product", "owner"] as const).filter((name) => row[name] !== null);
    const sums = byNames.get(named.join()) ?? sumsBy(named);
    byNames.set(named.join(), sums);
    return (sums.get(keyOf(row, period.label, named)) ?? 0) / unit;
  };
}
