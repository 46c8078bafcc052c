// @ts-check
/** Reading of published data sets and comparing of figures with answers worked out elsewhere. Node only. */
const fs = require("fs");
const path = require("path");
const { parseCsv, stripBom } = require("hucre");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const domain = path.join(__dirname, "../domain");
const { nouns } = require(path.join(domain, "model/index.ts"));
const { moneyOf } = require(path.join(domain, "kernel/money.ts"));

/** References show four decimals, so money is kept to four. */
const DIGITS = 4;
const SCALE = 10 ** DIGITS;
/** As the references ask to be compared. */
const RELATIVE = 1e-6;

/** @typedef {{ [column: string]: string }} Csv */

/** @param {string} set @param {string} name @returns {Csv[]} */
function csv(set, name) {
  const [header, ...rows] = parseCsv(stripBom(fs.readFileSync(path.join(set, `${name}.csv`), "utf8")));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, String(row[at] ?? "")])));
}

/** @param {string} noun @param {object} given @returns {any} */
function rowOf(noun, given) {
  return { ...Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null])), ...given };
}

/** @param {string | undefined} text */
const amount = (text) => (text ? moneyOf(Number(text), DIGITS) : null);
/** @param {string | undefined} text */
const day = (text) => text?.slice(0, 10) || null;
/** @param {number} minor */
const units = (minor) => minor / SCALE;

/** Figures compared so far, and a line for each that differs. */
class Scores {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.equal = 0;
    /** @type {string[]} */
    this.differing = [];
  }

  /** @param {string} figure @param {unknown} got @param {unknown} expected @param {number} [tolerance] absolute */
  check(figure, got, expected, tolerance) {
    if (isEqual(got, expected, tolerance)) this.equal++;
    else this.differing.push(`${figure}: ${show(got)}, reference ${show(expected)}`);
  }

  /** @param {string} figure @param {{ [key: string]: unknown }} expected @param {(key: string) => unknown} got */
  checkEach(figure, expected, got) {
    for (const [key, value] of Object.entries(expected)) this.check(`${figure} ${key}`, got(key), value);
  }

  /** How many differ. */
  print() {
    const all = this.equal + this.differing.length;
    process.stdout.write(`${this.name.padEnd(26)} ${this.equal} of ${all} figures equal\n`);
    for (const one of this.differing) process.stdout.write(`  differs: ${one}\n`);
    return this.differing.length;
  }
}

/** @param {unknown} got @param {unknown} expected @param {number} [tolerance] @returns {boolean} */
function isEqual(got, expected, tolerance) {
  if (typeof got === "number" && typeof expected === "number") {
    // References print eight decimals of shares and four of money.
    const allowed = tolerance ?? Math.max(RELATIVE * Math.abs(expected), Math.abs(expected) < 1 ? 6e-9 : 6e-5);
    return Math.abs(got - expected) <= allowed;
  }
  if (Array.isArray(got) && Array.isArray(expected)) {
    return got.length === expected.length && got.every((one, at) => isEqual(one, expected[at], tolerance));
  }
  return got === expected;
}

/** @param {unknown} value */
function show(value) {
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : JSON.stringify(value);
}

module.exports = { DIGITS, Scores, amount, csv, day, domain, rowOf, units };
