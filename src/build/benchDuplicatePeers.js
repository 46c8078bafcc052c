// @ts-check
/**
 * Duplicates by the add-in, by MiniSearch (fuzzy full-text search, each row asked for) and by fuzzball (every pair
 * compared), on the same generated accounts: `npm run bench:duplicates:peers -- [ROWS] [ROWS FOR FUZZBALL]`. Node only.
 * Which rows are one is known: a firm entered again keeps its phone. The peers are given all but the phone.
 */
const path = require("path");
const fuzzball = require("fuzzball");
const MiniSearch = require("minisearch");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { atOnce, scanColumns } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));
const { columnReader, readCell } = require(path.join(__dirname, "../domain/duplicates/normalise.ts"));
const { FIELDS, batchesOf } = require("./accountLists");

const ROWS = Number(process.argv[2] ?? 20_000);
const FUZZBALL_ROWS = Math.min(ROWS, Number(process.argv[3] ?? 2000));
const PHONE = FIELDS.indexOf("phone");
/** Usual settings of both: one letter in five may differ, and 90 of 100 points. */
const FUZZY = 0.2;
const POINTS = 90;

const rows = [...batchesOf(ROWS)].flat();
const texts = rows.map((row) => row.filter((_, at) => at !== PHONE).join(" "));

/** @typedef {Set<string>} Pairs */
/** @param {number} one @param {number} other */
const pair = (one, other) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Rows of one group, each with each. @param {readonly (readonly number[])[]} groups @returns {Pairs} */
const pairsOf = (groups) =>
  new Set(groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => pair(one, other)))));

/** @param {readonly unknown[]} keys @returns {number[][]} */
function grouped(keys) {
  /** @type {Map<unknown, number[]>} */
  const groups = new Map();
  keys.forEach((key, at) => (key ? groups.set(key, [...(groups.get(key) ?? []), at]) : undefined));
  return [...groups.values()];
}

/** Without the phone, as the peers. @param {number} count @returns {Pairs} */
function bySalesDesk(count) {
  const readers = FIELDS.filter((_, at) => at !== PHONE).map((field) => columnReader(field, count));
  rows.slice(0, count).forEach((row) => {
    const cells = row.filter((_, at) => at !== PHONE);
    readers.forEach((reader, at) => readCell(reader, cells[at]));
  });
  return pairsOf(grouped([...atOnce(scanColumns(readers.map(({ column }) => column))).groups]));
}

/** The best hit of each row counts where the row is its best hit, too. @param {number} count @returns {Pairs} */
function byMiniSearch(count) {
  const search = new MiniSearch({ fields: ["text"] });
  search.addAll(texts.slice(0, count).map((text, id) => ({ id, text })));
  const best = texts
    .slice(0, count)
    .map((text, id) => search.search(text, { fuzzy: FUZZY }).find((hit) => hit.id !== id)?.id);
  return new Set(best.flatMap((hit, id) => (best[hit] === id ? [pair(id, hit)] : [])));
}

/** @param {number} count @returns {Pairs} */
function byFuzzball(count) {
  /** @type {Pairs} */
  const found = new Set();
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++)
      if (fuzzball.token_set_ratio(texts[one] ?? "", texts[other] ?? "") >= POINTS) found.add(pair(one, other));
  return found;
}

/** @param {string} name @param {number} count @param {(count: number) => Pairs} find */
function tell(name, count, find) {
  const truth = pairsOf(grouped(rows.slice(0, count).map((row) => row[PHONE])));
  const start = process.cpuUsage();
  const found = find(count);
  const { user, system } = process.cpuUsage(start);
  const right = [...found].filter((each) => truth.has(each)).length;
  const percent = (/** @type {number} */ of) => `${((100 * right) / of).toFixed(1)} %`;
  const cost = `${((user + system) / 1e6).toFixed(2)} s`.padStart(10);
  process.stdout.write(
    `${name.padEnd(12)}${String(count).padStart(8)} rows${cost}  precision ${percent(found.size)}  recall ${percent(truth.size)}\n`,
  );
}

tell("Sales Desk", ROWS, bySalesDesk);
tell("MiniSearch", ROWS, byMiniSearch);
tell("Sales Desk", FUZZBALL_ROWS, bySalesDesk);
tell("fuzzball", FUZZBALL_ROWS, byFuzzball);
