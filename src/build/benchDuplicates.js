// @ts-check
/** Duplicates of generated accounts against a sort of the same rows: `npm run bench:duplicates -- [ROWS]`. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { atOnce, findDuplicates, indexList } = require(path.join(__dirname, "../domain/duplicates/scan.ts"));
const { addRow, matchRecord, newGuard, removeRow } = require(path.join(__dirname, "../domain/duplicates/guard.ts"));

const ROWS = Number(process.argv[2] ?? 100_000);
const CHECKS = 2000;
const ONE_IN = 10;

/** The same numbers at every run. @param {number} seed */
function dice(seed) {
  let state = seed;
  /** @param {number} below */
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES = "ba co da fe gi ho ju ka lo mi no pa qui ro su ta vo wi xa zen mar tol bern sky".split(" ");
const HAN = "华明远瑞达恒盛科兴安宏鑫联创泰丰利嘉德信博源汇凯捷威隆通润诚".split("");
const TRADES = ["Valves", "Logistics", "Electronics", "Packaging", "Textiles", "Machinery", "Foods", "Chemicals"];
const HAN_TRADES = ["阀门", "物流", "电子", "包装", "纺织", "机械", "食品", "化工"];
const CITIES = ["Hamburg", "Leeds", "Lyon", "Austin", "Hangzhou", "Osaka", "Milan", "Perth"];
const HAN_CITIES = ["杭州", "上海", "深圳", "成都", "武汉", "青岛", "厦门", "南京"];
const FIELDS = ["company", "person", "phone", "email", "address", "city"];

const roll = dice(20_261_127);
/** @template T @param {readonly T[]} list @returns {T} */
const pick = (list) => /** @type {T} */ (list[roll(list.length)]);
/** @param {number} count @param {readonly string[]} parts */
const joined = (count, parts) => Array.from({ length: count }, () => pick(parts)).join("");
/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** A firm nobody has met; every second one is Chinese. */
function account() {
  const digits = String(10_000_000 + roll(90_000_000));
  const brand = joined(3 + roll(2), SYLLABLES);
  const person = `${capital(joined(2, SYLLABLES))} ${capital(joined(2, SYLLABLES))}`;
  const mail = roll(3) ? `info${roll(1000)}@${brand}${roll(100)}.com` : "";
  if (roll(2)) {
    const city = pick(CITIES);
    const street = `${1 + roll(900)} ${capital(joined(2, SYLLABLES))} Street, ${city}`;
    return [`${capital(brand)} ${pick(TRADES)} Ltd`, person, `+44 ${digits}`, mail, street, city];
  }
  const city = pick(HAN_CITIES);
  const name = `${city}${joined(3, HAN)}${pick(HAN_TRADES)}有限公司`;
  return [name, joined(3, HAN), `138${digits}`, mail, `${city}市${joined(2, HAN)}路${1 + roll(900)}号`, city];
}

/** The same firm as another person enters it. @param {readonly string[]} cells */
function again(cells) {
  const [name = "", person = "", phone = "", mail = "", address = "", city = ""] = cells;
  const at = 1 + roll(Math.max(1, name.length - 2));
  const typed = name.slice(0, at) + name.slice(at + 1);
  return [roll(2) ? typed : name.replace(/ Ltd|有限公司/, ""), person, phone, roll(2) ? mail : "", address, city];
}

/** @param {number} count */
function accounts(count) {
  const rows = /** @type {string[][]} */ ([]);
  while (rows.length < count) rows.push(rows.length > 0 && roll(ONE_IN) === 0 ? again(pick(rows)) : account());
  return rows;
}

/** Seconds of processor time. @template T @param {() => T} run @returns {{ seconds: number, result: T }} */
function timed(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

/** @param {string} line */
const tell = (line) => process.stdout.write(`${line}\n`);

const rows = accounts(ROWS);
const columns = FIELDS.map((_, at) => rows.map((row) => row[at] ?? ""));
const sorted = timed(() => rows.map((row) => row.join("\t")).sort((a, b) => a.localeCompare(b)));
const { seconds, result: scanned } = timed(() => findDuplicates({ fields: FIELDS, columns }));
const grouped = scanned.groups.filter((/** @type {number} */ group) => group > 0).length;
tell(`${ROWS} generated accounts, ${FIELDS.length} columns; seconds are of the processor`);
tell(`sort of the same rows          ${sorted.seconds.toFixed(2)} s`);
tell(
  `scan                           ${seconds.toFixed(2)} s  ${Math.round(ROWS / seconds)} rows/s  ${grouped} in groups`,
);
tell(`scan / sort                    ${(seconds / sorted.seconds).toFixed(1)}`);

const { seconds: indexing, result: indexed } = timed(() => atOnce(indexList({ fields: FIELDS, columns })));
tell(`index for the guard            ${indexing.toFixed(2)} s`);
const guard = newGuard(indexed);
const times = Array.from({ length: CHECKS }, (_, at) => {
  const cells = at % 2 ? again(pick(rows)) : account();
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
tell(`peak memory                    ${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB`);
