import { median } from "./statistics";

/** Months to either side that say what is usual for a month. */
const REACH = 3;
/** So many standard deviations from the usual is no ordinary month. */
const LIMIT = 4;
/** Median absolute deviation to standard deviation, for normal errors. */
const MAD_TO_SD = 1.4826;
/** What goes beyond is half believed: it may as well be the first month of a new level. */
const BELIEF = 0.5;
/** Even the steadiest history may move by this share of its level. */
const LEAST_SPREAD = 0.02;

/**
 * A single month far from those around it, and from the same month of the years beside it, is drawn in to the edge of the
 * usual, the last month too: one large order must not carry the forecast away. Two such months in a row at the end begin
 * to be believed, and so does one that comes back a year later.
 */
export function withoutSpikes(series: readonly number[], period: number): number[] {
  const usual = series.map((_, at) => median(series.slice(Math.max(0, at - REACH), at + REACH + 1)));
  const distances = series.map((value, at) => Math.abs(value - usual[at]!));
  const floor = LEAST_SPREAD * Math.abs(median(series));
  const most = LIMIT * Math.max(MAD_TO_SD * median(distances), usualStep(series), floor);
  return series.map((value, at) => {
    const likely = [usual[at]!, series[at - period] ?? usual[at]!, series[at + period] ?? usual[at]!];
    const [low, high] = [Math.min(...likely), Math.max(...likely)];
    if (value > high + most) return high + BELIEF * most;
    return value < low - most ? low - BELIEF * most : value;
  });
}

/** Median change from month to month, but for the two that a single spike would make. */
function usualStep(series: readonly number[]): number {
  const steps = series.slice(1).map((value, at) => Math.abs(value - series[at]!));
  const ordinary = steps.sort((a, b) => a - b).slice(0, -2);
  return ordinary.length === 0 ? 0 : median(ordinary);
}
