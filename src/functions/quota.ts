import { all, then } from "../domain/kernel/result";
import {
  type Better,
  attainment as attained,
  drawPay,
  pace as paceOf,
  payoutOn,
  prorate as prorated,
  runRate as projected,
  splitAmount,
} from "../domain/quota";
import { answer } from "./answer";
import { choiceArg, eachCell, numberArg, numbersArg, truthArg } from "./cells";
import { calendarArgs, dayArg } from "./dateArgs";
import { readLines, lineTable } from "./lines";
import { curveArg, pairedCells, partsLike, weightsArg } from "./quotaTables";

const BETTER_WORDS: { readonly [Word in Better]: readonly string[] } = {
  higher: ["高", "越高越好"],
  lower: ["低", "越低越好"],
};

/**
 * Payout for an attainment, on straight lines between the points of a curve and flat outside it.
 * @customfunction PAYOUT
 * @param attainment Attainment as a ratio (1 is 100 %); a range gives one answer per cell.
 * @param curve Two columns, attainment and payout, attainment rising.
 * @returns The payout, in the unit of the curve's second column.
 * @example =SALES.PAYOUT(0.5, {0,0;0.4,0.2;0.6,0.35})
 * //=> 0.275
 * @example =SALES.PAYOUT(1.2, {0,0;0.4,0.2;0.6,0.35})
 * //=> 0.35
 */
export function payout(attainment: any[][], curve: any[][]): any[][] {
  const points = answer(curveArg("curve", curve));
  return eachCell("attainment", attainment, (one) => payoutOn(one, points));
}

/**
 * Pay with a guaranteed draw: a row per period with what is paid and what is still owed.
 * @customfunction DRAW
 * @param earned Commission earned in each period, oldest first.
 * @param draw Least that is paid each period.
 * @param [recoverable] TRUE (default): an advance is earned back from what later periods bring above the draw; FALSE: it is not.
 * @returns Two columns, paid and owed, a row per period.
 * @example =SALES.DRAW({2750;1500;2375;3000}, 2000)
 * //=> {2750,0;2000,500;2000,125;2875,0}
 * @example =SALES.DRAW({1500;3000}, 2000, FALSE)
 * //=> {2000,0;3000,0}
 */
export function draw(earned: any[][], draw: number, recoverable?: boolean): any[][] {
  const given = answer(
    all({ draw: numberArg("draw", draw), isRecoverable: truthArg("recoverable", recoverable, true) }),
  );
  const read = readLines("earned", earned);
  const periods = drawPay(read.lines, given.draw, given.isRecoverable);
  return lineTable(read, periods, ({ paid, owed }) => [paid, owed], 2);
}

/**
 * Parts of an amount by shares; each is rounded, and together they add up to the amount (largest remainder).
 * @customfunction SPLIT
 * @param amount Amount to be divided.
 * @param shares Shares that sum to 1, such as {0.6;0.4}; blank cells stay blank.
 * @param [digits] Decimals of the currency, 0 to 6. Default 2.
 * @returns The parts, in the shape of the shares.
 * @example =SALES.SPLIT(100.01, {0.5;0.5})
 * //=> {50.01;50}
 * @example =SALES.SPLIT(2700, {0.6,0.4})
 * //=> {1620,1080}
 * @example =SALES.SPLIT(100, {0.5;0.4})
 * //=> #VALUE! The shares add up to 0.9; they must add up to 1.
 */
export function split(amount: number, shares: any[][], digits?: number): any[][] {
  const terms = all({
    amount: numberArg("amount", amount),
    shares: numbersArg("shares", shares),
    digits: numberArg("digits", digits, 2),
  });
  const parts = answer(then(terms, (given) => splitAmount(given.amount, given.shares, given.digits)));
  return partsLike(shares, parts);
}

/**
 * Attainment: actual over target, or target over actual where less is better.
 * @customfunction ATTAINMENT
 * @param actual What was reached; a range is taken cell by cell with the targets.
 * @param target The target, one for all or a range of the same size.
 * @param [better] "higher" (default), or "lower" for measures where less is better.
 * @returns A ratio: 1.25 is 125 %.
 * @example =SALES.ATTAINMENT(312500, 250000)
 * //=> 1.25
 * @example =SALES.ATTAINMENT(4, 5, "lower")
 * //=> 1.25
 * @example =SALES.ATTAINMENT(100, 0)
 * //=> #DIV/0! target is zero, so there is nothing to divide by.
 */
