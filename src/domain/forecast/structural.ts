import { choleskyFactor, logDeterminant, solveBackward, solveForward } from "./cholesky";
import { circularWalk, type Wave } from "./circularWalk";
import { unexplained } from "./smoothing";
import { akaikeWeights, blend, dot, mean, sum } from "./statistics";

/** A history as a level and the shape of a year around it. */
export interface Structure {
  /** Where the level stands after the last month. */
  readonly level: number;
  /** What each place of the season adds; places are counted from the first month of the history. */
  readonly shape: readonly number[];
  /** Standard deviation of what will come, for each step ahead. */
  readonly deviations: readonly number[];
}

/**
 * Variances to choose among, a month's noise having 1: of a step of the level, and of a place of the season. From none to
 * nearly all in even ratios; a finer grid forecasts the same.
 */
export const WALKS = [0, 0.1, 0.3, 1, 3] as const;
export const SEASONS = [0, 0.5, 2, 8, 32] as const;

/**
 * The structural model (Harvey 1989): a level that walks at random, a season, and noise. How strong each is, a short
 * history cannot tell; so every choice counts as far as it makes the history likely (Bayesian model averaging). Even less
 * than a year tells a part of its shape: its months are expected to come back, and what is high in them to come down.
 */
export function structuralModel(series: readonly number[], period: number, horizon: number): Structure {
  const waves = circularWalk(period);
  const centre = mean(series);
  const columns = [
    series.map(() => 1),
    ...waves.map(({ at }) => series.map((_, month) => at(month))),
    series.map((value) => value - centre),
  ];
  const fits = WALKS.flatMap((walk) => {
    const filtered = filteredBy(walk, columns);
    return SEASONS.map((season) => fitOf(filtered, season === 0 ? [] : waves, season, horizon));
  });
  const weights = akaikeWeights(fits.map(({ deviance }) => deviance));
  const averaged = (values: (fit: StructuralFit) => readonly number[]) => blend(fits.map(values), weights);
  const expected = averaged((fit) => fit.expected);
  const heights = averaged((fit) => waves.map((_, wave) => fit.heights[wave] ?? 0));
  const squares = averaged((fit) => fit.expected.map((value, step) => value ** 2 + fit.variances[step]!));
  return {
    level: centre + averaged(({ level }) => [level])[0]!,
    shape: Array.from({ length: period }, (_, month) => sum(waves.map(({ at }, wave) => heights[wave]! * at(month)))),
    deviations: squares.map((square, step) => Math.sqrt(unexplained(square, expected[step]! ** 2))),
  };
}

/** A Kalman filter of a level that walks, run on each column as if its level began at zero. */
interface Filtered {
  readonly count: number;
  readonly walk: number;
  /** The last level of each column, and the variance of all. */
  readonly levels: readonly number[];
  readonly doubt: number;
  /** Sums of products of two columns' innovations over their variances: the lower triangle. */
  readonly products: readonly (readonly number[])[];
  /** Sum of the logarithms of these variances. */
  readonly logarithm: number;
}

function filteredBy(walk: number, columns: readonly (readonly number[])[]): Filtered {
  const count = columns[0]!.length;
  const levels = columns.map(() => 0);
  const products = columns.map((_, at) => columns.slice(0, at + 1).map(() => 0));
  let [doubt, logarithm] = [0, 0];
  for (let month = 0; month < count; month++) {
    const variance = doubt + 1;
    const innovations = columns.map((column, at) => column[month]! - levels[at]!);
    innovations.forEach((innovation, at) => {
      levels[at]! += (doubt / variance) * innovation;
      for (let other = 0; other <= at; other++) products[at]![other]! += (innovation * innovations[other]!) / variance;
    });
    logarithm += Math.log(variance);
    doubt = doubt / variance + walk;
  }
  return { count, walk, levels, doubt, products, logarithm };
}

interface StructuralFit {
  /** −2 × logarithm of the likelihood, whatever the first level and the noise may be. */
  readonly deviance: number;
  readonly level: number;
  /** Of the waves that make up the season. */
  readonly heights: readonly number[];
  /** For each step ahead, from the mean of the history. */
  readonly expected: readonly number[];
  readonly variances: readonly number[];
}

function fitOf(filtered: Filtered, waves: readonly Wave[], season: number, horizon: number): StructuralFit {
  const { count, walk, levels, doubt } = filtered;
  const { factor, halfway, squares, deviance } = regressionOf(filtered, waves, season);
  const [first, ...heights] = solveBackward(factor, halfway) as [number, ...number[]];
  const level = levels.at(-1)! + first - dot([first, ...heights], levels);
  const noise = squares / Math.max(1, count - 1);
  const steps = Array.from({ length: horizon }, (_, step) => waves.map(({ at }) => at(count + step)));
  const variances = steps.map((ofWaves, step) => {
    const beyondFilter = [1, ...ofWaves].map((value, column) => value - levels[column]!);
    const ofUnknowns = solveForward(factor, beyondFilter);
    return noise * (1 + doubt + step * walk + dot(ofUnknowns, ofUnknowns));
  });
  return { deviance, level, heights, expected: steps.map((ofWaves) => level + dot(ofWaves, heights)), variances };
}

/** The first level and the heights of the waves by generalised least squares, the heights drawn towards zero. */
function regressionOf({ count, products, logarithm }: Filtered, waves: readonly Wave[], season: number) {
  const normal = products.slice(0, waves.length + 1).map((row) => [...row]);
  waves.forEach(({ variance }, at) => {
    normal[at + 1]![at + 1]! += 1 / (season * variance);
  });
  const factor = choleskyFactor(normal);
  const halfway = solveForward(factor, products.at(-1)!);
  const squares = unexplained(products.at(-1)!.at(-1)!, dot(halfway, halfway));
  const ofPriors = sum(waves.map(({ variance }) => Math.log(season * variance)));
  const ofNoise = (count - 1) * Math.log(Math.max(squares, Number.MIN_VALUE));
  return { factor, halfway, squares, deviance: logarithm + logDeterminant(factor) + ofPriors + ofNoise };
}
