import { mean, sum } from "./statistics";

/** What each place of the season adds to the level; places are counted from the first month of the history. */
export interface Seasonality {
  readonly shape: readonly number[];
  /** Share of the variance that the season explains, 0 to 1: 0 is no season, above 0.6 is a strong one. */
  readonly strength: number;
  /** How much of a value's own noise its place in the shape took up: so much smaller the errors after it look. */
  readonly absorbed: number;
}

export const NO_SEASON: Seasonality = { shape: [0], strength: 0, absorbed: 0 };

/** From so many seasons on each place is known apart from the trend; below, shape and trend are told apart together. */
export const SEASONS_FOR_FULL = 2.5;

/** Seasons change: what a year tells counts so much of what the next one tells. */
const DISCOUNT_PER_SEASON = 0.85;

export function seasonalityOf(series: readonly number[], period: number): Seasonality {
  if (period < 2 || series.length < period) return NO_SEASON;
  return series.length < SEASONS_FOR_FULL * period ? shapeOfShort(series, period) : shapeOfLong(series, period);
}

export function withoutSeason(series: readonly number[], { shape }: Seasonality): number[] {
  return series.map((value, at) => value - shape[at % shape.length]!);
}

/** A forecast that starts after `count` values, with its season put back. */
export function withSeason(forecast: readonly number[], count: number, { shape }: Seasonality): number[] {
  return forecast.map((value, step) => value + shape[(count + step) % shape.length]!);
}

/**
 * Deviations from the centred moving average, averaged by place with the late seasons counting more, and drawn towards
 * zero by as much as their noise makes them differ (James and Stein; Miller and Williams 2003). So a season that is only
 * noise vanishes without a test.
 */
function shapeOfLong(series: readonly number[], period: number): Seasonality {
  const deviations = deviationsByPlace(series, period);
  const raw = deviations.map(discountedMean);
  const centre = mean(raw);
  const shape = raw.map((value) => value - centre);
  const signal = sum(shape.map((value) => value * value)) / (period - 1);
  const noise = varianceWithin(deviations);
  const seasons = mean(deviations.map((place) => effectiveCount(place.length)));
  const noiseOfMeans = noise / seasons;
  const kept = signal > 0 ? Math.max(0, 1 - ((period - 3) / (period - 1)) * (noiseOfMeans / signal)) : 0;
  const strength = signal > 0 ? signal / (signal + noise) : 0;
  return { shape: shape.map((value) => value * kept), strength, absorbed: kept / seasons };
}

function deviationsByPlace(series: readonly number[], period: number): number[][] {
  const places: number[][] = Array.from({ length: period }, () => []);
  const half = Math.floor(period / 2);
  const edge = period % 2 === 0 ? 0.5 : 1;
  for (let at = half; at < series.length - half; at++) {
    let total = edge * (series[at - half]! + series[at + half]!);
    for (let near = at - half + 1; near < at + half; near++) total += series[near]!;
    places[at % period]!.push(series[at]! - total / period);
  }
  return places;
}

function discountedMean(values: readonly number[]): number {
  let [total, weight] = [0, 0];
  for (const value of values) {
    total = total * DISCOUNT_PER_SEASON + value;
    weight = weight * DISCOUNT_PER_SEASON + 1;
  }
  return total / weight;
}

/** So many equal weights would leave as much noise as the discounted ones do. */
function effectiveCount(count: number): number {
  const weights = Array.from({ length: count }, (_, age) => DISCOUNT_PER_SEASON ** age);
  return sum(weights) ** 2 / sum(weights.map((weight) => weight * weight));
}

function varianceWithin(places: readonly (readonly number[])[]): number {
  const squares = places.map((place) => {
    const centre = mean(place);
    return sum(place.map((value) => (value - centre) ** 2));
  });
  const freedom = sum(places.map((place) => place.length - 1));
  return freedom > 0 ? sum(squares) / freedom : 0;
}

/** One year of a place counts 1 against this much prior belief that it is like any other. */
const PRIOR_YEARS = 1.5;
/** A trend seen in less than three seasons is half believed. */
const TREND_BELIEF = 0.5;
const ROUNDS = 30;

/** Shape and trend fitted together, both drawn towards zero (ridge regression, by alternating). */
function shapeOfShort(series: readonly number[], period: number): Seasonality {
  const centre = (series.length - 1) / 2;
  const spread = sum(series.map((_, at) => (at - centre) ** 2));
  let shape: number[] = Array.from({ length: period }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const level = mean(series.map((value, at) => value - shape[at % period]!));
    const slope =
      (TREND_BELIEF * sum(series.map((value, at) => (at - centre) * (value - shape[at % period]!)))) / spread;
    shape = centredPlaces(
      series.map((value, at) => value - level - slope * (at - centre)),
      period,
    );
  }
  return { shape, strength: 0, absorbed: 1 / (series.length / period + PRIOR_YEARS) };
}

function centredPlaces(deviations: readonly number[], period: number): number[] {
  const totals: number[] = Array.from({ length: period }, () => 0);
  const counts: number[] = Array.from({ length: period }, () => PRIOR_YEARS);
  deviations.forEach((value, at) => {
    totals[at % period]! += value;
    counts[at % period]! += 1;
  });
  const places = totals.map((total, place) => total / counts[place]!);
  const centre = mean(places);
  return places.map((value) => value - centre);
}
