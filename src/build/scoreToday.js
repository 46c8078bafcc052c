// @ts-check
/**
 * Today's list against counts by hand: `npm run score:today -- FOLDER`, where FOLDER holds
 * real/crm_sales_opportunities/normalised/{accounts,sales_pipeline}.csv. Node only.
 *
 * Deals won count as orders, and the ABC grades of the year to the day are the accounts' grades. Nobody has logged a
 * contact, so for each of the first 20 accounts by name, on 20 December 2017:
 * - contacts by grade: 16 of December's 26 workdays, Monday to Saturday, are gone, so 3 of an A's or B's 5 contacts
 *   should have been made; a C's only one is not owed yet with 10 workdays left;
 * - no contact: an A, B or C nobody ever spoke to;
 * - stuck deals: open ones that somebody engaged in 30 days ago or more; one that was never engaged in tells no day.
 */
const fs = require("fs");
const path = require("path");
const { parseCsv, stripBom } = require("hucre");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { gradeAccounts } = require("../domain/grading/gradeAccounts.ts");
const { GRADE_RULES } = require("../domain/grading/rules.ts");
const { moneyOf } = require("../domain/kernel/money.ts");
const { nouns } = require("../domain/model/index.ts");
const { DEFAULT_TODAY } = require("../domain/today/rules.ts");
const { todayList } = require("../domain/today/todayList.ts");

const TODAY = "2017-12-20";
const STUCK_SINCE = "2017-11-20";
const ACCOUNTS = 20;
const DIGITS = 2;
const KINDS = ["cadence", "silent", "stuckDeal"];

const folder = process.argv[2];
if (!folder) throw new Error("Say the folder of the data: npm run score:today -- FOLDER");
const [accountRows, dealRows] = ["accounts", "sales_pipeline"].map((name) => csv(name));

/** @param {string} name @returns {{ [column: string]: string }[]} */
function csv(name) {
  const file = path.join(folder, "real/crm_sales_opportunities/normalised", `${name}.csv`);
  const [header = [], ...rows] = parseCsv(stripBom(fs.readFileSync(file, "utf8")));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, String(row[at] ?? "")])));
}

/** @param {keyof typeof nouns} noun @param {object} given */
function row(noun, given) {
  return { ...Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null])), ...given };
}

const none = { contacts: [], activities: [], inquiries: [], invoices: [], contracts: [], complaints: [], expenses: [] };

function graded() {
  const accounts = accountRows.map(({ account }) => row("accounts", { name: account }));
  const orders = dealRows
    .filter(({ deal_stage: stage, close_date: day }) => stage === "Won" && day <= TODAY)
    .map(({ account, close_date: orderDate, close_value: value }) =>
      row("orders", { accountName: account, orderDate, amount: moneyOf(Number(value), DIGITS) }),
    );
  const given = { ...none, accounts, orders, opportunities: [], marks: [], scores: [], kept: [] };
  const { grades } = gradeAccounts({ ...given, rules: GRADE_RULES.foreignTrade, asOf: TODAY });
  return accounts.map((account, at) => ({ ...account, grade: grades[at]?.label ?? null }));
}

const accounts = graded();
const opportunities = dealRows.map((deal) =>
  row("opportunities", {
    ...{ oppId: deal.opportunity_id, name: deal.opportunity_id, accountName: deal.account || null },
    ...{ stage: deal.deal_stage, createdDate: deal.engage_date || null, closeDate: deal.close_date || null },
  }),
);
const sheets = { ...none, orders: [], accounts, opportunities, plans: [], putOff: [] };
const list = todayList({ ...sheets, rules: DEFAULT_TODAY, asOf: TODAY, owner: null });

/** Without anything of the add-in: the file's own lines. @param {string} name @param {string | null} grade */
function byHand(name, grade) {
  const isOpen = (/** @type {string} */ stage) => stage === "Engaging" || stage === "Prospecting";
  const stuck = dealRows.filter(
    (deal) =>
      deal.account === name && isOpen(deal.deal_stage) && deal.engage_date !== "" && deal.engage_date <= STUCK_SINCE,
  );
  return [grade === "A" || grade === "B" ? 1 : 0, "ABC".includes(grade ?? "-") ? 1 : 0, stuck.length];
}

let right = 0;
const sums = KINDS.map(() => 0);
const first = [...accounts].sort((one, other) => (one.name < other.name ? -1 : 1)).slice(0, ACCOUNTS);
for (const { name, grade } of first) {
  const reasons = list.lines.find((line) => line.name === name)?.reasons ?? [];
  const counts = KINDS.map((kind) => reasons.filter(({ fact }) => fact.kind === kind).length);
  const wanted = byHand(name, grade);
  const isRight =
    wanted.every((count, at) => count === counts[at]) && reasons.length === wanted.reduce((a, b) => a + b);
  if (isRight) right += 1;
  else process.stdout.write(`${name} ${grade}: ${counts.join(", ")} instead of ${wanted.join(", ")}\n`);
  counts.forEach((count, at) => (sums[at] += count));
}
if (right !== ACCOUNTS) process.exitCode = 1;
process.stdout.write(`today's list of ${TODAY}, counts by rule: ${right} of ${ACCOUNTS} accounts\n`);
KINDS.forEach((kind, at) => process.stdout.write(`  ${kind.padEnd(12)} ${sums[at]}\n`));
process.stdout.write(`  the whole list: ${list.lines.length} accounts\n`);
