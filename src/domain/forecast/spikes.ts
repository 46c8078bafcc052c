import { median } from "./statistics";

/** Months to either side that say what is usual for a month. */
const REACH = 3;
/** So many standard deviations from the usual is no ordinary month. */
const LIMIT = 4;
/** Median absolute deviation to standard deviation, for normal errors. */
const MAD_TO_SD = 1.4826;
/** Even the steadiest history may move by this share of its level. */
const LEAST_SPREAD = 0.02;

/**
 * A single month far from those around it is drawn in to the edge of the usual, the last month too: one large order must
 * not carry the forecast away. Two such months in a row at the end begin to be believed.
 */
export function withoutSpikes(series: readonly number[]): number[] {
  const usual = series.map((_, at) => median(series.slice(Math.max(0, at - REACH), at + REACH + 1)));
  const distances = series.map((value, at) => Math.abs(value - usual[at]!));
  const steps = series.slice(1).map((value, at) => Math.abs(value - series[at]!));
  const floor = LEAST_SPREAD * Math.abs(median(series));
  const most = LIMIT * Math.max(MAD_TO_SD * median(distances), median(steps), floor);
  return series.map((value, at) => Math.min(usual[at]! + most, Math.max(usual[at]! - most, value)));
}
