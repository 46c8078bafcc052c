import { type AccountIndex, accountsOf } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import { finish, partly, type Steps } from "../kernel/steps";
import type { Activity } from "../model/activities";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import { currencyCode } from "../statement/currency";
import { type AbnormalOrderRules, type AbnormalOrders, abnormalOrderSteps } from "./abnormalOrders";
import { type Aging, ageBy, type AgingGroup, ageItems, allowanceFor, currencyOf, ownerOf, territoryOf } from "./aging";
import { type CollectedGroup, collectedBy, fellDueIn } from "./collectedBy";
import { type CreditWatch, creditWatch } from "./creditWatch";
import { type CycleTime, cycleTimes } from "./cycleTimes";
import { invoiceDocumentSteps, orderDocumentSteps } from "./documents";
import { dunningContacts } from "./dunning";
import { type Ledger, ledgerSteps, type OpenItem, openItemSteps } from "./ledger";
import { type PeriodMeasures, trendSteps } from "./measures";
import { openOrderSteps, type OrderToCash, orderToCashSteps } from "./orderToCash";
import { type PaymentCalendar, paymentCalendar } from "./paymentCalendar";
import { payHabits } from "./payHabits";
import type { ReceivablesRules } from "./rules";
import { type CollectionFacts, type CollectionTask, collectionSteps, type Expectation, likelyToPay } from "./worklist";

export interface ReceivablesBook {
  readonly index: AccountIndex;
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly activities: readonly Activity[];
}

/** Amounts of one currency; null is the workbook's own. */
export interface CurrencyAging {
  readonly currency: string | null;
  readonly aging: Aging;
  readonly allowance: Money;
  readonly byOwner: readonly AgingGroup<string | null>[];
  readonly byTerritory: readonly AgingGroup<string | null>[];
  readonly byAccount: readonly AgingGroup<number>[];
}

/** Receivables whole: what the tab and the view show. */
export interface ReceivablesReport {
  readonly asOf: IsoDate;
  readonly index: AccountIndex;
  readonly ledger: Ledger;
  readonly items: readonly OpenItem[];
  /** The currency with the most items first; amounts of two are never added up. */
  readonly currencies: readonly CurrencyAging[];
  /** Of the first currency, as are calendar and credit; oldest month first. */
  readonly trend: readonly PeriodMeasures[];
  /** Of the months of the trend. */
  readonly collected: {
    readonly byOwner: readonly CollectedGroup<string | null>[];
    readonly byTerritory: readonly CollectedGroup<string | null>[];
    readonly byAccount: readonly CollectedGroup<number>[];
  };
  readonly tasks: readonly CollectionTask[];
  readonly likely: readonly { readonly item: OpenItem; readonly expectation: Expectation }[];
  readonly calendar: PaymentCalendar;
  readonly credit: readonly CreditWatch[];
  readonly orders: readonly OrderToCash[];
  readonly cycle: readonly CycleTime[];
  readonly abnormal: AbnormalOrders;
}

const TREND_MONTHS = 12;
const CALENDAR_WEEKS = 8;

/** What is billed: invoices, or orders where no invoices are kept. */
export function ledgerOf(book: ReceivablesBook): Ledger {
  return finish(ledgerOfSteps(book));
}

/** The same in steps. */
export function* ledgerOfSteps({ index, orders, invoices, payments }: ReceivablesBook): Steps<Ledger> {
  const reading = invoices.length > 0 ? invoiceDocumentSteps(invoices, index) : orderDocumentSteps(orders, index);
  return yield* partly(ledgerSteps(yield* partly(reading, 0, 0.3), payments, index), 0.3, 1);
}

export function receivablesReport(
  book: ReceivablesBook,
  asOf: IsoDate,
  rules: ReceivablesRules,
  orderRules: AbnormalOrderRules,
): ReceivablesReport {
  return finish(receivablesSteps(book, asOf, rules, orderRules));
}

