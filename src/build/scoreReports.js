// @ts-check
/**
 * Weekly tabs against figures worked out elsewhere: `npm run score:reports -- FOLDER`, where FOLDER holds
 * real/crm_sales_opportunities (with its reference.json) and real/superstore_en. The figures are read from the tab's own
 * cells, in both languages. Node only.
 */
const fs = require("fs");
const path = require("path");
const { Scores, amount, csv, day, domain, rowOf } = require("./referenceSets.js");

const { DEFAULT_CADENCE } = require(path.join(domain, "cadence.ts"));
const { salesReport } = require(path.join(domain, "salesReport/salesReport.ts"));
const { weekOfLabel } = require(path.join(domain, "salesReport/span.ts"));
const { stringsFor } = require("../i18n/index.ts");
const { salesReportTab } = require("../sheets/reports/salesReportTab.ts");

const DIGITS = 4;
const LANGUAGES = ["en-US", "zh-CN"];
const NOUNS = [
  ...["accounts", "activities", "inquiries", "opportunities", "orders", "invoices", "payments", "targets"],
  ...["complaints", "marketInfo", "expenses"],
];
const RULES = {
  cadence: DEFAULT_CADENCE,
  time: { calendar: { isWeekend: [false, false, false, false, false, true, true], holidays: new Set() }, hours: [] },
};

/** Number and amount that the tab of a week shows in the line of this name. @returns {(name: string) => [number, number]} */
function tabOf(given, label, owner, language) {
  const rows = { ...Object.fromEntries(NOUNS.map((noun) => [noun, []])), ...given };
  const report = salesReport(rows, { span: weekOfLabel(label), owner }, RULES);
  const strings = stringsFor(language);
  const cells = salesReportTab(report, { strings, digits: DIGITS }).parts.flatMap((part) => part.rows ?? []);
  return (name) => {
    const lines = cells.filter(([first]) => first?.text === strings.salesReport[name]);
    const sum = (at) => lines.reduce((total, line) => total + (line[at]?.number ?? 0), 0);
    return [sum(1), sum(2)];
  };
}

/** @param {string} set @param {any} scores */
function scoreCrm(set, scores) {
  const opportunities = csv(path.join(set, "normalised"), "sales_pipeline").map((deal) =>
    rowOf("opportunities", {
      ...{
        oppId: deal.opportunity_id,
        accountName: deal.account || null,
        stage: deal.deal_stage,
        owner: deal.sales_agent,
      },
      ...{ createdDate: day(deal.engage_date), closeDate: day(deal.close_date), amount: amount(deal.close_value) },
    }),
  );
  const { weekly } = JSON.parse(fs.readFileSync(path.join(set, "reference.json"), "utf8"));
  for (const [label, { total, per_agent: agents }] of Object.entries(weekly)) {
    for (const language of LANGUAGES) {
      for (const [owner, figures] of [[null, total], ...Object.entries(agents)]) {
        const shown = tabOf({ opportunities }, label, owner, language);
        const where = `${label} ${owner ?? "team"} ${language}`;
        scores.check(`${where} engaged`, shown("newOpportunities")[0], figures.engaged);
        scores.check(`${where} won`, shown("wins")[0], figures.won);
        scores.check(`${where} lost`, shown("losses")[0], figures.lost);
        scores.check(`${where} won value`, shown("wins")[1], figures.won_value);
      }
    }
  }
}

const SUPERSTORE_WEEKS = ["2016-W10", "2016-W52", "2017-W47"];
const MILLISECONDS_PER_DAY = 86_400_000;

/** Lines and sums of the days of a week, by nothing but the rows themselves. */
function plainWeek(rows, label) {
  const [year, week] = label.split("-W").map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * MILLISECONDS_PER_DAY + (week - 1) * 7 * MILLISECONDS_PER_DAY;
  const own = rows.filter(({ order_date: date }) => {
    const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    return time >= monday && time < monday + 7 * MILLISECONDS_PER_DAY;
  });
  const sum = (column) => own.reduce((total, row) => total + Number(row[column]), 0);
  return { count: own.length, sales: sum("sales"), profit: sum("profit") };
}

/** @param {string} set @param {any} scores */
function scoreSuperstore(set, scores) {
  const rows = csv(path.join(set, "normalised"), "orders");
  const orders = rows.map((row) =>
    rowOf("orders", {
      ...{ orderNo: row.order_id, accountName: row.customer_name, orderDate: day(row.order_date) },
      ...{ amount: amount(row.sales), grossProfit: amount(row.profit) },
    }),
  );
  for (const label of SUPERSTORE_WEEKS) {
    const plain = plainWeek(rows, label);
    for (const language of LANGUAGES) {
      const shown = tabOf({ orders }, label, null, language);
      scores.check(`${label} ${language} orders`, shown("orders")[0], plain.count);
      scores.check(`${label} ${language} sales`, shown("orders")[1], plain.sales);
      scores.check(`${label} ${language} profit`, shown("grossProfit")[1], plain.profit);
    }
  }
}

const folder = path.join(process.argv[2] ?? ".", "real");
const sets = [
  { name: "crm_sales_opportunities", score: scoreCrm },
  { name: "superstore_en", score: scoreSuperstore },
];
let isEqual = true;
for (const { name, score } of sets) {
  const scores = new Scores(name);
  score(path.join(folder, name), scores);
  isEqual = scores.differing.length === 0 && isEqual;
  process.stdout.write(`${name}: ${scores.equal} figures equal, ${scores.differing.length} differ\n`);
  for (const line of scores.differing.slice(0, 20)) process.stdout.write(`  ${line}\n`);
}
process.exitCode = isEqual ? 0 : 1;
