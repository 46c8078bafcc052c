import type { Outcome } from "./accuracy";
import { type ForecastTerms, forecastSales, LEAST_HISTORY } from "./forecast";

/** Forecasts of the last periods made from what was known before, beside what came. */
export interface BackTest {
  /** A forecast one period ahead for each of the last periods, oldest first. */
  readonly outcomes: readonly Outcome[];
  /** The same periods, each taken to be like the same one a season before (or the last one, where that is unknown). */
  readonly naive: readonly Outcome[];
  /** Share of the periods whose sales lay within the interval. */
  readonly coverage: number;
}

/** Forecasts each of the last `periods` from all before it; null where the history is too short for even one. */
export function backTest(history: readonly number[], terms: ForecastTerms, periods: number): BackTest | null {
  const first = Math.max(LEAST_HISTORY, history.length - periods);
  if (first >= history.length) return null;
  const tested = history.slice(first).map((actual, at) => {
    const known = history.slice(0, first + at);
    const point = forecastSales(known, { ...terms, horizon: 1 }).points[0]!;
    return { actual, ...point, seasonAgo: known.at(-terms.season) ?? known.at(-1)! };
  });
  return {
    outcomes: tested.map(({ actual, forecast }) => ({ actual, forecast })),
    naive: tested.map(({ actual, seasonAgo }) => ({ actual, forecast: seasonAgo })),
    coverage: tested.filter(({ actual, low, high }) => actual >= low && actual <= high).length / tested.length,
  };
}
