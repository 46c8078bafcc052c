import {
  isNearResultLine,
  median,
  type InvestmentLines,
  type Policy,
  policyFor,
  resultLine,
} from "../grading/investment";
import type { AccountSales } from "./accountSales";
import type { AccountEffort } from "./effort";
import { growthOf } from "./groups";

/** What a contact costs and money tied up costs, in minor units and a ratio a year. */
export interface InvestmentCosts {
  readonly perVisit: number;
  readonly perHour: number;
  readonly ofCapital: number;
  /** Last year's growth is carried on, but by no more than this either way. */
  readonly growthCap: number;
}

/** One account on the chart. */
export interface MatrixAccount {
  readonly account: number;
  /** Profit (or revenue, where no profit is known) of the span, carried on with its growth, and the weighted pipeline. */
  readonly expected: number;
  readonly investment: number;
  /** expected ÷ investment; null where nothing is invested. */
  readonly returned: number | null;
  readonly policy: Policy;
  /** Brings less than it costs. */
  readonly isLosing: boolean;
}

export interface InvestmentMatrix {
  /** Whether results are gross profit; revenue where no line knows its profit. */
  readonly byProfit: boolean;
  readonly lines: InvestmentLines;
  readonly accounts: readonly MatrixAccount[];
}

export interface MatrixFacts {
  readonly accounts: readonly AccountSales[];
  readonly efforts: ReadonlyMap<number, AccountEffort>;
  /** Σ probability × amount of open opportunities, by account. */
  readonly weightedPipeline: ReadonlyMap<number, number>;
  /** Mean receivables of the span, by account. */
  readonly receivables: ReadonlyMap<number, number>;
  readonly costs: InvestmentCosts;
}

/** As a pipeline is worth in profit what sales were, when it is weighed beside profit. */
function marginOf(accounts: readonly AccountSales[]): number {
  const revenue = accounts.reduce((sum, { now }) => sum + now.revenueWithProfit, 0);
  return revenue > 0 ? accounts.reduce((sum, { now }) => sum + now.profit, 0) / revenue : 0;
}

/**
 * Expected result × investment. The result line is where the first 80 % of all results end, the investment line the
 * median. Null where nothing is invested anywhere: an investment is never made up.
 */
export function investmentMatrix(facts: MatrixFacts): InvestmentMatrix | null {
  const { accounts, costs } = facts;
  const byProfit = accounts.some(({ now }) => now.revenueWithProfit !== 0);
  const margin = byProfit ? marginOf(accounts) : 1;
  const measured = accounts
    .filter(({ now, before }) => now.lines > 0 || before.lines > 0)
    .map((sales) => ({
      sales,
      expected: expectedOf(sales, byProfit, margin, facts),
      investment: investedIn(sales.account, facts),
    }));
  if (!measured.some(({ investment }) => investment > 0)) return null;
  const lines = {
    result: resultLine(measured.map(({ expected }) => expected)),
    investment: median(measured.map(({ investment }) => investment))!,
  };
  return {
    byProfit,
    lines,
    accounts: measured
      .map(({ sales, expected, investment }) => placed(sales, expected, investment, lines, costs))
      .sort((a, b) => b.expected - a.expected),
  };
}

function expectedOf(sales: AccountSales, byProfit: boolean, margin: number, facts: MatrixFacts): number {
  const [now, before] = byProfit ? [sales.now.profit, sales.before.profit] : [sales.now.revenue, sales.before.revenue];
  const cap = facts.costs.growthCap;
  const growth = Math.min(cap, Math.max(-cap, growthOf(before, now) ?? 0));
  return now * (1 + growth) + (facts.weightedPipeline.get(sales.account) ?? 0) * margin;
}

function investedIn(account: number, { efforts, receivables, costs }: MatrixFacts): number {
  const effort = efforts.get(account);
  const time = effort ? effort.visits * costs.perVisit + effort.hours * costs.perHour + effort.spent : 0;
  return time + (receivables.get(account) ?? 0) * costs.ofCapital;
}

function placed(
  { account, now, before }: AccountSales,
  expected: number,
  investment: number,
  lines: InvestmentLines,
  { growthCap }: InvestmentCosts,
): MatrixAccount {
  const isGrowing = growthCap > 0 && now.revenue > before.revenue;
  return {
    account,
    expected,
    investment,
    returned: investment > 0 ? expected / investment : null,
    policy: policyFor(expected, investment, lines, isNearResultLine(expected, lines.result) && isGrowing),
    isLosing: investment > 0 && expected < investment,
  };
}
