// @ts-check
/** Speed, as ratios side by side in one run: `npm run bench`. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
// Functions ask for nothing of Excel until something goes wrong.
Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
const { commission } = require(path.join(__dirname, "../functions/commission.ts"));
const { week } = require(path.join(__dirname, "../functions/calendar.ts"));

const ROUNDS = 15;

/** Half of the runs take at most this many milliseconds. @param {() => unknown} run */
function median(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const TIERS = [
  [0, 0.02],
  [1_000_000, 0.03],
  [5_000_000, 0.04],
];

/** The same sum as anyone would write it for these tiers, without a word of care. @param {number} amount */
function plainCommission(amount) {
  let sum = 0;
  for (let i = 0; i < TIERS.length; i++) {
    const [above, rate] = /** @type {[number, number]} */ (TIERS[i]);
    const upTo = TIERS[i + 1]?.[0] ?? Infinity;
    if (amount > above) sum += (Math.min(amount, upTo) - above) * rate;
  }
  return sum;
}

/** @param {number} count */
function amounts(count) {
  return Array.from({ length: count }, (_, i) => [((i * 7919) % 700_000) * 10.5]);
}

/** @param {string} name @param {() => unknown} ours @param {() => unknown} plain */
function compare(name, ours, plain) {
  const [a, b] = [median(ours), median(plain)];
  process.stdout.write(
    `${name.padEnd(58)} ${a.toFixed(2).padStart(9)} ms  plain ${b.toFixed(2).padStart(8)} ms  ratio ${(a / b).toFixed(2)}\n`,
  );
}

const range = amounts(100_000);
const single = amounts(20_000);
process.stdout.write("Custom functions against the same sum in plain JavaScript (median of 15; aim: within 3)\n");
compare(
  "COMMISSION, one call over 100,000 cells",
  () => commission(range, TIERS),
  () => range.map((row) => row.map((amount) => plainCommission(/** @type {number} */ (amount)))),
);
compare(
  "COMMISSION, 20,000 calls of one cell, default tiers",
  () => single.forEach((row) => commission([row])),
  () => single.forEach((row) => [[plainCommission(/** @type {number} */ (row[0]))]]),
);
compare(
  "COMMISSION, 20,000 calls of one cell, tiers as a range",
  () => single.forEach((row) => commission([row], TIERS)),
  () => single.forEach((row) => [[plainCommission(/** @type {number} */ (row[0]))]]),
);
const dates = Array.from({ length: 20_000 }, (_, i) => [45_000 + (i % 3000)]);
compare(
  "WEEK, one call over 20,000 cells",
  () => week(dates),
  () =>
    dates.map(([serial]) => new Date(/** @type {number} */ (serial - 25_569) * 86_400_000).toISOString().slice(0, 10)),
);
require("./benchAccounts");
