// @ts-check
/**
 * Scores the forecast on published sets: `npm run score:forecast -- FOLDER`. The folder holds, for each set, lines of
 * `{ x: history, xx: what came, h: horizon }` in `<set>.jsonl.gz`. Whole horizon from the last month, once; means over
 * series. Exits with 1 where a bar that must be met is not.
 */
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { forecastSales, USUAL_TERMS } = require(path.join(__dirname, "../domain/forecast/forecast.ts"));
const accuracy = require(path.join(__dirname, "../domain/forecast/accuracy.ts"));

/** @typedef {{ x: number[], xx: number[], h: number }} Series */
/** @typedef {{ name: string, got: number, must: readonly number[], aim: readonly number[] }} Bar */

const SEASON = 12;
const PERCENT = 100;
const SHORT_HORIZON = 6;

/** Highest values that must be met, and that are aimed at: [sMAPE in %, MASE]. */
const REGULAR = [
  { set: "m3_monthly", must: [13.9, 0.86], aim: [13.5, 0.84] },
  { set: "tourism_monthly", must: [19.6, 1.55], aim: [18.7, 1.48] },
  { set: "hospital", must: [17.2, 0.757], aim: [16.9, 0.74] },
];
const SHORT = [
  { lengths: [12, 18, 24], must: [14, 0.84], aim: [13.5, 0.8] },
  { lengths: [6, 9], must: [15.1, 0.91], aim: [14.4, 0.87] },
];
/** Highest RMSSE. */
const IRREGULAR = [
  { set: "carparts", must: 0.76, aim: 0.73 },
  { set: "auto", must: 0.8, aim: 0.79 },
  { set: "braf", must: 0.635, aim: 0.625 },
];
const MOST_BIAS = { must: 20, aim: 5 };
/** Share of what came that lies in the interval: from and to, in %. */
const COVERAGE = [
  { confidence: 0.95, must: [93, 97] },
  { confidence: 0.8, must: [77, 83] },
];
const MOST_MILLISECONDS = { must: 50, aim: 5 };

