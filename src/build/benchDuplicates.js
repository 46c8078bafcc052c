// @ts-check
/** Duplicates of generated accounts against a sort of the same rows: `npm run bench:duplicates -- [ROWS]`. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { atOnce, indexColumns, scanColumns } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));
const { columnReader, readCell } = require(path.join(__dirname, "../domain/duplicates/normalise.ts"));
const { FIELDS, account, again, batchesOf, pick } = require("./accountLists");
const { addRow, matchRecord, newGuard, removeRow } = require(path.join(__dirname, "../domain/duplicates/guard.ts"));

const ROWS = Number(process.argv[2] ?? 100_000);
const CHECKS = 2000;

/** Seconds of processor time. @template T @param {() => T} run @returns {{ seconds: number, result: T }} */
function timed(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

const peakMemory = () => (process.resourceUsage().maxRSS / 2 ** 20).toFixed(2);
/** @param {string} line */
const tell = (line) => process.stdout.write(`${line}\n`);

const readers = FIELDS.map((field) => columnReader(field, ROWS));
/** @type {string[]} */
let lines = [];
/** @type {string[][]} */
let lastRows = [];
let reading = 0;
for (const rows of batchesOf(ROWS)) {
  const { seconds } = timed(() => readers.forEach((reader, at) => rows.forEach((row) => readCell(reader, row[at]))));
  reading += seconds;
  lines.push(...rows.map((row) => row.join("\t")));
  lastRows = rows;
}
const sorted = timed(() => lines.sort((a, b) => a.localeCompare(b)));
lines = [];
const columns = readers.map(({ column }) => column);
const scanned = timed(() => atOnce(scanColumns(columns)));
const seconds = reading + scanned.seconds;
const grouped = scanned.result.groups.filter((/** @type {number} */ group) => group > 0).length;
tell(`${ROWS} generated accounts, ${FIELDS.length} columns; seconds are of the processor`);
tell(`sort of the same rows          ${sorted.seconds.toFixed(2)} s`);
tell(
  `scan                           ${seconds.toFixed(2)} s  ${Math.round(ROWS / seconds)} rows/s  ${grouped} in groups`,
);
tell(`  of which reading             ${reading.toFixed(2)} s`);
tell(`scan / sort                    ${(seconds / sorted.seconds).toFixed(1)}`);
tell(`peak memory of the scan        ${peakMemory()} GB`);

const indexed = timed(() => atOnce(indexColumns(columns)));
const guard = newGuard(indexed.result);
tell(`index for the guard            ${indexed.seconds.toFixed(2)} s`);
const times = Array.from({ length: CHECKS }, (_, at) => {
  const cells = at % 2 ? again(pick(lastRows)) : account();
  const start = process.hrtime.bigint();
  matchRecord(guard, cells);
  const row = addRow(guard, cells);
  const spent = Number(process.hrtime.bigint() - start) / 1e6;
  removeRow(guard, row);
  return spent;
}).sort((a, b) => a - b);
/** @param {number} share */
const quantile = (share) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
tell(`guard, check and enter a row   p50 ${quantile(0.5)} ms  p95 ${quantile(0.95)} ms  p99 ${quantile(0.99)} ms`);
tell(`peak memory with the guard     ${peakMemory()} GB`);
