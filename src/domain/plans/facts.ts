import { type AccountIndex, accountOf } from "../accountIndex";
import { dealState, isCancelled, isDone } from "../choiceWords";
import { addMonths, dayNumber, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Nouns } from "../model/index";
import type { RowOf } from "../model/noun";
import { contractFacts } from "./contractFacts";
import { salesOfInvoices, salesOfOrders, type SalesTable } from "../portfolio/sales";
import { invoiceDocuments, orderDocuments } from "../receivables/documents";
import { buildLedger, openItems } from "../receivables/ledger";

/** The sheets a plan is filled from. */
export type PlanRows = {
  readonly [Id in keyof Nouns]: readonly RowOf<Nouns[Id]>[];
};

/** What is known of an account, or of a territory as a whole, on a day. Null is unknown; amounts are in minor units. */
export interface AccountFacts {
  readonly name: string;
  readonly grade: string | null;
  readonly owner: string | null;
  readonly territory: string | null;
  readonly city: string | null;
  readonly address: string | null;
  readonly type: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly paymentTerms: string | null;
  readonly creditLimit: number | null;
  readonly potential: number | null;
  /** Sold in the twelve months to the day, and in the twelve before. */
  readonly sales: number | null;
  readonly salesBefore: number | null;
  /** Of the lines that know theirs; null where none does. */
  readonly profit: number | null;
  readonly openBalance: number | null;
  readonly overdue: number | null;
  readonly openDeals: number | null;
  readonly spent: number | null;
  readonly contacts12: number | null;
  readonly lastOrder: IsoDate | null;
  readonly lastContact: IsoDate | null;
  readonly contractEnd: IsoDate | null;
  readonly openComplaints: number | null;
  readonly accountCount: number;
  /** Accounts with a sale in the twelve months; with one only there; only in the twelve before. */
  readonly activeCount: number | null;
  readonly newCount: number | null;
  readonly lostCount: number | null;
}

export type AccountFactId = keyof AccountFacts;

/** A row that fills a table of a plan, by the ids of its columns. */
export type FactRow = { readonly [column: string]: string | number | null };

export interface PlanFacts {
  readonly facts: AccountFacts;
  readonly contacts: readonly FactRow[];
  readonly productLines: readonly FactRow[];
  readonly opportunities: readonly FactRow[];
  readonly accounts: readonly FactRow[];
  readonly contracts: readonly FactRow[];
  /** Rebate tiers of the contracts. */
  readonly tiers: readonly FactRow[];
}

const MONTHS = 12;
const MOST_ROWS = 20;

interface Span {
  readonly since: number;
  readonly between: number;
  readonly until: number;
}

/**
 * Facts of these accounts, by their numbers in the index, together; `name` is the account's or the territory's, and
 * `digits` the decimals of the currency that contracts write amounts in.
 */
export function planFacts(
  name: string,
  numbers: readonly number[],
  index: AccountIndex,
  rows: PlanRows,
  asOf: IsoDate,
  digits: number,
): PlanFacts {
  const chosen = new Set(numbers);
  const until = dayNumber(asOf);
  const span = { until, between: addMonths(until, -MONTHS), since: addMonths(until, -2 * MONTHS) };
  const mine = <Row extends { readonly accountName: string | null; readonly accountId?: string | null }>(
    list: readonly Row[],
  ) => list.filter((row) => chosen.has(accountOf(index, row)));
  const orders = mine(rows.orders);
  const sales = rows.orders.length > 0 ? salesOfOrders(orders, index) : salesOfInvoices(mine(rows.invoices), index);
  const sold = soldBy(sales, span, ({ account }, at) => account[at]!);
  const opportunities = mine(rows.opportunities).filter(({ stage, status }) => dealState(stage, status) === "open");
  return {
    facts: {
      name,
      ...masterFacts(numbers, index),
      ...salesFacts(sold, rows.orders.length + rows.invoices.length > 0),
      ...moneyFacts(index, rows, chosen, asOf),
      ...contactFacts(mine(rows.activities), span),
      openDeals: rows.opportunities.length === 0 ? null : sum(opportunities.map(({ amount }) => amount)),
      spent: rows.expenses.length === 0 ? null : sum(inSpan(mine(rows.expenses), span).map(({ amount }) => amount)),
      lastOrder: latest(
        orders.filter(({ status }) => !isCancelled(status)).map(({ orderDate }) => orderDate),
        asOf,
      ),
      contractEnd: latest(
        mine(rows.contracts).map(({ endDate }) => endDate),
        null,
      ),
      openComplaints:
        rows.complaints.length === 0
          ? null
          : mine(rows.complaints).filter(({ status, resolvedAt }) => resolvedAt === null && !isDone(status)).length,
    },
    contacts: mine(rows.contacts).slice(0, MOST_ROWS).map(contactRow),
    productLines: productLines(orders, salesOfOrders(orders, index), span),
    opportunities: [...opportunities]
      .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0))
      .slice(0, MOST_ROWS)
      .map(({ name: deal, product, amount, closeDate, stage }) => ({ deal, product, amount, closeDate, stage })),
    accounts: accountRows(numbers, index, sold),
    ...contractFacts(mine(rows.contracts), index, rows, { asOf, digits }),
  };
}

interface Sold {
  now: number;
  before: number;
  profit: number | null;
}

