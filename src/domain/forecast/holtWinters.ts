import { leastInSpace } from "./minimum";
import { type Seasonality, withoutSeason } from "./seasonality";
import { alongTrend, dampingOf, type Fit, sigmoid } from "./smoothing";

interface Shares {
  readonly alpha: number;
  readonly gamma: number;
  readonly beta: number;
  readonly damping: number;
}

/** Level and slope before the first value. */
interface Start {
  readonly level: number;
  readonly slope: number;
}

/**
 * Holt-Winters with an additive season that goes on changing, with a damped trend or none. It starts from the shape
 * given and from a line through the first two seasons.
 */
export function holtWinters(series: readonly number[], season: Seasonality, hasTrend: boolean, horizon: number): Fit {
  const { shape } = season;
  const start = startOf(withoutSeason(series, season).slice(0, 2 * shape.length), hasTrend);
  const shares = (x: readonly number[]): Shares => {
    const alpha = 0.001 + 0.998 * sigmoid(x[0]!);
    const trend = hasTrend ? { beta: alpha * sigmoid(x[2]!), damping: dampingOf(x[3]!) } : { beta: 0, damping: 1 };
    return { alpha, gamma: (1 - alpha) * sigmoid(x[1]!), ...trend };
  };
  const from = hasTrend ? [-1, -2.5, -2.5, 1] : [-1, -2.5];
  const evaluations = hasTrend ? 120 : 70;
  const best = shares(leastInSpace((x) => run(series, shape, start, shares(x)).squares, from, evaluations));
  const { level, slope, seasonal, squares } = run(series, shape, start, best);
  const forecast = alongTrend(level, slope, best.damping, horizon).map(
    (value, step) => value + seasonal[(series.length + step) % shape.length]!,
  );
  return { forecast, squares, parameters: from.length + (hasTrend ? 3 : 2) + shape.length - 1, alpha: best.alpha };
}

function startOf(values: readonly number[], hasTrend: boolean): Start {
  const count = values.length;
  const centre = (count - 1) / 2;
  const level = values.reduce((total, value) => total + value, 0) / count;
  if (!hasTrend) return { level, slope: 0 };
  const spread = (count * (count * count - 1)) / 12;
  const slope = values.reduce((total, value, at) => total + (at - centre) * value, 0) / spread;
  return { level: level - slope * (centre + 1), slope };
}

function run(series: readonly number[], shape: readonly number[], start: Start, shares: Shares) {
  const { alpha, beta, gamma, damping } = shares;
  const seasonal = [...shape];
  let { level, slope } = start;
  let squares = 0;
  for (let at = 0; at < series.length; at++) {
    const place = at % shape.length;
    const expected = level + damping * slope;
    const error = series[at]! - expected - seasonal[place]!;
    squares += error * error;
    level = expected + alpha * error;
    slope = damping * slope + beta * error;
    seasonal[place]! += gamma * error;
  }
  return { level, slope, seasonal, squares };
}
