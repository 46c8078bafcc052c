import {
  clawback as takenBack,
  commissionAdded,
  commissionLines as linesAdded,
  commissionOn,
  quotaPlan,
  rateReached,
  tierShares,
} from "../domain/commission";
import { all, then } from "../domain/kernel/result";
import { tierProblems } from "../domain/tierCheck";
import { answer } from "./answer";
import { type Cells, eachCell, numberArg } from "./cells";
import { lineTable, readLines } from "./lines";
import { planArgs } from "./tierArgs";
import { problemTable, shareTable } from "./tierTables";

/**
 * Commission on an amount by tiers. Not rounded. A refund (a negative amount) takes back what it earned.
 * @customfunction COMMISSION
 * @param amount Amount sold; a range gives one answer per cell, each taken alone.
 * @param [tiers] Two columns, threshold and rate (0.02 or 2%), rising from 0; a third may hold a bonus paid once when the tier is entered. Default: 2 % up to 1,000,000, 3 % up to 5,000,000, 4 % above.
 * @param [method] "marginal" (default) pays each rate on its own slice, "whole" the rate reached on everything.
 * @param [prior] What the period had before; the answer is what the amount adds. Default 0.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns The commission, in the amount's currency.
 * @example =SALES.COMMISSION(6000000)
 * //=> 180000
 * @example =SALES.COMMISSION(6000000, , "whole")
 * //=> 240000
 * @example =SALES.COMMISSION(600000, , , 600000)
 * //=> 14000
 * @example =SALES.COMMISSION(30000, {0,0.04;30000,0.05}, "whole", , "from")
 * //=> 1500
 * @example =SALES.COMMISSION({400;"1,200";"n/a"}, {0,0.25;500,0.3})
 * //=> {100;335;#VALUE! Row 3 of amount is text: n/a}
 */
export function commission(amount: any[][], tiers?: any[][], method?: string, prior?: number, edge?: string): any[][] {
  const plan = answer(planArgs(tiers, method, edge));
  const before = answer(numberArg("prior", prior));
  return eachCell("amount", amount, (one) => commissionAdded(one, before, plan));
}

/**
 * Rate of the tier that an amount reaches.
 * @customfunction COMMISSIONRATE
 * @param amount Amount sold; a range gives one rate per cell.
 * @param [tiers] Two columns, threshold and rate, rising from 0. Default: 2 % up to 1,000,000, 3 % up to 5,000,000, 4 % above.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns The rate as a ratio: 0.03 is 3 %.
 * @example =SALES.COMMISSIONRATE(1000000)
 * //=> 0.02
 * @example =SALES.COMMISSIONRATE(1000000, , "from")
 * //=> 0.03
 */
export function commissionRate(amount: any[][], tiers?: any[][], edge?: string): any[][] {
  const plan = answer(planArgs(tiers, null, edge));
  return eachCell("amount", amount, (one) => rateReached(one, plan));
}

/**
 * The arithmetic behind a commission: a row per tier with above, up to, amount in the tier, rate paid and commission; last the total, with the effective rate.
 * @customfunction COMMISSIONTIERS
 * @param amount Amount sold.
 * @param [tiers] Two columns, threshold and rate, rising from 0, or three with a bonus. Default: 2 % up to 1,000,000, 3 % up to 5,000,000, 4 % above.
 * @param [method] "marginal" (default) pays each rate on its own slice, "whole" the rate reached on everything.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns A table of five columns; blank where there is no upper end.
 * @example =SALES.COMMISSIONTIERS(3000000, {0,0.02;1000000,0.03;5000000,0.04})
 * //=> {0,1000000,1000000,0.02,20000;1000000,5000000,2000000,0.03,60000;5000000,"",0,0.04,0;"","",3000000,0.0266666666666667,80000}
 * @example =SALES.COMMISSIONTIERS(0, {0,0.05})
 * //=> {0,"",0,0.05,0;"","",0,"",0}
 */
export function commissionTiers(amount: number, tiers?: any[][], method?: string, edge?: string): any[][] {
  const terms = answer(all({ plan: planArgs(tiers, method, edge), amount: numberArg("amount", amount) }));
  return shareTable(tierShares(terms.amount, terms.plan));
}