export function attainment(actual: any[][], target: any[][], better?: string): any[][] {
  const way = answer(choiceArg("better", better, BETTER_WORDS, "higher"));
  return pairedCells(["actual", actual], ["target", target], (one, goal) => attained(one, goal, way));
}

/**
 * Share of a target that belongs to part of its period, by calendar days or by weights.
 * @customfunction PRORATE
 * @param target Target of the whole period.
 * @param from First day of the part; what lies outside the period does not count.
 * @param to Last day of the part.
 * @param periodFrom First day of the period.
 * @param periodTo Last day of the period.
 * @param [weights] A weight for each equal stretch of the period: 12 for the months of a year, 4 for its quarters, 13 for the weeks of a quarter of 91 days.
 * @returns The part of the target, not rounded.
 * @example =SALES.PRORATE(365000, DATE(2026,1,1), DATE(2026,1,31), DATE(2026,1,1), DATE(2026,12,31))
 * //=> 31000
 * @example =SALES.PRORATE(100000, DATE(2026,3,1), DATE(2026,12,31), DATE(2026,1,1), DATE(2026,12,31), {0.2;0.2;0.2;0.4})
 * //=> 86666.6666666667
 */
export function prorate(
  target: number,
  from: number,
  to: number,
  periodFrom: number,
  periodTo: number,
  weights?: any[][],
): number {
  const terms = all({
    target: numberArg("target", target),
    part: all({ from: dayArg("from", from), to: dayArg("to", to) }),
    period: all({ from: dayArg("periodFrom", periodFrom), to: dayArg("periodTo", periodTo) }),
    weights: weightsArg("weights", weights),
  });
  return answer(then(terms, (given) => prorated(given.target, given.part, given.period, given.weights)));
}

/**
 * Attainment over the share of working days gone: 1 is on pace. After the last day it is plain attainment.
 * @customfunction PACE
 * @param actual What was reached so far.
 * @param target Target of the period, above zero.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param asOf Day to reckon from, for example TODAY(); it counts as gone.
 * @param [holidays] Days off besides the weekend.
 * @param [weekend] Days off of the week, as in NETWORKDAYS.INTL: 1 (default) Saturday and Sunday, 11 Sunday only, or "0000011". Assumes the 1900 date system.
 * @returns A ratio; #N/A before the first working day.
 * @example =SALES.PACE(50, 100, DATE(2026,6,1), DATE(2026,6,30), DATE(2026,6,15))
 * //=> 1
 * @example =SALES.PACE(0, 100, DATE(2026,6,1), DATE(2026,6,30), DATE(2026,5,29))
 * //=> #N/A The period has no working day yet.
 */
export function pace(
  actual: number,
  target: number,
  from: number,
  to: number,
  asOf: number,
  holidays?: any[][],
  weekend?: any,
): number {
  const terms = all({
    actual: numberArg("actual", actual),
    target: numberArg("target", target),
    period: all({ from: dayArg("from", from), to: dayArg("to", to) }),
    asOf: dayArg("asOf", asOf),
    calendar: calendarArgs(holidays, weekend, 1),
  });
  return answer(then(terms, (given) => paceOf(given.actual, given.target, given.period, given.asOf, given.calendar)));
}

/**
 * Projected total of a period at today's pace: actual, over working days gone, times working days in all.
 * @customfunction RUNRATE
 * @param actual What was reached so far.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param asOf Day to reckon from, for example TODAY(); it counts as gone.
 * @param [holidays] Days off besides the weekend.
 * @param [weekend] Days off of the week, as in NETWORKDAYS.INTL: 1 (default) Saturday and Sunday, 11 Sunday only, or "0000011". Assumes the 1900 date system.
 * @returns The projected total, not rounded; #DIV/0! before the first working day.
 * @example =SALES.RUNRATE(55, DATE(2026,6,1), DATE(2026,6,30), DATE(2026,6,15))
 * //=> 110
 * @example =SALES.RUNRATE(55, DATE(2026,6,1), DATE(2026,6,30), DATE(2026,5,29))
 * //=> #DIV/0! There is no working day to divide by.
 */
export function runRate(
  actual: number,
  from: number,
  to: number,
  asOf: number,
  holidays?: any[][],
  weekend?: any,
): number {
  const terms = all({
    actual: numberArg("actual", actual),
    period: all({ from: dayArg("from", from), to: dayArg("to", to) }),
    asOf: dayArg("asOf", asOf),
    calendar: calendarArgs(holidays, weekend, 1),
  });
  return answer(then(terms, (given) => projected(given.actual, given.period, given.asOf, given.calendar)));
}
