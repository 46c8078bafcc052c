// @ts-check
/** `npm run score:duplicates -- FOLDER`: pairwise F1 of the duplicate finder, one default for all, list by list. */
const fs = require("fs");
const path = require("path");
const { csvRows } = require("./csvRows");
const { readList } = require("./dedupe");
const { atOnce, scanColumns } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));

/** What F1 a list must and should reach. @type {{ [list: string]: readonly [must: number, aim: number] }} */
const BARS = {
  fodors_zagats: [0.97, 1],
  dblp_acm: [0.95, 0.97],
  febrl1: [0.998, 0.999],
  febrl3: [0.998, 0.999],
  fake_1000: [0.95, 0.97],
  rldata_a: [0.97, 0.98],
  cddb: [0.88, 0.92],
  hist5k_a: [0.94, 0.96],
  affil_leipzig: [0.62, 0.75],
  ror_crossref: [0.5, 0.6],
  tw_listed_drift: [0.993, 0.997],
  zh_short_full_a: [0.85, 0.92],
  gen_en_5k: [0.955, 0.98],
  gen_zh_5k: [0.955, 0.98],
  gen_mix_10k: [0.955, 0.98],
};

/** @param {number} count */
const pairsOf = (count) => (count * (count - 1)) / 2;

/** Pairs within equal labels. @param {Iterable<unknown>} labels */
function pairsWithin(labels) {
  const counts = new Map();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let pairs = 0;
  for (const count of counts.values()) pairs += pairsOf(count);
  return pairs;
}

/** @param {readonly string[]} truth @param {readonly number[]} groups each row's own when alone */
function pairwise(truth, groups) {
  const right = pairsWithin(truth.map((label, at) => `${label} ${groups[at]}`));
  const [found, there] = [pairsWithin(groups), pairsWithin(truth)];
  const precision = found === 0 ? (there === 0 ? 1 : 0) : right / found;
  const recall = there === 0 ? 1 : right / there;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Share of hard negatives that were joined. @param {string} file @param {ReadonlyMap<string, number>} groupOf */
function joinedNegatives(file, groupOf) {
  if (!fs.existsSync(file)) return "";
  const [, ...pairs] = csvRows(fs.readFileSync(file, "utf8"));
  const joined = pairs.filter(([a = "", b = ""]) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b));
  return `joined negatives ${((100 * joined.length) / pairs.length).toFixed(2)} %`;
}

/** @param {string} folder @param {string} name */
function scoreList(folder, name) {
  const file = path.join(folder, `${name}.csv`);
  const [head = [], ...rows] = csvRows(fs.readFileSync(file, "utf8"));
  const at = head.indexOf("cluster_id");
  if (at < 0) return;
  const start = process.cpuUsage();
  const { ids, columns } = readList(file);
  const found = [...atOnce(scanColumns(columns)).groups];
  const { user, system } = process.cpuUsage(start);
  let alone = Math.max(...found);
  const groups = found.map((group) => group || ++alone);
  const { precision, recall, f1 } = pairwise(
    rows.map((row) => row[at] ?? ""),
    groups,
  );
  const [must, aim] = BARS[name] ?? [0, 0];
  const verdict = must === 0 ? "" : f1 >= aim ? "aim" : f1 >= must ? "must" : "BELOW";
  const reported = `${((100 * found.filter((group) => group > 0).length) / rows.length).toFixed(2)} % of rows`;
  const negatives = joinedNegatives(
    path.join(folder, `${name}.neg.csv`),
    new Map(ids.map((id, row) => [id, groups[row] ?? 0])),
  );
  const cells = [name.padEnd(18), f1.toFixed(4), `P ${precision.toFixed(4)}`, `R ${recall.toFixed(4)}`];
  process.stdout.write(
    `${[...cells, `${must} / ${aim}`.padEnd(13), verdict.padEnd(5), reported.padEnd(16), `${((user + system) / 1e6).toFixed(1)} s`, negatives].join("  ")}\n`,
  );
}

const [folder = "", only] = process.argv.slice(2);
if (!folder) throw new Error("usage: npm run score:duplicates -- FOLDER");
for (const file of fs.readdirSync(folder).sort()) {
  if (!file.endsWith(".csv") || file.endsWith(".neg.csv") || (only && !file.includes(only))) continue;
  scoreList(folder, file.slice(0, -4));
}
