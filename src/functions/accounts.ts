import { CONTACT_UNITS, type ContactUnit } from "../domain/cadence";
import { abcClass, sharesBefore } from "../domain/grading/abc";
import { DEFAULT_CUTOFFS, letterFor } from "../domain/grading/grade";
import { DEFAULT_INQUIRY_RULES, inquiryGrade as gradeOfInquiry } from "../domain/grading/inquiry";
import { rfmScores } from "../domain/grading/rfm";
import { weightedScore } from "../domain/grading/scorecard";
import { all, fail, map, ok, then } from "../domain/kernel/result";
import { abcLinesArgs, binsArg, cutoffsArg, inquiryRow, numberCell, purchasesRow, scoreRows } from "./accountArgs";
import { answer } from "./answer";
import { choiceArg } from "./cells";
import { dueRows, followingCalendar, nextRow } from "./contactArgs";
import { dayArg } from "./dateArgs";
import { matrixAnswers } from "./investmentArgs";
import { acrossRows, answerCells, answerRows, sideBySide } from "./rows";

const UNIT_WORDS: { readonly [Unit in ContactUnit]: readonly string[] } = {
  day: ["days", "天", "日"],
  week: ["weeks", "周", "週", "星期"],
  month: ["months", "月", "个月", "個月"],
};

/**
 * Class A, B, C or D of each value by the share of the total that larger values hold: A below the first line, B below the second, C above.
 * @customfunction ABC
 * @param values Sales or gross profit, a cell per account. Equal values are of one class; zero or less is D; blank stays blank.
 * @param [aShare] Share before an account up to which it is an A. Default 0.8.
 * @param [bShare] Share before an account up to which it is a B. Default 0.95.
 * @returns A letter per value, in the shape of the values.
 * @example =SALES.ABC({50;30;15;4;1;0;-2})
 * //=> {"A";"A";"B";"C";"C";"D";"D"}
 * @example =SALES.ABC({40;40;20}, 0.4)
 * //=> {"A";"A";"B"}
 * @example =SALES.ABC({70;"n/a";30})
 * //=> {"A";#VALUE! Row 2 of values is text: n/a;"A"}
 * @example =SALES.ABC({1;2}, 80)
 * //=> #VALUE! aShare is 80; it must be from 0 to 1 (25 % is 0.25).
 */
export function abc(values: any[][], aShare?: number, bShare?: number): any[][] {
  const lines = answer(abcLinesArgs(aShare, bShare));
  const read = answer(sideBySide(["values", values])).map(([value]) => numberCell(value!));
  const classes = acrossRows(read, (numbers) => sharesBefore(numbers).map((share) => abcClass(share, lines)));
  return answerCells(classes, values);
}

/**
 * Recency, frequency and amount of each customer, scored from 1 by quantiles over all of them, as PERCENTILE.INC cuts them.
 * @customfunction RFM
 * @param lastOrder Date of the last order, a cell per customer; blank leaves the customer out.
 * @param orders Number of orders.
 * @param amount Amount bought.
 * @param asOf Day to reckon from, for example TODAY().
 * @param [bins] How many quantiles, 2 to 9. Default 5.
 * @returns Four columns: recency (the latest is highest), frequency, amount, and the three digits as one number. Equal figures score equal.
 * @example =SALES.RFM({46000;45900;45800;45700;45600}, {9;7;5;3;1}, {100;500;300;200;400}, 46010)
 * //=> {5,5,1,551;4,4,5,445;3,3,3,333;2,2,2,222;1,1,4,114}
 * @example =SALES.RFM({46000;0;45800}, {2;0;1}, {100;0;50}, 46010, 3)
 * //=> {3,3,3,333;"","","","";1,1,1,111}
 */
export function rfm(lastOrder: any[][], orders: any[][], amount: any[][], asOf: number, bins?: number): any[][] {
  const given = answer(all({ asOf: dayArg("asOf", asOf), bins: binsArg("bins", bins) }));
  const rows = answer(sideBySide(["lastOrder", lastOrder], ["orders", orders], ["amount", amount]));
  const read = rows.map((row) => purchasesRow(row, given.asOf));
  const scores = acrossRows(read, (customers) => rfmScores(customers, given.bins));
  return answerRows(scores, 4, ({ recency, frequency, monetary, code }) => [recency, frequency, monetary, code]);
}

