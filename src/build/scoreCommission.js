// @ts-check
/**
 * Statements against answers worked out elsewhere: `npm run score:commission -- FOLDER`, where FOLDER holds
 * real/<set>/reference.json with normalised/*.csv beside it, and cases/worked/{commission,attainment}.json. Node only.
 */
const fs = require("fs");
const path = require("path");
const { parseCsv, stripBom } = require("hucre");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const domain = path.join(__dirname, "../domain");
const { nouns } = require(path.join(domain, "model/index.ts"));
const { moneyOf } = require(path.join(domain, "kernel/money.ts"));
const { readPeriod } = require(path.join(domain, "calendarPeriod.ts"));
const { commissionStatements, salesBooks } = require(path.join(domain, "statement/statement.ts"));
const { DEFAULT_COMMISSION_RULES } = require(path.join(domain, "statement/rules.ts"));
const { scoreWorkedCases } = require("./scoreWorkedCommission.js");

/** The references show four decimals and round nothing, so money is kept to four here. */
const DIGITS = 4;
/** Half a unit of the last digit shown; sums of unrounded lines differ by no more. */
const TOLERANCE = 0.000101;

/** @typedef {{ [column: string]: string }} Csv */
/** @typedef {{ rep: string, quarter: string, amount: number } & { [figure: string]: number | string }} RepQuarter */

/** @param {string} set @param {string} name @returns {Csv[]} */
function csv(set, name) {
  const [header, ...rows] = parseCsv(stripBom(fs.readFileSync(path.join(set, "normalised", `${name}.csv`), "utf8")));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, String(row[at] ?? "")])));
}

/** @param {string} noun @param {object} given */
function rowOf(noun, given) {
  return { ...Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null])), ...given };
}

/** @param {string | undefined} text */
const amount = (text) => (text ? moneyOf(Number(text), DIGITS) : null);
/** @param {string | undefined} text */
const day = (text) => text?.slice(0, 10) || null;

/** @param {Csv[]} rows @param {string} key @param {string} value */
function lookUp(rows, key, value) {
  const known = new Map(rows.map((row) => [row[key], row[value]]));
  /** @param {string | undefined} wanted */
  return (wanted) => known.get(wanted) || null;
}

/** Which rows each set sells by. @type {{ [set: string]: (set: string) => object }} */
const ROWS = {
  crm_sales_opportunities: (set) => ({
    opportunities: csv(set, "sales_pipeline").map((row) =>
      rowOf("opportunities", {
        ...{ oppId: row.opportunity_id, owner: row.sales_agent, stage: row.deal_stage, accountName: row.account },
        ...{ closeDate: day(row.close_date), amount: amount(row.close_value) },
      }),
    ),
  }),
  superstore_en: (set) => {
    const manager = lookUp(csv(set, "regional_managers"), "region", "manager");
    return { orders: csv(set, "orders").map((row) => order(row, manager(row.region), "order_date", "sales")) };
  },
  superstore_zh: (set) => {
    const manager = lookUp(csv(set, "销售人员"), "地区", "地区经理");
    return { orders: csv(set, "订单").map((row) => order(row, manager(row["地区"]), "订单日期", "销售额")) };
  },
  classicmodels: (set) => ({ orders: classicOrders(set) }),
  zoho_crm: (set) => ({
    invoices: csv(set, "Invoices").map((row) =>
      rowOf("invoices", {
        ...{ invoiceNo: row["Invoice Number"], owner: row["Invoice Owner"] || null },
        ...{ invoiceDate: day(row["Created Time"]), amount: amount(row["Grand Total"]) },
      }),
    ),
  }),
};

/** @param {Csv} row @param {string | null} owner @param {string} date @param {string} sales */
function order(row, owner, date, sales) {
  return rowOf("orders", { owner, orderDate: day(row[date]), amount: amount(row[sales]), status: row.status ?? null });
}

