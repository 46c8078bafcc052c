import { leastInSpace, leastOnLine } from "./minimum";

/** A model fitted to a series, and what it expects next. */
export interface Fit {
  readonly forecast: readonly number[];
  /** Sum of squared one-step errors over the history. */
  readonly squares: number;
  /** Parameters fitted, with initial states and the variance. */
  readonly parameters: number;
  /** Share of each error that the level takes up. */
  readonly alpha: number;
}

/** Where the search for alpha begins, and its steps: each leaves 0.62 of the stretch before. */
const ALPHAS = [0.01, 0.1, 0.2, 0.35, 0.5, 0.7, 0.95] as const;
const LINE_STEPS = 8;

/** Simple exponential smoothing; the first level is the one of least squares for each alpha. */
export function simpleSmoothing(series: readonly number[], horizon: number): Fit {
  const alpha = leastOnLine((a) => levelAt(series, a).squares, ALPHAS, LINE_STEPS);
  const { level, squares } = levelAt(series, alpha);
  return { forecast: Array.from({ length: horizon }, () => level), squares, parameters: 3, alpha };
}

/** The errors are straight in the first level, so its best value follows without a search. */
function levelAt(series: readonly number[], alpha: number): { level: number; squares: number } {
  let [level, share, shares, products, squares] = [0, 1, 0, 0, 0];
  for (const value of series) {
    const error = value - level;
    shares += share * share;
    products += share * error;
    squares += error * error;
    level += alpha * error;
    share *= 1 - alpha;
  }
  const first = products / shares;
  return { level: level + first * share, squares: unexplained(squares, first * products) };
}

/** A slope is carried on by 0.8 to 0.98 of itself a month (the range of R's forecast package): never for ever. */
const DAMPING = { least: 0.8, range: 0.18 };

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function dampingOf(x: number): number {
  return DAMPING.least + DAMPING.range * sigmoid(x);
}

/** Exponential smoothing with a damped trend (Gardner and McKenzie 1985); first level and slope of least squares. */
export function dampedTrend(series: readonly number[], horizon: number): Fit {
  const shares = (x: readonly number[]) => {
    const alpha = 0.001 + 0.998 * sigmoid(x[0]!);
    return { alpha, beta: alpha * sigmoid(x[1]!), damping: dampingOf(x[2]!) };
  };
  const best = shares(leastInSpace((x) => trendAt(series, shares(x)).squares, [-1, -2, 1], 90));
  const { level, slope, squares } = trendAt(series, best);
  return { forecast: alongTrend(level, slope, best.damping, horizon), squares, parameters: 6, alpha: best.alpha };
}

/** The level of each step ahead when its slope shrinks by `damping` a step. */
export function alongTrend(level: number, slope: number, damping: number, horizon: number): number[] {
  let [ahead, rise] = [level, slope];
  return Array.from({ length: horizon }, () => {
    rise *= damping;
    ahead += rise;
    return ahead;
  });
}

interface TrendShares {
  readonly alpha: number;
  readonly beta: number;
  readonly damping: number;
}

/** Runs the recursion from zero, and beside it what a first level and a first slope of 1 would add to it. */
function trendAt(series: readonly number[], { alpha, beta, damping }: TrendShares) {
  let [level, slope, level1, slope1, level2, slope2] = [0, 0, 1, 0, 0, 1];
  let [s11, s12, s22, p1, p2, squares] = [0, 0, 0, 0, 0, 0];
  for (const value of series) {
    const [expected, by1, by2] = [level + damping * slope, level1 + damping * slope1, level2 + damping * slope2];
    const error = value - expected;
    s11 += by1 * by1;
    s12 += by1 * by2;
    s22 += by2 * by2;
    p1 += by1 * error;
    p2 += by2 * error;
    squares += error * error;
    [level, slope] = [expected + alpha * error, damping * slope + beta * error];
    [level1, slope1] = [by1 * (1 - alpha), damping * slope1 - beta * by1];
    [level2, slope2] = [by2 * (1 - alpha), damping * slope2 - beta * by2];
  }
  const [first, rise] = leastSquares(s11, s12, s22, p1, p2);
  return {
    level: level + first * level1 + rise * level2,
    slope: slope + first * slope1 + rise * slope2,
    squares: unexplained(squares, first * p1 + rise * p2),
  };
}

/** What is left of a sum of squares; differences of the last digits are none. */
export function unexplained(squares: number, explained: number): number {
  const left = squares - explained;
  return left > ROUNDING * squares ? left : 0;
}

const ROUNDING = 1e-12;
const SINGULAR = 1e-10;

/** Two normal equations; where they are one, the second unknown is 0. */
export function leastSquares(s11: number, s12: number, s22: number, p1: number, p2: number): [number, number] {
  const determinant = s11 * s22 - s12 * s12;
  const second = determinant > SINGULAR * s11 * s22 ? (s11 * p2 - s12 * p1) / determinant : 0;
  return [(p1 - second * s12) / s11, second];
}
