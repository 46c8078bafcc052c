import { type ErrorMeasure, forecastError as errorOf } from "../domain/forecast/accuracy";
import { forecastable, forecastSales, USUAL_TERMS } from "../domain/forecast/forecast";
import { all, map, then } from "../domain/kernel/result";
import { answer } from "./answer";
import { type Cells, choiceArg, isBlankOrZero, cellOf, numberArg, numbersArg } from "./cells";
import { outcomeArgs } from "./pairs";

const MEASURE_WORDS: { readonly [Word in ErrorMeasure]: readonly string[] } = {
  wape: ["加权误差", "加权绝对百分比误差"],
  bias: ["偏差"],
  smape: ["对称误差", "对称平均绝对百分比误差"],
  mase: ["标度误差", "平均绝对标度误差"],
};

/**
 * Forecast of sales by the method the history calls for: trend and season where it is long enough, a rate per period where sales are irregular, 0 where they have stopped. A single outlier is toned down.
 * @customfunction FORECAST
 * @param history Sales of each period, oldest first, at least 3; a blank is a period without sales.
 * @param [horizon] Periods ahead, 1 to 600. Default 3.
 * @param [season] Periods in a season: 12 (default) for months, 4 for quarters, 1 for none.
 * @param [confidence] Share of cases in which sales lie in the interval, above 0 and below 1. Default 0.8.
 * @returns A table with a row per future period: forecast, low and high. Not rounded.
 * @example =SALES.FORECAST({20;20;20;20;20;20}, 2)
 * //=> {20,20,20;20,20,20}
 * @example =SALES.FORECAST({5;0;7;6;0;5;8;0;0;0;0;0;0;0;0;0;0;0}, 1)
 * //=> {0,0,0}
 * @example =SALES.FORECAST({100;120})
 * //=> #VALUE! history has 2 values; it needs at least 3.
 */
export function forecast(history: any[][], horizon?: number, season?: number, confidence?: number): any[][] {
  const terms = all({
    horizon: aboveZeroArg("horizon", horizon, USUAL_TERMS.horizon),
    season: aboveZeroArg("season", season, USUAL_TERMS.season),
    confidence: aboveZeroArg("confidence", confidence, USUAL_TERMS.confidence),
  });
  const given = all({ history: map(numbersArg("history", history), (sales) => sales.map((one) => one ?? 0)), terms });
  const fit = answer(then(given, (told) => forecastable(told.history, told.terms)));
  return forecastSales(fit.history, fit.terms).points.map(({ forecast, low, high }) => [forecast, low, high]);
}

/** A number with no meaning at 0, so that a blank cell means the default on every host. */
function aboveZeroArg(argument: string, cells: Cells, fallback: number) {
  return numberArg(argument, isBlankOrZero(cellOf(cells)) ? null : cells, fallback);
}

/**
 * How far forecasts were off the actual sales, as a ratio. Rows with neither are left out.
 * @customfunction FORECASTERROR
 * @param actual What was sold in each period.
 * @param forecast What had been forecast for it, row by row.
 * @param [measure] "wape" (default): absolute errors over sales; "bias": errors over sales, above 0 where too much was forecast; "smape": mean of 2|f-a|/(|f|+|a|), 0 to 2; "mase": mean error over the mean change of actual from row to row.
 * @returns A ratio: 0.1 is 10 %.
 * @example =SALES.FORECASTERROR({100;200;100}, {110;180;100})
 * //=> 0.075
 * @example =SALES.FORECASTERROR({100;200;100}, {110;180;100}, "bias")
 * //=> -0.025
 * @example =SALES.FORECASTERROR({100;200;100}, {110;180;100}, "mase")
 * //=> 0.1
 * @example =SALES.FORECASTERROR({0;0}, {10;20})
 * //=> #DIV/0! actual is zero, so there is nothing to divide by.
 */
export function forecastError(actual: any[][], forecast: any[][], measure?: string): number {
  const terms = all({
    outcomes: outcomeArgs(actual, forecast),
    measure: choiceArg("measure", measure, MEASURE_WORDS, "wape"),
  });
  return answer(then(terms, (given) => errorOf(given.outcomes, given.measure)));
}
