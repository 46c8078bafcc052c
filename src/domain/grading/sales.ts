import { type AccountIndex, accountsOf } from "../accountIndex";
import { documentKind, isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import { exchangeRateOf, grossProfitOf } from "../statement/deals";

/** What one row says an account bought; negative for what came back. Minor units of the home currency. */
export interface Bought {
  /** Its number. */
  readonly account: number;
  readonly day: IsoDate;
  /** Tells lines of one order from two orders. */
  readonly document: string;
  readonly revenue: number;
  readonly grossProfit: number | null;
  /** Of an amount that no rate converts; null where the row says nothing or its rate is used. */
  readonly unconverted: string | null;
}

/** What was ordered; of a firm that keeps no orders, what was billed. Cancelled rows and rows without a day are out. */
export function purchases(
  index: AccountIndex,
  orders: readonly Order[],
  invoices: readonly Invoice[],
): Iterable<Bought> {
  return orders.length > 0 ? ordered(orders, accountsOf(index, orders)) : billed(invoices, accountsOf(index, invoices));
}

function* ordered(orders: readonly Order[], accounts: Int32Array): Generator<Bought> {
  for (let at = 0; at < orders.length; at++) {
    const bought = boughtInOrder(orders[at]!);
    if (bought) yield { account: accounts[at]!, ...bought };
  }
}

function* billed(invoices: readonly Invoice[], accounts: Int32Array): Generator<Bought> {
  for (let at = 0; at < invoices.length; at++) {
    const bought = boughtOnInvoice(invoices[at]!);
    if (bought) yield { account: accounts[at]!, ...bought };
  }
}

/** Null for a row that was called off or gives no day or amount. */
export function boughtInOrder(order: Order): Omit<Bought, "account"> | null {
  const { orderDate: day, amount, amountLocal } = order;
  if (day === null || (amount ?? amountLocal) === null || isCancelled(order.status)) return null;
  const rate = exchangeRateOf(order);
  const profit = grossProfitOf(order);
  return {
    day,
    document: order.orderNo ?? day,
    revenue: amountLocal ?? amount! * (rate ?? 1),
    grossProfit: profit === null ? null : profit * (rate ?? 1),
    unconverted: rate === null && amountLocal === null ? order.currency : null,
  };
}

/** Null for what is no bill of ours, was called off or gives no day or amount. */
export function boughtOnInvoice(invoice: Invoice): Omit<Bought, "account"> | null {
  const kind = documentKind(invoice.docType);
  const { invoiceDate: day, amount, currency } = invoice;
  if (kind === "payable" || day === null || amount === null || isCancelled(invoice.status)) return null;
  const revenue = kind === "creditNote" ? -Math.abs(amount) : amount;
  const document = invoice.invoiceNo ?? day;
  return { day, document, revenue, grossProfit: null, unconverted: currency };
}
