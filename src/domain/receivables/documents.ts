import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { documentKind, isCancelled, isSettled, saysSomething } from "../choiceWords";
import { type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import { regionOf } from "../regions";
import { dueUnder, type PaymentTerms, readTerms } from "./terms";

/** Money that came in, or was said to have come in, on one document. */
export interface Settlement {
  /** Null where nobody says when: it counts on every day. */
  readonly on: IsoDate | null;
  readonly amount: Money;
  /** The row on the payments sheet; null where only the invoice itself says so. */
  readonly paymentRow: number | null;
}

/** Something billed: an invoice, a credit note, or an order where no invoices are kept. */
export interface BilledDocument {
  readonly kind: "invoice" | "creditNote" | "order";
  /** Rows of the invoices sheet, or the lines of an order. */
  readonly rows: readonly number[];
  readonly account: number;
  readonly no: string | null;
  /** The order it bills, as far as the row says. */
  readonly orderNo: string | null;
  readonly owner: string | null;
  readonly territory: string | null;
  readonly currency: string | null;
  readonly issuedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  /** Days late as the sheet itself says, where it gives no date to reckon from. */
  readonly statedDaysLate: number | null;
  /** Negative for a credit note. */
  readonly amount: Money;
  /** What the sheet says is still open; null where it does not say. */
  readonly statedBalance: Money | null;
  readonly paidOn: IsoDate | null;
  readonly isDisputed: boolean;
  readonly promisedOn: IsoDate | null;
  readonly badDebt: Money;
}

/** Why a row is not among the receivables. */
export interface LeftOut {
  readonly row: number;
  readonly reason: "payable" | "cancelled" | "noAmount";
}

export interface Documents {
  readonly documents: readonly BilledDocument[];
  readonly leftOut: readonly LeftOut[];
}

/** The stated parts of a row that came from an aging report, each with the days late it stands for. */
const STATED_PARTS = [
  ["agingCurrent", 0],
  ["aging_1_30", 30],
  ["aging_31_60", 60],
  ["aging_61_90", 90],
  ["aging_90Plus", 91],
] as const satisfies readonly (readonly [keyof Invoice, number])[];

/** What the rows of the invoices sheet say was billed. Debts of ours and what was called off are left out and named. */
export function invoiceDocuments(invoices: readonly Invoice[], index: AccountIndex): Documents {
  return finish(invoiceDocumentSteps(invoices, index));
}

/** The same in steps. */
export function* invoiceDocumentSteps(invoices: readonly Invoice[], index: AccountIndex): Steps<Documents> {
  const documents: BilledDocument[] = [];
  const leftOut: LeftOut[] = [];
  const termsOf = termsReader(index);
  yield* stepEach(invoices.length, (row) => {
    const invoice = invoices[row]!;
    const kind = documentKind(invoice.docType);
    if (kind === "payable") leftOut.push({ row, reason: "payable" });
    else if (isCancelled(invoice.status)) leftOut.push({ row, reason: "cancelled" });
    else {
      const made = fromInvoice(invoice, row, kind, index, termsOf);
      if (made.length === 0) leftOut.push({ row, reason: "noAmount" });
      documents.push(...made);
    }
  });
  return { documents, leftOut };
}

function fromInvoice(
  invoice: Invoice,
  row: number,
  kind: "invoice" | "creditNote",
  index: AccountIndex,
  termsOf: TermsOf,
): BilledDocument[] {
  const balance = statedBalance(invoice);
  const account = accountOf(index, invoice);
  const billed = invoice.amount ?? balance;
  if (billed === null) return [];
  const holder = index.entries[account]?.account;
  const signed = (amount: Money) => (kind === "creditNote" && billed > 0 ? money(0 - amount) : amount);
  const base: BilledDocument = {
    kind: signed(billed) < 0 ? "creditNote" : kind,
    rows: [row],
    account,
    no: invoice.invoiceNo,
    orderNo: invoice.orderNo,
    owner: invoice.owner ?? holder?.owner ?? null,
    territory: regionOf({ territory: holder?.territory ?? invoice.team }, holder, index),
    currency: invoice.currency,
    issuedOn: invoice.invoiceDate,
    dueOn: invoice.dueDate ?? dueByTerms(invoice.invoiceDate, termsOf(invoice.paymentTerms, account)),
    statedDaysLate: invoice.overdueDays,
    amount: signed(billed),
    statedBalance: balance === null ? null : signed(balance),
    paidOn: invoice.paymentDate,
    isDisputed: saysSomething(invoice.dispute),
    promisedOn: invoice.promiseDate,
    badDebt: invoice.badDebt ?? money(0),
  };
  return base.dueOn === null && base.statedDaysLate === null ? statedParts(invoice, base) : [base];
}

/** What is open by the row's own word: its balance, else amount less paid; nothing where it says that it is paid. */
export function statedBalance({ balance, amount, paidAmount, status, paymentDate }: Invoice): Money | null {
  if (balance !== null) return balance;
  if (amount === null) return null;
  if (paidAmount !== null) return money(amount - paidAmount);
  return isSettled(status) || paymentDate !== null ? money(0) : null;
}

/** A row of an aging report without dates is as many documents as it has buckets, where these make up its balance. */
function statedParts(invoice: Invoice, base: BilledDocument): BilledDocument[] {
  const parts = STATED_PARTS.flatMap(([field, daysLate]) => {
    const amount = invoice[field];
    return amount === null || amount === 0 ? [] : [{ amount, daysLate }];
  });
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  if (parts.length === 0 || sum !== (base.statedBalance ?? base.amount)) return [base];
  return parts.map(({ amount, daysLate }) => ({
    ...base,
    kind: amount < 0 ? "creditNote" : "invoice",
    amount,
    statedBalance: amount,
    statedDaysLate: daysLate,
  }));
}

/** What was ordered and not called off, one document an order, for books that keep no invoices. */
export function orderDocuments(orders: readonly Order[], index: AccountIndex): Documents {
  return finish(orderDocumentSteps(orders, index));
}

/** The same in steps. */
export function* orderDocumentSteps(orders: readonly Order[], index: AccountIndex): Steps<Documents> {
  const leftOut: LeftOut[] = [];
  const byOrder = new Map<string, OrderDraft>();
  const take = (row: number) => {
    const order = orders[row]!;
    const amount = order.amountLocal ?? order.amount;
    if (isCancelled(order.status)) leftOut.push({ row, reason: "cancelled" });
    else if (amount === null) leftOut.push({ row, reason: "noAmount" });
    else {
      const account = accountOf(index, order);
      const key = order.orderNo ? `${account}\n${order.orderNo}` : `row ${row}`;
      const draft = byOrder.get(key) ?? { rows: [], account, amount: 0, balance: null };
      draft.rows.push(row);
      draft.amount += amount;
      if (order.balance !== null) draft.balance = (draft.balance ?? 0) + order.balance;
      byOrder.set(key, draft);
    }
  };
  yield* partly(stepEach(orders.length, take), 0, 0.6);
  const documents: BilledDocument[] = [];
  const [drafts, termsOf] = [[...byOrder.values()], termsReader(index)];
  const finishOne = (at: number) => documents.push(orderDocument(drafts[at]!, orders, index, termsOf));
  yield* partly(stepEach(drafts.length, finishOne), 0.6, 1);
  return { documents, leftOut };
}

interface OrderDraft {
  readonly rows: number[];
  readonly account: number;
  amount: number;
  balance: number | null;
}

function orderDocument(
  { rows, account, amount, balance }: OrderDraft,
  orders: readonly Order[],
  index: AccountIndex,
  termsOf: TermsOf,
): BilledDocument {
  const order = orders[rows[0]!]!;
  const holder = index.entries[account]?.account;
  return {
    kind: amount < 0 ? "creditNote" : "order",
    rows,
    account,
    no: order.orderNo,
    orderNo: order.orderNo,
    owner: order.owner ?? holder?.owner ?? null,
    territory: regionOf(order, holder, index),
    currency: order.amountLocal === null ? order.currency : null,
    issuedOn: order.orderDate,
    dueOn: dueByTerms(order.orderDate, termsOf(null, account)),
    statedDaysLate: null,
    amount: money(amount),
    statedBalance: balance === null ? null : money(balance),
    paidOn: null,
    isDisputed: false,
    promisedOn: null,
    badDebt: money(0),
  };
}

type TermsOf = (stated: string | null, account: number) => PaymentTerms | null;

/** Terms of the row, else of its account; each text is read once. */
function termsReader(index: AccountIndex): TermsOf {
  const read = new Map<string, PaymentTerms | null>();
  return (stated, account) => {
    const text = stated ?? (account === NO_ACCOUNT ? null : index.entries[account]!.account?.paymentTerms) ?? "";
    if (!read.has(text)) read.set(text, foldText(text) === "" ? null : readTerms(text));
    return read.get(text)!;
  };
}

function dueByTerms(issuedOn: IsoDate | null, terms: PaymentTerms | null): IsoDate | null {
  return issuedOn && terms ? dueUnder(terms, issuedOn) : null;
}
