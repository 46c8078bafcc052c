// @ts-check
/**
 * Grades against answers worked out elsewhere: `npm run score:grading -- FOLDER`, where FOLDER holds
 * real/<set>/{reference.json,reference_rfm_all.csv,reference_per_customer.csv} with normalised/*.csv beside them, and
 * cases/worked/{rfm,grading,cadence}.json. Node only.
 *
 * ABC: an account is an A while larger ones hold less than 80 %, so the one that crosses the line is still an A.
 * RFM: cuts as PERCENTILE.INC has them; F and M are past a cut that is below them, R while no cut is below its days.
 */
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const { parseCsv, stripBom } = require("hucre");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
// Functions ask for nothing of Excel until something goes wrong.
Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
const { gradeAccounts } = require("../domain/grading/gradeAccounts.ts");
const { GRADE_RULES } = require("../domain/grading/rules.ts");
const { nouns } = require("../domain/model/index.ts");
const { dayNumber } = require("../domain/kernel/date.ts");
const { moneyOf } = require("../domain/kernel/money.ts");
const { serialOfDay } = require("../sheets/serial.ts");
const { grade, nextContact, rfm, score } = require("../functions/accounts.ts");

const DIGITS = 4;
/** Order sheets by the headers the sets have, in either language. */
const COLUMNS = {
  orderNo: ["order_id", "订单 ID"],
  orderDate: ["order_date", "订单日期"],
  accountName: ["customer_id", "客户 ID"],
  amount: ["sales", "销售额"],
};

/** @typedef {{ [column: string]: string }} Csv */

/** @param {string} file @returns {Csv[]} */
function csv(file) {
  const [header = [], ...rows] = parseCsv(stripBom(fs.readFileSync(file, "utf8")));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, String(row[at] ?? "")])));
}

/** @param {string} iso */
const serial = (iso) => serialOfDay(dayNumber(iso), 1900);

/** @param {string} name @param {number} right @param {number} total */
function tell(name, right, total) {
  if (right !== total) process.exitCode = 1;
  process.stdout.write(`${name.padEnd(64)} ${right} of ${total}\n`);
}

/** Order rows of a set, or null where it has none. @param {string} set */
function orderRows(set) {
  const blank = Object.fromEntries(Object.keys(nouns.orders.fields).map((field) => [field, null]));
  for (const file of fs.readdirSync(path.join(set, "normalised")).filter((name) => name.endsWith(".csv"))) {
    const rows = csv(path.join(set, "normalised", file));
    const at = Object.entries(COLUMNS).map(([field, names]) => [field, names.find((name) => name in (rows[0] ?? {}))]);
    if (at.some(([, column]) => !column)) continue;
    return rows.map((row) => {
      const given = Object.fromEntries(at.map(([field, column]) => [field, row[/** @type {string} */ (column)]]));
      return { ...blank, ...given, amount: moneyOf(Number(given.amount), DIGITS) };
    });
  }
  return null;
}

/** A set's customers by the whole grading, from its order rows. @param {string} set */
function scoreSet(set) {
  const name = path.basename(set);
  const orders = orderRows(set);
  if (!orders) throw new Error(`${name} has no orders`);
  const reference = JSON.parse(fs.readFileSync(path.join(set, "reference.json"), "utf8"));
  const asOf = reference.rfm.as_of;
  const none = { accounts: [], invoices: [], activities: [], opportunities: [], expenses: [], inquiries: [] };
  const rules = { ...GRADE_RULES.foreignTrade, months: 1200 };
  /** @param {string} method */
  const run = (method) =>
    gradeAccounts({ ...none, marks: [], scores: [], kept: [], orders, asOf, rules: { ...rules, method } });
  const [byValue, byRhythm] = [run("abc"), run("rfm")];

  const classes = new Map(csv(path.join(set, "reference_per_customer.csv")).map((row) => [row.customer_id, row]));
  const labels = byValue.grades.map((/** @type {any} */ one) => [one.name, one.label]);
  tell(
    `${name}: ABC, the account that crosses 80 % is an A`,
    labels.filter((/** @type {string[]} */ [id, label]) => classes.get(String(id))?.abc_inclusive === label).length,
    classes.size,
  );
  const counts = ["A", "B", "C"].map(
    (label) => labels.filter((/** @type {string[]} */ one) => one[1] === label).length,
  );
  const wanted = Object.values(reference.abc.inclusive_crossing_item_is_A).map(({ count }) => count);
  tell(`${name}: ABC counts ${counts.join("/")} against ${wanted.join("/")}`, Number(`${counts}` === `${wanted}`), 1);

  const scored = new Map(byRhythm.grades.map((/** @type {any} */ one) => [one.name, one.computed.reason]));
  const rows = csv(path.join(set, "reference_rfm_all.csv"));
  const fits = (/** @type {Csv} */ row) => {
    const reason = scored.get(row.key);
    return (
      `${reason?.frequency},${reason?.monetary},${reason?.days}` === `${row.pinc_F},${row.pinc_M},${row.recency_days}`
    );
  };
  tell(`${name}: F, M and days of the rhythm grading`, rows.filter(fits).length, rows.length);
  scoreRfm(`${name}: SALES.RFM`, rows, asOf);
}