/** @param {string} set */
function classicOrders(set) {
  const value = new Map();
  for (const line of csv(set, "orderdetails")) {
    const known = value.get(line.order_number) ?? 0;
    value.set(line.order_number, known + Number(line.quantity_ordered) * Number(line.price_each));
  }
  const rep = lookUp(csv(set, "customers"), "customer_number", "sales_rep_employee_number");
  const names = new Map(
    csv(set, "employees").map((row) => [row.employee_number, `${row.first_name} ${row.last_name}`]),
  );
  return csv(set, "orders").map(
    (row) =>
    order({ ...row, sales: String(value.get(row.order_number) ?? "") }, names.get(rep(row.customer_number)) ?? null, "order_date", "sales"), // prettier-ignore
  );
}

const SCALES = {
  main: [0.02, 0, 0.03, 1_000_000, 0.04, 5_000_000],
  small: [0.02, 0, 0.03, 50_000, 0.04, 150_000],
};

/** @param {number[]} scale @param {string} method */
function rulesOf(scale, method) {
  const tiers = [0, 2, 4].map((at) => ({ above: scale[at + 1], rate: scale[at], bonus: 0 }));
  return { ...DEFAULT_COMMISSION_RULES, plan: { tiers, method, edge: "upto" } };
}

/** @param {object} rows @param {RepQuarter[]} reference */
function compare(rows, reference) {
  const quarters = [...new Set(reference.map(({ quarter }) => quarter))];
  const differing = new Set();
  for (const [scale, steps] of Object.entries(SCALES)) {
    for (const method of ["marginal", "whole"]) {
      const rules = rulesOf(steps, method);
      const facts = { rows, scores: [], adjustments: [], refunds: [], rulesOn: () => rules, digits: DIGITS };
      const books = salesBooks(facts, readPeriod(quarters[0]).from);
      for (const quarter of quarters) {
        const period = readPeriod(quarter);
        const { statements } = commissionStatements(facts, period, period.to, books);
        const paid = new Map(statements.map((/** @type {any} */ one) => [one.owner, one]));
        for (const row of reference) {
          if (row.quarter === quarter && !equal(paid.get(row.rep), row, scale, method)) differing.add(`${row.rep} ${quarter} ${scale} ${method}`); // prettier-ignore
        }
      }
    }
  }
  return [...differing];
}

/** @param {any} statement @param {RepQuarter} row @param {string} scale @param {string} method */
function equal(statement, row, scale, method) {
  if (!statement) return row.amount === 0;
  const expected = Number(row[`${scale}_${method}`]);
  const lines = statement.lines.reduce(
    (/** @type {number} */ sum, /** @type {any} */ line) => sum + line.commission,
    0,
  );
  const isClose = (/** @type {number} */ minor, /** @type {number} */ value) => Math.abs(minor / 10 ** DIGITS - value) <= TOLERANCE; // prettier-ignore
  const sold = statement.climbs.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.after - one.before, 0); // prettier-ignore
  return lines === statement.commission && isClose(lines, expected) && isClose(sold, row.amount);
}

/** @param {string} folder */
function scoreSets(folder) {
  let wrong = 0;
  for (const [name, read] of Object.entries(ROWS)) {
    const set = path.join(folder, "real", name);
    const file = path.join(set, "reference.json");
    if (!fs.existsSync(file)) continue;
    const reference = JSON.parse(fs.readFileSync(file, "utf8"));
    const key = Object.keys(reference).find((figure) => figure.startsWith("commission_per_"));
    if (!key) continue;
    const blank = { accounts: [], orders: [], invoices: [], payments: [], opportunities: [] };
    const differing = compare({ ...blank, ...read(set) }, reference[key].rows);
    const figures = reference[key].rows.length * 4;
    process.stdout.write(`${name.padEnd(26)} ${figures - differing.length} of ${figures} statements equal\n`);
    for (const one of differing.slice(0, 10)) process.stdout.write(`  differs: ${one}\n`);
    wrong += differing.length;
  }
  return wrong;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("npm run score:commission -- FOLDER");
process.exitCode = scoreSets(folder) + scoreWorkedCases(path.join(folder, "cases/worked")) > 0 ? 1 : 0;
