// @ts-check
/** `npm run --silent dedupe -- FILE.csv [--out CLUSTERS.csv]`: the add-in's own duplicate finder on a file. */
const fs = require("fs");
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");
const { csvRows } = require("./csvRows");

requireTypeScript();
const { findDuplicates } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));
const { fieldOfCells, fieldOfHeader, isNeverCompared } = require(
  path.join(__dirname, "../domain/duplicates/headers.ts"),
);

/** Columns that hold the truth of a test list or say nothing of the row itself; never read. */
const NEVER_READ = new Set(["cluster_id", "cluster", "kind", "source", "id"]);

/** A list by columns, as the finder takes it, and the id of each row. @param {string} file */
function readList(file) {
  const [head = [], ...rows] = csvRows(fs.readFileSync(file, "utf8"));
  const names = head.map((name) => name.trim().toLowerCase());
  const idAt = names.indexOf("id");
  const ids = rows.map((row, at) => (idAt < 0 ? String(at + 1) : (row[idAt] ?? "")));
  const used = names.flatMap((name, at) => {
    if (NEVER_READ.has(name) || isNeverCompared(name)) return [];
    const cells = rows.map((row) => row[at] ?? "");
    return [{ field: fieldOfHeader(name) ?? fieldOfCells(cells), cells }];
  });
  return { ids, records: { fields: used.map(({ field }) => field), columns: used.map(({ cells }) => cells) } };
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
  const { ids, records } = readList(file);
  const csv = clustersCsv(ids, findDuplicates(records).groups);
  if (out) fs.writeFileSync(out, csv);
  else process.stdout.write(csv);
}

module.exports = { readList, clustersCsv };
if (require.main === module) main(process.argv.slice(2));