/** Sales of the two spans by a key. */
function soldBy<Key>(
  sales: SalesTable,
  { since, between, until }: Span,
  keyOf: (sales: SalesTable, at: number) => Key,
) {
  const sums = new Map<Key, Sold>();
  for (let at = 0; at < sales.day.length; at++) {
    const day = sales.day[at]!;
    if (day <= since || day > until) continue;
    const key = keyOf(sales, at);
    const known = sums.get(key) ?? { now: 0, before: 0, profit: null };
    sums.set(key, known);
    if (day <= between) known.before += sales.revenue[at]!;
    else {
      known.now += sales.revenue[at]!;
      if (!Number.isNaN(sales.profit[at]!)) known.profit = (known.profit ?? 0) + sales.profit[at]!;
    }
  }
  return sums;
}

function salesFacts(sold: ReadonlyMap<number, Sold>, isKnown: boolean) {
  if (!isKnown) {
    return { sales: null, salesBefore: null, profit: null, activeCount: null, newCount: null, lostCount: null };
  }
  const sums = [...sold.values()];
  const profits = sums.flatMap(({ profit }) => (profit === null ? [] : [profit]));
  return {
    sales: sum(sums.map(({ now }) => now)),
    salesBefore: sum(sums.map(({ before }) => before)),
    profit: profits.length === 0 ? null : sum(profits),
    activeCount: sums.filter(({ now }) => now > 0).length,
    newCount: sums.filter(({ now, before }) => now > 0 && before <= 0).length,
    lostCount: sums.filter(({ now, before }) => now <= 0 && before > 0).length,
  };
}

/** Of a territory only what can be told of many: the rest is one account's. */
function masterFacts(numbers: readonly number[], { entries }: AccountIndex) {
  const account = numbers.length === 1 ? (entries[numbers[0]!]?.account ?? null) : null;
  const owners = new Set(numbers.map((number) => entries[number]?.account?.owner ?? null));
  return {
    grade: account?.grade ?? null,
    owner: owners.size === 1 ? [...owners][0]! : null,
    territory: account?.territory ?? null,
    city: account?.city ?? null,
    address: account?.address ?? null,
    type: account?.type ?? null,
    contactName: account?.contactName ?? null,
    phone: account?.phone ?? account?.mobile ?? null,
    email: account?.email ?? null,
    paymentTerms: account?.paymentTerms ?? null,
    creditLimit: account?.creditLimit ?? null,
    potential: account?.potential ?? null,
    accountCount: numbers.length,
  };
}

/** As the receivables ledger has it: of invoices, or of orders in a book without any. */
function moneyFacts(index: AccountIndex, rows: PlanRows, chosen: ReadonlySet<number>, asOf: IsoDate) {
  const { invoices, orders, payments } = rows;
  const isKnown = invoices.length > 0 || payments.length > 0;
  if (!isKnown) return { openBalance: null, overdue: null };
  const documents = invoices.length > 0 ? invoiceDocuments(invoices, index) : orderDocuments(orders, index);
  const items = openItems(buildLedger(documents, payments, index), asOf).filter(({ account }) => chosen.has(account));
  return {
    openBalance: sum(items.map(({ balance }) => balance)),
    overdue: sum(items.filter(({ daysLate }) => (daysLate ?? 0) > 0).map(({ balance }) => balance)),
  };
}

function contactFacts(activities: PlanRows["activities"], span: Span) {
  const past = activities.filter(
    ({ date, status }) => !isCancelled(status) && date !== null && dayNumber(date) <= span.until,
  );
  return {
    contacts12: inSpan(past, span).length,
    lastContact: latest(
      past.map(({ date }) => date),
      null,
    ),
  };
}

function inSpan<Row extends { readonly date: IsoDate | null }>(rows: readonly Row[], { between, until }: Span): Row[] {
  return rows.filter(({ date }) => date !== null && dayNumber(date) > between && dayNumber(date) <= until);
}

function contactRow({ name, title, role, phone, mobile, email }: PlanRows["contacts"][number]): FactRow {
  return { contact: name, jobTitle: title, roleSaid: role, phone: phone ?? mobile, email };
}

/** The largest first; a line without a name is left out. */
function productLines(orders: PlanRows["orders"], sales: SalesTable, span: Span): FactRow[] {
  const named = new Map<string, string>();
  const keyOf = ({ row }: SalesTable, at: number) => {
    const { productLine, product } = orders[row[at]!]!;
    const name = productLine ?? product ?? "";
    const key = foldText(name);
    if (!named.has(key)) named.set(key, name);
    return key;
  };
  return [...soldBy(sales, span, keyOf)]
    .filter(([key]) => key !== "")
    .sort(([, one], [, other]) => other.now - one.now)
    .slice(0, MOST_ROWS)
    .map(([key, { now, before, profit }]) => ({ line: named.get(key)!, sales: now, salesBefore: before, profit }));
}

/** Every account of a territory, the largest first. */
function accountRows(
  numbers: readonly number[],
  { entries }: AccountIndex,
  sold: ReadonlyMap<number, Sold>,
): FactRow[] {
  return numbers
    .map((number) => {
      const { name, account } = entries[number]!;
      const { now = 0, before = 0 } = sold.get(number) ?? {};
      const { grade = null, owner = null, city = null } = account ?? {};
      return { account: name, grade, accountOwner: owner, city, sales: now, salesBefore: before };
    })
    .sort((one, other) => other.sales - one.sales);
}

function sum(amounts: readonly (number | null)[]): Money {
  return money(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));
}

/** The last of the days, up to one if it is given. */
function latest(days: readonly (IsoDate | null)[], upTo: IsoDate | null): IsoDate | null {
  return days.reduce<IsoDate | null>(
    (last, day) => (day !== null && (upTo === null || day <= upTo) && (last === null || day > last) ? day : last),
    null,
  );
}
