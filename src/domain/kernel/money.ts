import type { Branded } from "./brand";

/** Whole minor units (cents, fen, yen) of the workbook's currency: 12.34 is 1234. */
export type Money = Branded<number, "Money">;

export function money(minorUnits: number): Money {
  if (!Number.isSafeInteger(minorUnits)) throw new RangeError(`Money is whole minor units, not ${minorUnits}`);
  return minorUnits as Money;
}

/** An amount as a cell holds it, in minor units; rounded half away from zero. */
export function moneyOf(amount: number, digits: number): Money {
  const units = amount * 10 ** digits;
  const nearest = Math.round(units);
  // Only near a half do binary noise and the sign decide; elsewhere the plain way is the same and ten times as quick.
  return money(Math.abs(units - nearest) < 0.4 ? nearest || 0 : roundHalfAway(units, 0));
}

/** Money as a cell holds it. */
export function amountOf(value: Money, digits: number): number {
  return value / 10 ** digits;
}

/**
 * Parts of a total by weights that add up to it: each is rounded down, and what is left goes, a unit each, to the
 * largest remainders (of equal ones, the first). A negative total is split as its positive and turned over.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  if (total < 0) return allocate(money(-total), weights).map((part) => money(0 - part));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total * weight) / whole);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const remainders = exact.map((share, at) => ({ at, rest: withoutNoise(share - parts[at]!) }));
  remainders.sort((a, b) => b.rest - a.rest || a.at - b.at);
  // Of totals near 2^53 the division itself may be a unit too high, so what is left may be below 0.
  for (let unit = 0; unit < Math.abs(left); unit++) parts[remainders[unit % parts.length]!.at]! += Math.sign(left);
  return parts.map(money);
}

/** Remainders that differ by less than this are equal: 2.5 − 2 and 7.499999999999999 − 7. */
const REMAINDER_STEP = 1e6;

function withoutNoise(remainder: number): number {
  return Math.round(remainder * REMAINDER_STEP) / REMAINDER_STEP;
}

/** Rounds as Excel's ROUND does: half away from zero, on the 15 digits Excel shows (1.005 is 1.01). */
export function roundHalfAway(value: number, digits: number): number {
  const scaled = trim(Math.abs(value) * 10 ** digits);
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits || 0;
}

/** Without the noise behind the 15th digit that binary fractions bring. */
function trim(value: number): number {
  return Number(value.toPrecision(15));
}
