import { all, then } from "../domain/kernel/result";
import { agingBucket as bucketOf, agingTable } from "../domain/receivables/buckets";
import {
  collectionEffectiveness,
  collectionRate as collectedShare,
  countbackDso,
  simpleDso,
} from "../domain/receivables/collection";
import { openAfterPayments } from "../domain/receivables/settlement";
import { agingRows, allowanceOf, edgesArg, lateDays, openBalances, salesPeriods } from "./agingArgs";
import { answer } from "./answer";
import { choiceArg, eachCell, numberArg } from "./cells";
import { dayArg } from "./dateArgs";
import { eachRow } from "./eachRow";
import { lineTable, readLines } from "./lines";
import { filledArg } from "./pairs";

const DSO_METHODS = {
  simple: ["简单", "簡單", "期末余额", "期末餘額"],
  countback: ["count-back", "count back", "exhaustion", "倒推", "倒扣", "倒推法", "倒扣法"],
} as const;
const YEAR_DAYS = 365;

/**
 * Receivables by age: a row each for not due, every bucket, no due date, credits not applied and the total, with the amount and the number of items.
 * @customfunction AGING
 * @param due Last day to pay of each item; blank where there is none.
 * @param balance What is open of it, row by row; a negative balance is a credit.
 * @param asOf Day to reckon from, such as TODAY().
 * @param [buckets] Last day of each bucket but the open one, rising. Default {30;60;90}.
 * @returns Three columns, label, amount and count; the total is the sum of the balances to the cent.
 * @example =SALES.AGING({46000;45990;0;45900}, {100;50.1;20;-30}, DATE(2025,12,9), {30;60})
 * //=> {"Not due",100,1;"1–30",50.1,1;"31–60",0,0;"Over 60",0,0;"No due date",20,1;"Unapplied",-30,1;"Total",140.1,4}
 * @example =SALES.AGING({46000}, {100}, DATE(2025,12,9), {60;30})
 * //=> #VALUE! buckets must be days above zero that rise, such as {30;60;90}.
 */
export function aging(due: any[][], balance: any[][], asOf: number, buckets?: any[][]): any[][] {
  const terms = all({
    items: openBalances(due, balance),
    asOf: dayArg("asOf", asOf),
    edges: edgesArg("buckets", buckets),
  });
  const given = answer(terms);
  return agingRows(agingTable(given.items, given.asOf, given.edges), given.edges);
}

/**
 * Number of the aging bucket that days past due fall into; an edge belongs to the bucket below.
 * @customfunction AGINGBUCKET
 * @param daysPastDue Days past due; a range gives one answer per cell.
 * @param [buckets] Last day of each bucket but the open one, rising. Default {30;60;90}.
 * @returns 0 for not due, 1 for the first bucket, and so on.
 * @example =SALES.AGINGBUCKET({0;1;30;31;91})
 * //=> {0;1;1;2;4}
 * @example =SALES.AGINGBUCKET(8, {7;14})
 * //=> 2
 */
export function agingBucket(daysPastDue: any[][], buckets?: any[][]): any[][] {
  const edges = answer(edgesArg("buckets", buckets));
  return eachCell("daysPastDue", daysPastDue, (days) => bucketOf(days, edges));
}

/**
 * What stays open of each invoice when payments settle the oldest first.
 * @customfunction ALLOCATE
 * @param invoices Amounts, oldest first; a negative one is a credit note and settles others. Blank rows stay blank.
 * @param payments Everything that was paid.
 * @returns A column: what is open of each invoice.
 * @example =SALES.ALLOCATE({60;100;40}, {40;100})
 * //=> {0;20;40}
 * @example =SALES.ALLOCATE({0.3;0.3}, 0.1)
 * //=> {0.2;0.3}
 */
export function allocate(invoices: any[][], payments: any[][]): any[][] {
  const read = readLines("invoices", invoices);
  const open = then(filledArg("payments", payments), (paid) => openAfterPayments(read.lines, paid));
  return lineTable(read, answer(open), (left) => [left], 1);
}

/**
 * Provision for doubtful accounts: the sum of each bucket's balance times its rate.
 * @customfunction ALLOWANCE
 * @param buckets Balance of each aging bucket.
 * @param rates Share of each bucket expected to be lost, as a ratio.
 * @returns The provision, not rounded.
 * @example =SALES.ALLOWANCE({720000;395000;105000;52000;13000}, {0.005;0.03;0.16;0.525;0.92})
 * //=> 71510
 * @example =SALES.ALLOWANCE({100;100}, {0.01;5})
 * //=> #VALUE! Row 2 of rates is 5; it must be from 0 to 1 (25 % is 0.25).
 */
