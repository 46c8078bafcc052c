import { type Money, allocate, amountOf, moneyOf } from "./kernel/money";
import type { DayNumber } from "./kernel/date";
import { partsOf } from "./kernel/date";
import { type Result, fail, ok } from "./kernel/result";
import { positiveTarget } from "./commission";
import { type WorkCalendar, workingDays } from "./workCalendar";

/** For most measures more is better; for returns, complaints or days late, less is. */
export const BETTER = ["higher", "lower"] as const;
export type Better = (typeof BETTER)[number];

/** First and last day, both inside. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** actual ÷ target; turned over where less is better. Not rounded; 1 is 100 %. */
export function attainment(actual: number, target: number, better: Better): Result<number> {
  if (better === "lower") {
    return actual === 0 ? fail({ code: "zero_actual", argument: "actual" }) : ok(target / actual);
  }
  return target === 0 ? fail({ code: "zero_target", argument: "target" }) : ok(actual / target);
}

/** Payout for an attainment, on straight lines between the points of a curve and flat outside them. */
export function payoutOn(attained: number, curve: readonly (readonly [attainment: number, payout: number])[]): number {
  const [first, last] = [curve[0]!, curve.at(-1)!];
  if (attained <= first[0]) return first[1];
  if (attained >= last[0]) return last[1];
  const at = curve.findIndex(([x]) => attained <= x);
  const [[x0, y0], [x1, y1]] = [curve[at - 1]!, curve[at]!];
  return y0 + ((attained - x0) / (x1 - x0)) * (y1 - y0);
}

/** A curve's points in rising order of attainment, or what is wrong. */
export function payoutCurve(
  points: readonly (readonly [number, number])[],
): Result<readonly (readonly [number, number])[]> {
  if (points.length === 0) return fail({ code: "curve_too_short", argument: "curve" });
  const falling = points.findIndex(([x], at) => at > 0 && x <= points[at - 1]![0]);
  return falling < 0 ? ok(points) : fail({ code: "curve_not_rising", argument: "curve", row: falling + 1 });
}

export interface DrawnPeriod {
  readonly paid: number;
  /** Balance the rep still owes after the period. */
  readonly owed: number;
}

/**
 * Pay with a guaranteed draw. Below the draw the firm advances the difference; a recoverable draw is earned back from
 * what later periods bring above the draw, a plain one is not. Null periods are left out and stay null.
 */
export function drawPay(
  earned: readonly (number | null)[],
  draw: number,
  isRecoverable: boolean,
): (DrawnPeriod | null)[] {
  let owed = 0;
  return earned.map((amount) => {
    if (amount === null) return null;
    const advance = Math.max(0, draw - amount);
    if (!isRecoverable) return { paid: amount + advance, owed: 0 };
    const repaid = Math.min(owed, Math.max(0, amount - draw));
    owed = owed + advance - repaid;
    return { paid: amount + advance - repaid, owed };
  });
}

const SHARE_TOLERANCE = 1e-9;

/**
 * Parts of an amount by shares that sum to 1; the parts, rounded to `digits`, add up to the rounded amount. Null shares
 * have no part and stay null.
 */
export function splitAmount(
  amount: number,
  shares: readonly (number | null)[],
  digits: number,
): Result<(number | null)[]> {
  if (!Number.isInteger(digits) || digits < 0 || digits > 6)
    return fail({ code: "digits_out_of_range", argument: "digits" });
  const negative = shares.findIndex((share) => share !== null && share < 0);
  if (negative >= 0) return fail({ code: "negative", argument: "shares", row: negative + 1 });
  const weights = shares.map((share) => share ?? 0);
  const sum = weights.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > SHARE_TOLERANCE) return fail({ code: "shares_not_one", sum });
  if (Math.abs(amount) * 10 ** digits > Number.MAX_SAFE_INTEGER)
    return fail({ code: "amount_too_large", argument: "amount" });
  const parts: Money[] = allocate(moneyOf(amount, digits), weights);
  return ok(parts.map((part, at) => (shares[at] === null ? null : amountOf(part, digits))));
}

