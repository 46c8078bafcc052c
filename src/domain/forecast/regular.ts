import { aggregatedTheta } from "./aggregation";
import { airlineModel } from "./airline";
import { holtWinters } from "./holtWinters";
import { NO_SEASON, type Seasonality, SEASONS_FOR_FULL, seasonalityOf, withoutSeason, withSeason } from "./seasonality";
import { dampedTrend, type Fit, simpleSmoothing } from "./smoothing";
import { withoutSpikes } from "./spikes";
import { akaikeWeights, average, blend, correctedAkaike, mean, sum } from "./statistics";
import { dynamicTheta } from "./theta";

/** How much a history can tell: only a level, a first shape of the year, or everything. */
export type RegularMethod = "level" | "shape" | "combined";

/** An expectation on the scale it was made on, and how far one month strays from it. */
export interface Expectation {
  readonly method: RegularMethod;
  readonly expected: readonly number[];
  /** Standard deviation one step ahead. */
  readonly deviation: number;
  /** How much of it each further step adds for good. */
  readonly alpha: number;
  readonly strength: number;
}

/** Below a year no trend is fitted: it would be noise, and its forecast runs away. */
const VALUES_FOR_TREND = 12;

/** What to expect of sales in most months, from a history on its scale. */
export function regularForecast(history: readonly number[], period: number, horizon: number): Expectation {
  const count = history.length;
  const rough = seasonalityOf(history, period);
  const tame = withSeason(withoutSpikes(withoutSeason(history, rough)), 0, rough);
  const season = seasonalityOf(tame, period);
  const level = withoutSeason(tame, season);
  const smooth = simpleSmoothing(level, horizon);
  const spread = { deviation: deviationOf(count, smooth, season), alpha: smooth.alpha, strength: season.strength };
  if (count < VALUES_FOR_TREND)
    return { method: "level", expected: withSeason(levelOf(level, smooth), count, season), ...spread };
  if (count < SEASONS_FOR_FULL * period) {
    return { method: "shape", expected: withSeason(dynamicTheta(level, horizon).forecast, count, season), ...spread };
  }
  return { method: "combined", expected: combined(tame, level, season, period, horizon), ...spread };
}

/** Between the mean and the smoothed level, half by equal shares and half as far as each explains the history. */
function levelOf(level: readonly number[], smooth: Fit): number[] {
  const centre = mean(level);
  const squares = sum(level.map((value) => (value - centre) ** 2));
  const criteria = [correctedAkaike(level.length, squares, 2), correctedAkaike(level.length, smooth.squares, 3)];
  const [toMean] = akaikeWeights(criteria) as [number, number];
  const share = (toMean + 0.5) / 2;
  return smooth.forecast.map((value) => share * centre + (1 - share) * value);
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
