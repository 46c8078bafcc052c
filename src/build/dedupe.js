// @ts-check
/** `npm run --silent dedupe -- FILE.csv [--out CLUSTERS.csv]`: the add-in's own duplicate finder on a file. */
const fs = require("fs");
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");
const { csvFileRows } = require("./csvRows");

requireTypeScript();
const { atOnce, scanColumns } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));
const { columnReader, readCell } = require(path.join(__dirname, "../domain/duplicates/normalise.ts"));
const { fieldOfCells, fieldOfHeader, isNeverCompared } = require(
  path.join(__dirname, "../domain/duplicates/headers.ts"),
);

/** Columns that hold the truth of a test list or say nothing of the row itself; never read. */
const NEVER_READ = new Set(["cluster_id", "cluster", "kind", "source", "id"]);
/** Rows that tell what a column holds whose header does not. */
const TELLING_ROWS = 10_000;

/** The columns that are compared, each with its place in the file and what it holds. @param {string} file */
function comparedColumns(file) {
  /** @type {string[][]} */
  const rows = [];
  for (const row of csvFileRows(file)) if (rows.push(row) > TELLING_ROWS) break;
  const names = headersOf(rows.shift());
  return names.flatMap((name, at) => {
    if (NEVER_READ.has(name) || isNeverCompared(name)) return [];
    return [{ at, field: fieldOfHeader(name) ?? fieldOfCells(rows.map((row) => row[at] ?? "")) }];
  });
}

/** @param {readonly string[]} [head] */
function headersOf(head = []) {
  return head.map((name) => name.trim().toLowerCase());
}

/** Rows that are read column by column together: nine columns at once would drive each other out of the processor's cache. */
const TOGETHER = 4096;

/** A list by columns in integers, as the finder takes it, and the id of each row. @param {string} file */
function readList(file) {
  const compared = comparedColumns(file);
  const readers = compared.map(({ field }) => columnReader(field));
  /** @type {string[]} */
  const ids = [];
  /** @type {number | undefined} */
  let idAt;
  for (const rows of batches(csvFileRows(file), TOGETHER)) {
    idAt ??= headersOf(rows.shift()).indexOf("id");
    for (const row of rows) ids.push(idAt < 0 ? String(ids.length + 1) : (row[idAt] ?? ""));
    for (const [index, { at }] of compared.entries()) for (const row of rows) readCell(readers[index], row[at] ?? "");
  }
  return { ids, columns: readers.map(({ column }) => column) };
}

/** @template T @param {Iterable<T>} items @param {number} size @returns {Generator<T[]>} */
function* batches(items, size) {
  /** @type {T[]} */
  let batch = [];
  for (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Row → group of its duplicates, "" when it has none, as CSV. @param {readonly string[]} ids @param {Int32Array} groups */
function clustersCsv(ids, groups) {
  let alone = 0;
  for (const group of groups) alone = Math.max(alone, group);
  return ["id,cluster", ...ids.map((id, at) => `${id},${groups[at] || ++alone}`)].join("\n") + "\n";
}

/** @param {readonly string[]} args */
function main(args) {
  const outAt = args.indexOf("--out");
  const out = outAt < 0 ? undefined : args[outAt + 1];
  const [file] = args.filter((_, at) => outAt < 0 || (at !== outAt && at !== outAt + 1));
  if (!file) throw new Error("usage: npm run --silent dedupe -- FILE.csv [--out CLUSTERS.csv]");
  const { ids, columns } = readList(file);
  const csv = clustersCsv(ids, atOnce(scanColumns(columns)).groups);
  if (out) fs.writeFileSync(out, csv);
  else process.stdout.write(csv);
}

module.exports = { readList, clustersCsv };
if (require.main === module) main(process.argv.slice(2));