/**
 * Weighted mean of an account's scores over the criteria that have one: a missing score is not a zero.
 * @customfunction SCORE
 * @param scores A row per account, a column per criterion; scores begin above zero, and a blank or 0 is no score.
 * @param weights One row, the weight of each criterion; they need not sum to 1.
 * @returns Two columns: the score, not rounded, and the share of the weight it rests on.
 * @example =SALES.SCORE({4,5;3,2}, {0.75,0.25})
 * //=> {4.25,1;2.75,1}
 * @example =SALES.SCORE({8,"",6}, {0.5,0.3,0.2})
 * //=> {7.42857142857143,0.7}
 * @example =SALES.SCORE({5,""}, {0,1})
 * //=> #DIV/0! No criterion with a weight has a score, so there is nothing to divide by.
 */
export function score(scores: any[][], weights: any[][]): any[][] {
  const { rows, weights: each } = answer(scoreRows(scores, weights));
  const scored = rows.map((row) => row && then(row, (given) => orFail(weightedScore(given, each))));
  return answerRows(scored, 2, (one) => [one.score, one.available]);
}

function orFail<Value>(value: Value | null) {
  return value === null ? fail({ code: "no_weight_scored" }) : ok(value);
}

/**
 * Grade of a score: the letter of the first cutoff, from above, that it reaches.
 * @customfunction GRADE
 * @param score A score, as SCORE gives it; a range gives one letter per cell.
 * @param [cutoffs] What an A, a B, a C … needs at least, falling. Default {4;3.2;2.4}.
 * @returns A letter; below the last cutoff the one after it.
 * @example =SALES.GRADE({4;3.9;2.4;2.39})
 * //=> {"A";"B";"C";"D"}
 * @example =SALES.GRADE(7.5, {8;6;4})
 * //=> B
 * @example =SALES.GRADE(7.5, {6;8})
 * //=> #VALUE! Row 2 of cutoffs: cutoffs must fall from row to row.
 */
export function grade(score: any[][], cutoffs?: any[][]): any[][] {
  const lines = answer(cutoffsArg("cutoffs", cutoffs, DEFAULT_CUTOFFS));
  const read = answer(sideBySide(["score", score])).map(([one]) => numberCell(one!));
  const letters = read.map((one) => one && map(one, (value) => letterFor(value, lines)));
  return answerCells(letters, score);
}

/**
 * Grade of an inquiry: D for products we do not list, C for "quote everything" or fewer than 3 points, B from 3 points, A from 6.
 * @customfunction INQUIRYGRADE
 * @param listed TRUE (or "yes", "是") when it asks about products that we list; ranges give one grade per row.
 * @param quoteAll TRUE when it asks the same of many products or for a quotation of everything.
 * @param points Specification or drawing 2, quantity 2, target price or terms 1, company mail 1, company name and site 1, second reply within 7 days 2.
 * @returns A letter.
 * @example =SALES.INQUIRYGRADE(TRUE, FALSE, 6)
 * //=> A
 * @example =SALES.INQUIRYGRADE({"yes";"yes";"是";"no"}, {"no";"yes";"否";"no"}, {5;9;2;9})
 * //=> {"B";"C";"C";"D"}
 */
export function inquiryGrade(listed: any[][], quoteAll: any[][], points: any[][]): any[][] {
  const rows = answer(sideBySide(["listed", listed], ["quoteAll", quoteAll], ["points", points]));
  const read = rows.map((row) => inquiryRow(row));
  const grades = read.map((facts) => facts && map(facts, (each) => gradeOfInquiry(each, DEFAULT_INQUIRY_RULES)));
  return answerCells(grades, listed);
}

