import { documentKind, isCancelled } from "../choiceWords";
import type { CalendarPeriod } from "../calendarPeriod";
import type { IsoDate } from "../kernel/date";
import { type Money, money, roundHalfAway } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Invoice } from "../model/invoices";
import type { CommissionRows } from "./credits";
import { rateOn } from "./currency";
import { indexDeals, numberOf } from "./deals";
import type { CommissionRules } from "./rules";

/** What fell due in a period, and what of it has come in: 回款率 is collected ÷ due. */
export interface Collection {
  /** As written where met first. */
  readonly owner: string;
  readonly due: Money;
  readonly collected: Money;
  /** Of the invoices sheet, from 0. */
  readonly rows: readonly number[];
}

/**
 * By folded owner: the invoices due in the period and no later than `asOf`, and what was paid of them, each at most its
 * amount: as the row says, or amount less balance, or the payments that name it. In the home currency at the invoice's
 * date; an invoice without a rate or an owner is left out.
 */
export function collectionByOwner(
  rows: CommissionRows,
  rules: CommissionRules,
  period: CalendarPeriod,
  asOf: IsoDate,
): Map<string, Collection> {
  const byOwner = new Map<string, { owner: string; due: Money; collected: Money; rows: number[] }>();
  const deals = indexDeals(rows);
  const paid = paidByInvoice(rows, asOf);
  const last = asOf < period.to ? asOf : period.to;
  rows.invoices.forEach((invoice, row) => {
    const { dueDate, amount } = invoice;
    if (dueDate === null || dueDate < period.from || dueDate > last || amount === null || amount <= 0) return;
    if (documentKind(invoice.docType) !== "invoice" || isCancelled(invoice.status)) return;
    const owner = invoice.owner ?? deals.order(invoice.orderNo)?.owner ?? deals.account(invoice)?.owner;
    const rate = rateOn(invoice.currency, invoice.invoiceDate ?? dueDate, rules);
    if (!owner || rate === null) return;
    const key = foldText(owner);
    const known = byOwner.get(key) ?? { owner, due: money(0), collected: money(0), rows: [] };
    const came = Math.min(amount, Math.max(0, paidOf(invoice, paid)));
    known.due = money(known.due + roundHalfAway(amount * rate, 0));
    known.collected = money(known.collected + roundHalfAway(came * rate, 0));
    known.rows.push(row);
    byOwner.set(key, known);
  });
  return byOwner;
}

function paidByInvoice({ payments }: CommissionRows, asOf: IsoDate): ReadonlyMap<string, number> {
  const paid = new Map<string, number>();
  for (const { invoiceNo, amount, date, status } of payments) {
    const key = numberOf(invoiceNo);
    if (key === null || amount === null || isCancelled(status) || (date !== null && date > asOf)) continue;
    paid.set(key, (paid.get(key) ?? 0) + amount);
  }
  return paid;
}

function paidOf({ amount, balance, paidAmount, invoiceNo }: Invoice, paid: ReadonlyMap<string, number>): number {
  const named = paid.get(numberOf(invoiceNo) ?? "");
  if (named !== undefined) return named;
  if (paidAmount !== null) return paidAmount;
  return amount !== null && balance !== null ? amount - balance : 0;
}
