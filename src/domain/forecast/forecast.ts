import { type Result, fail, ok } from "../kernel/result";
import { isIrregular, salesRange, salesRate } from "./irregular";
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
  const known = sinceFirstSale(history);
  const hasReturns = known.some((sales) => sales < 0);
  if (!hasReturns && isSilent(known)) return { method: "silent", points: repeated(NOTHING, horizon) };
  if (!hasReturns && isIrregular(known, season)) {
    return { method: "irregular", points: repeated(irregularPoint(known, confidence), horizon) };
  }
  const scale = scaleOf(known);
  const expectation = regularForecast(known.map(scale.to), season, horizon);
  return { method: expectation.method, points: pointsOf(expectation, scale, known.length, confidence) };
}

/** What was not yet on sale is not unwanted: a history begins with its first sale, if that leaves enough of it. */
function sinceFirstSale(history: readonly number[]): readonly number[] {
  const first = history.findIndex((sales) => sales !== 0);
  return first < 0 ? history : history.slice(Math.min(first, history.length - LEAST_HISTORY));
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

/** The combined forecast errs about an eighth less than the simple smoothing whose errors are used. */
const ERROR_OF_SMOOTHING = 0.88;
/** Errors have the fat tails of a t distribution with no more than so many degrees of freedom, fewer in short histories. */
const FREEDOM = { least: 2, most: 6, valuesEach: 3 };

function pointsOf(expectation: Expectation, scale: Scale, count: number, confidence: number): ForecastPoint[] {
  const freedom = Math.min(FREEDOM.most, Math.max(FREEDOM.least, Math.round(count / FREEDOM.valuesEach)));
  const reach = ERROR_OF_SMOOTHING * studentWithin(confidence, freedom) * expectation.deviation;
  return expectation.expected.map((expected, step) => {
    const margin = reach * Math.sqrt(1 + step * expectation.alpha ** 2);
    return { forecast: scale.from(expected), low: scale.from(expected - margin), high: scale.from(expected + margin) };
  });
}
