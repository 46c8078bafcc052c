import type { Grade } from "./grade";
import { type InvestmentLines, isNearResultLine, median, policyFor, resultLine } from "./investment";
import type { Customer, Portfolio } from "./portfolio";
import { betterThan, type Doubt, type InvestmentReason, type MethodGrade } from "./reason";

const MINUTES_PER_HOUR = 60;
/** A potential of so many times what is sold today makes a costly small account one to develop. */
const WORTH_DEVELOPING = 2;

/** What an account will probably bring in the next twelve months, and what it cost in the last; minor units. */
export interface Outlook {
  readonly expectedResult: number;
  /** Null where no costs are known of anybody. */
  readonly investment: number | null;
  /** Capped; null without a year before. */
  readonly growth: number | null;
}

/** Expected result × investment, for customers and for prospects with an open deal. */
export function gradeByInvestment(portfolio: Portfolio): (MethodGrade | null)[] {
  const outlooks = portfolio.customers.map((customer) =>
    customer.isCustomer || customer.facts.dealsExpected > 0 ? outlookOf(customer, portfolio) : null,
  );
  const known = outlooks.filter((outlook) => outlook !== null);
  const { rules } = portfolio;
  const lines: InvestmentLines = {
    result: rules.investment.resultLine ?? resultLine(known.map(({ expectedResult }) => expectedResult)),
    investment: rules.investment.investmentLine ?? median(known.flatMap(({ investment }) => investment ?? [])) ?? 0,
  };
  return outlooks.map((outlook, at) => outlook && gradeOf(outlook, portfolio.customers[at]!, lines, portfolio, at));
}

/**
 * Result: the window's value × (1 + growth) and the open deals by their odds; investment: visits, hours, money spent, and
 * a year's cost of the balance. Deals and potential are sales: they count at the portfolio's margin where profit counts.
 */
export function outlookOf(customer: Customer, portfolio: Portfolio): Outlook {
  const { facts, value, valueBefore } = customer;
  const { costPerVisit, costPerHour, capitalRate, growthCap, durationIn } = portfolio.rules.investment;
  const growth = valueBefore > 0 ? clamp(value / valueBefore - 1, growthCap) : null;
  const hours = durationIn === "hours" ? facts.time : facts.time / MINUTES_PER_HOUR;
  const capital = Math.max(0, facts.balance) * capitalRate;
  const cost = facts.visits * costPerVisit + hours * costPerHour + facts.spent + capital;
  return {
    expectedResult: Math.round(value * (1 + (growth ?? 0)) + facts.dealsExpected * marginOf(portfolio)),
    investment: portfolio.facts.hasCosts ? Math.round(cost) : null,
    growth,
  };
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}

function marginOf({ measure, facts }: Portfolio): number {
  if (measure === "revenue") return 1;
  let revenue = 0;
  let grossProfit = 0;
  for (const { recent } of facts.accounts) {
    revenue += recent.revenue;
    grossProfit += recent.grossProfit;
  }
  return revenue > 0 ? grossProfit / revenue : 1;
}

function gradeOf(
  outlook: Outlook,
  customer: Customer,
  lines: InvestmentLines,
  portfolio: Portfolio,
  at: number,
): MethodGrade {
  const { expectedResult, investment, growth } = outlook;
  const isGrowing = isNearResultLine(expectedResult, lines.result) && (growth ?? 0) > 0;
  const policy =
    investment === null
      ? null
      : policyFor(expectedResult, investment, lines, isGrowing || isWorthIt(outlook, customer, lines, portfolio));
  const letter = (policy?.[0] ?? resultLetter(expectedResult >= lines.result, isGrowing)) as Grade;
  const reason: InvestmentReason = {
    ...{ method: "investment", policy, expectedResult, investment, growth },
    returnOnInvestment: investment ? expectedResult / investment : null,
    resultLine: Number.isFinite(lines.result) ? lines.result : null,
    investmentLine: investment === null ? null : lines.investment,
    missed: missedBy(expectedResult, lines.result, letter),
  };
  return { label: policy ?? letter, letter, reason, doubts: doubtsOf(outlook, customer, portfolio, at) };
}

/** Costly and small, but able to buy far more than today. */
function isWorthIt(outlook: Outlook, customer: Customer, lines: InvestmentLines, portfolio: Portfolio): boolean {
  if ((outlook.investment ?? 0) <= lines.investment || customer.potential === null) return false;
  return customer.potential * marginOf(portfolio) >= WORTH_DEVELOPING * Math.max(1, customer.value);
}

function resultLetter(isHigh: boolean, isGrowing: boolean): Grade {
  if (isHigh) return "A";
  return isGrowing ? "B" : "C";
}

function missedBy(expectedResult: number, line: number, letter: Grade) {
  if (betterThan(letter) === null || !Number.isFinite(line)) return null;
  return { grade: "A" as const, line, by: line - expectedResult };
}

function doubtsOf({ investment }: Outlook, { facts }: Customer, portfolio: Portfolio, at: number): Doubt[] {
  return [
    ...(investment === null ? (["costsUnknown"] as const) : []),
    ...(facts.dealsWithoutOdds > 0 ? (["dealsWithoutOdds"] as const) : []),
    ...portfolio.doubtsOf(at),
  ];
}