/** The same in steps. */
export function* receivablesSteps(
  book: ReceivablesBook,
  asOf: IsoDate,
  rules: ReceivablesRules,
  orderRules: AbnormalOrderRules,
): Steps<ReceivablesReport> {
  const { index } = book;
  const ledger = yield* partly(ledgerOfSteps(book), 0, 0.2);
  const items = yield* partly(openItemSteps(ledger, asOf), 0.2, 0.22);
  const currencies = agingsByCurrency(items, rules);
  const home = currencies[0]?.currency ?? null;
  const homeItems = items.filter((item) => codeOf(currencyOf(item)) === home);
  yield 0.24;
  const habits = payHabits(ledger.entries, asOf);
  yield 0.28;
  const facts: CollectionFacts = { habits, contacts: dunningContacts(book.activities, index, asOf), asOf, rules };
  const tasks = yield* partly(collectionSteps(items, facts), 0.28, 0.33);
  const homeLedger = ofCurrency(ledger, home);
  const trend = yield* partly(trendSteps(homeLedger, asOf, TREND_MONTHS, rules), 0.33, 0.4);
  yield 0.4;
  const fellDue = fellDueIn(homeLedger.entries, { from: trend[0]!.period.from, to: asOf });
  yield 0.405;
  const byOwner = collectedBy(fellDue, ({ owner }) => owner);
  yield 0.41;
  const byTerritory = collectedBy(fellDue, ({ territory }) => territory);
  yield 0.415;
  const collected = { byOwner, byTerritory, byAccount: collectedBy(fellDue, ({ account }) => account) };
  yield 0.42;
  const way = yield* partly(orderWay(book, { ledger, asOf, habits, homeItems, rules, orderRules }), 0.42, 0.98);
  yield 0.98;
  const likely = likelyToPay(items, facts);
  yield 0.99;
  return {
    ...{ asOf, index, ledger, items, currencies, trend, collected, tasks, likely, ...way },
    calendar: paymentCalendar(homeItems, CALENDAR_WEEKS, facts),
  };
}

interface WayFacts {
  readonly ledger: Ledger;
  readonly asOf: IsoDate;
  readonly habits: CollectionFacts["habits"];
  readonly homeItems: readonly OpenItem[];
  readonly rules: ReceivablesRules;
  readonly orderRules: AbnormalOrderRules;
}

/** The way of every order to its money, and the credit of those who order. */
function* orderWay(
  { index, orders: rows, invoices }: ReceivablesBook,
  { ledger, asOf, habits, homeItems, rules, orderRules }: WayFacts,
): Steps<Pick<ReceivablesReport, "credit" | "orders" | "cycle" | "abnormal">> {
  const way = { orders: rows, accounts: accountsOf(index, rows), ledger, asOf };
  const openOrders = yield* partly(openOrderSteps(way), 0, 0.06);
  const doubtfulDays = rules.bucketEdges.at(-1)!;
  const credit = creditWatch(homeItems, { index, invoices, habits, openOrders, asOf, doubtfulDays });
  const overLimit = new Set(credit.flatMap(({ account, flags }) => (flags.includes("overLimit") ? [account] : [])));
  const orders = yield* partly(orderToCashSteps({ ...way, overLimit }), 0.06, 0.45);
  yield 0.45;
  const cycle = cycleTimes(orders);
  yield 0.47;
  const worstDaysLate = new Map(credit.map(({ account, worstDaysLate: worst }) => [account, worst]));
  const abnormal = yield* partly(abnormalOrderSteps(orders, { ...way, worstDaysLate, rules: orderRules }), 0.47, 1);
  return { credit, orders, cycle, abnormal };
}

function agingsByCurrency(items: readonly OpenItem[], rules: ReceivablesRules): readonly CurrencyAging[] {
  const groups = new Map<string | null, OpenItem[]>();
  for (const item of items) {
    const code = codeOf(currencyOf(item));
    const own = groups.get(code);
    if (own) own.push(item);
    else groups.set(code, [item]);
  }
  const edges = rules.bucketEdges;
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([currency, own]) => {
      const aging = ageItems(own, edges);
      return {
        currency,
        aging,
        allowance: allowanceFor(aging, rules.allowanceRates),
        byOwner: ageBy(own, edges, ownerOf),
        byTerritory: ageBy(own, edges, territoryOf),
        byAccount: ageBy(own, edges, ({ account }) => account),
      };
    });
}

function codeOf(currency: string | null): string | null {
  return currency === null ? null : currencyCode(currency);
}

function ofCurrency(ledger: Ledger, currency: string | null): Ledger {
  const isOwn = (one: { readonly currency: string | null }) => codeOf(one.currency) === currency;
  return { ...ledger, entries: ledger.entries.filter(isOwn), unapplied: ledger.unapplied.filter(isOwn) };
}
