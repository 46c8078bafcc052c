import { type Result, fail, map, ok } from "./kernel/result";

/** A rung of a commission plan: everything above `above`, up to the next rung, earns `rate`. */
export interface Tier {
  readonly above: number;
  /** A ratio: 0.02 is 2 %. */
  readonly rate: number;
  /** A lump sum paid once, when the tier is entered. */
  readonly bonus: number;
}

/** marginal: each rate on its own slice. whole: the rate reached on everything. */
export const TIER_METHODS = ["marginal", "whole"] as const;
export type TierMethod = (typeof TIER_METHODS)[number];

/** To which tier a threshold itself belongs: "upto" the tier below it (the default), "from" the tier above it. */
export const TIER_EDGES = ["upto", "from"] as const;
export type TierEdge = (typeof TIER_EDGES)[number];

export interface CommissionPlan {
  readonly tiers: readonly Tier[];
  readonly method: TierMethod;
  readonly edge: TierEdge;
}

/** One line of the arithmetic behind a commission; `upTo` is null for the top tier. */
export interface TierShare {
  readonly above: number;
  readonly upTo: number | null;
  readonly amount: number;
  readonly rate: number;
  readonly commission: number;
}

/** 2 % up to and including 1,000,000, 3 % up to 5,000,000, 4 % above. */
export const DEFAULT_TIERS: readonly Tier[] = [
  { above: 0, rate: 0.02, bonus: 0 },
  { above: 1_000_000, rate: 0.03, bonus: 0 },
  { above: 5_000_000, rate: 0.04, bonus: 0 },
];

/** Sums of cents in binary miss a threshold by less than this share of it; no real amount does. */
const NOISE = 1e-14;

/** Tiers in rising order from 0, or what is wrong with them. `argument` is what the person calls the table. */
export function tierTable(rows: readonly Tier[], argument: string): Result<readonly Tier[]> {
  const [first] = rows;
  if (!first) return fail({ code: "tiers_empty", argument });
  if (first.above !== 0) return fail({ code: "tiers_start", argument, found: first.above });
  const falling = rows.findIndex(({ above }, at) => at > 0 && above <= rows[at - 1]!.above);
  return falling < 0 ? ok(rows) : fail({ code: "tiers_not_rising", argument, row: falling + 1 });
}

/**
 * Commission on a period's amount, not rounded: marginal Σ rate × slice, whole rate reached × amount; plus the bonuses
 * of the tiers entered. A negative amount is a refund and mirrors what it earned: c(−x) = −c(x).
 */
export function commissionOn(amount: number, plan: CommissionPlan): number {
  // Taken from 0, so that a refund of nothing is 0 and not -0.
  if (amount < 0) return 0 - commissionOn(-amount, plan);
  return plan.method === "whole" ? wholeCommission(amount, plan) : marginalCommission(amount, plan);
}

/** What `amount` adds to a period that had `prior` already: c(prior + amount) − c(prior). */
export function commissionAdded(amount: number, prior: number, plan: CommissionPlan): number {
  return prior === 0 ? commissionOn(amount, plan) : commissionOn(prior + amount, plan) - commissionOn(prior, plan);
}

/** The rate of the tier that the amount reaches; the first tier's for nothing and for refunds within it. */
export function rateReached(amount: number, { tiers, edge }: Pick<CommissionPlan, "tiers" | "edge">): number {
  return tiers[reached(Math.abs(amount), tiers, edge)]!.rate;
}

/** What each line adds as the period accumulates, in the order given; null lines are left out and stay null. */
export function commissionLines(
  lines: readonly (number | null)[],
  prior: number,
  plan: CommissionPlan,
): (number | null)[] {
  let sum = prior;
  let paid = commissionOn(prior, plan);
  return lines.map((line) => {
    if (line === null) return null;
    sum += line;
    const total = commissionOn(sum, plan);
    const added = total - paid;
    paid = total;
    return added;
  });
}

/** The arithmetic, a line per tier; the commissions add up to `commissionOn`, the amounts to the amount. */
export function tierShares(amount: number, plan: CommissionPlan): TierShare[] {
  const { tiers, method, edge } = plan;
  const sign = amount < 0 ? -1 : 1;
  const size = Math.abs(amount);
  const top = reached(size, tiers, edge);
  return tiers.map(({ above, rate, bonus }, at) => {
    const upTo = tiers[at + 1]?.above ?? null;
    const slice = Math.max(0, Math.min(size, upTo ?? Infinity) - above) * sign || 0;
    const paid = method === "whole" ? tiers[top]!.rate : rate;
    const entered = isEntered(size, above, at, edge) ? bonus * sign : 0;
    return { above, upTo, amount: slice, rate: paid, commission: slice * paid + entered };
  });
}

/** What a return takes back: c(before − returned) − c(before), negative or 0. */
export function clawback(before: number, returned: number, plan: CommissionPlan): Result<number> {
  if (returned < 0) return fail({ code: "negative", argument: "returned" });
  return ok(commissionAdded(-returned, before, plan));
}

/** A plan whose thresholds are attainment of a quota above zero (1 is 100 %), with thresholds in money. */
export function quotaPlan(plan: CommissionPlan, quota: number): Result<CommissionPlan> {
  const tiers = plan.tiers.map((tier) => ({ ...tier, above: tier.above * quota }));
  return map(positiveTarget(quota, "quota"), () => ({ ...plan, tiers }));
}

/** A target above zero: nothing can be divided by 0, and a negative target means nothing. */
export function positiveTarget(target: number, argument: string): Result<number> {
  if (target === 0) return fail({ code: "zero_target", argument });
  return target < 0 ? fail({ code: "not_positive", argument }) : ok(target);
}

function marginalCommission(amount: number, { tiers, edge }: CommissionPlan): number {
  let sum = 0;
  for (let at = 0; at < tiers.length; at++) {
    const { above, rate, bonus } = tiers[at]!;
    if (bonus !== 0 && isEntered(amount, above, at, edge)) sum += bonus;
    if (amount <= above) continue;
    const next = tiers[at + 1];
    sum += ((next === undefined || amount < next.above ? amount : next.above) - above) * rate;
  }
  return sum;
}

function wholeCommission(amount: number, { tiers, edge }: CommissionPlan): number {
  let sum = amount * tiers[reached(amount, tiers, edge)]!.rate;
  for (let at = 0; at < tiers.length; at++) {
    const { above, bonus } = tiers[at]!;
    if (bonus !== 0 && isEntered(amount, above, at, edge)) sum += bonus;
  }
  return sum;
}

function reached(size: number, tiers: readonly Tier[], edge: TierEdge): number {
  let at = tiers.length - 1;
  while (at > 0 && !isEntered(size, tiers[at]!.above, at, edge)) at--;
  return at;
}

/** The first tier is entered by the first cent, whatever the edge. */
function isEntered(size: number, above: number, at: number, edge: TierEdge): boolean {
  if (at === 0) return size > 0;
  return edge === "from" ? size - above >= -above * NOISE : size - above > above * NOISE;
}
