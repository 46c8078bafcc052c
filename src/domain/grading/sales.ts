import { type AccountIndex, accountsOf } from "../accountIndex";
import { dealState, documentKind, isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
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

/** The rows that say what was bought. */
export interface SalesRows {
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly opportunities: readonly Opportunity[];
}

export const SALES_SOURCES = ["orders", "invoices", "won"] as const;
/** The sheet that purchases are read from; null: none says anything. */
export type SalesSource = (typeof SALES_SOURCES)[number] | null;

/** What was ordered; of a firm that keeps no orders what was billed, and of one that keeps no bills what was won. */
export function salesSource({ orders, invoices, opportunities }: SalesRows): SalesSource {
  if (orders.length > 0) return "orders";
  if (invoices.length > 0) return "invoices";
  return opportunities.some((deal) => wonDeal(deal) !== null) ? "won" : null;
}

/** What each row of the source says; cancelled rows and rows without a day are out. */
export function purchases(index: AccountIndex, rows: SalesRows): Iterable<Bought> {
  const { orders, invoices, opportunities } = rows;
  const source = salesSource(rows);
  if (source === "orders") return boughtBy(orders, accountsOf(index, orders), boughtInOrder);
  if (source === "invoices") return boughtBy(invoices, accountsOf(index, invoices), boughtOnInvoice);
  return boughtBy(opportunities, accountsOf(index, opportunities), wonDeal);
}

function* boughtBy<Row>(
  rows: readonly Row[],
  accounts: Int32Array,
  read: (row: Row) => Omit<Bought, "account"> | null,
): Generator<Bought> {
  for (let at = 0; at < rows.length; at++) {
    const bought = read(rows[at]!);
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

/** Null for a deal that is not won or gives no day or amount. */
export function wonDeal(deal: Opportunity): Omit<Bought, "account"> | null {
  const { closeDate: day, amount, currency } = deal;
  if (day === null || amount === null || dealState(deal.stage, deal.status) !== "won") return null;
  return { day, document: deal.oppId ?? deal.name ?? day, revenue: amount, grossProfit: null, unconverted: currency };
}
