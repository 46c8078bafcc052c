import { simpleSmoothing } from "./smoothing";
import { average, mean } from "./statistics";
import { dynamicTheta } from "./theta";

/** With fewer buckets there is no trend to be seen, with fewer than four nothing at all. */
const BUCKETS_FOR_TREND = 8;
const BUCKETS_FOR_LEVEL = 4;

/**
 * Theta on months, and on means over two, three, … months up to a whole season, averaged: short buckets see what is new,
 * long ones what lasts (multiple temporal aggregation, Kourentzes, Petropoulos and Trapero 2014).
 */
export function aggregatedTheta(series: readonly number[], period: number, horizon: number): number[] {
  const lengths = divisorsOf(period).filter((length) => Math.floor(series.length / length) >= BUCKETS_FOR_LEVEL);
  return average(lengths.map((length) => forecastOfBuckets(series, length, horizon)));
}

function forecastOfBuckets(series: readonly number[], length: number, horizon: number): number[] {
  const buckets = bucketsOf(series, length);
  const model = buckets.length < BUCKETS_FOR_TREND ? simpleSmoothing : dynamicTheta;
  const { forecast } = model(buckets, Math.ceil(horizon / length));
  return Array.from({ length: horizon }, (_, step) => forecast[Math.floor(step / length)]!);
}

/** Means of whole buckets, counted back from the last value. */
export function bucketsOf(series: readonly number[], length: number): number[] {
  const count = Math.floor(series.length / length);
  const start = series.length - count * length;
  return Array.from({ length: count }, (_, at) => mean(series.slice(start + at * length, start + (at + 1) * length)));
}

function divisorsOf(period: number): number[] {
  return Array.from({ length: period }, (_, at) => at + 1).filter((length) => period % length === 0);
}
