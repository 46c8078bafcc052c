import { boughtInOrder } from "../grading/sales";
import { median } from "../grading/investment";
import { type DayNumber, dayNumber, fromDayNumber, type IsoDate } from "../kernel/date";
import type { Order } from "../model/orders";
import { reason, type TodayReason } from "./reasons";

/** Fewer orders have no rhythm. */
const FEWEST_ORDERS = 3;
/** So many gaps after the last order it is to be won back rather than likely to order. */
const ASLEEP = 2;

/** An account whose own gap between orders, the median, is over: it may order again any day, as much as it usually does. */
export function orderReasons(orders: readonly Order[], asOf: IsoDate): TodayReason[] {
  const byDay = boughtByDay(orders, asOf);
  const days = [...byDay.keys()].sort((one, other) => one - other);
  if (days.length < FEWEST_ORDERS) return [];
  const gap = median(days.slice(1).map((day, at) => day - days[at]!))!;
  const last = days.at(-1)!;
  const since = dayNumber(asOf) - last;
  if (since < gap || since > ASLEEP * gap) return [];
  const due = fromDayNumber((last + Math.ceil(gap)) as DayNumber);
  const amount = Math.round(median([...byDay.values()])!);
  const fact = { kind: "reorder", last: fromDayNumber(last), days: since, gap: Math.round(gap), amount } as const;
  return [reason(fact, 2, due, amount)];
}

function boughtByDay(orders: readonly Order[], asOf: IsoDate): Map<DayNumber, number> {
  const byDay = new Map<DayNumber, number>();
  for (const order of orders) {
    const bought = boughtInOrder(order);
    if (!bought || bought.revenue <= 0 || bought.day > asOf) continue;
    const day = dayNumber(bought.day);
    byDay.set(day, (byDay.get(day) ?? 0) + bought.revenue);
  }
  return byDay;
}
