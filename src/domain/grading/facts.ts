import { type AccountIndex, type AccountLink, accountsOf, NO_ACCOUNT } from "../accountIndex";
import { dealState, documentKind, isCancelled } from "../choiceWords";
import { addMonths, type DayNumber, dayNumber, fromDayNumber, type IsoDate } from "../kernel/date";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import type { Expense } from "../model/expenses";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import { formOfContact } from "../contactForm";
import { purchases } from "./sales";
import type { GradeRules } from "./rules";

export interface GradingRows {
  readonly accounts: readonly Account[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly activities: readonly Activity[];
  readonly opportunities: readonly Opportunity[];
  readonly expenses: readonly Expense[];
}

/** Sums of a stretch of time, in minor units. */
export interface Sums {
  revenue: number;
  grossProfit: number;
}

/** What the sheets say of one account; `recent` is the window that ends with `asOf`, `before` the one before it. */
export interface AccountFacts {
  readonly recent: Sums;
  readonly before: Sums;
  /** Rows of the window that tell no gross profit. */
  rowsWithoutProfit: number;
  /** Documents of the window's order rows, one for each row. */
  readonly documents: string[];
  /** Days of order rows, of any time up to `asOf`. */
  readonly orderDays: IsoDate[];
  balance: number;
  /** Of the balance, what is late beyond the payment rule's days. */
  late: number;
  visits: number;
  /** Of contacts, in the sheet's own unit. */
  time: number;
  spent: number;
  /** Open deals of the next twelve months: amount × probability. */
  dealsExpected: number;
  dealsWithoutOdds: number;
}

export interface PortfolioFacts {
  readonly accounts: readonly AccountFacts[];
  /** Currencies of amounts that no rate converts; more than one are not to be added. */
  readonly unconverted: readonly string[];
  /** No contact, expense or balance says what anybody costs. */
  readonly hasCosts: boolean;
  /** Share of the window's order rows that tell their gross profit. */
  readonly profitKnown: number;
}

interface Window {
  readonly before: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly ahead: IsoDate;
  readonly lateBefore: IsoDate;
}

export function gatherFacts(index: AccountIndex, rows: GradingRows, rules: GradeRules, asOf: IsoDate): PortfolioFacts {
  const accounts = index.entries.map(blankFacts);
  const window = windowOf(asOf, rules);
  const sold = addPurchases(accounts, index, rows, window);
  eachRow(accounts, index, rows.invoices, (facts, invoice) => addBalance(facts, invoice, window));
  eachRow(accounts, index, rows.opportunities, (facts, deal) => addDeal(facts, deal, window));
  if (countsCosts(rules)) addCosts(accounts, index, rows, window);
  return { accounts, ...sold, hasCosts: accounts.some(({ visits, time, spent }) => visits + time + spent > 0) };
}

/** The log is the longest sheet by far, and only these methods look at it. */
function countsCosts({ method }: GradeRules): boolean {
  return method === "investment" || method === "scorecard";
}

function addCosts(accounts: readonly AccountFacts[], index: AccountIndex, rows: GradingRows, window: Window): void {
  const isInside = (day: IsoDate | null) => day !== null && day >= window.from && day <= window.to;
  eachRow(accounts, index, rows.activities, (facts, activity) => {
    if (isInside(activity.date)) addContact(facts, activity);
  });
  eachRow(accounts, index, rows.expenses, (facts, { date, amount }) => {
    if (isInside(date)) facts.spent += amount ?? 0;
  });
}

function blankFacts(): AccountFacts {
  return {
    recent: { revenue: 0, grossProfit: 0 },
    before: { revenue: 0, grossProfit: 0 },
    rowsWithoutProfit: 0,
    documents: [],
    orderDays: [],
    balance: 0,
    late: 0,
    visits: 0,
    time: 0,
    spent: 0,
    dealsExpected: 0,
    dealsWithoutOdds: 0,
  };
}

/** Twelve months to 31 December begin on 1 January: the day after the same day of the earlier month. */
function windowOf(asOf: IsoDate, { months, payment }: GradeRules): Window {
  const to = dayNumber(asOf);
  const dayAfter = (day: DayNumber) => (day + 1) as DayNumber;
  return {
    before: fromDayNumber(dayAfter(addMonths(to, -2 * months))),
    from: fromDayNumber(dayAfter(addMonths(to, -months))),
    to: asOf,
    ahead: fromDayNumber(addMonths(to, 12)),
    lateBefore: fromDayNumber((to - (payment?.days ?? 0)) as DayNumber),
  };
}

function eachRow<Row extends AccountLink>(
  accounts: readonly AccountFacts[],
  index: AccountIndex,
  rows: readonly Row[],
  add: (facts: AccountFacts, row: Row) => void,
): void {
  accountsOf(index, rows).forEach((account, at) => {
    if (account !== NO_ACCOUNT) add(accounts[account]!, rows[at]!);
  });
}

function addPurchases(accounts: readonly AccountFacts[], index: AccountIndex, rows: GradingRows, window: Window) {
  const unconverted = new Set<string>();
  let counted = 0;
  let known = 0;
  for (const bought of purchases(index, rows)) {
    const { day, revenue, grossProfit } = bought;
    const facts = accounts[bought.account];
    if (!facts || day > window.to) continue;
    if (revenue > 0) facts.orderDays.push(day);
    if (day < window.before) continue;
    const sums = day < window.from ? facts.before : facts.recent;
    sums.revenue += revenue;
    sums.grossProfit += grossProfit ?? 0;
    if (day < window.from) continue;
    if (bought.unconverted) unconverted.add(bought.unconverted);
    if (revenue > 0) facts.documents.push(bought.document);
    counted++;
    if (grossProfit !== null) known++;
    else facts.rowsWithoutProfit++;
  }
  return { unconverted: [...unconverted], profitKnown: counted === 0 ? 0 : known / counted };
}

function addBalance(facts: AccountFacts, invoice: Invoice, { lateBefore }: Window): void {
  const { balance, dueDate, docType, status } = invoice;
  if (!balance || documentKind(docType) === "payable" || isCancelled(status)) return;
  facts.balance += balance;
  if (balance > 0 && dueDate !== null && dueDate < lateBefore) facts.late += balance;
}

function addContact(facts: AccountFacts, { type, status, duration, cost }: Activity): void {
  if (isCancelled(status)) return;
  if (formOfContact(type) === "visit") facts.visits++;
  facts.time += duration ?? 0;
  facts.spent += cost ?? 0;
}

function addDeal(facts: AccountFacts, deal: Opportunity, { to, ahead }: Window): void {
  const { amount, probability, closeDate } = deal;
  if (amount === null || closeDate === null || closeDate <= to || closeDate > ahead) return;
  if (dealState(deal.stage, deal.status) !== "open") return;
  if (probability === null) facts.dealsWithoutOdds++;
  else facts.dealsExpected += amount * probability;
}
