import type { AccountIndex } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import type { Activity } from "../model/activities";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import { currencyCode } from "../statement/currency";
import { type AbnormalOrderRules, type AbnormalOrders, abnormalOrders } from "./abnormalOrders";
import { type Aging, ageBy, type AgingGroup, ageItems, allowanceFor, currencyOf, ownerOf, territoryOf } from "./aging";
import { type CreditWatch, creditWatch } from "./creditWatch";
import { invoiceDocuments, orderDocuments } from "./documents";
import { dunningContacts } from "./dunning";
import { buildLedger, type Ledger, type OpenItem, openItems } from "./ledger";
import { type PeriodMeasures, receivablesTrend } from "./measures";
import {
  accountsOfOrders,
  type CycleTime,
  cycleTimes,
  openOrderAmounts,
  type OrderToCash,
  orderToCash,
} from "./orderToCash";
import { type PaymentCalendar, paymentCalendar } from "./paymentCalendar";
import { payHabits } from "./payHabits";
import type { ReceivablesRules } from "./rules";
import { type CollectionFacts, type CollectionTask, collectionList, type Expectation, likelyToPay } from "./worklist";

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
export function ledgerOf({ index, orders, invoices, payments }: ReceivablesBook): Ledger {
  const documents = invoices.length > 0 ? invoiceDocuments(invoices, index) : orderDocuments(orders, index);
  return buildLedger(documents, payments, index);
}

export function receivablesReport(
  book: ReceivablesBook,
  asOf: IsoDate,
  rules: ReceivablesRules,
  orderRules: AbnormalOrderRules,
): ReceivablesReport {
  const { index } = book;
  const ledger = ledgerOf(book);
  const items = openItems(ledger, asOf);
  const currencies = agingsByCurrency(items, rules);
  const habits = payHabits(ledger.entries, asOf);
  const facts: CollectionFacts = { habits, contacts: dunningContacts(book.activities, index, asOf), asOf, rules };
  const doubtfulDays = rules.bucketEdges.at(-1)!;
  const way = { orders: book.orders, accounts: accountsOfOrders(book.orders, index), ledger, asOf };
  const openOrders = openOrderAmounts(way);
  const home = currencies[0]?.currency ?? null;
  const homeItems = items.filter((item) => codeOf(currencyOf(item)) === home);
  const creditFacts = { index, invoices: book.invoices, habits, openOrders, asOf, doubtfulDays };
  const credit = creditWatch(homeItems, creditFacts);
  const overLimit = new Set(credit.flatMap(({ account, flags }) => (flags.includes("overLimit") ? [account] : [])));
  const orders = orderToCash({ ...way, overLimit });
  const worstDaysLate = new Map(credit.map(({ account, worstDaysLate: worst }) => [account, worst]));
  return {
    asOf,
    index,
    ledger,
    items,
    currencies,
    trend: receivablesTrend(ofCurrency(ledger, home), asOf, TREND_MONTHS, rules),
    tasks: collectionList(items, facts),
    likely: likelyToPay(items, facts),
    calendar: paymentCalendar(homeItems, CALENDAR_WEEKS, facts),
    credit,
    orders,
    cycle: cycleTimes(orders),
    abnormal: abnormalOrders(orders, { ...way, worstDaysLate, rules: orderRules }),
  };
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
