// @ts-check
/** A million order lines and 200,000 invoices against a plain loop over them, in one run: `npm run bench:portfolio`. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const domain = path.join(__dirname, "../domain");
const { nouns } = require(path.join(domain, "model/index.ts"));
const { indexAccountSteps } = require(path.join(domain, "accountIndex.ts"));
const { fromDayNumber } = require(path.join(domain, "kernel/date.ts"));
const { portfolioSteps } = require(path.join(domain, "portfolio/report.ts"));
const { DEFAULT_PORTFOLIO_RULES, lastTwelveMonths } = require(path.join(domain, "portfolio/review.ts"));
const { DEFAULT_ABNORMAL_ORDER_RULES } = require(path.join(domain, "receivables/abnormalOrders.ts"));
const { ledgerOfSteps, receivablesSteps } = require(path.join(domain, "receivables/report.ts"));
const { DEFAULT_RECEIVABLES_RULES } = require(path.join(domain, "receivables/rules.ts"));

const ORDER_LINES = 1_000_000;
const INVOICES = 200_000;
const ACCOUNTS = 20_000;
const AS_OF = "2026-11-30";
/** 2024-01-01 as a day number, and so many days of history. */
const [FIRST_DAY, DAYS] = [19_723, 1060];
const MEGABYTE = 1024 * 1024;

/** @param {string} noun @returns {(given: object) => any} */
function rowsOf(noun) {
  const blank = Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null]));
  return (given) => ({ ...blank, ...given });
}

/** A number that looks thrown, the same in every run. @param {number} seed */
const thrown = (seed) => ((seed * 2_654_435_761) >>> 8) / 2 ** 24;
/** @param {number} seed */
const dayOf = (seed) => fromDayNumber(FIRST_DAY + Math.floor(thrown(seed) * DAYS));
/** @param {number} seed */
const accountOf = (seed) => `Account ${Math.floor(thrown(seed) ** 3 * ACCOUNTS)} Trading Co.`;

function makeBook() {
  const [account, order, invoice, payment] = ["accounts", "orders", "invoices", "payments"].map(rowsOf);
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) =>
    account({
      name: `Account ${at} Trading Co.`,
      territory: `Region ${at % 12}`,
      type: ["Dealer", "Hotel", "Direct"][at % 3],
      city: `City ${at % 90}`,
      creditLimit: 5_000_000,
    }),
  );
  const orders = Array.from({ length: ORDER_LINES }, (_, at) => {
    const quantity = 1 + (at % 40);
    const amount = quantity * (1000 + (at % 90) * 10);
    return order({
      orderNo: `SO-${at >> 2}`,
      accountName: accountOf(at >> 2),
      orderDate: dayOf(at >> 2),
      product: `Tyre ${at % 90}`,
      productLine: `Line ${at % 9}`,
      quantity,
      amount,
      grossProfit: Math.round(amount * 0.2),
      owner: `Rep ${at % 40}`,
    });
  });
  const invoices = Array.from({ length: INVOICES }, (_, at) =>
    invoice({
      invoiceNo: `INV-${at}`,
      accountName: accountOf(at),
      orderNo: `SO-${at}`,
      invoiceDate: dayOf(at),
      dueDate: fromDayNumber(FIRST_DAY + Math.floor(thrown(at) * DAYS) + 30),
      amount: 10_000 + (at % 900) * 100,
    }),
  );
  const payments = Array.from({ length: INVOICES * 0.8 }, (_, at) =>
    payment({ accountName: accountOf(at), date: dayOf(at + 7), amount: 10_000 + (at % 900) * 100 }),
  );
  const blank = { activities: [], expenses: [], targets: [], opportunities: [], complaints: [] };
  return { accounts, orders, invoices, payments, ...blank };
}

/** @template Value @param {string} name @param {() => Generator<number, Value>} work @returns {Value} */
function timed(name, work) {
  const start = process.cpuUsage();
  const steps = work();
  let [before, longest, longestAt] = [0, 0, 0];
  for (let share = 0; ;) {
    const step = steps.next();
    const now = secondsSince(start);
    if (now - before > longest) [longest, longestAt] = [now - before, share];
    before = now;
    if (step.done) return told(step.value);
    share = step.value;
  }

  /** @param {Value} value */
  function told(value) {
    const figures = [
      `cpu ${before.toFixed(2).padStart(6)} s`,
      `heap ${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0).padStart(5)} MB`,
      `longest step ${(longest * 1000).toFixed(0).padStart(4)} ms at ${longestAt.toFixed(2)}`,
    ];
    process.stdout.write(`${name.padEnd(58)} ${figures.join("  ")}\n`);
    return value;
  }
}

/** Of the processor, collecting garbage included: other work of the machine does not count. @param {NodeJS.CpuUsage} start */
function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Work that the pane does not do in steps. @template Value @param {() => Value} work */
const plain = (work) =>
  function* () {
    yield 0;
    return work();
  };

/** Stops after so many steps, as a press on cancel does. @param {Generator<number, unknown>} steps @param {number} most */
function cancelled(steps, most) {
  for (let at = 0; at < most; at++) if (steps.next().done) throw new Error("Nothing was left to cancel");
  steps.return(undefined);
  if (!steps.next().done) throw new Error("Cancelled work went on");
}

const book = timed("making the rows (not ours)", plain(makeBook));
const sums = () => {
  const byName = new Map();
  for (const { accountName, amount } of book.orders) byName.set(accountName, (byName.get(accountName) ?? 0) + amount);
  return byName;
};
timed("plain: sums by account name over the order lines", plain(sums));
const linked = [book.orders, book.invoices, book.payments];
const index = timed("accounts found in all rows", () => indexAccountSteps(book.accounts, linked));
const rows = { ...book, index };
const ledger = timed("ledger: 200,000 invoices, 160,000 payments without numbers", () => ledgerOfSteps(rows));
const rules = {
  portfolio: DEFAULT_PORTFOLIO_RULES,
  costs: { perVisit: 30_000, perHour: 10_000, ofCapital: 0.06, growthCap: 0.3 },
  neglectDays: 60,
};
const portfolio = () => portfolioSteps({ ...rows, ledger, unit: 100 }, lastTwelveMonths(AS_OF), rules);
const receivables = () => receivablesSteps(rows, AS_OF, DEFAULT_RECEIVABLES_RULES, DEFAULT_ABNORMAL_ORDER_RULES);
timed("portfolio: 1,000,000 order lines, every section", portfolio);
timed("receivables: the same, with twelve months and all orders", receivables);
for (const work of [portfolio, receivables]) cancelled(work(), 100);
process.stdout.write("both are cancelled after a hundred steps\n");
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
