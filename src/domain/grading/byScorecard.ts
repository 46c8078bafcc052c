import { outlookOf } from "./byInvestment";
import { missedCutoff } from "./byRhythm";
import { type Grade, letterFor, reaches } from "./grade";
import type { Customer, Portfolio } from "./portfolio";
import { countsBelow, percentRankBin } from "./quantiles";
import type { MethodGrade, ScoredCriterion } from "./reason";
import { CRITERIA, type Criterion } from "./rules";
import { weightedScore } from "./scorecard";

/** A person's own scores of an account, 1 to 5; they stand before what the rows say. */
export type EnteredScores = { readonly [Name in Criterion]?: number };

const BINS = 5;
/** Under this share of the weight a scorecard is a guess. */
const THIN = 0.6;
/** Growth over the year before from which it is 5, 4, 3 and 2. */
const GROWTH_STEPS: readonly number[] = [0.2, 0.05, -0.05, -0.2];
/** Share of the balance that is late up to which payment is 5, 4, 3 and 2. */
const LATE_STEPS: readonly number[] = [0, 0.1, 0.2, 0.4];

type Reckoned = { readonly [Name in Criterion]: readonly (number | null)[] };

/** Weighted mean of up to seven criteria; null for an account of which nothing is known. */
export function gradeByScorecard(
  portfolio: Portfolio,
  entered: readonly (EnteredScores | null)[],
): (MethodGrade | null)[] {
  const reckoned = reckonScores(portfolio);
  const { scorecard: weights, cutoffs } = portfolio.rules;
  return portfolio.customers.map((_, at) => {
    const criteria = CRITERIA.map((criterion): ScoredCriterion => {
      const own = entered[at]?.[criterion] ?? null;
      const score = own ?? reckoned[criterion][at] ?? null;
      return { criterion, weight: weights[criterion], score, isEntered: own !== null };
    });
    const mean = weightedScore(
      criteria.map(({ score }) => score),
      criteria.map(({ weight }) => weight),
    );
    if (mean === null) return null;
    const letter = letterFor(mean.score, cutoffs) as Grade;
    const missed = missedCutoff(mean.score, letter, cutoffs);
    const doubts = [...(mean.available < THIN ? (["thinScorecard"] as const) : []), ...portfolio.doubtsOf(at)];
    return { label: letter, letter, reason: { method: "scorecard", ...mean, cutoffs, criteria, missed }, doubts };
  });
}

/** What the rows say without anyone's opinion; relation and fit they do not tell. */
function reckonScores(portfolio: Portfolio): Reckoned {
  const { customers } = portfolio;
  const none = customers.map(() => null);
  const outlooks = customers.map((customer) => (customer.isCustomer ? outlookOf(customer, portfolio) : null));
  return {
    profit: fifths(customers.map((customer) => (customer.isCustomer ? customer.value : null))),
    growth: customers.map(({ value, valueBefore }) => (valueBefore > 0 ? growthScore(value / valueBefore - 1) : null)),
    potential: fifths(customers.map(openPotential)),
    payment: customers.map(paymentScore),
    relation: none,
    fit: none,
    costToServe: fifths(
      outlooks.map((outlook, at) => {
        if (!outlook?.investment) return null;
        return -outlook.investment / Math.max(1, customers[at]!.value);
      }),
    ),
  };
}

/** The fifth of the portfolio each figure is in, 5 for the largest; null for a figure that is not known. */
function fifths(figures: readonly (number | null)[]): (number | null)[] {
  const known = figures.filter((figure) => figure !== null);
  const bins = countsBelow(known).map((below) => percentRankBin(below, known.length, BINS));
  let next = 0;
  return figures.map((figure) => (figure === null ? null : bins[next++]!));
}

function growthScore(growth: number): number {
  return BINS - GROWTH_STEPS.filter((step) => !reaches(growth, step)).length;
}

function openPotential({ potential, facts }: Customer): number | null {
  return potential === null ? null : Math.max(0, potential - facts.recent.revenue);
}

function paymentScore({ facts: { balance, late } }: Customer): number | null {
  if (balance <= 0) return null;
  return BINS - LATE_STEPS.filter((step) => late / balance > step).length;
}
