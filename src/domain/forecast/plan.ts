import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import { type ErrorMeasure, forecastError } from "./accuracy";
import { backTest } from "./backTest";
import { type ForecastTerms, forecastSales, LEAST_HISTORY, type SalesForecast } from "./forecast";
import type { MonthlyBook, MonthlySales } from "./monthlySales";

/** How forecasts made month by month would have done; null where a measure has nothing to divide by. */
export interface PastAccuracy {
  readonly months: number;
  readonly wape: number | null;
  /** Above 0: too much was forecast. */
  readonly bias: number | null;
  /** The same for taking each month to be like the one a year before. */
  readonly naiveWape: number | null;
  /** Share of months whose sales lay in the interval. */
  readonly coverage: number;
}

export interface ForecastLine extends MonthlySales {
  readonly forecast: SalesForecast;
  /** Null where the history is too short to test, or the part too small to be worth it. */
  readonly accuracy: PastAccuracy | null;
}

export interface ForecastPlan {
  readonly book: MonthlyBook;
  readonly total: ForecastLine;
  /** Their forecasts add up to the total's, month by month. */
  readonly parts: readonly ForecastLine[];
}

/** Months of the history that are forecast again to see how good the forecast is. */
const TESTED_MONTHS = 12;
/** Testing costs as much as a dozen forecasts, so only the largest parts are. */
const PARTS_TESTED = 200;

/**
 * Forecasts of a total and of its parts. The total is forecast by itself, for many chances even out there; the parts are
 * forecast each by its own method and then brought to the total in proportion, so that the sheet adds up.
 */
export function forecastPlan(book: MonthlyBook, terms: ForecastTerms, tested = PARTS_TESTED): ForecastPlan {
  return finish(planSteps(book, terms, tested));
}

/** What a forecast costs, beside reading a row. */
const ROWS_EACH = 2048;

/** The same in steps. */
export function* planSteps(book: MonthlyBook, terms: ForecastTerms, tested = PARTS_TESTED): Steps<ForecastPlan> {
  const { parts } = book;
  yield 0;
  const total = lineOf(book.total, terms, true);
  const alone: ForecastLine[] = [];
  const testedCount = Math.min(tested, parts.length);
  const share = testedCount / (testedCount + (parts.length - testedCount) / TESTED_MONTHS || 1);
  const test = (rank: number) => alone.push(lineOf(parts[rank]!, terms, true));
  yield* partly(stepEach(testedCount, test, ROWS_EACH * TESTED_MONTHS), 0, share);
  const forecast = (at: number) => alone.push(lineOf(parts[testedCount + at]!, terms, false));
  yield* partly(stepEach(parts.length - testedCount, forecast, ROWS_EACH), share, 1);
  const factors = total.forecast.points.map((point, month) => {
    const sum = alone.reduce((all, line) => all + line.forecast.points[month]!.forecast, 0);
    return sum > 0 && point.forecast > 0 ? point.forecast / sum : 1;
  });
  return { book, total, parts: alone.map((line) => ({ ...line, forecast: scaled(line.forecast, factors) })) };
}

function scaled(forecast: SalesForecast, factors: readonly number[]): SalesForecast {
  const points = forecast.points.map(({ forecast: expected, low, high }, month) => {
    const factor = factors[month]!;
    return { forecast: factor * expected, low: factor * low, high: factor * high };
  });
  return { ...forecast, points };
}

function lineOf(sales: MonthlySales, terms: ForecastTerms, isTested: boolean): ForecastLine {
  // Before the first month nothing was sold, so a shorter history loses nothing by beginning earlier.
  const history = sales.history.length >= LEAST_HISTORY ? sales.history : beganEarlier(sales.history);
  return {
    ...sales,
    forecast: forecastSales(history, terms),
    accuracy: isTested ? pastAccuracy(sales.history, terms) : null,
  };
}

function beganEarlier(history: readonly number[]): number[] {
  return [...Array.from({ length: LEAST_HISTORY - history.length }, () => 0), ...history];
}

export function pastAccuracy(history: readonly number[], terms: ForecastTerms): PastAccuracy | null {
  const test = backTest(history, terms, TESTED_MONTHS);
  if (!test) return null;
  const measured = (measure: ErrorMeasure, outcomes: typeof test.outcomes) => {
    const error = forecastError(outcomes, measure);
    return error.ok ? error.value : null;
  };
  return {
    months: test.outcomes.length,
    wape: measured("wape", test.outcomes),
    bias: measured("bias", test.outcomes),
    naiveWape: measured("wape", test.naive),
    coverage: test.coverage,
  };
}
