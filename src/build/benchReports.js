// @ts-check
/**
 * Three years of weekly tabs in one workbook, through Microsoft's client on the workbench's host: what the last tab costs
 * against the first, and the same tab written again. `npm run bench:reports [-- WEEKS]`. Node only.
 */
const path = require("path");
const { answered, openExcel } = require("./nodeExcel");
const { exampleRows } = require("./exampleFirm");

const domain = path.join(__dirname, "../domain");
const { DEFAULT_CADENCE } = require(path.join(domain, "cadence.ts"));
const { salesReport } = require(path.join(domain, "salesReport/salesReport.ts"));
const { nextSpan, weekOfLabel } = require(path.join(domain, "salesReport/span.ts"));
const { stringsFor } = require("../i18n/index.ts");
const { applyPreview } = require("../sheets/changes/door.ts");
const { previewOf } = require("../sheets/changes/preview.ts");
const { reportIndex } = require("../sheets/reports/reportIndex.ts");
const { salesReportTab } = require("../sheets/reports/salesReportTab.ts");
const { readTab, tabProposal } = require("../sheets/reportTab/write.ts");

const WEEKS = Number(process.argv[2] ?? 156);
const FIRST = "2024-W01";
const RULES = {
  cadence: DEFAULT_CADENCE,
  time: { calendar: { isWeekend: [false, false, false, false, false, true, true], holidays: new Set() }, hours: [] },
};
const strings = stringsFor("en-US");
/** Nobody looks on. */
const WATCH = { progress: () => undefined, signal: { aborted: false } };

/** One press of the button: read, compare, write. @returns {Promise<number>} milliseconds of CPU */
async function write(workbook, span) {
  const before = process.cpuUsage();
  const report = salesReport(exampleRows, { span, owner: null }, RULES);
  const tab = salesReportTab(report, { strings, digits: 2 });
  const line = { title: strings.salesReport.titles.week(span.label), owner: null, from: span.from, to: span.to };
  const now = answered(await readTab(workbook, tab.sheetName));
  const index = reportIndex(line, tab.sheetName, strings);
  const proposal = answered(await tabProposal(workbook, tab, now, index));
  const preview = answered(await previewOf(workbook, proposal, WATCH));
  const stamp = { id: span.label + (now ? "-again" : ""), at: "2026-11-27T09:00:00Z", author: "" };
  answered(await applyPreview(workbook, preview, stamp, WATCH));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function main() {
  const { workbook, close, forgetWire } = openExcel();
  const times = [];
  let span = weekOfLabel(FIRST);
  for (let week = 0; week < WEEKS; week++) {
    times.push(await write(workbook, span));
    forgetWire();
    if (week < WEEKS - 1) span = nextSpan(span);
  }
  const again = await write(workbook, span);
  const sheets = answered(await workbook.layout()).length;
  const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const [early, late] = [middle(times.slice(1, 11)), middle(times.slice(-10))];
  process.stdout.write(
    `${sheets} sheets; a tab costs ${early.toFixed(0)} ms of CPU among the first ten, ${late.toFixed(0)} ms among the last ten (ratio ${(late / early).toFixed(2)}); ` +
      `the last one ${times.at(-1).toFixed(0)} ms, written again ${again.toFixed(0)} ms\n`,
  );
  await close();
}

void main();
