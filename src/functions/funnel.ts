import { map, then } from "../domain/kernel/result";
import { exactSum } from "../domain/kernel/sum";
import {
  conversion as conversionOf,
  funnelStages,
  pipelineVelocity,
  weightedPipeline as weighted,
  winRate as winRateOf,
} from "../domain/portfolio/funnel";
import { grossMargin, priceVolumeMix, totalEffects } from "../domain/portfolio/margin";
import { answer } from "./answer";
import { eachRow } from "./eachRow";
import { readLines } from "./lines";
import { dealArgs, filledArg, soldArgs } from "./pairs";
import { stageTable } from "./stageTable";

/**
 * Conversion: won over entered, of one cohort.
 * @customfunction CONVERSION
 * @param entered How many came in; a range gives one answer per row.
 * @param won How many of them were won.
 * @returns A ratio.
 * @example =SALES.CONVERSION(9240, 3561)
 * //=> 0.38538961038961
 * @example =SALES.CONVERSION({40;0}, {10;0})
 * //=> {0.25;#DIV/0! entered is zero, so there is nothing to divide by.}
 */
export function conversion(entered: any[][], won: any[][]): any[][] {
  return eachRow({ entered, won }, (row) => conversionOf(row.entered, row.won));
}

/**
 * Win rate: won over won and lost. What is still open counts in neither.
 * @customfunction WINRATE
 * @param won Won, by count or by value; a range gives one answer per row.
 * @param lost Lost, in the same measure.
 * @returns A ratio.
 * @example =SALES.WINRATE(4238, 2473)
 * //=> 0.631500521531813
 * @example =SALES.WINRATE({3;0}, {1;4})
 * //=> {0.75;0}
 */
export function winRate(won: any[][], lost: any[][]): any[][] {
  return eachRow({ won, lost }, (row) => winRateOf(row.won, row.lost));
}

/**
 * A funnel stage by stage: a row per stage with its count, its rate from the stage before and its rate from the first.
 * @customfunction FUNNEL
 * @param counts How many reached each stage, first stage first; blank rows stay blank.
 * @returns Three columns; the first stage has no stage before.
 * @example =SALES.FUNNEL({200;50;10})
 * //=> {200,"",1;50,0.25,0.25;10,0.2,0.05}
 * @example =SALES.FUNNEL({0;5})
 * //=> {0,"",#DIV/0! counts is zero, so there is nothing to divide by.;5,#DIV/0! counts is zero, so there is nothing to divide by.,#DIV/0! counts is zero, so there is nothing to divide by.}
 */
export function funnel(counts: any[][]): any[][] {
  const read = readLines("counts", counts);
  return stageTable(read, funnelStages(read.lines));
}

/**
 * Gross margin: (price - cost) / price. Ranges are totalled first.
 * @customfunction MARGIN
 * @param price Price, or the amounts sold.
 * @param cost Cost of the same goods.
 * @returns A ratio; negative where sold below cost.
 * @example =SALES.MARGIN(100, 75)
 * //=> 0.25
 * @example =SALES.MARGIN({100;300}, {120;200})
 * //=> 0.2
 * @example =SALES.MARGIN(0, 5)
 * //=> #DIV/0! price is zero, so there is nothing to divide by.
 */
export function margin(price: any[][], cost: any[][]): number {
  const sold = answer(map(filledArg("price", price), exactSum));
  return answer(then(map(filledArg("cost", cost), exactSum), (spent) => grossMargin(sold, spent)));
}

/**
 * Why sales differ from a budget or from last year: the effects of price, volume and mix. With margins per unit in place of prices it explains gross profit.
 * @customfunction PVM
 * @param budget Two columns, quantity and price, a row per product.
 * @param actual The same products in the same rows.
 * @returns Three cells, price, volume and mix, that add up to the difference in value.
 * @example =SALES.PVM({50,10;50,20}, {0,10;100,20})
 * //=> {0,0,500}
 * @example =SALES.PVM({100,10}, {120,9})
 * //=> {-120,200,0}
 */
export function pvm(budget: any[][], actual: any[][]): number[][] {
  const blocks = soldArgs(budget, actual);
  const effects = answer(then(blocks, ([planned, sold]) => priceVolumeMix(planned, sold)));
  const { price, volume, mix } = totalEffects(effects);
  return [[price, volume, mix]];
}

/**
 * Pipeline velocity: what the pipeline brings in a day.
 * @customfunction VELOCITY
 * @param opportunities Number of open opportunities; a range gives one answer per row.
 * @param winRate Win rate as a ratio, 0.25 for 25 %.
 * @param averageValue Average value of a won deal.
 * @param cycleDays Average days from opening to closing.
 * @returns Amount per day: opportunities x win rate x value / days.
 * @example =SALES.VELOCITY(50, 0.25, 12000, 90)
 * //=> 1666.66666666667
 * @example =SALES.VELOCITY(50, 25, 12000, 90)
 * //=> #VALUE! winRate is 25; it must be from 0 to 1 (25 % is 0.25).
 */
export function velocity(opportunities: any[][], winRate: any[][], averageValue: any[][], cycleDays: any[][]): any[][] {
  return eachRow({ opportunities, winRate, averageValue, cycleDays }, pipelineVelocity);
}

/**
 * Weighted pipeline: the sum of amount times probability.
 * @customfunction WEIGHTEDPIPELINE
 * @param amounts Amounts of open opportunities.
 * @param probabilities Their win probabilities as ratios, row by row.
 * @returns The expected amount.
 * @example =SALES.WEIGHTEDPIPELINE({200000;50000}, {0.3;0.8})
 * //=> 100000
 * @example =SALES.WEIGHTEDPIPELINE({200000;50000}, {0.3;80})
 * //=> #VALUE! Row 2 of probabilities is 80; it must be from 0 to 1 (25 % is 0.25).
 */
export function weightedPipeline(amounts: any[][], probabilities: any[][]): number {
  return answer(then(dealArgs(amounts, probabilities), weighted));
}
