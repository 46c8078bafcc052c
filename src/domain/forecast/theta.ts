import { leastOnLine } from "./minimum";
import { type Fit, leastSquares, unexplained } from "./smoothing";

/** Where the search for alpha begins, closer near 0 and 1, and its steps: each leaves 0.62 of the stretch before. */
const ALPHAS = [0.01, 0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 0.99] as const;
const LINE_STEPS = 8;
/** Share of the line in the forecast, 1 − 1/θ: from 0 (simple smoothing) to nearly all. */
const MOST_OF_LINE = 0.999;

/**
 * The dynamic optimised Theta model (Fiorucci et al. 2016): a smoothed level drawn along a line that is fitted anew with
 * every value. For each alpha the first level and the line's share are those of least squares.
 */
export function dynamicTheta(series: readonly number[], horizon: number): Fit {
  const lines = linesThrough(series);
  const alpha = leastOnLine((a) => thetaAt(series, lines, a).squares, ALPHAS, LINE_STEPS);
  const fit = thetaAt(series, lines, alpha);
  return {
    forecast: carriedOn(lines.at(-1)!, series.length, fit, alpha, horizon),
    squares: fit.squares,
    parameters: 4,
    alpha,
  };
}

/** The least-squares line through the first values, as `at` + `slope` × time; before the first value it is zero. */
interface Line {
  readonly mean: number;
  readonly at: number;
  readonly slope: number;
}

function linesThrough(series: readonly number[]): Line[] {
  const lines: Line[] = [{ mean: 0, at: 0, slope: 0 }];
  series.forEach((value, at) => lines.push(nextLine(lines[at]!, value, at + 1)));
  return lines;
}

function nextLine(line: Line, value: number, time: number): Line {
  const mean = ((time - 1) * line.mean + value) / time;
  const slope = time === 1 ? 0 : ((time - 2) * line.slope + (6 * (value - line.mean)) / time) / (time + 1);
  return { mean, slope, at: mean - (slope * (time + 1)) / 2 };
}

/** What the line before `time` adds, seen through the smoothing; `faded` is (1 − alpha)^(time − 1). */
function lineTerm({ at, slope }: Line, faded: number, alpha: number): number {
  return faded * at + ((1 - faded * (1 - alpha)) / alpha) * slope;
}

interface ThetaFit {
  readonly level: number;
  readonly share: number;
  readonly squares: number;
}

function thetaAt(series: readonly number[], lines: readonly Line[], alpha: number): ThetaFit {
  let [level, faded, s11, s12, s22, p1, p2, squares] = [0, 1, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < series.length; at++) {
    const term = lineTerm(lines[at]!, faded, alpha);
    const error = series[at]! - level;
    s11 += faded * faded;
    s12 += faded * term;
    s22 += term * term;
    p1 += faded * error;
    p2 += term * error;
    squares += error * error;
    level += alpha * error;
    faded *= 1 - alpha;
  }
  const share = Math.min(MOST_OF_LINE, Math.max(0, leastSquares(s11, s12, s22, p1, p2)[1]));
  const first = (p1 - share * s12) / s11;
  const explained = 2 * (first * p1 + share * p2) - first * first * s11 - 2 * first * share * s12 - share * share * s22;
  return { level: level + first * faded, share, squares: unexplained(squares, explained) };
}

/** Each expected value is taken as if it had come: the level and the line go on with it. */
function carriedOn(line: Line, count: number, fit: ThetaFit, alpha: number, horizon: number): number[] {
  let [level, current, faded] = [fit.level, line, (1 - alpha) ** count];
  return Array.from({ length: horizon }, (_, step) => {
    const expected = level + fit.share * lineTerm(current, faded, alpha);
    level += alpha * (expected - level);
    current = nextLine(current, expected, count + step + 1);
    faded *= 1 - alpha;
    return expected;
  });
}
