// @ts-check
/** Whole workbooks read and mapped as the add-in does, without a word from a person, against answers worked out elsewhere. Node only. */
const path = require("path");
const { DIGITS, Scores, csv, domain, units } = require("./referenceSets.js");
const { readSheets } = require("./readSheets.js");
const { EVER, scoreRanking, yearAgainstLast } = require("./scoreRanking.js");

const { indexAccounts } = require(path.join(domain, "accountIndex.ts"));
const { mapWorkbook } = require(path.join(domain, "mapping/mapWorkbook.ts"));
const { portfolioReport } = require(path.join(domain, "portfolio/report.ts"));
const { DEFAULT_PORTFOLIO_RULES } = require(path.join(domain, "portfolio/review.ts"));
const { DEFAULT_ABNORMAL_ORDER_RULES } = require(path.join(domain, "receivables/abnormalOrders.ts"));
const { receivablesReport } = require(path.join(domain, "receivables/report.ts"));
const { DEFAULT_RECEIVABLES_RULES } = require(path.join(domain, "receivables/rules.ts"));
const { readBook } = require("../sheets/reading/book.ts");
const { notationFor, readNotations } = require("../sheets/reading/notations.ts");

const AT_THE_END = "2005-12-31";
const RULES = {
  portfolio: DEFAULT_PORTFOLIO_RULES,
  costs: { perVisit: 0, perHour: 0, ofCapital: 0, growthCap: 0 },
  neglectDays: 60,
};

/** @typedef {{ [figure: string]: any }} Reference */

/** The rows of a workbook and the accounts they name. @param {string} set */
async function bookOf(set) {
  const sheets = await readSheets(path.join(set, "normalised", `${path.basename(set)}.xlsx`));
  const tables = mapWorkbook(sheets).tables.filter((/** @type {any} */ { status }) => status === "mapped");
  const notations = readNotations(null);
  /** @param {string} sheet @param {string} header */
  const notation = (sheet, header) => notationFor(notations, { sheet, header });
  const { records } = readBook(sheets, tables, { dateSystem: 1900, moneyDigits: DIGITS, notation });
  /** @type {{ [noun: string]: any }} */
  const rows = Object.fromEntries(Object.entries(records).map(([noun, one]) => [noun, /** @type {any} */ (one).rows]));
  const { accounts, orders, invoices, payments, opportunities } = rows;
  return { ...rows, ledger: null, unit: 1, index: indexAccounts(accounts, orders, invoices, payments, opportunities) };
}

/** The ranking with accounts called by their numbers. @param {any} report */
function numbered({ index, review }) {
  return { ...review, index: { entries: index.entries.map((/** @type {any} */ { id }) => ({ name: id })) } };
}

/** Sums over the segments by one of their keys. @param {any} report @param {string} key @param {"revenue" | "profit"} figure */
function sumsBy({ segments }, key, figure) {
  const sums = new Map();
  for (const segment of segments) sums.set(segment[key], (sums.get(segment[key]) ?? 0) + segment.now[figure]);
  return (/** @type {string} */ name) => units(sums.get(name));
}

/** @param {string} set @param {Reference} reference @param {any} scores */
async function scoreSuperstore(set, reference, scores) {
  const book = await bookOf(set);
  const report = portfolioReport(book, EVER, RULES);
  const { totals } = report.review;
  scores.check("sales", units(totals.now.revenue), reference.totals.sales);
  scores.check("profit", units(totals.now.profit), reference.totals.profit);
  scores.check("customers", report.review.accounts.length, reference.totals.customers);
  scoreRanking(numbered(report), reference, scores);
  scores.checkEach("sales by region", reference.sales_by_region, sumsBy(report, "territory", "revenue"));
  scores.checkEach("profit by region", reference.profit_by_region, sumsBy(report, "territory", "profit"));
  scores.checkEach("sales by segment", reference.sales_by_segment, sumsBy(report, "channel", "revenue"));
  scores.checkEach("sales by area covered", reference.sales_by_region, (area) =>
    units(report.coverage.find((/** @type {any} */ { territory }) => territory === area)?.revenue),
  );
  const rows = new Map(csv(set, "reference_per_customer").map((row) => [row.customer_id, row]));
  const years = portfolioReport(book, yearAgainstLast(2017), RULES);
  for (const { account, now, before } of years.review.accounts) {
    const id = report.index.entries[account].id;
    scores.check(`${id} in 2017`, units(now.revenue), Number(rows.get(id)?.sales_2017));
    scores.check(`${id} in 2016`, units(before.revenue), Number(rows.get(id)?.sales_2016));
  }
}

/** @param {string} set @param {Reference} reference @param {any} scores */
async function scoreClassicModels(set, reference, scores) {
  const book = await bookOf(set);
  const report = receivablesReport(book, AT_THE_END, DEFAULT_RECEIVABLES_RULES, DEFAULT_ABNORMAL_ORDER_RULES);
  const [{ aging }] = report.currencies;
  scores.check("receivable", units(aging.total), reference.receivable);
  const byId = new Map(report.credit.map((/** @type {any} */ own) => [report.index.entries[own.account].id, own]));
  for (const [id, { name, balance, over_limit: isOver }] of Object.entries(reference.balances)) {
    const own = /** @type {any} */ (byId.get(id));
    scores.check(`name of ${id}`, report.index.entries[own?.account]?.name, name);
    scores.check(`balance of ${id}`, units(own?.receivables), balance);
    scores.check(`over limit ${id}`, own?.flags.includes("overLimit"), isOver);
  }
  const others = report.credit.filter(
    (/** @type {any} */ { account, receivables }) =>
      receivables !== 0 && !(report.index.entries[account].id in reference.balances),
  );
  scores.check("customers who owe and should not", others.length, 0);
  const { review, index } = portfolioReport(book, EVER, RULES);
  scoreRanking({ ...review, index }, reference, scores);
}

/** @param {string} set @param {Reference} reference @param {any} scores */
async function scoreWonDeals(set, reference, scores) {
  const report = portfolioReport(await bookOf(set), EVER, RULES);
  scores.check("the sheet of the sales", report.review.source, "opportunities");
  scores.check("won value", units(report.review.totals.now.revenue), reference.overall.won_value);
  scoreRanking({ ...report.review, index: report.index }, reference.accounts_won, scores);
  const won = Object.entries(reference.per_product).filter(([, { won_value: value }]) => value > 0);
  const products = Object.fromEntries(won.map(([product, { won_value: value }]) => [product, value]));
  scores.checkEach("won value by product", products, sumsBy(report, "product", "revenue"));
}

/** @type {{ [set: string]: (set: string, reference: Reference, scores: any) => Promise<void> }} */
const WORKBOOKS = {
  superstore_en: scoreSuperstore,
  superstore_zh: scoreSuperstore,
  classicmodels: scoreClassicModels,
  crm_sales_opportunities: scoreWonDeals,
};

/** How many figures differ. @param {string} set @param {Reference} reference */
async function scoreWorkbook(set, reference) {
  const score = WORKBOOKS[path.basename(set)];
  if (!score) return 0;
  const scores = new Scores(`${path.basename(set)} (read)`);
  await score(set, reference, scores);
  return scores.print();
}

module.exports = { scoreWorkbook };