export function allowance(buckets: any[][], rates: any[][]): number {
  return answer(allowanceOf(buckets, rates));
}

/**
 * Days an item is late, 0 when it is not.
 * @customfunction DAYSPASTDUE
 * @param due Last day to pay; a range gives one answer per row, blank where there is none.
 * @param asOf Day to reckon from, such as TODAY().
 * @param [paid] Day of payment; where it is before asOf, days are counted to it.
 * @returns Days.
 * @example =SALES.DAYSPASTDUE(DATE(2026,1,31), DATE(2026,3,2))
 * //=> 30
 * @example =SALES.DAYSPASTDUE(DATE(2026,1,31), DATE(2026,3,2), DATE(2026,2,3))
 * //=> 3
 */
export function daysPastDue(due: any[][], asOf: any[][], paid?: any[][]): any[][] {
  return eachRow({ due, asOf, paid }, lateDays);
}

/**
 * Days sales outstanding.
 * @customfunction DSO
 * @param receivables Receivables at the end; with "simple" a range gives one answer per row.
 * @param sales Credit sales; with "countback" a column of periods, oldest first.
 * @param [days] Days of those sales, default 365; with "countback" a column beside the sales, or one number for each.
 * @param [method] "simple" (default): receivables / sales x days; "countback": the newest periods are used up first, and #N/A when the history is too short.
 * @returns Days, not rounded.
 * @example =SALES.DSO(200000, 2000000)
 * //=> 36.5
 * @example =SALES.DSO(250000, {120000;90000;0;100000}, {31;30;31;30}, "countback")
 * //=> 106.5
 * @example =SALES.DSO(500000, {80000;100000}, {31;30}, "countback")
 * //=> #N/A sales does not go back far enough: 320000 of the balance is older.
 */
export function dso(receivables: any[][], sales: any[][], days?: any[][], method?: string): any[][] {
  if (answer(choiceArg("method", method, DSO_METHODS, "simple")) === "simple") {
    return eachRow({ receivables, sales, days }, (row) => simpleDso(row.receivables, row.sales, row.days || YEAR_DAYS));
  }
  const terms = all({ open: numberArg("receivables", receivables), periods: salesPeriods(sales, days) });
  return [[answer(then(terms, ({ open, periods }) => countbackDso(open, periods)))]];
}

/**
 * Best possible DSO: days sales outstanding if nothing were overdue.
 * @customfunction BESTDSO
 * @param current Receivables not yet due; a range gives one answer per row.
 * @param sales Credit sales of the period.
 * @param [days] Days of the period. Default 365.
 * @returns Days, not rounded.
 * @example =SALES.BESTDSO(3590, 10890, 90)
 * //=> 29.6694214876033
 * @example =SALES.BESTDSO(100000, 1000000)
 * //=> 36.5
 */
export function bestDso(current: any[][], sales: any[][], days?: any[][]): any[][] {
  return eachRow({ current, sales, days }, (row) => simpleDso(row.current, row.sales, row.days || YEAR_DAYS));
}

/**
 * Collection effectiveness index: what was collected of what could be.
 * @customfunction CEI
 * @param beginning Receivables at the beginning; a range gives one answer per row.
 * @param sales Credit sales of the period.
 * @param endTotal Receivables at the end.
 * @param endCurrent What of them is not yet due.
 * @returns A ratio; 1 is everything.
 * @example =SALES.CEI(6200, 10890, 6340, 3590)
 * //=> 0.796296296296296
 * @example =SALES.CEI(100, 0, 100, 100)
 * //=> #DIV/0! beginning + sales − endCurrent is zero, so there is nothing to divide by.
 */
export function cei(beginning: any[][], sales: any[][], endTotal: any[][], endCurrent: any[][]): any[][] {
  return eachRow({ beginning, sales, endTotal, endCurrent }, collectionEffectiveness);
}

/**
 * Collection rate: collected over due.
 * @customfunction COLLECTIONRATE
 * @param due What fell due in the period; a range gives one answer per row.
 * @param collected What of it was collected.
 * @returns A ratio.
 * @example =SALES.COLLECTIONRATE(200000, 170000)
 * //=> 0.85
 * @example =SALES.COLLECTIONRATE({100;0}, {80;0})
 * //=> {0.8;#DIV/0! due is zero, so there is nothing to divide by.}
 */
export function collectionRate(due: any[][], collected: any[][]): any[][] {
  return eachRow({ due, collected }, (row) => collectedShare(row.due, row.collected));
}
