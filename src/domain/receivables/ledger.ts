import { type AccountIndex, accountOf } from "../accountIndex";
import { isCancelled } from "../choiceWords";
import { daysBetween, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Payment } from "../model/payments";
import { regionOf } from "../regions";
import type { BilledDocument, Documents, LeftOut, Settlement } from "./documents";

/** A document with what settled it, in the order of time. */
export interface LedgerEntry extends BilledDocument {
  readonly settlements: readonly Settlement[];
}

/** Money received that no document took up; negative where more was paid back than came in. */
export interface UnappliedPayment {
  readonly row: number;
  readonly account: number;
  readonly on: IsoDate | null;
  readonly amount: Money;
  readonly owner: string | null;
  readonly territory: string | null;
  readonly currency: string | null;
  /** How much of it documents took up, and when. */
  readonly applied: readonly { readonly on: IsoDate | null; readonly amount: Money }[];
}

/** Everything billed and received, matched once; what was open on any day is read off it. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly unapplied: readonly UnappliedPayment[];
  readonly leftOut: readonly LeftOut[];
}

/** What was open of one document, or of one payment not applied, on a day. */
export interface OpenItem {
  readonly entry: LedgerEntry | null;
  readonly payment: UnappliedPayment | null;
  readonly account: number;
  readonly balance: Money;
  /** Below 0 before the due date; null where there is no due date. */
  readonly daysLate: number | null;
}

interface Draft {
  readonly document: BilledDocument;
  /** What payments can still settle of it. */
  room: number;
  readonly settlements: Settlement[];
}

interface Receipt {
  readonly row: number;
  readonly payment: Payment;
  readonly account: number;
  left: number;
  readonly applied: { on: IsoDate | null; amount: Money }[];
}

/**
 * Matches payments to what was billed: first by invoice number, then, within an account, the oldest document first. Where
 * a document states its own balance, no more is settled than it says is paid, and what no payment explains counts from
 * its payment date, or from the beginning. A payment that nothing takes up is unapplied; in a book whose documents
 * state their balances it belongs to one that is no longer listed, and is left out.
 */
export function buildLedger(documents: Documents, payments: readonly Payment[], index: AccountIndex): Ledger {
  return finish(ledgerSteps(documents, payments, index));
}

/** The same in steps. */
export function* ledgerSteps(
  { documents, leftOut }: Documents,
  payments: readonly Payment[],
  index: AccountIndex,
): Steps<Ledger> {
  const drafts = documents.map((document): Draft => ({ document, room: roomOf(document), settlements: [] }));
  yield 0;
  const receipts = receiptsOf(payments, index);
  yield 0.1;
  // In the order of time; those without a date first, since they count on every day.
  receipts.sort((one, other) => compareDays(one.payment.date, other.payment.date));
  yield 0.2;
  yield* partly(applyByNumber(drafts, receipts), 0.2, 0.5);
  yield* partly(applyOldestFirst(drafts, receipts), 0.5, 0.7);
  const stating = new Set(
    drafts.flatMap(({ document }) => (document.statedBalance === null ? [] : [document.account])),
  );
  const entries: LedgerEntry[] = [];
  yield* partly(
    stepEach(drafts.length, (at) => entries.push(entryOf(drafts[at]!))),
    0.7,
    1,
  );
  const allState = drafts.length > 0 && drafts.every(({ document }) => document.statedBalance !== null);
  return {
    entries,
    unapplied: allState ? [] : receipts.filter(({ account }) => !stating.has(account)).flatMap(unappliedOf(index)),
    leftOut,
  };
}

function roomOf({ amount, statedBalance }: BilledDocument): number {
  return amount < 0 ? 0 : Math.max(0, amount - (statedBalance ?? 0));
}

function receiptsOf(payments: readonly Payment[], index: AccountIndex): Receipt[] {
  return payments.flatMap((payment, row): Receipt[] =>
    payment.amount === null || payment.amount === 0 || isCancelled(payment.status)
      ? []
      : [{ row, payment, account: accountOf(index, payment), left: payment.amount, applied: [] }],
  );
}

function* applyByNumber(drafts: readonly Draft[], receipts: readonly Receipt[]): Steps<void> {
  if (!receipts.some(({ payment }) => payment.invoiceNo)) return;
  const byNumber = new Map<string, Draft[]>();
  const enter = (draft: Draft) => {
    if (!draft.document.no) return;
    const number = foldText(draft.document.no);
    const same = byNumber.get(number);
    if (same) same.push(draft);
    else byNumber.set(number, [draft]);
  };
  yield* partly(
    stepEach(drafts.length, (at) => enter(drafts[at]!)),
    0,
    0.5,
  );
  for (const same of byNumber.values())
    same.sort((one, other) => compareDays(one.document.dueOn, other.document.dueOn));
  const apply = (receipt: Receipt) => {
    if (!receipt.payment.invoiceNo) return;
    const named = byNumber.get(foldText(receipt.payment.invoiceNo)) ?? [];
    const own = named.filter(({ document }) => document.account === receipt.account);
    for (const draft of own.length > 0 ? own : named) settle(draft, receipt);
  };
  yield* partly(
    stepEach(receipts.length, (at) => apply(receipts[at]!)),
    0.5,
    1,
  );
}

