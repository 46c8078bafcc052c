import { mean, sum } from "./statistics";

/** What each place of the season adds to the level; places are counted from the first month of the history. */
export interface Shape {
  readonly shape: readonly number[];
}

export interface Seasonality extends Shape {
  /** Share of the variance that the season explains, 0 to 1: 0 is no season, above 0.6 is a strong one. */
  readonly strength: number;
  /** How much of a value's own noise its place in the shape took up: so much smaller the errors after it look. */
  readonly absorbed: number;
}

export const NO_SEASON: Seasonality = { shape: [0], strength: 0, absorbed: 0 };

/** From so many seasons on most places are known from two years at least, and the shape can be averaged. */
export const SEASONS_FOR_FULL = 2.5;

/** Seasons change: what a year tells counts so much of what the next one tells. */
const DISCOUNT_PER_SEASON = 0.85;

/**
 * Deviations from the centred moving average, averaged by place with the late seasons counting more, and drawn towards
 * zero by as much as their noise makes them differ (James and Stein; Miller and Williams 2003). So a season that is only
 * noise vanishes without a test.
 */
export function seasonalityOf(series: readonly number[], period: number): Seasonality {
  if (period < 2) return NO_SEASON;
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

export function withoutSeason(series: readonly number[], { shape }: Shape): number[] {
  return series.map((value, at) => value - shape[at % shape.length]!);
}

/** A forecast that starts after `count` values, with its season put back. */
export function withSeason(forecast: readonly number[], count: number, { shape }: Shape): number[] {
  return forecast.map((value, step) => value + shape[(count + step) % shape.length]!);
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
