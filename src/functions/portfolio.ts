import { all, then } from "../domain/kernel/result";
import { gini as giniOf, herfindahl, topShare as topShareOf } from "../domain/portfolio/concentration";
import { accountRetention, grossRetention, netRetention } from "../domain/portfolio/retention";
import { answer } from "./answer";
import { numberArg, truthArg } from "./cells";
import { beforeAfterArgs, filledArg } from "./pairs";

/**
 * Herfindahl–Hirschman index of concentration: the sum of squared shares of what is above zero.
 * @customfunction HHI
 * @param values Sales per account, or any other size; blanks, zeros and negatives do not count.
 * @returns From 1/n (all alike) to 1 (one has everything); times 10,000 for the scale of authorities.
 * @example =SALES.HHI({50;50})
 * //=> 0.5
 * @example =SALES.HHI({541;1463;2445;3438;4437;5401;6392;8304;11904;22261})
 * //=> 0.184081230915485
 * @example =SALES.HHI({0;0})
 * //=> #DIV/0! values has nothing above zero, so there is nothing to divide by.
 */
export function hhi(values: any[][]): number {
  return answer(then(filledArg("values", values), herfindahl));
}

/**
 * Share of the largest accounts in the total of what is above zero.
 * @customfunction TOPSHARE
 * @param values Sales per account; blanks, zeros and negatives do not count.
 * @param [n] How many of the largest; below 1 a share of the number of accounts, rounded down. Default 10.
 * @returns A ratio: 0.33 is 33 %.
 * @example =SALES.TOPSHARE({60;25;10;5}, 2)
 * //=> 0.85
 * @example =SALES.TOPSHARE({60;25;10;5}, 0.25)
 * //=> 0.6
 */
export function topShare(values: any[][], n?: number): number {
  const terms = all({ values: filledArg("values", values), n: numberArg("n", n, 10) });
  return answer(then(terms, (given) => topShareOf(given.values, given.n)));
}

/**
 * Gini coefficient of inequality of what is above zero.
 * @customfunction GINI
 * @param values Sales per account; blanks, zeros and negatives do not count.
 * @param [corrected] TRUE multiplies by n/(n-1), so that 1 is the largest value for any number of accounts. Default FALSE.
 * @returns From 0 (all alike) towards 1 (one has everything).
 * @example =SALES.GINI({1;1;1;1})
 * //=> 0
 * @example =SALES.GINI({10;10;10;10;10;10;10;10;10;90}, TRUE)
 * //=> 0.444444444444444
 */
export function gini(values: any[][], corrected?: boolean): number {
  const terms = all({ values: filledArg("values", values), corrected: truthArg("corrected", corrected, false) });
  return answer(then(terms, (given) => giniOf(given.values, given.corrected)));
}

/**
 * Gross revenue retention of the accounts present before: what was kept, growth not counted.
 * @customfunction GRR
 * @param before Revenue per account in the earlier period.
 * @param after Revenue of the same accounts in the later period, row by row.
 * @returns A ratio, never above 1.
 * @example =SALES.GRR({100;100;50}, {120;60;0})
 * //=> 0.64
 * @example =SALES.GRR({0;0}, {10;20})
 * //=> #DIV/0! before has nothing above zero, so there is nothing to divide by.
 */
export function grr(before: any[][], after: any[][]): number {
  return answer(then(beforeAfterArgs(before, after), grossRetention));
}

/**
 * Net revenue retention of the accounts present before: kept, with their growth. New accounts do not count.
 * @customfunction NRR
 * @param before Revenue per account in the earlier period.
 * @param after Revenue of the same accounts in the later period, row by row.
 * @returns A ratio; above 1 where growth outweighs losses.
 * @example =SALES.NRR({100;100;50}, {120;60;0})
 * //=> 0.72
 * @example =SALES.NRR({100;0}, {110;500})
 * //=> 1.1
 */
export function nrr(before: any[][], after: any[][]): number {
  return answer(then(beforeAfterArgs(before, after), netRetention));
}

/**
 * Share of the accounts active before that are active after; active is above zero.
 * @customfunction RETENTION
 * @param before Revenue or orders per account in the earlier period.
 * @param after The same accounts in the later period, row by row.
 * @returns A ratio.
 * @example =SALES.RETENTION({100;100;50;0}, {120;60;0;30})
 * //=> 0.666666666666667
 * @example =SALES.RETENTION({5;5}, {1;1})
 * //=> 1
 */
export function retention(before: any[][], after: any[][]): number {
  return answer(then(beforeAfterArgs(before, after), accountRetention));
}
