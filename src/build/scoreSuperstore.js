// @ts-check
/** A shop's order lines against answers worked out elsewhere. Node only. */
const path = require("path");
const { amount, csv, day, domain, rowOf, units } = require("./referenceSets.js");
const { EVER, scoreHhi, scoreRanking, span, yearAgainstLast } = require("./scoreRanking.js");

const { indexAccounts } = require(path.join(domain, "accountIndex.ts"));
const { readPeriod } = require(path.join(domain, "calendarPeriod.ts"));
const { sumIn } = require(path.join(domain, "portfolio/groups.ts"));
const { DEFAULT_PORTFOLIO_RULES, reviewPortfolio } = require(path.join(domain, "portfolio/review.ts"));
const { marketsOf } = require(path.join(domain, "portfolio/markets.ts"));
const { segments } = require(path.join(domain, "portfolio/segments.ts"));

/** @typedef {import("./referenceSets.js").Csv} Csv */
/** @typedef {{ [figure: string]: any }} Reference */

/** Which column holds what in each Superstore. */
const SUPERSTORES = {
  superstore_en: {
    file: "orders",
    order: "order_id",
    customer: "customer_id",
    date: "order_date",
    sales: "sales",
    profit: "profit",
    quantity: "quantity",
    line: "sub_category",
    region: "region",
    state: "state",
    segment: "segment",
  },
  superstore_zh: {
    file: "订单",
    order: "订单 ID",
    customer: "客户 ID",
    date: "订单日期",
    sales: "销售额",
    profit: "利润",
    quantity: "数量",
    line: "子类别",
    region: "地区",
    state: "省/自治区",
    segment: "细分",
  },
};

/** @param {string} set @param {Reference} reference @param {keyof typeof SUPERSTORES} name @param {any} scores */
function scoreSuperstore(set, reference, name, scores) {
  const columns = SUPERSTORES[name];
  const lines = csv(path.join(set, "normalised"), columns.file);
  /** @param {(line: Csv) => string | undefined} accountOf @param {any} compared */
  const review = (accountOf, compared = EVER) => {
    const orders = lines.map((line) =>
      rowOf("orders", {
        accountName: accountOf(line),
        orderNo: line[columns.order],
        orderDate: day(line[columns.date]),
        amount: amount(line[columns.sales]),
        grossProfit: amount(line[columns.profit]),
        quantity: Number(line[columns.quantity]),
        productLine: line[columns.line],
      }),
    );
    const index = indexAccounts([], orders);
    return {
      ...reviewPortfolio({ orders, invoices: [], opportunities: [], index }, compared, DEFAULT_PORTFOLIO_RULES),
      orders,
      index,
    };
  };
  const customers = review((line) => line[columns.customer]);
  scoreTotals(customers, reference.totals, scores);
  scoreRanking(customers, reference, scores);
  scorePerCustomer(set, customers, scores);
  scoreMonths(customers.sales, reference.monthly, scores);
  const by = { regions: columns.region, states: columns.state, segments: columns.segment };
  for (const [figure, column] of Object.entries(by))
    scoreHhi(
      review((line) => line[column]),
      reference.hhi[figure],
      figure,
      scores,
    );
  const regions = review((line) => line[columns.region]);
  scores.checkEach("sales by region", reference.sales_by_region, sumOf(regions, "revenue"));
  scores.checkEach("profit by region", reference.profit_by_region, sumOf(regions, "profit"));
  scores.checkEach(
    "sales by segment",
    reference.sales_by_segment,
    sumOf(
      review((line) => line[columns.segment]),
      "revenue",
    ),
  );
  scoreMatrix(
    review((line) => line[columns.customer], yearAgainstLast(2017)),
    reference.portfolio_matrix.rows,
    scores,
  );
}

/** @param {any} review @param {"revenue" | "profit"} figure @returns {(name: string) => number | undefined} */
function sumOf({ accounts, index }, figure) {
  const sums = new Map(
    accounts.map((/** @type {any} */ own) => [index.entries[own.account].name, units(own.now[figure])]),
  );
  return (name) => /** @type {any} */ (sums.get(name));
}

/** @param {any} review @param {Reference} totals @param {any} scores */
function scoreTotals({ totals: { now }, accounts }, totals, scores) {
  scores.check("lines", now.lines, totals.lines);
  scores.check("customers", accounts.length, totals.customers);
  scores.check("sales", units(now.revenue), totals.sales);
  scores.check("profit", units(now.profit), totals.profit);
  scores.check("quantity", now.quantity, totals.quantity);
}

/** @param {string} set @param {any} review @param {any} scores */
function scorePerCustomer(set, { ranked, index }, scores) {
  const rows = new Map(csv(set, "reference_per_customer").map((row) => [row.customer_id, row]));
  for (const { sales, cumulativeShare, grade } of ranked) {
    const name = index.entries[sales.account].name;
    const row = rows.get(name);
    scores.check(`${name} sales`, units(sales.now.revenue), Number(row?.sales));
    scores.check(`${name} profit`, units(sales.now.profit), Number(row?.profit));
    scores.check(`${name} cumulative share`, cumulativeShare, Number(row?.cum_share));
    scores.check(`${name} class`, grade, row?.abc_inclusive);
  }
}

/** @param {any} review @param {Reference} expected @param {any} scores */
function scoreMatrix({ sales, orders, index, compared, totals }, expected, scores) {
  const lines = segments(sales, orders, marketsOf(sales, orders, index), compared);
  for (const { product, now, before, growth } of lines) {
    const row = expected[product];
    scores.check(`${product} sales`, units(now.revenue), row?.sales);
    scores.check(`${product} before`, units(before.revenue), row?.previous);
    scores.check(`${product} growth`, growth, row?.growth);
    scores.check(`${product} share`, now.revenue / totals.now.revenue, row?.share);
  }
}

/** @param {any} sales @param {Reference} monthly @param {any} scores */
function scoreMonths(sales, monthly, scores) {
  const places = Int32Array.from(sales.row.keys());
  for (const [month, expected] of Object.entries(monthly)) {
    const { from, to } = readPeriod(month);
    const sum = sumIn(sales, places, span(from, to));
    scores.check(`${month} sales`, units(sum.revenue), expected.sales);
    scores.check(`${month} profit`, units(sum.profit), expected.profit);
    scores.check(`${month} lines`, sum.lines, expected.lines);
  }
}

module.exports = { scoreSuperstore };
