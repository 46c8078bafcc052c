import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** A share times a count that should be whole, 0.29 × 100, may fall short by this much. */
const COUNT_NOISE = 1e-9;

/** How much of the whole the first `rank` members hold. */
export interface ParetoPoint {
  readonly rank: number;
  readonly cumulativeShare: number;
}

/**
 * Herfindahl–Hirschman index: Σ share², 1/n (all alike) to 1 (one has everything). Only what is above zero has a share:
 * a customer with more refunds than sales is no part of the market.
 */
export function herfindahl(values: readonly number[]): Result<number> {
  return ofShares(values, (shares) => exactSum(shares.map((share) => share * share)));
}

/** How many members of one size would be as concentrated: 1 ÷ HHI. */
export function effectiveNumber(hhi: number): number {
  return 1 / hhi;
}

/**
 * Gini coefficient of the values above zero: 0 all alike, towards 1 one has everything. `isCorrected` multiplies by
 * n ÷ (n − 1), so that the largest possible value is 1 for any n (as R's ineq does); one member alone has no such value.
 */
export function gini(values: readonly number[], isCorrected: boolean): Result<number> {
  const sorted = positive(values).sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return nothing();
  if (isCorrected && count === 1) return fail({ code: "one_alone", argument: "values" });
  const weighted = exactSum(sorted.map((value, at) => (2 * (at + 1) - count - 1) * value));
  const plain = weighted / (count * exactSum(sorted));
  return ok(isCorrected ? (plain * count) / (count - 1) : plain);
}

/**
 * Share of the `n` largest in the total of what is above zero. `n` below 1 is a share of the number of members, rounded
 * down but never to nobody; otherwise whole members count.
 */
export function topShare(values: readonly number[], n: number): Result<number> {
  if (n <= 0) return fail({ code: "not_positive", argument: "n" });
  return ofShares(values, (shares) => exactSum(largestFirst(shares).slice(0, topCount(n, shares.length))));
}

/** How many members a top of `n` has; see `topShare`. */
export function topCount(n: number, members: number): number {
  return n < 1 ? Math.max(1, Math.floor(n * members + COUNT_NOISE)) : Math.min(members, Math.floor(n));
}

/** The Pareto curve: what the largest, the two largest … hold. Empty where nothing is above zero. */
export function paretoCurve(values: readonly number[]): readonly ParetoPoint[] {
  const sorted = largestFirst(positive(values));
  const total = exactSum(sorted);
  let held = 0;
  return sorted.map((value, at) => {
    held += value;
    return { rank: at + 1, cumulativeShare: at + 1 === sorted.length ? 1 : held / total };
  });
}

function ofShares(values: readonly number[], measure: (shares: number[]) => number): Result<number> {
  const held = positive(values);
  if (held.length === 0) return nothing();
  const total = exactSum(held);
  return ok(measure(held.map((value) => value / total)));
}

function positive(values: readonly number[]): number[] {
  return values.filter((value) => value > 0);
}

function largestFirst(values: readonly number[]): number[] {
  return [...values].sort((a, b) => b - a);
}

function nothing(): Result<never> {
  return fail({ code: "nothing_positive", argument: "values" });
}
