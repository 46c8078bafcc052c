import { leastInSpace } from "./minimum";

/** The search starts at moving averages of 0.45 and 0.53; those of Box and Jenkins' air passengers are 0.40 and 0.61. */
const START = [0.5, 0.6] as const;
const EVALUATIONS = 60;
/** Keeps both moving averages invertible. */
const LARGEST = 0.98;

/**
 * The airline model, ARIMA(0,1,1)(0,1,1) (Box and Jenkins 1970): differences from last month and from last year, with
 * errors smoothed over both. Needs more than `period` + 1 values.
 */
export function airlineModel(series: readonly number[], period: number, horizon: number): number[] {
  const changes = series
    .slice(period + 1)
    .map((value, at) => value - series[at + period]! - series[at + 1]! + series[at]!);
  const parts = (x: readonly number[]): [number, number] => [LARGEST * Math.tanh(x[0]!), LARGEST * Math.tanh(x[1]!)];
  const errors = new Float64Array(changes.length + horizon);
  const best = parts(leastInSpace((x) => run(changes, errors, period, ...parts(x)), START, EVALUATIONS));
  run(changes, errors, period, ...best);
  return extended(series, errors, changes.length, period, best, horizon);
}

/** What past errors still do to the change at a place. */
function carried(errors: Float64Array, at: number, period: number, near: number, far: number): number {
  const last = at > 0 ? errors[at - 1]! : 0;
  const lastSeason = at >= period ? errors[at - period]! : 0;
  const both = at > period ? errors[at - period - 1]! : 0;
  return near * last + far * lastSeason - near * far * both;
}

/** Fills in the errors, and answers the sum of their squares. */
function run(changes: readonly number[], errors: Float64Array, period: number, near: number, far: number): number {
  let squares = 0;
  for (let at = 0; at < changes.length; at++) {
    const error = changes[at]! + carried(errors, at, period, near, far);
    errors[at] = error;
    squares += error * error;
  }
  return squares;
}

function extended(
  series: readonly number[],
  errors: Float64Array,
  known: number,
  period: number,
  [near, far]: readonly [number, number],
  horizon: number,
): number[] {
  const longer = [...series];
  for (let step = 0; step < horizon; step++) {
    const at = longer.length;
    const change = -carried(errors, known + step, period, near, far);
    longer.push(change + longer[at - 1]! + longer[at - period]! - longer[at - period - 1]!);
  }
  return longer.slice(series.length);
}
