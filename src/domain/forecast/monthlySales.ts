import { accountOf, type AccountIndex, NO_ACCOUNT } from "../accountIndex";
import { type CalendarPeriod, periodLabel, periodOf, shiftPeriod } from "../calendarPeriod";
import { isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Order } from "../model/orders";
import { regionOf } from "../regions";

/** What sales are forecast by. */
export const FORECAST_BY = ["account", "product", "region", "owner"] as const;
export type ForecastBy = (typeof FORECAST_BY)[number];

/** What is counted: amounts in minor units, or quantities. */
export type Measure = "amount" | "quantity";

/** The sales of one account, product, region or rep by months. */
export interface MonthlySales {
  /** As it is written where it is met first; null gathers the orders that do not say. */
  readonly name: string | null;
  /** Sales of each whole month, oldest first; a month without orders is 0. */
  readonly history: readonly number[];
  /** Sales so far of the month that is not over on the day. */
  readonly running: number;
  /** The orders behind it, numbered as given. */
  readonly orders: readonly number[];
}

export interface MonthlyBook {
  /** The month of the first value of each history. */
  readonly firstMonth: CalendarPeriod;
  /** The first month to be forecast: the running one, or, on the last day of a month, the next. */
  readonly nextMonth: CalendarPeriod;
  /** Largest first. */
  readonly parts: readonly MonthlySales[];
  readonly total: MonthlySales;
  /** Orders that count nowhere, and why. */
  readonly leftOut: { readonly [Why in LeftOut]: readonly number[] };
}

export type LeftOut = "cancelled" | "undated" | "unmeasured" | "later";

interface Draft {
  name: string | null;
  months: number[];
  orders: number[];
}

/**
 * Orders as monthly series on one calendar, from the month of the first order to the day. The month that is not over
 * stands apart: taken for a whole one it would look like a slump.
 */
export function monthlySales(
  orders: readonly Order[],
  by: ForecastBy,
  measure: Measure,
  asOf: IsoDate,
  accounts: AccountIndex,
): MonthlyBook {
  return finish(monthlySalesSteps(orders, by, measure, asOf, accounts));
}

/** The same in steps. */
export function* monthlySalesSteps(
  orders: readonly Order[],
  by: ForecastBy,
  measure: Measure,
  asOf: IsoDate,
  accounts: AccountIndex,
): Steps<MonthlyBook> {
  const leftOut: { [Why in LeftOut]: number[] } = { cancelled: [], undated: [], unmeasured: [], later: [] };
  const counted: number[] = [];
  let firstDay = asOf;
  const sort = (at: number) => {
    const order = orders[at]!;
    const why = reasonToLeave(order, measure, asOf);
    if (why) leftOut[why].push(at);
    else {
      counted.push(at);
      if (order.orderDate! < firstDay) firstDay = order.orderDate!;
    }
  };
  yield* partly(stepEach(orders.length, sort), 0, 0.4);
  const firstMonth = periodOf("month", firstDay);
  const { whole, nextMonth, placeOf } = calendarOf(firstMonth, asOf);
  const total: Draft = { name: null, months: zeros(whole + 1), orders: counted };
  const drafts = new Map<string, Draft>();
  const keyOf = keysBy(by, accounts);
  const count = (place: number) => {
    const at = counted[place]!;
    const order = orders[at]!;
    const { key, name } = keyOf(order);
    const draft = drafts.get(key) ?? { name, months: zeros(whole + 1), orders: [] };
    if (draft.orders.length === 0) drafts.set(key, draft);
    const month = placeOf(order.orderDate!);
    const sold = soldBy(order, measure)!;
    draft.months[month]! += sold;
    total.months[month]! += sold;
    draft.orders.push(at);
  };
  yield* partly(stepEach(counted.length, count), 0.4, 1);
  const parts = [...drafts.values()].sort((a, b) => soldIn(b) - soldIn(a)).map((draft) => seriesOf(draft, whole));
  return { firstMonth, nextMonth, parts, total: seriesOf(total, whole), leftOut };
}

/** What an order counts; amounts in the home currency where the sheet gives them. */
export function soldBy({ amount, amountLocal, quantity }: Order, measure: Measure): number | null {
  return measure === "amount" ? (amountLocal ?? amount) : quantity;
}

function reasonToLeave(order: Order, measure: Measure, asOf: IsoDate): LeftOut | null {
  if (isCancelled(order.status)) return "cancelled";
  if (order.orderDate === null) return "undated";
  if (order.orderDate > asOf) return "later";
  return soldBy(order, measure) === null ? "unmeasured" : null;
}

/** Whole months before the next one to be forecast, and the place of a day's month among them and the running one. */
function calendarOf(firstMonth: CalendarPeriod, asOf: IsoDate) {
  const running = periodOf("month", asOf);
  const nextMonth = asOf === running.to ? shiftPeriod(running, 1) : running;
  const places = new Map<string, number>();
  let month = firstMonth;
  while (month.from < nextMonth.from) {
    places.set(month.label, places.size);
    month = shiftPeriod(month, 1);
  }
  const whole = places.size;
  places.set(nextMonth.label, whole);
  return { whole, nextMonth, placeOf: (day: IsoDate) => places.get(periodLabel("month", day))! };
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function soldIn({ months }: Draft): number {
  return months.reduce((sum, sold) => sum + sold, 0);
}

function seriesOf({ name, months, orders }: Draft, whole: number): MonthlySales {
  return { name, history: months.slice(0, whole), running: months[whole]!, orders };
}

/** Which series an order belongs to; spellings that fold to one text are one. */
function keysBy(by: ForecastBy, accounts: AccountIndex): (order: Order) => { key: string; name: string | null } {
  if (by === "product") return (order) => folded(order.product);
  if (by === "owner") return (order) => folded(order.owner);
  return (order) => {
    const at = accountOf(accounts, order);
    const entry = accounts.entries[at];
    if (by === "account") return at === NO_ACCOUNT ? folded(order.accountName) : { key: `#${at}`, name: entry!.name };
    return folded(regionOf(order, entry?.account, accounts));
  };
}

function folded(name: string | null): { key: string; name: string | null } {
  return { key: name === null ? "" : foldText(name), name };
}