/**
 * The share of a target that belongs to `part` of its period: by calendar days, or, with weights, by the weight of each
 * equal stretch of the period (12 weights of a year are its months, 4 its quarters; 13 of a quarter of 91 days its
 * weeks), months counting by the days covered. A part that reaches outside the period counts only inside it.
 */
export function prorate(
  target: number,
  part: Period,
  period: Period,
  weights: readonly number[] | null,
): Result<number> {
  if (part.to < part.from) return fail({ code: "period_reversed", from: "from", to: "to" });
  if (period.to < period.from) return fail({ code: "period_reversed", from: "periodFrom", to: "periodTo" });
  if (weights === null) return ok((target * overlap(part, period)) / length(period));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return fail({ code: "not_positive", argument: "weights" });
  const stretches = stretchesOf(period, weights.length);
  if (!stretches) return fail({ code: "weights_do_not_fit", argument: "weights", count: weights.length });
  const weighted = stretches.reduce((total, units, at) => total + weights[at]! * shareCovered(part, units), 0);
  return ok((target * weighted) / sum);
}

/** Attainment over the share of working days gone by `asOf`: 1 is on pace; after the last day plain attainment. */
export function pace(
  actual: number,
  target: number,
  period: Period,
  asOf: DayNumber,
  calendar: WorkCalendar,
): Result<number> {
  const reversed = reversedPeriod(period);
  if (reversed) return reversed;
  const goal = positiveTarget(target, "target");
  if (!goal.ok) return goal;
  if (asOf < period.from) return fail({ code: "period_not_begun" });
  const total = workingDays(period, calendar);
  if (total === 0) return fail({ code: "no_working_days" });
  const gone = workingDays({ from: period.from, to: earlier(asOf, period.to) }, calendar);
  return gone === 0 ? fail({ code: "period_not_begun" }) : ok(actual / target / (gone / total));
}

/** The period's total at today's pace: actual ÷ working days gone × working days in all. */
export function runRate(actual: number, period: Period, asOf: DayNumber, calendar: WorkCalendar): Result<number> {
  const reversed = reversedPeriod(period);
  if (reversed) return reversed;
  const gone = asOf < period.from ? 0 : workingDays({ from: period.from, to: earlier(asOf, period.to) }, calendar);
  return gone === 0 ? fail({ code: "no_working_days" }) : ok((actual / gone) * workingDays(period, calendar));
}

function reversedPeriod({ from, to }: Period): Result<never> | null {
  return to < from ? fail({ code: "period_reversed", from: "from", to: "to" }) : null;
}

function earlier(one: DayNumber, other: DayNumber): DayNumber {
  return one < other ? one : other;
}

function length({ from, to }: Period): number {
  return to - from + 1;
}

function overlap(one: Period, other: Period): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

/** Each stretch as its units, months or days, so that a quarter begun on its third month has a third left. */
function stretchesOf(period: Period, count: number): Period[][] | null {
  const months = wholeMonths(period);
  const units = months && months.length % count === 0 ? months : length(period) % count === 0 ? days(period) : null;
  if (!units || count === 0) return null;
  const perStretch = units.length / count;
  return Array.from({ length: count }, (_, at) => units.slice(at * perStretch, (at + 1) * perStretch));
}

function shareCovered(part: Period, units: readonly Period[]): number {
  return units.reduce((sum, unit) => sum + overlap(part, unit) / length(unit), 0) / units.length;
}

function wholeMonths({ from, to }: Period): Period[] | null {
  if (partsOf(from).dayOfMonth !== 1) return null;
  const months: Period[] = [];
  let start = from;
  while (start <= to) {
    const end = (start + partsOf(start).daysInMonth - 1) as DayNumber;
    months.push({ from: start, to: end });
    start = (end + 1) as DayNumber;
  }
  return months.at(-1)?.to === to ? months : null;
}

function days({ from, to }: Period): Period[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    from: (from + at) as DayNumber,
    to: (from + at) as DayNumber,
  }));
}