/**
 * What each line adds to the commission as the period accumulates, in the order given. Not rounded.
 * @customfunction COMMISSIONLINES
 * @param amounts The period's lines, oldest first; blank lines stay blank.
 * @param [tiers] Two columns, threshold and rate, rising from 0, or three with a bonus. Default: 2 % up to 1,000,000, 3 % up to 5,000,000, 4 % above.
 * @param [method] "marginal" (default) pays each rate on its own slice, "whole" the rate reached on everything.
 * @param [prior] What the period had before the first line. Default 0.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns A column that adds up to the commission on the sum.
 * @example =SALES.COMMISSIONLINES({600000;600000;4000000})
 * //=> {12000;14000;122000}
 * @example =SALES.COMMISSIONLINES({5200000;-500000})
 * //=> {148000;-17000}
 */
export function commissionLines(
  amounts: any[][],
  tiers?: any[][],
  method?: string,
  prior?: number,
  edge?: string,
): any[][] {
  const terms = answer(all({ plan: planArgs(tiers, method, edge), prior: numberArg("prior", prior) }));
  const read = readLines("amounts", amounts);
  return lineTable(read, linesAdded(read.lines, terms.prior, terms.plan), (added) => [added], 1);
}

/**
 * Commission on sales where thresholds are given as attainment of a quota (1 is 100 %). Not rounded.
 * @customfunction QUOTACOMMISSION
 * @param sales Amount sold; a range gives one answer per cell.
 * @param quota Quota for the same period, above zero.
 * @param tiers Two columns, attainment and rate, rising from 0, or three with a bonus.
 * @param [method] "marginal" (default) pays each rate on its own slice, "whole" the rate reached on everything.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns The commission, in the currency of the sales.
 * @example =SALES.QUOTACOMMISSION(40000, 33000, {0,0.1;1,0.2})
 * //=> 4700
 * @example =SALES.QUOTACOMMISSION(40000, 0, {0,0.1;1,0.2})
 * //=> #DIV/0! quota is zero, so there is nothing to divide by.
 */
export function quotaCommission(
  sales: any[][],
  quota: number,
  tiers: any[][],
  method?: string,
  edge?: string,
): any[][] {
  const terms = all({ plan: planArgs(tiers, method, edge), quota: numberArg("quota", quota) });
  const plan = answer(then(terms, (given) => quotaPlan(given.plan, given.quota)));
  return eachCell("sales", sales, (one) => commissionOn(one, plan));
}

/**
 * What a return takes back of a period's commission: negative, and not rounded.
 * @customfunction CLAWBACK
 * @param before Sales of the period before the return.
 * @param returned Amount returned, as a positive number.
 * @param [tiers] Two columns, threshold and rate, rising from 0, or three with a bonus. Default: 2 % up to 1,000,000, 3 % up to 5,000,000, 4 % above.
 * @param [method] "marginal" (default) pays each rate on its own slice, "whole" the rate reached on everything.
 * @param [edge] To which tier a threshold belongs: "upto" (default) to the one below it, "from" to the one that starts there.
 * @returns Commission after the return less commission before it.
 * @example =SALES.CLAWBACK(1200000, 300000)
 * //=> -8000
 * @example =SALES.CLAWBACK(1200000, -300000)
 * //=> #VALUE! returned must not be negative.
 */
export function clawback(before: number, returned: number, tiers?: any[][], method?: string, edge?: string): number {
  const plan = planArgs(tiers, method, edge);
  const terms = all({ plan, before: numberArg("before", before), returned: numberArg("returned", returned) });
  return answer(then(terms, (given) => takenBack(given.before, given.returned, given.plan)));
}

/**
 * What is wrong with a tier table: one line per problem with its row and the sentence, or one line "OK".
 * @customfunction TIERCHECK
 * @param tiers The table to check: threshold, rate and perhaps bonus.
 * @returns Two columns, row and problem; "OK" alone when nothing is wrong.
 * @example =SALES.TIERCHECK({0,0.02;1000000,0.03})
 * //=> {"OK",""}
 * @example =SALES.TIERCHECK({100,2})
 * //=> {1,"The first threshold of tiers must be 0, not 100.";1,"Row 1 of tiers: the rate 2 means 200 %; write 0.02 or 2% for 2 %."}
 */
export function tierCheck(tiers: any[][]): any[][] {
  return problemTable("tiers", tiers as Cells, tierProblems);
}