function* applyOldestFirst(drafts: readonly Draft[], receipts: readonly Receipt[]): Steps<void> {
  const byAccount = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.room <= 0) continue;
    const own = byAccount.get(draft.document.account);
    if (own) own.push(draft);
    else byAccount.set(draft.document.account, [draft]);
  }
  for (const own of byAccount.values()) own.sort((one, other) => compareDays(oldest(one), oldest(other)));
  const next = new Map<number, number>();
  yield* stepEach(receipts.length, (turn) => {
    const receipt = receipts[turn]!;
    const own = byAccount.get(receipt.account) ?? [];
    let at = next.get(receipt.account) ?? 0;
    while (receipt.left > 0 && at < own.length) {
      settle(own[at]!, receipt);
      if (own[at]!.room > 0) break;
      at++;
    }
    next.set(receipt.account, at);
  });
}

function oldest({ document: { issuedOn, dueOn } }: Draft): IsoDate | null {
  return issuedOn ?? dueOn;
}

/** Takes what fits; a payment before the bill settles it on the bill's day. */
function settle(draft: Draft, receipt: Receipt): void {
  const amount = Math.min(draft.room, receipt.left);
  if (amount <= 0) return;
  const { issuedOn } = draft.document;
  const { date } = receipt.payment;
  const on = date !== null && issuedOn !== null && issuedOn > date ? issuedOn : date;
  draft.room -= amount;
  receipt.left -= amount;
  draft.settlements.push({ on, amount: money(amount), paymentRow: receipt.row });
  receipt.applied.push({ on, amount: money(amount) });
}

/** What a document says is paid beyond all known payments was paid on its payment date. */
function entryOf({ document, room, settlements }: Draft): LedgerEntry {
  const isExplained = document.statedBalance === null || room <= 0;
  const said: Settlement[] = isExplained ? [] : [{ on: document.paidOn, amount: money(room), paymentRow: null }];
  const all = [...settlements, ...said].sort((one, other) => compareDays(one.on, other.on));
  return { ...document, settlements: all };
}

function unappliedOf(index: AccountIndex): (receipt: Receipt) => UnappliedPayment[] {
  return ({ row, payment, account, left, applied }) => {
    const isUsedUp = left === 0 && applied.every(({ on }) => on === payment.date);
    if (isUsedUp) return [];
    const holder = index.entries[account]?.account;
    return [
      {
        row,
        account,
        on: payment.date,
        amount: payment.amount!,
        applied,
        currency: payment.currency,
        owner: payment.owner ?? holder?.owner ?? null,
        territory: regionOf({ territory: holder?.territory ?? payment.territory }, holder, index),
      },
    ];
  };
}

/** Unknown days first. */
function compareDays(one: IsoDate | null, other: IsoDate | null): number {
  const [a, b] = [one ?? "", other ?? ""];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What was open on a day: what was billed by then, less what had come in by then. */
export function openItems(ledger: Pick<Ledger, "entries" | "unapplied">, asOf: IsoDate): OpenItem[] {
  return finish(openItemSteps(ledger, asOf));
}

/** The same in steps. */
export function* openItemSteps(
  { entries, unapplied }: Pick<Ledger, "entries" | "unapplied">,
  asOf: IsoDate,
): Steps<OpenItem[]> {
  const items: OpenItem[] = [];
  yield* stepEach(entries.length, (at) => {
    const entry = entries[at]!;
    const balance = openOn(entry, asOf);
    if (balance === 0) return;
    items.push({ entry, payment: null, account: entry.account, balance, daysLate: daysLateOn(entry, asOf) });
  });
  for (const payment of unapplied) {
    const left = leftOn(payment, asOf);
    if (left === 0) continue;
    items.push({
      entry: null,
      payment,
      account: payment.account,
      balance: money(0 - left),
      daysLate: null,
    });
  }
  return items;
}

/** 0 before the document was there, and once it is settled. */
export function openOn(entry: LedgerEntry, asOf: IsoDate): Money {
  if (entry.issuedOn !== null && entry.issuedOn > asOf) return money(0);
  if (entry.amount < 0) return entry.statedBalance ?? entry.amount;
  let open: number = Math.max(entry.amount, entry.statedBalance ?? 0);
  for (const { on, amount } of entry.settlements) if (on === null || on <= asOf) open -= amount;
  return money(open);
}

/** What of a payment no document had taken up by then; 0 before it came in. */
export function leftOn({ on, amount, applied }: UnappliedPayment, asOf: IsoDate): Money {
  if (on !== null && on > asOf) return money(0);
  return money(
    applied.reduce((left, use) => (use.on === null || use.on <= asOf ? left - use.amount : left), amount as number),
  );
}

function daysLateOn({ dueOn, statedDaysLate }: LedgerEntry, asOf: IsoDate): number | null {
  return dueOn === null ? statedDaysLate : daysBetween(dueOn, asOf);
}

/** The day the last of it came in; null while anything is open or nobody says when. */
export function settledOn(entry: LedgerEntry): IsoDate | null {
  const paid = entry.settlements.reduce((sum, { amount }) => sum + amount, 0);
  return entry.amount > 0 && paid >= entry.amount ? (entry.settlements.at(-1)?.on ?? null) : null;
}
