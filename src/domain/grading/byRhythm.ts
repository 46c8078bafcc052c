import { type Cutoffs, type Grade, letterFor } from "./grade";
import { median } from "./investment";
import type { Customer, Portfolio } from "./portfolio";
import { countsBelow, percentRankBin } from "./quantiles";
import { betterThan, type MethodGrade, type Missed, type Segment } from "./reason";

const BINS = 5;
/** Fifths of fewer customers are no fifths. */
const SMALL_PORTFOLIO = 50;
/** Days since the last order, in gaps between orders, up to which recency is 5, 4, 3 and 2. */
const RECENCY_STEPS: readonly number[] = [1, 1.5, 2, 3];
/** Of a portfolio in which nobody has ordered twice. */
const A_YEAR = 365;

/** RFM with the customer's own rhythm: a monthly buyer is late after five weeks, a yearly one is not. */
export function gradeByRhythm(portfolio: Portfolio): (MethodGrade | null)[] {
  const members = portfolio.customers.flatMap((customer, at) => (customer.orderDays.length > 0 ? [at] : []));
  const customers = members.map((at) => portfolio.customers[at]!);
  const usual = median(customers.flatMap(({ rhythm }) => rhythm ?? [])) ?? A_YEAR;
  const binsOf = (figures: readonly number[]) =>
    countsBelow(figures).map((below) => percentRankBin(below, figures.length, BINS));
  const frequencies = binsOf(customers.map(orderCount));
  const amounts = binsOf(customers.map(({ value }) => value));
  const grades = new Array<MethodGrade | null>(portfolio.customers.length).fill(null);
  members.forEach((account, at) => {
    const small = members.length < SMALL_PORTFOLIO ? (["smallPortfolio"] as const) : [];
    const scored = { frequency: frequencies[at]!, monetary: amounts[at]!, usual };
    const grade = gradeOf(customers[at]!, scored, portfolio);
    grades[account] = { ...grade, doubts: [...grade.doubts, ...small, ...portfolio.doubtsOf(account)] };
  });
  return grades;
}

interface Scored {
  readonly frequency: number;
  readonly monetary: number;
  readonly usual: number;
}

function gradeOf(customer: Customer, { frequency, monetary, usual }: Scored, portfolio: Portfolio): MethodGrade {
  const days = portfolio.asOf - customer.orderDays.at(-1)!;
  const rhythm = Math.max(1, customer.rhythm ?? usual);
  const recency = recencyScore(days / rhythm);
  const { rfmWeights: weights, cutoffs } = portfolio.rules;
  const score = weights.recency * recency + weights.frequency * frequency + weights.monetary * monetary;
  const letter = letterFor(score, cutoffs) as Grade;
  return {
    label: letter,
    letter,
    reason: {
      method: "rfm",
      measure: portfolio.measure,
      ...{ recency, frequency, monetary, score, cutoffs, days, rhythm },
      isOwnRhythm: customer.rhythm !== null,
      orders: orderCount(customer),
      value: customer.value,
      segment: segmentOf(recency, frequency, monetary),
      missed: missedCutoff(score, letter, cutoffs),
    },
    doubts: customer.rhythm === null ? ["noOwnRhythm"] : [],
  };
}

/** Lines of one document are one order. */
function orderCount({ facts }: Customer): number {
  return new Set(facts.documents).size;
}

/** 5 within the usual gap, 1 after three of them. */
export function recencyScore(gaps: number): number {
  const late = RECENCY_STEPS.filter((step) => gaps > step).length;
  return BINS - late;
}

function segmentOf(recency: number, frequency: number, monetary: number): Segment | null {
  if (recency <= 2 && monetary >= 4) return "winBack";
  return recency >= 4 && frequency === 1 ? "new" : null;
}

/** By how much a score stays below the next better grade's cutoff. */
export function missedCutoff(score: number, letter: Grade, cutoffs: Cutoffs): Missed | null {
  const grade = betterThan(letter);
  if (grade === null) return null;
  const line = cutoffs["ABC".indexOf(grade)]!;
  return { grade, line, by: line - score };
}