/** @param {string} name @param {Csv[]} rows @param {string} asOf */
function scoreRfm(name, rows, asOf) {
  const column = (/** @type {string} */ key) => rows.map((row) => [Number(row[key])]);
  const last = rows.map((row) => [serial(asOf) - Number(row.recency_days)]);
  const answers = rfm(last, column("frequency"), column("monetary"), serial(asOf));
  const right = rows.filter((row, at) => `${answers[at].slice(0, 3)}` === `${row.pinc_R},${row.pinc_F},${row.pinc_M}`);
  tell(name, right.length, rows.length);
}

/** @param {string} folder */
function scoreWorked(folder) {
  /** @param {string} name */
  const cases = (name) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8"));
  const inSample = cases("rfm").filter((/** @type {any} */ one) => one.function === "RFM_IN_SAMPLE");
  const codes = codesOf(path.join(folder, inSample[0].inputs.dataset), inSample[0].inputs.analysis_date);
  const fits = (/** @type {any} */ one) => codes.get(one.inputs.customer) === one.expected.score;
  tell("worked: RFM in its sample", inSample.filter(fits).length, inSample.length);

  const others = [...cases("grading"), ...cases("cadence")].filter((one) => one.function in WORKED);
  const right = others.filter((one) => {
    const got = WORKED[one.function]?.(one.inputs);
    const wanted = one.function === "NEXT_CONTACT" ? serial(one.expected) : one.expected;
    return typeof wanted === "number" ? Math.abs(Number(got) - wanted) <= one.tolerance : got === wanted;
  });
  tell("worked: SCORE, GRADE and NEXTCONTACT", right.length, others.length);
}

/** @type {{ [name: string]: (inputs: any) => unknown }} */
const WORKED = {
  SCORECARD: ({ scores, weights }) => score([scores], [weights])[0][0],
  GRADE: ({ score: one, cuts }) => grade([[one]], [[cuts.A, cuts.B, cuts.C]])[0][0],
  NEXT_CONTACT: ({ last, every, unit, shift }) =>
    nextContact([[serial(last)]], [[every]], unit, null, shift ? 1 : null)[0][0],
};

/** @param {string} file @param {string} asOf @returns {Map<string, number>} */
function codesOf(file, asOf) {
  const { customers, orders } = JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString("utf8"));
  /** @type {Map<number, { last: number, orders: number, amount: number }>} */
  const bought = new Map();
  for (const [customer, day, amount] of orders) {
    const one = bought.get(customer) ?? { last: 0, orders: 0, amount: 0 };
    const last = Math.max(one.last, serial(day));
    bought.set(customer, { last, orders: one.orders + 1, amount: one.amount + amount });
  }
  const rows = [...bought.values()];
  const answers = rfm(
    rows.map((row) => [row.last]),
    rows.map((row) => [row.orders]),
    rows.map((row) => [row.amount]),
    serial(asOf),
  );
  return new Map([...bought.keys()].map((customer, at) => [customers[customer], answers[at][3]]));
}

const folder = process.argv[2];
if (!folder) throw new Error("Give the folder: npm run score:grading -- FOLDER");
for (const set of fs.readdirSync(path.join(folder, "real")).map((name) => path.join(folder, "real", name))) {
  if (fs.existsSync(path.join(set, "reference_rfm_all.csv"))) scoreSet(set);
}
scoreWorked(path.join(folder, "cases/worked"));
