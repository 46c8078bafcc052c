import { dateOf, type IsoDate } from "../../domain/kernel/date";
import { type DateOrder, type DateText, fullYear } from "./dateText";

type OpenDate = Extract<DateText, { kind: "open" }>;

/** So many dates that rise under one order alone are no accident. */
const FEWEST_IN_ORDER = 8;
/** A column of dates spans fewer years than a month has days. */
const WIDEST_SPAN = 25;

export function dayIn(order: DateOrder, { parts: [a, b, c] }: OpenDate): IsoDate | null {
  if (order === "ymd") return dateOf(fullYear(a), b, c);
  return order === "dmy" ? dateOf(fullYear(c), b, a) : dateOf(fullYear(c), a, b);
}

/** The orders under which one text is a day of the calendar. */
export function ordersOf(text: OpenDate): DateOrder[] {
  return text.orders.filter((order) => dayIn(order, text) !== null);
}

/** The orders that fit every text of a column, narrowed by what dates are like; several: nothing tells. */
export function ordersOfColumn(texts: readonly OpenDate[]): DateOrder[] {
  let orders: DateOrder[] = ["ymd", "dmy", "mdy"];
  for (const text of texts) {
    const fitting = ordersOf(text);
    orders = orders.filter((order) => fitting.includes(order));
    if (orders.length === 0) return [];
  }
  return byOrderOfRows(byYears(orders, texts), texts);
}

/** Under a wrong order days would be taken for years, which then are spread far too wide. */
function byYears(orders: DateOrder[], texts: readonly OpenDate[]): DateOrder[] {
  if (orders.length < 2) return orders;
  const narrow = orders.filter((order) => spanOfYears(order, texts) <= WIDEST_SPAN);
  return narrow.length > 0 ? narrow : orders;
}

function spanOfYears(order: DateOrder, texts: readonly OpenDate[]): number {
  let [first, last] = [Infinity, -Infinity];
  for (const { parts } of texts) {
    const year = fullYear(order === "ymd" ? parts[0] : parts[2]);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last - first;
}

/** Rows mostly stand in order of their date; where that holds under one order only, it is the one. */
function byOrderOfRows(orders: DateOrder[], texts: readonly OpenDate[]): DateOrder[] {
  if (orders.length < 2) return orders;
  const inOrder = orders.filter((order) => isInOrder(texts.map((text) => dayIn(order, text)!)));
  return inOrder.length === 1 ? inOrder : orders;
}

function isInOrder(days: readonly IsoDate[]): boolean {
  const distinct = days.filter((day, at) => at === 0 || day !== days[at - 1]);
  if (distinct.length < FEWEST_IN_ORDER) return false;
  const steps = distinct.slice(1).filter((day, at) => day > distinct[at]!).length;
  return steps === distinct.length - 1 || steps === 0;
}
