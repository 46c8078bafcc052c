// @ts-check
/**
 * Three years of weekly tabs in one workbook, through Microsoft's client on the workbench's host: what the last tab costs
 * against the first, the same tab written again, the file, and that tab written again in the file opened anew.
 * `npm run bench:reports [-- WEEKS]`. Node only.
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
const { openXlsx } = require("../workbench/files/openXlsx.ts");
const { saveXlsx } = require("../workbench/files/saveXlsx.ts");

const WEEKS = Number(process.argv[2] ?? 156);
const FIRST = "2024-W01";
const RULES = {
  cadence: DEFAULT_CADENCE,
  time: { calendar: { isWeekend: [false, false, false, false, false, true, true], holidays: new Set() }, hours: [] },
};
const strings = stringsFor("en-US");
/** Nobody looks on. */
const WATCH = { progress: () => undefined, signal: { aborted: false } };

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds of CPU */
async function costOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let presses = 0;

/** One press of the button: read, compare, write. */
async function write(workbook, span) {
  const report = salesReport(exampleRows, { span, owner: null }, RULES);
  const tab = salesReportTab(report, { strings, digits: 2 });
  const line = { title: strings.salesReport.titles.week(span.label), owner: null, from: span.from, to: span.to };
  const now = answered(await readTab(workbook, tab.sheetName));
  const index = reportIndex(line, tab.sheetName, strings);
  const proposal = answered(await tabProposal(workbook, tab, now, index));
  const preview = answered(await previewOf(workbook, proposal, WATCH));
  const stamp = { id: `${span.label} ${++presses}`, at: "2026-11-27T09:00:00Z", author: "" };
  answered(await applyPreview(workbook, preview, stamp, WATCH));
}

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ms = (time) => `${time.toFixed(0)} ms`;
const told = (line) => process.stdout.write(`${line}\n`);

/** The file of the whole workbook, and one report written again in it. */
async function benchFile(book, workbook, span) {
  let bytes;
  const saving = await costOf(async () => ({ bytes } = await saveXlsx(book.save(), ["SALES"])));
  const opening = await costOf(async () => {
    const { snapshot } = await openXlsx(bytes);
    await book.open(snapshot);
    await book.settle();
  });
  const again = await costOf(() => write(workbook, span));
  told(
    `the file has ${(bytes.length / 1e6).toFixed(1)} MB; saved in ${ms(saving)}, opened in ${ms(opening)}, then a tab again in ${ms(again)}`,
  );
}

async function main() {
  const { book, workbook, close, forgetWire } = openExcel();
  const times = [];
  let span = weekOfLabel(FIRST);
  for (let week = 0; week < WEEKS; week++) {
    times.push(await costOf(() => write(workbook, span)));
    forgetWire();
    if (week < WEEKS - 1) span = nextSpan(span);
  }
  const again = await costOf(() => write(workbook, span));
  const sheets = answered(await workbook.layout()).length;
  const [early, late] = [middle(times.slice(1, 11)), middle(times.slice(-10))];
  told(
    `${sheets} sheets; a tab costs ${ms(early)} of CPU among the first ten, ${ms(late)} among the last ten (ratio ${(late / early).toFixed(2)}); ` +
      `the last one ${ms(times.at(-1))}, written again ${ms(again)}; all ${ms(times.reduce((sum, time) => sum + time, 0))}; ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory`,
  );
  await benchFile(book, workbook, span);
  await close();
}

void main();