/**
 * What to do with an account by expected result and investment: A1 protect (high result, low investment), A2 partner (both high), B develop (up to 20 % below the result line), C serve cheaply (both low), D decide (low result, high investment).
 * @customfunction INVESTMENTGRADE
 * @param expectedResult Expected gross profit, a cell per account.
 * @param investment What the account costs: visits, hours, budget, rebates, capital. Where it is blank only the result is graded: A, B or C/D.
 * @param [resultLine] Result from which it is high. Default: the smallest of those that hold the first 80 % of all.
 * @param [investmentLine] Investment above which it is high. Default: the median.
 * @returns A1, A2, B, C or D. Whether a B grows, a function cannot see.
 * @example =SALES.INVESTMENTGRADE({100;90;75;10;5}, {10;40;20;5;30})
 * //=> {"A1";"A2";"A1";"C";"D"}
 * @example =SALES.INVESTMENTGRADE({100;85;70}, {10;50;50}, 100, 20)
 * //=> {"A1";"B";"D"}
 * @example =SALES.INVESTMENTGRADE({100;10}, {"";""}, 50)
 * //=> {"A";"C/D"}
 */
export function investmentGrade(
  expectedResult: any[][],
  investment: any[][],
  resultLine?: any,
  investmentLine?: any,
): any[][] {
  const lines = { result: resultLine, investment: investmentLine };
  return answerCells(answer(matrixAnswers(expectedResult, investment, lines)), expectedResult);
}

/**
 * Day of the next contact: so many days, weeks or months after the last one, as EDATE counts months.
 * @customfunction NEXTCONTACT
 * @param last Date of the last contact; a range gives one day per cell.
 * @param every How many days, weeks or months between contacts, one for all or a cell per date.
 * @param [unit] "day" (default), "week" or "month".
 * @param [holidays] Days off besides the weekend; when given, the day moves to the next working day.
 * @param [weekend] Days off of the week, as in NETWORKDAYS.INTL: 1 Saturday and Sunday (assumed when only holidays are given), 11 Sunday only, or "0000011". Assumes the 1900 date system.
 * @returns A date serial: give the cell a date format.
 * @example =SALES.NEXTCONTACT(DATE(2026,1,31), 1, "month")
 * //=> 46081
 * @example =SALES.NEXTCONTACT(DATE(2026,11,20), 1, "day", , 1)
 * //=> 46349
 * @example =SALES.NEXTCONTACT(DATE(2026,11,20), 1, "day", DATE(2026,11,21), 11)
 * //=> 46349
 * @example =SALES.NEXTCONTACT(DATE(2026,11,20), 0)
 * //=> #VALUE! every is 0; it must be a whole number above zero.
 */
export function nextContact(last: any[][], every: any[][], unit?: string, holidays?: any[][], weekend?: any): any[][] {
  const given = answer(
    all({
      unit: choiceArg("unit", unit, UNIT_WORDS, CONTACT_UNITS[0]),
      calendar: followingCalendar(holidays, weekend),
    }),
  );
  const rows = answer(sideBySide(["last", last], ["every", every]));
  const days = rows.map((row) => nextRow(row, given.unit, given.calendar));
  return answerCells(days, last);
}

/**
 * Contacts an account still has to have: in the week it was entered one, later by its grade in the calendar month.
 * @customfunction CONTACTSDUE
 * @param grade Grade of the account, such as "A" or "B级"; a range gives a row per account.
 * @param entered Date, perhaps with time, on which the account was entered. After Saturday 17:30 its first contact is due on Monday.
 * @param contacts Dates of contacts of any form, a row per account (for one account any range); or their number this month. More than two on one day count as two.
 * @param asOf Day to reckon from, for example TODAY(); later contacts do not count.
 * @param [rules] Two columns, grade and contacts a month; a third may hold "week", "quarter" or "year". A row "new" sets the contacts of the first week. Default: A 5, B 5, C 1, D 0, new 1. Assumes the 1900 date system.
 * @returns Two columns: how many, and the last day for them (a date serial).
 * @example =SALES.CONTACTSDUE("A", DATE(2026,1,5), {46328,46331,46331,46331}, DATE(2026,11,20))
 * //=> {2,46356}
 * @example =SALES.CONTACTSDUE({"";"C"}, {46345;40000}, {"";46330}, DATE(2026,11,20))
 * //=> {1,46348;0,46356}
 * @example =SALES.CONTACTSDUE("E", DATE(2020,1,1), 0, DATE(2026,11,20))
 * //=> #N/A No rule says how often for grade “E”.
 */
export function contactsDue(
  grade: any[][],
  entered: any[][],
  contacts: any[][],
  asOf: number,
  rules?: any[][],
): any[][] {
  return answerRows(answer(dueRows({ grade, entered, contacts, asOf, rules })), 2, ({ due, until }) => [due, until]);
}
