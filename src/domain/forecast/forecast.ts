import { type Result, fail, ok } from "../kernel/result";
import { firstSale, isIrregular, salesRange, salesRate } from "./irregular";
import { type Expectation, type RegularMethod, regularForecast } from "./regular";
import { type Scale, scaleOf } from "./scale";
import { isSilent } from "./silence";
import { studentWithin } from "./student";

/**
 * How a forecast was made: nothing to expect (`silent`), a rate per month (`irregular`), or by what the history can
 * tell: a level, the shape of a year, everything.
 */
export type ForecastMethod = "silent" | "irregular" | RegularMethod;

/** One future period; sales lie from `low` to `high` with the confidence asked for. */
export interface ForecastPoint {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

export interface SalesForecast {
  readonly method: ForecastMethod;
  readonly points: readonly ForecastPoint[];
  /** Share of a surprise that stays in later periods, 0 to 1; what makes the errors of periods go together. */
  readonly persistence: number;
}

export interface ForecastTerms {
  /** Periods ahead. */
  readonly horizon: number;
  /** Periods in a season: 12 for months, 4 for quarters, 1 for none. */
  readonly season: number;
  /** Share of cases in which sales lie in the interval, above 0 and below 1. */
  readonly confidence: number;
}

export const USUAL_TERMS: ForecastTerms = { horizon: 3, season: 12, confidence: 0.8 };
/** Below this a history says nothing of its own. */
export const LEAST_HISTORY = 3;
const MOST_PERIODS = 600;

/** The terms and the history, or what is wrong with them. */
export function forecastable(
  history: readonly number[],
  terms: ForecastTerms,
): Result<{ history: readonly number[]; terms: ForecastTerms }> {
  const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= MOST_PERIODS;
  const wrong = (["horizon", "season"] as const).find((argument) => !isCount(terms[argument]));
  if (wrong) return fail({ code: "not_whole_between", argument: wrong, from: 1, to: MOST_PERIODS });
  if (terms.confidence <= 0 || terms.confidence >= 1) return fail({ code: "not_inside_one", argument: "confidence" });
  const found = history.length;
  if (found < LEAST_HISTORY) return fail({ code: "values_too_few", argument: "history", needed: LEAST_HISTORY, found });
  return ok({ history, terms });
}

/**
 * Sales of the periods after a history, oldest first, by the method its data call for. The forecast is near the middle
 * of what may come: half the outcomes lie above. Not rounded.
 */
export function forecastSales(history: readonly number[], terms: ForecastTerms): SalesForecast {
  const { horizon, season, confidence } = terms;
  if (history.some((sales) => sales < 0)) return regular(history, terms);
  if (isSilent(history)) return { method: "silent", points: repeated(NOTHING, horizon), persistence: 0 };
  // What was not yet on sale is not unwanted: a history begins with its first sale.
  const known = history.slice(firstSale(history));
  if (known.length >= LEAST_HISTORY && !isIrregular(known, season)) return regular(known, terms);
  return { method: "irregular", points: repeated(irregularPoint(known, confidence), horizon), persistence: 0 };
}

function regular(history: readonly number[], { horizon, season, confidence }: ForecastTerms): SalesForecast {
  const scale = scaleOf(history);
  const expectation = regularForecast(history.map(scale.to), season, horizon);
  const points = pointsOf(expectation, scale, history.length, confidence);
  return { method: expectation.method, points, persistence: expectation.alpha };
}

const NOTHING: ForecastPoint = { forecast: 0, low: 0, high: 0 };

function repeated(point: ForecastPoint, horizon: number): ForecastPoint[] {
  return Array.from({ length: horizon }, () => point);
}

function irregularPoint(history: readonly number[], confidence: number): ForecastPoint {
  const forecast = salesRate(history);
  const { low, high } = salesRange(history, confidence);
  return { forecast, low: Math.min(low, forecast), high: Math.max(high, forecast) };
}

/** Errors have the fat tails of a t distribution with no more than so many degrees of freedom, fewer in short histories. */
const FREEDOM = { least: 2, most: 6, valuesEach: 3 };

function pointsOf(expectation: Expectation, scale: Scale, count: number, confidence: number): ForecastPoint[] {
  const freedom = Math.min(FREEDOM.most, Math.max(FREEDOM.least, Math.round(count / FREEDOM.valuesEach)));
  const reach = studentWithin(confidence, freedom);
  return expectation.expected.map((expected, step) => {
    const margin = reach * expectation.deviations[step]!;
    return { forecast: scale.from(expected), low: scale.from(expected - margin), high: scale.from(expected + margin) };
  });
}

/**
 * The sum of the first periods. Its interval is narrower than the sum of theirs, for errors partly cancel out: only the
 * share of a surprise that stays goes through all of them (the errors of exponential smoothing).
 */
export function totalOf(points: readonly ForecastPoint[], persistence: number): ForecastPoint {
  const forecast = points.reduce((sum, point) => sum + point.forecast, 0);
  const below = together(
    points.map((point) => point.forecast - point.low),
    persistence,
  );
  const above = together(
    points.map((point) => point.high - point.forecast),
    persistence,
  );
  return { forecast, low: forecast - below, high: forecast + above };
}

function together(margins: readonly number[], persistence: number): number {
  const grown = margins.map((_, step) => Math.sqrt(1 + step * persistence ** 2));
  let square = 0;
  margins.forEach((one, early) => {
    square += one * one;
    for (let late = early + 1; late < margins.length; late++) {
      const shared = (persistence + early * persistence ** 2) / (grown[early]! * grown[late]!);
      square += 2 * shared * one * margins[late]!;
    }
  });
  return Math.sqrt(square);
}
