import { outlookOf } from "./byInvestment";
import { missedCutoff } from "./byRhythm";
import { type Grade, letterFor, reaches } from "./grade";
import type { Customer, Portfolio } from "./portfolio";
import { countsBelow, percentRankBin } from "./quantiles";
import type { MethodGrade, ScoredCriterion } from "./reason";
import { CRITERIA, type Criterion } from "./rules";
import { weightedScore } from "./scorecard";
import type { AccountScores } from "./scores";

const BINS = 5;
/** Under this share of the weight a scorecard is a guess. */
const THIN = 0.6;
/** Growth over the year before from which it is 5, 4, 3 and 2. */
const GROWTH_STEPS: readonly number[] = [0.2, 0.05, -0.05, -0.2];
/** Share of the balance that is late up to which payment is 5, 4, 3 and 2. */
const LATE_STEPS: readonly number[] = [0, 0.1, 0.2, 0.4];

/** What the rows say of a criterion, and the score it is worth. */
interface Told {
  readonly figure: number;
  readonly score: number;
}
type Reckoned = { readonly [Name in Criterion]: readonly (Told | null)[] };

/** Weighted mean of up to seven criteria: what the rows tell, and where they do not, what a person gave; null for an account of which nothing is known. */
export function gradeByScorecard(portfolio: Portfolio, given: readonly AccountScores[]): (MethodGrade | null)[] {
  const reckoned = reckonScores(portfolio);
  const { scorecard: weights, cutoffs } = portfolio.rules;
  return portfolio.customers.map((_, at) => {
    const criteria = CRITERIA.map((criterion): ScoredCriterion => {
      const told = reckoned[criterion][at] ?? null;
      const own = given[at]?.[criterion] ?? null;
      const score = told?.score ?? own?.score ?? null;
      return { criterion, weight: weights[criterion], score, figure: told?.figure ?? null, given: own };
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
  return {
    profit: fifths(customers.map((customer) => (customer.isCustomer ? customer.value : null))),
    growth: customers.map(({ value, valueBefore }) => (valueBefore > 0 ? byGrowth(value / valueBefore - 1) : null)),
    potential: fifths(customers.map(openPotential)),
    payment: customers.map(({ facts: { balance, late } }) => (balance > 0 ? byLateShare(late / balance) : null)),
    relation: none,
    fit: none,
    costToServe: fifths(
      customers.map((customer) => costShare(customer, portfolio)),
      "smallest",
    ),
  };
}

/** The fifth of the portfolio each figure is in, 5 for the best; null for a figure that is not known. */
function fifths(figures: readonly (number | null)[], best: "largest" | "smallest" = "largest"): (Told | null)[] {
  const known = figures.filter((figure) => figure !== null).map((figure) => (best === "largest" ? figure : -figure));
  const bins = countsBelow(known).map((below) => percentRankBin(below, known.length, BINS));
  let next = 0;
  return figures.map((figure) => (figure === null ? null : { figure, score: bins[next++]! }));
}

function byGrowth(figure: number): Told {
  return { figure, score: BINS - GROWTH_STEPS.filter((step) => !reaches(figure, step)).length };
}

function byLateShare(figure: number): Told {
  return { figure, score: BINS - LATE_STEPS.filter((step) => figure > step).length };
}

function openPotential({ potential, facts }: Customer): number | null {
  return potential === null ? null : Math.max(0, potential - facts.recent.revenue);
}

/** What serving a customer cost in the window, by what it brought. */
function costShare(customer: Customer, portfolio: Portfolio): number | null {
  const investment = customer.isCustomer ? outlookOf(customer, portfolio).investment : null;
  return investment === null ? null : investment / Math.max(1, customer.value);
}
