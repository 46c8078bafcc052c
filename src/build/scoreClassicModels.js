// @ts-check
/** Receivables of a wholesaler's orders less its payments, against answers worked out elsewhere. Node only. */
const path = require("path");
const { amount, csv, day, domain, rowOf, units } = require("./referenceSets.js");
const { EVER, scoreHhi, scoreRanking } = require("./scoreRanking.js");

const { accountsOf, indexAccounts } = require(path.join(domain, "accountIndex.ts"));
const { abnormalOrders, DEFAULT_ABNORMAL_ORDER_RULES } = require(path.join(domain, "receivables/abnormalOrders.ts"));
const { ageItems } = require(path.join(domain, "receivables/aging.ts"));
const { creditWatch } = require(path.join(domain, "receivables/creditWatch.ts"));
const { orderDocuments } = require(path.join(domain, "receivables/documents.ts"));
const { buildLedger, openItems } = require(path.join(domain, "receivables/ledger.ts"));
const { measuresOn } = require(path.join(domain, "receivables/measures.ts"));
const { orderToCash } = require(path.join(domain, "receivables/orderToCash.ts"));
const { DEFAULT_RECEIVABLES_RULES } = require(path.join(domain, "receivables/rules.ts"));
const { DEFAULT_PORTFOLIO_RULES, reviewPortfolio } = require(path.join(domain, "portfolio/review.ts"));

const AT_THE_END = "2005-12-31";

/** @typedef {{ [figure: string]: any }} Reference */

/** @param {string} set */
function readBook(set) {
  const folder = path.join(set, "normalised");
  const customers = csv(folder, "customers");
  const name = new Map(customers.map((row) => [row.customer_number, row.customer_name]));
  const value = new Map();
  for (const line of csv(folder, "orderdetails")) {
    const known = value.get(line.order_number) ?? 0;
    value.set(line.order_number, known + Number(line.quantity_ordered) * Number(line.price_each));
  }
  const accounts = customers.map((row) =>
    rowOf("accounts", {
      accountId: row.customer_number,
      name: row.customer_name,
      country: row.country,
      creditLimit: amount(row.credit_limit),
      owner: row.sales_rep_employee_number || null,
    }),
  );
  const orders = csv(folder, "orders").map((row) =>
    rowOf("orders", {
      orderNo: row.order_number,
      orderDate: day(row.order_date),
      requestedDate: day(row.required_date),
      deliveredDate: day(row.shipped_date),
      status: row.status,
      accountName: name.get(row.customer_number),
      amount: amount(String(value.get(row.order_number) ?? "")),
    }),
  );
  const payments = csv(folder, "payments").map((row) =>
    rowOf("payments", {
      accountId: row.customer_number,
      accountName: name.get(row.customer_number),
      receiptNo: row.check_number,
      date: day(row.payment_date),
      amount: amount(row.amount),
    }),
  );
  const index = indexAccounts(accounts, orders);
  const ledger = buildLedger(orderDocuments(orders, index), payments, index);
  return { accounts, orders, payments, index, ledger };
}

/** @param {string} set @param {Reference} reference @param {any} scores */
function scoreClassicModels(set, reference, scores) {
  const book = readBook(set);
  const items = openItems(book.ledger, AT_THE_END);
  scores.check("receivable", units(ageItems(items, [30, 60, 90]).total), reference.receivable);
  scoreBalances(book, items, reference, scores);
  scoreDso(book.ledger, reference.dso, scores);
  scoreShipments(book, reference, scores);
  const { orders, index } = book;
  const review = {
    ...reviewPortfolio({ orders, invoices: [], opportunities: [], index }, EVER, DEFAULT_PORTFOLIO_RULES),
    index,
  };
  scores.check("live order value", units(review.totals.now.revenue), reference.live_order_value);
  scores.check(
    "customers without orders",
    index.entries.length - review.accounts.length,
    reference.customers_without_orders,
  );
  scoreRanking(review, reference, scores);
  scoreCountries(book, reference.hhi.countries, scores);
}

/** @param {any} book @param {any[]} items @param {Reference} reference @param {any} scores */
function scoreBalances({ index, ledger }, items, reference, scores) {
  const facts = { index, invoices: [], habits: new Map(), openOrders: new Map(), asOf: AT_THE_END, doubtfulDays: 90 };
  const watched = creditWatch(items, facts);
  const byId = new Map(watched.map((/** @type {any} */ one) => [index.entries[one.account].id, one]));
  for (const [id, expected] of Object.entries(reference.balances)) {
    const own = byId.get(id);
    scores.check(`balance ${id}`, units(own?.receivables), expected.balance);
    scores.check(`over limit ${id}`, own?.flags.includes("overLimit"), expected.over_limit);
  }
  const over = watched.filter((/** @type {any} */ { flags }) => flags.includes("overLimit"));
  scores.check("accounts over their limit", over.length, reference.over_limit);
  const paid = ledger.entries.flatMap((/** @type {any} */ { settlements }) => settlements);
  const unapplied = ledger.unapplied.reduce(
    (/** @type {number} */ sum, /** @type {any} */ one) =>
      sum +
      one.amount -
      one.applied.reduce((/** @type {number} */ all, /** @type {any} */ { amount: part }) => all + part, 0),
    0,
  );
  const applied = paid.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.amount, 0);
  scores.check("payments", units(applied + unapplied), reference.payments);
}

/** @param {any} ledger @param {Reference} expected @param {any} scores */
function scoreDso(ledger, expected, scores) {
  for (const [asOf, row] of Object.entries(expected)) {
    for (const dsoDays of [90, 365]) {
      const { dso, total } = measuresOn(ledger, asOf, { ...DEFAULT_RECEIVABLES_RULES, dsoDays });
      scores.check(`receivable on ${asOf}`, units(total), row.receivable);
      scores.check(`DSO over ${dsoDays} days on ${asOf}`, dso.value, row[`dso_${dsoDays}`]);
    }
  }
}

/** @param {any} book @param {Reference} reference @param {any} scores */
function scoreShipments({ orders, ledger, index }, reference, scores) {
  const way = { orders, ledger, accounts: accountsOf(index, orders), asOf: AT_THE_END };
  const lines = orderToCash({ ...way, overLimit: new Set() });
  const rules = { ...DEFAULT_ABNORMAL_ORDER_RULES, lateMemoryDays: Infinity };
  const facts = { ...way, worstDaysLate: new Map(), rules };
  const late = abnormalOrders(lines, facts).orders.filter((/** @type {any} */ { reasons }) =>
    reasons.some((/** @type {any} */ { code }) => code === "deliveredLate"),
  );
  scores.check(
    "late shipments",
    late.map((/** @type {any} */ { order }) => order.orderNo),
    reference.late_shipments,
  );
  const open = lines.filter((/** @type {any} */ { steps }) => steps.delivered.actual === null);
  scores.check("not shipped", open.length, reference.not_shipped);
}

/** @param {any} book @param {Reference} expected @param {any} scores */
function scoreCountries({ orders, index }, expected, scores) {
  const { accounts } = reviewPortfolio(
    { orders, invoices: [], opportunities: [], index },
    EVER,
    DEFAULT_PORTFOLIO_RULES,
  );
  const countries = new Map();
  for (const { account, now } of accounts) {
    const { country } = index.entries[account].account;
    countries.set(country, (countries.get(country) ?? 0) + now.revenue);
  }
  const asAccounts = [...countries.values()].map((revenue) => ({ now: { revenue } }));
  scoreHhi({ accounts: asAccounts }, expected, "countries", scores);
}

module.exports = { scoreClassicModels };
