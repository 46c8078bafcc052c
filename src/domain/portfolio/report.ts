import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { dealState } from "../choiceWords";
import { type DayNumber, fromDayNumber, type IsoDate } from "../kernel/date";
import { finish, partly, type Steps } from "../kernel/steps";
import type { Activity } from "../model/activities";
import type { Complaint } from "../model/complaints";
import type { Expense } from "../model/expenses";
import type { Opportunity } from "../model/opportunities";
import type { Target } from "../model/targets";
import { type Ledger, openItemSteps } from "../receivables/ledger";
import { type ChannelConflict, channelConflictSteps } from "./channelConflicts";
import { type AreaCoverage, coverageSteps, type WhiteSpot, whiteSpotSteps } from "./coverage";
import { type AccountEffort, accountEfforts } from "./effort";
import type { Compared } from "./groups";
import { type InvestmentCosts, type InvestmentMatrix, investmentMatrix } from "./investmentMatrix";
import { type LossCause, lossCauses, type LossFacts } from "./lossCause";
import { marketSteps } from "./markets";
import { type Mixes, mixSteps } from "./mixes";
import type { MovedAccount } from "./movement";
import { type OriginContribution, originContributions } from "./origins";
import { type ProfitBridge, profitBridge } from "./profitBridge";
import { type QuarterSales, quarterSteps } from "./quarters";
import { type PortfolioReview, type PortfolioRows, type PortfolioRules, reviewSteps } from "./review";
import { type Segment, segmentSteps } from "./segments";

/** Every row a portfolio is told from, and the accounts they belong to. */
export interface PortfolioBook extends PortfolioRows {
  readonly index: AccountIndex;
  readonly activities: readonly Activity[];
  readonly expenses: readonly Expense[];
  readonly targets: readonly Target[];
  readonly opportunities: readonly Opportunity[];
  readonly complaints: readonly Complaint[];
  /** What was open when; null where neither invoices nor payments are kept. */
  readonly ledger: Ledger | null;
  /** Minor units to one unit of the currency. */
  readonly unit: number;
}

export interface PortfolioReportRules {
  readonly portfolio: PortfolioRules;
  readonly costs: InvestmentCosts;
  /** Days without a contact that count as neglect of a lost account. */
  readonly neglectDays: number;
}

/** A portfolio whole: what the tab and the view show. */
export interface PortfolioReport {
  readonly index: AccountIndex;
  readonly review: PortfolioReview;
  /** Of the lost and the sleeping, by account. */
  readonly causes: ReadonlyMap<number, LossCause>;
  /** Oldest first. */
  readonly quarters: readonly QuarterSales[];
  readonly mixes: Mixes;
  readonly segments: readonly Segment[];
  readonly origins: readonly OriginContribution[];
  readonly coverage: readonly AreaCoverage[];
  readonly whiteSpots: readonly WhiteSpot[];
  readonly conflicts: readonly ChannelConflict[];
  /** Null where no line knows its profit. */
  readonly profit: ProfitBridge | null;
  readonly efforts: ReadonlyMap<number, AccountEffort>;
  /** Null where nothing is known of costs. */
  readonly matrix: InvestmentMatrix | null;
}

export function portfolioReport(book: PortfolioBook, compared: Compared, rules: PortfolioReportRules): PortfolioReport {
  return finish(portfolioSteps(book, compared, rules));
}

/** The same in steps. */
export function* portfolioSteps(
  book: PortfolioBook,
  compared: Compared,
  rules: PortfolioReportRules,
): Steps<PortfolioReport> {
  const { index } = book;
  const review = yield* partly(reviewSteps(book, compared, rules.portfolio), 0, 0.35);
  const { sales, accounts, moved } = review;
  const [from, to] = [compared.now.from, compared.now.to].map((day) => fromDayNumber(day as DayNumber)) as Days;
  const lines = book[review.source];
  const markets = yield* partly(marketSteps(sales, lines, index), 0.35, 0.45);
  const quarters = yield* partly(quarterSteps(sales, accounts, to), 0.45, 0.48);
  const mixes = yield* partly(mixSteps(sales, lines, markets, compared), 0.48, 0.52);
  const sorted = yield* partly(segmentSteps(sales, lines, markets, compared), 0.52, 0.6);
  const coverage = yield* partly(coverageSteps(accounts, sales, markets, index, compared), 0.6, 0.65);
  const spots = yield* partly(whiteSpotSteps(accounts, sales, lines, markets, compared), 0.65, 0.75);
  const conflicts = yield* partly(channelConflictSteps(accounts, sales, lines, markets, index, compared), 0.75, 0.85);
  const knowsProfit = sales.profit.some((profit) => !Number.isNaN(profit));
  yield 0.85;
  const profit = knowsProfit ? profitBridge(sales, lines, compared) : null;
  yield 0.9;
  const origins = originContributions(moved, sales, lines, index);
  yield 0.94;
  const efforts = accountEfforts({ ...book, from, to });
  yield 0.95;
  const receivables = yield* partly(meanReceivables(book.ledger, [from, to]), 0.95, 1);
  return {
    index,
    review,
    causes: causesOf(moved, { ...book, asOf: to, neglectDays: rules.neglectDays }),
    quarters,
    mixes,
    segments: sorted,
    origins,
    coverage,
    whiteSpots: spots,
    conflicts,
    profit,
    efforts,
    matrix: investmentMatrix({
      accounts,
      efforts,
      weightedPipeline: pipelineByAccount(book),
      receivables,
      costs: rules.costs,
    }),
  };
}

function causesOf(moved: readonly MovedAccount[], facts: LossFacts): ReadonlyMap<number, LossCause> {
  const causeOf = lossCauses(facts);
  const gone = moved.filter(({ move }) => move === "lost" || move === "sleeping");
  return new Map(gone.map((account) => [account.sales.account, causeOf(account)]));
}

/** Accounts that were lost, or sleep, through what people did or failed to do. */
export function humanLosses({ causes }: PortfolioReport): readonly number[] {
  return [...causes].flatMap(([account, { isHuman }]) => (isHuman ? [account] : []));
}

type Days = [IsoDate, IsoDate];

/** Σ probability × amount of what is still open, in minor units. */
function pipelineByAccount({ opportunities, index }: PortfolioBook): ReadonlyMap<number, number> {
  const weighted = new Map<number, number>();
  for (const deal of opportunities) {
    const { amount, probability, stage, status } = deal;
    const account = accountOf(index, deal);
    if (account === NO_ACCOUNT || amount === null || probability === null || dealState(stage, status) !== "open")
      continue;
    weighted.set(account, (weighted.get(account) ?? 0) + amount * Math.min(1, Math.max(0, probability)));
  }
  return weighted;
}

/** The mean of what was open at both ends of the span, by account. */
function* meanReceivables(ledger: Ledger | null, ends: Days): Steps<ReadonlyMap<number, number>> {
  const mean = new Map<number, number>();
  if (!ledger) return mean;
  for (const [at, day] of ends.entries()) {
    const items = yield* partly(openItemSteps(ledger, day), at / ends.length, (at + 1) / ends.length);
    for (const { account, balance } of items) {
      mean.set(account, (mean.get(account) ?? 0) + balance / ends.length);
    }
  }
  return mean;
}
