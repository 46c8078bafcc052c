// @ts-check
/** Worked examples of commission and attainment from published sources against the rules of the house. Node only. */
const fs = require("fs");
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const domain = path.join(__dirname, "../domain");
const commission = require(path.join(domain, "commission.ts"));
const quota = require(path.join(domain, "quota.ts"));
const { commissionStatements } = require(path.join(domain, "statement/statement.ts"));
const { DEFAULT_COMMISSION_RULES } = require(path.join(domain, "statement/rules.ts"));
const { periodOf } = require(path.join(domain, "calendarPeriod.ts"));
const { dayNumber } = require(path.join(domain, "kernel/date.ts"));
const { nouns } = require(path.join(domain, "model/index.ts"));

/** @typedef {{ id: string, function: string, inputs: any, expected: any, tolerance: number }} Case */

/** @param {any} inputs */
function planOf({ tiers, mode = "marginal", upper_inclusive: inclusive = true }) {
  return {
    tiers: tiers.map((/** @type {any} */ { from, rate, bonus = 0 }) => ({ above: from, rate, bonus })),
    method: mode,
    edge: inclusive ? "upto" : "from",
  };
}

/** Tiers from 0 up to the amount at least; other shapes (sections with both ends, a margin, a flag) are no tiers of the house. @param {any} inputs */
function added({ amount, already = 0, ...rest }) {
  const end = rest.tiers?.at(-1).to ?? Infinity;
  const isPlain = rest.tiers?.[0].from === 0 && already + amount <= end && rest.lower_inclusive === undefined;
  return isPlain ? commission.commissionAdded(amount, already, planOf(rest)) : undefined;
}

/** @param {any} result */
const answerOf = (result) => (result.ok ? result.value : "#DIV/0!");

/** What each worked function is in the house; one that is not here has no counterpart. @type {{ [name: string]: (inputs: any) => any }} */
const FUNCTIONS = {
  COMMISSION: added,
  COMMISSION_SUM: ({ amounts, ...rest }) =>
    amounts.reduce(
      (/** @type {number} */ sum, /** @type {number} */ one) => sum + commission.commissionOn(one, planOf(rest)),
      0,
    ),
  // A tier that pays a fixed amount, pro rata within it, is a rate on its slice.
  COMMISSION_INTERPOLATED: ({ amount, tiers }) =>
    commission.commissionOn(
      amount,
      planOf({
        tiers: tiers.map((/** @type {any} */ tier) => ({ ...tier, rate: tier.payout / (tier.to - tier.from) })),
      }),
    ),
  COMMISSION_RATE: ({ amount, already = 0, ...rest }) =>
    rest.mode === "whole"
      ? commission.rateReached(already + amount, planOf(rest))
      : commission.commissionAdded(amount, already, planOf(rest)) / amount,
  PAYOUT_CURVE: ({ attainment, curve }) => quota.payoutOn(attainment, curve),
  COMMISSION_DRAW: ({ earned, draw, recoverable }) => drawn(quota.drawPay(earned, draw, recoverable), "owed"),
  // A balance owed from before is a recoverable draw of nothing.
  COMMISSION_CARRY: ({ balance, earned }) => {
    const last = quota.drawPay([balance, earned], 0, true)[1];
    return { paid: last.paid, balance: last.owed };
  },
  COMMISSION_CLAWBACK: ({ amount_before: before, returned, ...rest }) =>
    rest.tiers ? answerOf(commission.clawback(before, returned, planOf(rest))) : undefined,
  COMMISSION_QUOTA: ({ sales, quota: target, ...rest }) =>
    commission.commissionOn(sales, answerOf(commission.quotaPlan(planOf(rest), target))),
  COMMISSION_SPLIT: ({ commission: amount, shares }) => answerOf(quota.splitAmount(amount, shares, 2)),
  QUARTER_PAY: quarterPay,
  ATTAINMENT: ({ actual, quota: target }) => answerOf(quota.attainment(actual, target, "higher")),
  ATTAINMENT_YTD: ({ actual, quota: target }) => answerOf(quota.attainment(sum(actual), sum(target), "higher")),
  PRORATE_QUOTA: ({ annual, weights, start_month: month }) => {
    const year = { from: dayNumber("2026-01-01"), to: dayNumber("2026-12-31") };
    const from = dayNumber(`2026-${String(month).padStart(2, "0")}-01`);
    return answerOf(quota.prorate(annual, { from, to: year.to }, year, weights));
  },
  // Working days stand for the worked example's elapsed days.
  RUN_RATE: ({ actual, elapsed, total }) => {
    const calendar = { isWeekend: Array.from({ length: 7 }, () => false), holidays: new Set() };
    return answerOf(quota.runRate(actual, { from: 1, to: total }, elapsed, calendar));
  },
};

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @param {any[]} periods @param {string} balance */
function drawn(periods, balance) {
  return { paid: periods.map(({ paid }) => paid), [balance]: periods.map(({ owed }) => owed) };
}

/** A whole statement: salary, commission and the bonus above the top tier. @param {any} inputs */
function quarterPay({ amount, base_monthly: monthlyBase, bonus, bonus_above: above, ...rest }) {
  const plan = planOf(rest);
  plan.tiers = plan.tiers.map((tier) => (tier.above === above ? { ...tier, bonus } : tier));
  const rules = { ...DEFAULT_COMMISSION_RULES, monthlyBase, plan };
  const blank = Object.fromEntries(Object.keys(nouns.orders.fields).map((field) => [field, null]));
  const orders = [{ ...blank, owner: "rep", orderDate: "2026-07-01", amount: amount * 100 }];
  const rows = { accounts: [], orders, invoices: [], payments: [], opportunities: [] };
  const facts = { rows, scores: [], adjustments: [], refunds: [], rulesOn: () => rules, digits: 2 };
  const period = periodOf("quarter", "2026-07-01");
  return commissionStatements(facts, period, period.to).statements[0].total / 100;
}

/** @param {any} answer @param {any} expected @param {number} tolerance @returns {boolean} */
function agrees(answer, expected, tolerance) {
  if (typeof expected === "number") return typeof answer === "number" && Math.abs(answer - expected) <= tolerance;
  if (typeof expected !== "object" || expected === null) return answer === expected;
  return Object.keys(expected).every((key) => agrees(answer?.[key], expected[key], tolerance));
}

/** Prints what agrees; answers how many do not. @param {string} folder */
function scoreWorkedCases(folder) {
  let wrong = 0;
  for (const subject of ["commission", "attainment"]) {
    const file = path.join(folder, `${subject}.json`);
    if (!fs.existsSync(file)) continue;
    /** @type {Case[]} */
    const cases = JSON.parse(fs.readFileSync(file, "utf8"));
    const answers = cases.map((one) => ({ ...one, answer: FUNCTIONS[one.function]?.(one.inputs) }));
    const covered = answers.filter(({ answer }) => answer !== undefined);
    const differing = covered.filter(({ answer, expected, tolerance }) => !agrees(answer, expected, tolerance));
    const equal = covered.length - differing.length;
    process.stdout.write(`${`worked ${subject}`.padEnd(26)} ${equal} of ${covered.length} cases equal\n`);
    for (const { id, answer, expected } of differing) process.stdout.write(`  differs: ${id} ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}\n`); // prettier-ignore
    const without = answers.filter(({ answer }) => answer === undefined).map((one) => `${one.id} ${one.function}`);
    if (without.length > 0) process.stdout.write(`  no counterpart: ${without.join(", ")}\n`);
    wrong += differing.length;
  }
  return wrong;
}

module.exports = { scoreWorkedCases };
