// @ts-check
/** Published worked cases of portfolio and receivables against the custom functions, called as Excel calls them. Node only. */
const fs = require("fs");
const path = require("path");
const { Scores } = require("./referenceSets.js");

const ERRORS = { invalidValue: "#VALUE!", divisionByZero: "#DIV/0!", notAvailable: "#N/A" };
class ExcelError extends Error {
  /** @param {string} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: ERRORS } });
const functions = path.join(__dirname, "../functions");
const portfolio = require(path.join(functions, "portfolio.ts"));
const funnel = require(path.join(functions, "funnel.ts"));
const receivables = require(path.join(functions, "receivables.ts"));

/** @param {readonly unknown[]} values */
const column = (values) => values.map((value) => [value]);
/** @param {readonly unknown[]} values */
const oldestFirst = (values) => column([...values].reverse());
/** @param {any[][]} table */
const only = (table) => table[0]?.[0];
/** @param {{ units: number, price: number }[]} rows */
const block = (rows) => rows.map(({ units, price }) => [units, price]);

/** What is kept, lost, grown and shrunk, as the rows of accounts that would say so. @param {any} inputs */
function accountsOf({ start, contraction = 0, churn = 0, expansion = 0 }) {
  const kept = start - contraction - churn;
  return { before: column([contraction, churn, kept]), after: column([0, 0, kept + expansion]) };
}

/** How each neutral name of a case is asked of us; the answer in the case's own scale. @type {{ [name: string]: (inputs: any) => unknown }} */
const ASKED = {
  HHI: ({ values, scale = 1 }) => portfolio.hhi(column(values)) * scale,
  GINI: ({ values, corrected }) => portfolio.gini(column(values), corrected),
  TOP_SHARE: ({ values, n }) => portfolio.topShare(column(values), n),
  PARETO_SHARE: ({ values, top }) => portfolio.topShare(column(values), top),
  GRR: (inputs) => portfolio.grr(accountsOf(inputs).before, accountsOf(inputs).after),
  NRR: ({ end_gross: gross, ...inputs }) => {
    const given = gross === undefined ? inputs : { ...inputs, expansion: gross - inputs.start };
    return portfolio.nrr(accountsOf(given).before, accountsOf(given).after);
  },
  NRR_BY_ACCOUNT: ({ start, end }) => portfolio.nrr(column(start), column(end)),
  LOGO_RETENTION: ({ start, lost }) =>
    portfolio.retention(column(Array(start).fill(1)), column(Array(start).fill(1).fill(0, 0, lost))),
  FUNNEL_OVERALL: ({ rates }) => {
    const counts = rates.reduce(
      (/** @type {number[]} */ all, /** @type {number} */ rate) => [...all, (all.at(-1) ?? 0) * rate],
      [1000],
    );
    return funnel.funnel(column(counts)).at(-1)[2];
  },
  SALES_VELOCITY: ({ opportunities, win_rate: rate, deal_size: size, cycle_days: days, per_days: per = 1 }) =>
    only(funnel.velocity([[opportunities]], [[rate]], [[size]], [[days]])) * per,
  WEIGHTED_PIPELINE: ({ deals }) =>
    funnel.weightedPipeline(
      column(deals.map((/** @type {any} */ [amount]) => amount)),
      column(deals.map((/** @type {any} */ [, chance]) => chance)),
    ),
  MARGIN: ({ price, cost }) => funnel.margin([[price]], [[cost]]),
  PVM: ({ budget, actual }) => funnel.pvm(block(budget), block(actual))[0],
  PVM_TOTAL: ({ budget, actual }) => funnel.pvm(block(budget), block(actual))[0],
  DSO: ({ receivables: open, credit_sales: sales, days }) => only(receivables.dso([[open]], [[sales]], [[days]])),
  DSO_COUNTBACK: ({ receivables: open, sales_newest_first: sales, days_newest_first: days }) =>
    only(receivables.dso([[open]], oldestFirst(sales), oldestFirst(days), "countback")),
  BPDSO: ({ current, credit_sales: sales, days }) => only(receivables.bestDso([[current]], [[sales]], [[days]])),
  CEI: ({ beginning, credit_sales: sales, periods = 1, ending_total: total, ending_current: current }) =>
    only(receivables.cei([[beginning]], [[sales / periods]], [[total]], [[current]])) * 100,
  AR_ALLOWANCE: ({ buckets, rates }) => receivables.allowance(column(buckets), column(rates)),
  // The source numbers its first range 0 and has none for what is not due.
  AGING_BUCKET: ({ days, upper_edges: edges }) =>
    Math.max(0, only(receivables.agingBucket([[days]], column(edges))) - 1),
  ALLOCATE_OLDEST_FIRST: ({ terms, payments }) => receivables.allocate(column(terms), column(payments)).flat(),
  OVERDUE_SHARE: ({ receivables: total, current }) => only(receivables.collectionRate([[total]], [[total - current]])),
};

/** The expected figure in the shape of our answer. @param {any} expected */
function figureOf(expected) {
  if (expected?.outstanding) return expected.outstanding;
  if (expected?.price === undefined) return expected;
  const total = (/** @type {number | number[]} */ effect) => [effect].flat().reduce((sum, part) => sum + part, 0);
  return [total(expected.price), total(expected.volume), total(expected.mix)];
}

/** @param {string} folder @returns {number} how many differ */
function scoreWorkedCases(folder) {
  let wrong = 0;
  for (const subject of ["concentration", "retention_funnel", "gross_profit", "receivables"]) {
    const file = path.join(folder, `${subject}.json`);
    if (!fs.existsSync(file)) continue;
    const scores = new Scores(`worked ${subject}`);
    for (const { id, function: name, inputs, expected, tolerance } of JSON.parse(fs.readFileSync(file, "utf8"))) {
      const ask = ASKED[name];
      if (ask) {
        const wanted = figureOf(expected);
        // Sums of figures that are each printed rounded may be off by the rounding of each.
        const allowed = Math.max(tolerance, 1e-9) * (name === "PVM" ? inputs.budget.length : 1);
        scores.check(`${id} ${name}`, answered(ask, inputs), wanted, allowed);
      } else process.stdout.write(`  not a function of ours: ${id} ${name}\n`);
    }
    wrong += scores.print();
  }
  return wrong;
}

/** @param {(inputs: any) => unknown} ask @param {any} inputs */
function answered(ask, inputs) {
  try {
    return ask(inputs);
  } catch (error) {
    if (error instanceof ExcelError) return error.code;
    throw error;
  }
}

module.exports = { scoreWorkedCases };
