import { dealState, documentKind, leadOriginOf } from "../choiceWords";
import { type Money, money, roundHalfAway } from "../kernel/money";
import type { Invoice } from "../model/invoices";
import type { CommissionRows, Sale } from "./credits";
import { type Deals, exchangeRateOf, grossProfitOf, numberOf, type OrderTotal } from "./deals";
import type { CommissionBase } from "./rules";

/** The rows of a base as sales, each with what it does not say itself from its invoice, order or account; rows that are no sale at all (payables, deals not won) are not there. */
export function* salesFrom(rows: CommissionRows, base: CommissionBase, deals: Deals): Generator<Sale> {
  if (base === "ordered") yield* ordered(rows, deals);
  else if (base === "invoiced") yield* invoiced(rows, deals);
  else if (base === "collected") yield* collected(rows, deals);
  else yield* won(rows, deals);
}

function* ordered({ orders }: CommissionRows, deals: Deals): Generator<Sale> {
  for (let row = 0; row < orders.length; row++) {
    const order = orders[row]!;
    const account = deals.account(order);
    yield {
      row,
      date: order.orderDate,
      document: order.orderNo,
      deal: numberOf(order.orderNo),
      account: order.accountName,
      amount: order.amount ?? order.amountLocal,
      grossProfit: wholeUnits(grossProfitOf(order)),
      currency: order.currency,
      exchangeRate: order.amount === null ? 1 : exchangeRateOf(order),
      status: order.status,
      owner: order.owner ?? account?.owner ?? null,
      origin: leadOriginOf(order.leadOrigin) ?? leadOriginOf(account?.leadOrigin ?? null),
      channel: order.channel ?? account?.type ?? null,
      territory: order.territory ?? account?.territory ?? null,
    };
  }
}

function* invoiced({ invoices }: CommissionRows, deals: Deals): Generator<Sale> {
  for (let row = 0; row < invoices.length; row++) {
    const invoice = invoices[row]!;
    const kind = documentKind(invoice.docType);
    if (kind === "payable") continue;
    const order = deals.order(invoice.orderNo);
    const account = deals.account(invoice);
    const billed = billedAmount(invoice);
    const amount = kind === "creditNote" && billed !== null && billed > 0 ? money(-billed) : billed;
    yield {
      row,
      date: invoice.invoiceDate,
      document: invoice.invoiceNo,
      deal: dealOf(invoice),
      account: invoice.accountName,
      amount,
      grossProfit: inProportion(amount, order),
      currency: invoice.currency,
      exchangeRate: null,
      status: invoice.status,
      owner: invoice.owner ?? order?.owner ?? account?.owner ?? null,
      origin: order?.origin ?? leadOriginOf(account?.leadOrigin ?? null),
      channel: account?.type ?? null,
      territory: order?.territory ?? account?.territory ?? null,
    };
  }
}

function* collected({ payments }: CommissionRows, deals: Deals): Generator<Sale> {
  for (let row = 0; row < payments.length; row++) {
    const payment = payments[row]!;
    const invoice = deals.invoice(payment.invoiceNo);
    const order = deals.order(invoice?.orderNo ?? null);
    const account = deals.account(payment);
    yield {
      row,
      date: payment.date,
      document: payment.receiptNo ?? payment.invoiceNo,
      deal: (invoice && dealOf(invoice)) ?? numberOf(payment.invoiceNo ?? payment.contractNo),
      account: payment.accountName,
      amount: payment.amount,
      grossProfit: inProportion(payment.amount, order),
      currency: payment.currency ?? invoice?.currency ?? null,
      exchangeRate: null,
      status: payment.status,
      owner: payment.owner ?? invoice?.owner ?? order?.owner ?? account?.owner ?? null,
      origin: order?.origin ?? leadOriginOf(account?.leadOrigin ?? null),
      channel: account?.type ?? null,
      territory: payment.territory ?? order?.territory ?? account?.territory ?? null,
    };
  }
}

function* won({ opportunities }: CommissionRows, deals: Deals): Generator<Sale> {
  for (let row = 0; row < opportunities.length; row++) {
    const deal = opportunities[row]!;
    if (dealState(deal.stage, deal.status) !== "won") continue;
    const account = deals.account(deal);
    yield {
      row,
      date: deal.closeDate,
      document: deal.oppId ?? deal.name,
      deal: numberOf(deal.oppId ?? deal.name),
      account: deal.accountName,
      amount: deal.amount,
      grossProfit: null,
      currency: deal.currency,
      exchangeRate: null,
      status: null,
      owner: deal.owner ?? account?.owner ?? null,
      origin: leadOriginOf(deal.leadOrigin) ?? leadOriginOf(account?.leadOrigin ?? null),
      channel: account?.type ?? null,
      territory: deal.territory ?? account?.territory ?? null,
    };
  }
}

/** An invoice's own amount; of a sheet that only knows what is open, what is open and what was paid. */
function billedAmount({ amount, balance, paidAmount }: Invoice): Money | null {
  if (amount !== null || balance === null) return amount;
  return money(balance + (paidAmount ?? 0));
}

/** What ties a bill to its order: the order's number, else the contract's, else its own. */
export function dealOf({ orderNo, contractNo, invoiceNo }: Invoice): string | null {
  return numberOf(orderNo ?? contractNo ?? invoiceNo);
}

/** The order's margin on part of it; null where the order is not known or says nothing of profit. */
function inProportion(amount: Money | null, order: OrderTotal | null): Money | null {
  if (amount === null || !order || order.grossProfit === null || order.amount === 0) return null;
  return wholeUnits((amount * order.grossProfit) / order.amount);
}

function wholeUnits(value: number | null): Money | null {
  if (value === null) return null;
  return money(Number.isInteger(value) ? value : roundHalfAway(value, 0));
}
