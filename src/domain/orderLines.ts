import { allocate, type Money, money, roundHalfAway } from "./kernel/money";
import type { Order } from "./model/orders";

/** An order row as it counts, and the row given that it stands for. */
export interface CountedOrder {
  readonly order: Order;
  readonly row: number;
}

/**
 * Orders whose head and lines stand on two sheets, as one: a line that names neither day nor customer takes what it does
 * not say from the head of its number, and the head, which would count twice, goes. A line is worth what it says, else
 * quantity × unit price; where the head names a total, the lines share it, so that freight and discount are not lost.
 * Lines without any worth stay as they are, and so does their head.
 */
export function joinOrderLines(orders: readonly Order[]): readonly CountedOrder[] {
  const lines = new Map<string, number[]>();
  orders.forEach((order, row) => {
    if (!order.orderNo || order.orderDate !== null || isOfSomebody(order)) return;
    const own = lines.get(order.orderNo);
    if (own) own.push(row);
    else lines.set(order.orderNo, [row]);
  });
  const joined = new Map<number, Order>();
  const gone = new Set<number>();
  if (lines.size > 0) {
    for (const [row, head] of headsOf(orders)) {
      const own = lines.get(head.orderNo!) ?? [];
      const worth = worthOf(
        own.map((at) => orders[at]!),
        head,
      );
      if (own.length === 0 || worth === null) continue;
      own.forEach((at, place) => joined.set(at, lineUnder(head, orders[at]!, worth[place]!)));
      gone.add(row);
    }
  }
  return orders.flatMap((order, row) => (gone.has(row) ? [] : [{ order: joined.get(row) ?? order, row }]));
}

function isOfSomebody({ accountName, accountId }: Order): boolean {
  return accountName !== null || accountId !== null;
}

/** Rows that alone of their number name a day or a customer. */
function headsOf(orders: readonly Order[]): ReadonlyMap<number, Order> {
  const heads = new Map<string, number | null>();
  orders.forEach((order, row) => {
    const { orderNo, orderDate } = order;
    if (orderNo && (orderDate !== null || isOfSomebody(order))) heads.set(orderNo, heads.has(orderNo) ? null : row);
  });
  return new Map([...heads.values()].flatMap((row) => (row === null ? [] : [[row, orders[row]!] as const])));
}

/** What each line is worth; null where one of them says nothing. */
function worthOf(lines: readonly Order[], head: Order): readonly Money[] | null {
  const own = lines.map(lineAmount);
  if (own.some((amount) => amount === null)) return null;
  const known = own as readonly Money[];
  if (head.amount === null || known.every((amount) => amount === 0)) return known;
  return known.some((amount) => amount < 0) ? known : allocate(head.amount, known);
}

/** The amount of a row, else quantity × unit price, rounded half away from zero; null where neither is known. */
export function lineAmount({ amount, quantity, unitPrice }: Order): Money | null {
  if (amount !== null) return amount;
  return quantity === null || unitPrice === null ? null : money(roundHalfAway(quantity * unitPrice, 0));
}

/** What belongs to the whole order and not to each line of it is not repeated. */
const OF_THE_WHOLE = [
  "deposit",
  "balance",
  "amountLocal",
  "cost",
  "grossProfit",
] as const satisfies readonly (keyof Order)[];

function lineUnder(head: Order, line: Order, amount: Money): Order {
  const said = Object.entries(line).filter(([, value]) => value !== null);
  const whole = Object.fromEntries(OF_THE_WHOLE.map((field) => [field, null]));
  return { ...head, ...whole, ...(Object.fromEntries(said) as Partial<Order>), amount };
}
