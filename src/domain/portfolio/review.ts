import { type AccountIndex, NO_ACCOUNT } from "../accountIndex";
import { type PeriodKind, periodOf } from "../calendarPeriod";
import { type AbcLines, DEFAULT_ABC_LINES } from "../grading/abc";
import { addDays, dayNumber, type IsoDate } from "../kernel/date";
import type { Result } from "../kernel/result";
import { finish, partly, type Steps } from "../kernel/steps";
import { type AccountSales, accountSalesSteps } from "./accountSales";
import { type Compared, growthOf, type SalesSum, sumIn } from "./groups";
import { type AbcMix, abcMix, type Concentration, concentrationOf, type RankedAccount, rankAccounts } from "./mix";
import {
  DEFAULT_MOVEMENT_RULES,
  type MovedAccount,
  type MovementRules,
  movements,
  type RevenueBridge,
  revenueBridge,
} from "./movement";
import { accountRetention, type BeforeAfter, grossRetention, netRetention } from "./retention";
import { invoiceSalesSteps, orderSalesSteps, type SalesTable, wonDealSteps } from "./sales";
import { salesSource, type SalesSource, type SoldRows } from "./soldLines";

export interface PortfolioRules {
  readonly abcLines: AbcLines;
  readonly movement: MovementRules;
}

export const DEFAULT_PORTFOLIO_RULES: PortfolioRules = {
  abcLines: DEFAULT_ABC_LINES,
  movement: DEFAULT_MOVEMENT_RULES,
};

/** Twelve months up to a day against the twelve before them. */
export function lastTwelveMonths(asOf: IsoDate): Compared {
  const before = yearEarlier(asOf);
  return spans(addDays(before, 1), asOf, addDays(yearEarlier(before), 1), before);
}

/** The month, quarter or year so far against the same days of the year before. */
export function periodToDate(kind: PeriodKind, asOf: IsoDate): Compared {
  const { from } = periodOf(kind, asOf);
  return spans(from, asOf, yearEarlier(from), yearEarlier(asOf));
}

function spans(from: IsoDate, to: IsoDate, beforeFrom: IsoDate, beforeTo: IsoDate): Compared {
  return {
    now: { from: dayNumber(from), to: dayNumber(to) },
    before: { from: dayNumber(beforeFrom), to: dayNumber(beforeTo) },
  };
}

/** The same day a year earlier; of 29 February, the 28th. */
function yearEarlier(day: IsoDate): IsoDate {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  return (day.endsWith("02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`) as IsoDate;
}

/** A portfolio in the figures everything else is drawn from. */
export interface PortfolioReview {
  readonly compared: Compared;
  /** The sheet whose rows the sales are. */
  readonly source: SalesSource;
  readonly sales: SalesTable;
  readonly accounts: readonly AccountSales[];
  readonly ranked: readonly RankedAccount[];
  /** Null where nobody bought anything. */
  readonly concentration: Concentration | null;
  readonly abc: readonly AbcMix[];
  readonly moved: readonly MovedAccount[];
  readonly bridge: RevenueBridge;
  readonly totals: { readonly now: SalesSum; readonly before: SalesSum; readonly growth: number | null };
  /** Sold in the span to nobody: lines that name no account are in no other figure. */
  readonly unnamed: SalesSum;
  readonly grossRetention: Result<number>;
  readonly netRetention: Result<number>;
  readonly accountRetention: Result<number>;
}

/** The rows that may be sales, and the accounts they belong to. */
export interface PortfolioRows extends SoldRows {
  readonly index: AccountIndex;
}

export function reviewPortfolio(rows: PortfolioRows, compared: Compared, rules: PortfolioRules): PortfolioReview {
  return finish(reviewSteps(rows, compared, rules));
}

/** The same in steps. */
export function* reviewSteps(rows: PortfolioRows, compared: Compared, rules: PortfolioRules): Steps<PortfolioReview> {
  const { index } = rows;
  const source = salesSource(rows);
  const sales = yield* partly(salesSteps(rows, source), 0, 0.6);
  const accounts = yield* partly(accountSalesSteps(sales, index, compared), 0.6, 0.9);
  yield 0.9;
  const ranked = rankAccounts(accounts, rules.abcLines);
  const moved = movements(accounts, compared, rules.movement);
  const pairs: BeforeAfter[] = accounts.map(({ before, now }) => ({ before: before.revenue, after: now.revenue }));
  const [now, before] = [total(accounts, "now"), total(accounts, "before")];
  return {
    compared,
    source,
    sales,
    accounts,
    ranked,
    concentration: concentrationOf(ranked),
    abc: abcMix(ranked, accounts),
    moved,
    bridge: revenueBridge(moved),
    unnamed: sumIn(sales, placesWithoutAccount(sales), compared.now),
    totals: { now, before, growth: growthOf(before.revenue, now.revenue) },
    grossRetention: grossRetention(pairs),
    netRetention: netRetention(pairs),
    accountRetention: accountRetention(pairs),
  };
}

function salesSteps({ orders, invoices, opportunities, index }: PortfolioRows, source: SalesSource): Steps<SalesTable> {
  if (source === "orders") return orderSalesSteps(orders, index);
  return source === "invoices" ? invoiceSalesSteps(invoices, index) : wonDealSteps(opportunities, index);
}

/** Lines of the sales table that name no account. */
export function placesWithoutAccount({ account }: SalesTable): Int32Array {
  return Int32Array.from(account.keys()).filter((at) => account[at] === NO_ACCOUNT);
}

function total(accounts: readonly AccountSales[], span: "now" | "before"): SalesSum {
  const sum = (of: keyof SalesSum) => accounts.reduce((all, each) => all + each[span][of], 0);
  return {
    revenue: sum("revenue"),
    profit: sum("profit"),
    revenueWithProfit: sum("revenueWithProfit"),
    quantity: sum("quantity"),
    lines: sum("lines"),
  };
}
