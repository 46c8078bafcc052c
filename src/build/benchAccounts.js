// @ts-check
/** Grading and today's list of a large firm: 100,000 accounts, 300,000 orders, 1,000,000 activities. Node only. */
const { GRADE_RULES, METHODS } = require("../domain/grading/rules.ts");
const { gradeAccounts } = require("../domain/grading/gradeAccounts.ts");
const { nouns } = require("../domain/model/index.ts");
const { DEFAULT_TODAY } = require("../domain/today/rules.ts");
const { todayList } = require("../domain/today/todayList.ts");
const { fromDayNumber } = require("../domain/kernel/date.ts");

const ACCOUNTS = 100_000;
/** 2026-11-20 */
const TODAY = 20_777;
const asOf = fromDayNumber(TODAY);

/** @param {keyof typeof nouns} noun @param {number} count @param {(at: number) => object} given */
function rows(noun, count, given) {
  const blank = Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null]));
  return Array.from({ length: count }, (_, at) => ({ ...blank, ...given(at) }));
}

/** @param {number} at */
const nameOf = (at) => `${at % 2 ? "Aurora Tyre Trading" : "明远轮胎有限公司"} ${at}`;
/** Spread over everything, the same every time. @param {number} at @param {number} over */
const spread = (at, over) => (at * 7919) % over;

const none = { inquiries: [], expenses: [], contacts: [], contracts: [], complaints: [] };
const sheets = {
  ...none,
  accounts: rows("accounts", ACCOUNTS, (at) => ({
    ...{ name: nameOf(at), grade: "ABCD"[at % 4], owner: `Rep ${at % 40}`, country: ["DE", "US", "中国"][at % 3] },
    ...{ createdDate: fromDayNumber(TODAY - spread(at, 2000)) },
  })),
  orders: rows("orders", 300_000, (at) => ({
    ...{ accountName: nameOf(spread(at, ACCOUNTS)), orderDate: fromDayNumber(TODAY - spread(at, 900)) },
    ...{ orderNo: `SO-${at}`, amount: 1000 + spread(at, 900_001) },
  })),
  invoices: rows("invoices", 50_000, (at) => ({
    ...{ accountName: nameOf(spread(at, ACCOUNTS)), dueDate: fromDayNumber(TODAY + 60 - spread(at, 120)) },
    balance: spread(at, 70_001),
  })),
  opportunities: rows("opportunities", 50_000, (at) => ({
    ...{ accountName: nameOf(spread(at, ACCOUNTS)), name: `Deal ${at}`, amount: 5000, probability: 0.3 },
    closeDate: fromDayNumber(TODAY + 100 - spread(at, 200)),
  })),
  activities: rows("activities", 1_000_000, (at) => ({
    ...{ accountName: nameOf(spread(at, ACCOUNTS)), date: fromDayNumber(TODAY - spread(at, 730)) },
    ...{ type: ["call", "拜访", "mail"][at % 3], duration: 20, owner: `Rep ${at % 40}` },
  })),
};

/** @param {string} name @param {() => { length: number }} run */
function tell(name, run) {
  const start = process.cpuUsage();
  const { length } = run();
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(`${name.padEnd(58)} ${((user + system) / 1e6).toFixed(2).padStart(9)} s CPU  ${length}\n`);
}

process.stdout.write("\n100,000 accounts, 300,000 orders, 1,000,000 activities\n");
for (const method of METHODS) {
  const rules = { ...GRADE_RULES.foreignTrade, method };
  tell(`grading by ${method}`, () => gradeAccounts({ ...sheets, marks: [], scores: [], kept: [], rules, asOf }).grades);
}
tell(
  "today's list of the whole team",
  () => todayList({ ...sheets, plans: [], putOff: [], rules: DEFAULT_TODAY, asOf, owner: null }).lines,
);