/** @param {string} folder @param {string} set @returns {Series[]} */
function readSet(folder, set) {
  const file = path.join(folder, `${set}.jsonl.gz`);
  if (!fs.existsSync(file)) return [];
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param {readonly number[]} history @param {number} horizon @param {number} [confidence] */
function pointsOf(history, horizon, confidence = USUAL_TERMS.confidence) {
  return forecastSales(history, { horizon, season: SEASON, confidence }).points;
}

/** @param {readonly number[]} history @param {readonly number[]} came */
function outcomesOf(history, came) {
  const points = pointsOf(history, came.length);
  return came.map((actual, at) => ({ actual, forecast: points[at].forecast }));
}

/** @param {string} name @param {Series[]} sets @param {{ must: number[], aim: number[] }} bar @param {(series: Series) => { actual: number, forecast: number }[]} outcomes @returns {Bar[]} */
function regularBars(name, sets, { must, aim }, outcomes) {
  const told = sets.map((series) => ({ series, outcomes: outcomes(series) }));
  const smape = mean(told.map((one) => PERCENT * accuracy.symmetricError(one.outcomes)));
  const mase = mean(told.map((one) => accuracy.scaledError(one.outcomes, one.series.x, SEASON) ?? 0));
  const [smapeMust = 0, maseMust = 0] = must;
  const [smapeAim = 0, maseAim = 0] = aim;
  return [
    { name: `${name} sMAPE`, got: smape, must: [0, smapeMust], aim: [0, smapeAim] },
    { name: `${name} MASE`, got: mase, must: [0, maseMust], aim: [0, maseAim] },
  ];
}

/** @param {string} folder @param {typeof IRREGULAR[number]} bar @returns {Bar[]} */
function irregularBars(folder, { set, must, aim }) {
  // A history of one value all along has no scale to measure an error by.
  const sets = readSet(folder, set).filter(({ x }) => x.some((value) => value !== x[0]));
  if (sets.length === 0) return [];
  const told = sets.map(({ x, xx }) => ({ x, outcomes: outcomesOf(x, xx) }));
  const rmsse = mean(told.map(({ x, outcomes }) => accuracy.scaledSquareError(outcomes, x)));
  const off = told.map(({ x, outcomes }) => mean(outcomes.map((one) => one.forecast - one.actual)) / mean(x));
  const { must: most, aim: better } = MOST_BIAS;
  return [
    { name: `${set} RMSSE`, got: rmsse, must: [0, must], aim: [0, aim] },
    { name: `${set} bias %`, got: PERCENT * mean(off), must: [-most, most], aim: [-better, better] },
  ];
}

/** @param {Series[]} sets @returns {Bar[]} */
function coverageBars(sets) {
  return COVERAGE.map(({ confidence, must }) => {
    const inside = sets.flatMap(({ x, xx }) => {
      const points = pointsOf(x, xx.length, confidence);
      return xx.map((value, at) => (value >= points[at].low && value <= points[at].high ? PERCENT : 0));
    });
    return { name: `m3_monthly ${PERCENT * confidence} % interval covers %`, got: mean(inside), must, aim: must };
  });
}

/** @param {Series[]} sets @returns {Bar} */
function timeBar(sets) {
  const start = process.cpuUsage();
  for (const { x, h } of sets) pointsOf(x, h);
  const milliseconds = process.cpuUsage(start).user / 1000 / sets.length;
  return { name: "ms a series", got: milliseconds, must: [0, MOST_MILLISECONDS.must], aim: [0, MOST_MILLISECONDS.aim] };
}

/** @param {string} folder @returns {Bar[]} */
function allBars(folder) {
  const m3 = readSet(folder, "m3_monthly");
  const regular = REGULAR.flatMap((bar) => {
    const sets = readSet(folder, bar.set);
    return sets.length === 0 ? [] : regularBars(bar.set, sets, bar, ({ x, xx }) => outcomesOf(x, xx));
  });
  const irregular = IRREGULAR.flatMap((bar) => irregularBars(folder, bar));
  if (m3.length === 0) return [...regular, ...irregular];
  const short = SHORT.flatMap((bar) => {
    const each = bar.lengths.map((length) =>
      regularBars("", m3, bar, ({ x, xx }) => outcomesOf(x.slice(-length), xx.slice(0, SHORT_HORIZON))),
    );
    const [first = []] = each;
    const name = `m3_monthly, last ${bar.lengths.join(", ")} months,`;
    return first.map((one, at) => ({
      ...one,
      name: name + one.name,
      got: mean(each.map((bars) => bars[at]?.got ?? 0)),
    }));
  });
  return [...regular, ...short, ...irregular, ...coverageBars(m3), timeBar(m3)];
}

/** @param {number} got @param {readonly number[]} range */
const isIn = (got, [from = 0, to = 0]) => got >= from && got <= to;

/** @param {readonly number[]} range */
const shown = ([from = 0, to = 0]) => (from === 0 ? `<= ${to}` : `${from} to ${to}`);

function main() {
  const folder = process.argv[2];
  if (!folder) throw new Error("Which folder? npm run score:forecast -- FOLDER");
  const bars = allBars(folder);
  if (bars.length === 0) throw new Error(`${folder} holds none of the sets`);
  for (const { name, got, must, aim } of bars) {
    const verdict = isIn(got, aim) ? "aim" : isIn(got, must) ? "must" : "MISSED";
    process.stdout.write(
      `${name.padEnd(46)} ${got.toFixed(3).padStart(8)}  must ${shown(must).padEnd(10)} aim ${shown(aim).padEnd(10)} ${verdict}\n`,
    );
  }
  process.exitCode = bars.every(({ got, must }) => isIn(got, must)) ? 0 : 1;
}

main();
