import { type AccountIndex, accountOf, indexAccounts, NO_ACCOUNT } from "../accountIndex";
import { type LeadOrigin, leadOriginOf } from "../choiceWords";
import type { Money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import type { CommissionRows } from "./credits";

/** What other sheets know of a row: the orders of its number, the invoice it pays, its account. */
export interface Deals {
  readonly order: (orderNo: string | null) => OrderTotal | null;
  readonly invoice: (invoiceNo: string | null) => Invoice | null;
  readonly account: (link: { accountName: string | null; accountId?: string | null }) => Account | null;
}

/** The lines of one order number together. */
export interface OrderTotal {
  readonly owner: string | null;
  readonly origin: LeadOrigin | null;
  readonly territory: string | null;
  readonly amount: number;
  /** Null where a line says nothing of it. */
  readonly grossProfit: number | null;
  readonly exchangeRate: number | null;
}

/** Each sheet is indexed when it is first asked for: orders ask for no invoices. */
export function indexDeals({ accounts, orders, invoices }: CommissionRows): Deals {
  const orderTotals = once(() => totalsOf(orders));
  const invoiceByNumber = once(() => invoicesByNumber(invoices));
  const index = once((): AccountIndex => indexAccounts(accounts));
  return {
    order: (orderNo) => (orderNo === null ? null : (orderTotals().get(numberOf(orderNo)!) ?? null)),
    invoice: (invoiceNo) => (invoiceNo === null ? null : (invoiceByNumber().get(numberOf(invoiceNo)!) ?? null)),
    account: (link) => {
      if (accounts.length === 0) return null;
      const at = accountOf(index(), link);
      return at === NO_ACCOUNT ? null : index().entries[at]!.account;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function totalsOf(orders: readonly Order[]): Map<string, OrderTotal> {
  const totals = new Map<string, OrderTotal>();
  for (const order of orders) {
    const key = numberOf(order.orderNo);
    if (key !== null) totals.set(key, withLine(totals.get(key), order));
  }
  return totals;
}

function invoicesByNumber(invoices: readonly Invoice[]): Map<string, Invoice> {
  const byNumber = new Map<string, Invoice>();
  for (const invoice of invoices) {
    const key = numberOf(invoice.invoiceNo);
    if (key !== null && !byNumber.has(key)) byNumber.set(key, invoice);
  }
  return byNumber;
}

/** As the row says, or amount less cost, or amount times margin; in the row's currency. */
export function grossProfitOf({ amount, grossProfit, cost, gpRate }: Order): number | null {
  if (grossProfit !== null) return grossProfit;
  if (amount === null) return null;
  if (cost !== null) return amount - cost;
  return gpRate === null ? null : amount * gpRate;
}

/** The home currency's units for one of the order's: as the row says, or by its two amounts; null where it says nothing. */
export function exchangeRateOf({ amount, amountLocal, fxRate, currency }: Order): number | null {
  if (amountLocal !== null && amount !== null && amount !== 0) return amountLocal / (amount as Money);
  return currency === null ? null : fxRate;
}

/** A document number as two sheets spell it alike. */
export function numberOf(document: string | null): string | null {
  return document ? foldText(document) : null;
}

function withLine(before: OrderTotal | undefined, order: Order): OrderTotal {
  const grossProfit = grossProfitOf(order);
  return {
    owner: before?.owner ?? order.owner,
    origin: before?.origin ?? leadOriginOf(order.leadOrigin),
    territory: before?.territory ?? order.territory,
    amount: (before?.amount ?? 0) + (order.amount ?? 0),
    grossProfit: grossProfit === null || before?.grossProfit === null ? null : (before?.grossProfit ?? 0) + grossProfit,
    exchangeRate: before?.exchangeRate ?? exchangeRateOf(order),
  };
}
