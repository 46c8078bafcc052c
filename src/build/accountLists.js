// @ts-check
/** Account lists of any size with duplicates among them, the same at every run. It asks for nothing, so a page can run it, too. */
const ONE_IN = 10;
const FIELDS = ["company", "person", "phone", "email", "address", "city"];

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

/** Rows that are held at a time; every tenth is one of them again. */
const HELD = 4096;

/** Rows in batches, so that a million of them are never held at once. @param {number} count */
function* batchesOf(count) {
  for (let made = 0; made < count; made += HELD) {
    /** @type {string[][]} */
    const rows = [];
    while (rows.length < Math.min(HELD, count - made))
      rows.push(rows.length > 0 && roll(ONE_IN) === 0 ? again(pick(rows)) : account());
    yield rows;
  }
}

module.exports = { FIELDS, account, again, batchesOf, pick, roll };
