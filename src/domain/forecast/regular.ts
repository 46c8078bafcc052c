import { aggregatedTheta } from "./aggregation";
import { airlineModel } from "./airline";
import { holtWinters } from "./holtWinters";
import {
  NO_SEASON,
  type Seasonality,
  type Shape,
  SEASONS_FOR_FULL,
  seasonalityOf,
  withoutSeason,
  withSeason,
} from "./seasonality";
import { dampedTrend, type Fit, simpleSmoothing } from "./smoothing";
import { withoutSpikes } from "./spikes";
import { akaikeWeights, average, blend, correctedAkaike } from "./statistics";
import { structuralModel } from "./structural";
import { dynamicTheta } from "./theta";

/** How much a history can tell: less than a year, a first shape of the year, or everything. */
export type RegularMethod = "level" | "shape" | "combined";

/** An expectation on the scale it was made on, and how far one month strays from it. */
export interface Expectation {
  readonly method: RegularMethod;
  readonly expected: readonly number[];
  /** Standard deviation of each step ahead. */
  readonly deviations: readonly number[];
  /** Share of a surprise that the level takes up for good. */
  readonly alpha: number;
}

/** Below a year no trend is fitted: it would be noise, and its forecast runs away. */
const VALUES_FOR_TREND = 12;

/** From so many seasons on the long methods stand alone; where they begin, the short ones count as much. */
const SEASONS_ALONE = 5;
const SHARE_OF_SHORT = 0.5;

/** What to expect of sales in most months, from a history on its scale. */
export function regularForecast(history: readonly number[], period: number, horizon: number): Expectation {
  const seasons = history.length / period;
  if (seasons < SEASONS_FOR_FULL || history.length < VALUES_FOR_TREND) return fromShort(history, period, horizon);
  const long = fromLong(history, period, horizon);
  const share = (SHARE_OF_SHORT * (SEASONS_ALONE - seasons)) / (SEASONS_ALONE - SEASONS_FOR_FULL);
  if (share <= 0) return long;
  const short = fromShort(history, period, horizon);
  const blended = (part: "expected" | "deviations") => blend([short[part], long[part]], [share, 1 - share]);
  return { ...long, expected: blended("expected"), deviations: blended("deviations") };
}

/** The mean of the structural model and of a smoothing of what its shape leaves, which goes along a trend from a year on. */
function fromShort(history: readonly number[], period: number, horizon: number): Expectation {
  const count = history.length;
  const tame = tamed(history, period, (series) => structuralModel(series, period, 0));
  const model = structuralModel(tame, period, horizon);
  const level = withoutSeason(tame, model);
  const smooth = simpleSmoothing(level, horizon);
  const hasTrend = count >= VALUES_FOR_TREND;
  const { forecast } = hasTrend ? dynamicTheta(level, horizon) : smooth;
  const expected = average([forecast, forecast.map(() => model.level)]);
  return {
    method: hasTrend ? "shape" : "level",
    expected: withSeason(expected, count, model),
    deviations: model.deviations,
    alpha: smooth.alpha,
  };
}

/** The combined forecast errs about an eighth less than the simple smoothing whose errors are used. */
const ERROR_OF_SMOOTHING = 0.88;

function fromLong(history: readonly number[], period: number, horizon: number): Expectation {
  const tame = tamed(history, period, (series) => seasonalityOf(series, period));
  const season = seasonalityOf(tame, period);
  const level = withoutSeason(tame, season);
  const smooth = simpleSmoothing(level, horizon);
  const deviation = ERROR_OF_SMOOTHING * deviationOf(history.length, smooth, season);
  const expected = combined(tame, level, season, period, horizon);
  return {
    method: "combined",
    expected,
    deviations: expected.map((_, step) => deviation * Math.sqrt(1 + step * smooth.alpha ** 2)),
    alpha: smooth.alpha,
  };
}

/** Spikes are told twice: to find the shape of the year without them, and then by how far they are from it. */
function tamed(history: readonly number[], period: number, shapeOf: (series: readonly number[]) => Shape): number[] {
  const shape = shapeOf(withoutSpikes(history, period));
  return withSeason(withoutSpikes(withoutSeason(history, shape), period), 0, shape);
}

/**
 * The mean of aggregated Theta and of exponential smoothing, each model of it as far as Akaike's criterion believes it;
 * the stronger the season, the more of the airline model, whose season goes on changing.
 */
function combined(
  series: readonly number[],
  level: readonly number[],
  season: Seasonality,
  period: number,
  horizon: number,
): number[] {
  const theta = withSeason(aggregatedTheta(level, period, horizon), series.length, season);
  const steady = average([theta, exponentialSmoothing(series, season, horizon)]);
  if (season === NO_SEASON) return steady;
  const share = season.strength / 2;
  return blend([steady, airlineModel(series, period, horizon)], [1 - share, share]);
}

function exponentialSmoothing(series: readonly number[], season: Seasonality, horizon: number): number[] {
  const plain = [simpleSmoothing(series, horizon), dampedTrend(series, horizon)];
  const seasonal =
    season === NO_SEASON ? [] : [false, true].map((trend) => holtWinters(series, season, trend, horizon));
  const fits = [...plain, ...seasonal];
  const criteria = fits.map((fit) => correctedAkaike(series.length, fit.squares, fit.parameters));
  return blend(
    fits.map((fit) => fit.forecast),
    akaikeWeights(criteria),
  );
}

/** Of the errors of simple smoothing, made as large as they would be had the shape not been fitted to them. */
function deviationOf(count: number, smooth: Fit, season: Seasonality): number {
  return Math.sqrt(smooth.squares / Math.max(1, count - smooth.parameters)) / (1 - season.absorbed);
}
