// @ts-check
/** Concentration and classes of a portfolio against answers worked out elsewhere. Node only. */
const path = require("path");
const { domain, units } = require("./referenceSets.js");

const { dayNumber } = require(path.join(domain, "kernel/date.ts"));
const { effectiveNumber, herfindahl } = require(path.join(domain, "portfolio/concentration.ts"));

/** @typedef {{ [figure: string]: any }} Reference */

/** @param {string} from @param {string} to */
const span = (from, to) => ({ from: dayNumber(from), to: dayNumber(to) });
const EVER = { now: span("1990-01-01", "2050-12-31"), before: span("1980-01-01", "1980-12-31") };
/** @param {number} year */
const yearAgainstLast = (year) => ({
  now: span(`${year}-01-01`, `${year}-12-31`),
  before: span(`${year - 1}-01-01`, `${year - 1}-12-31`),
});

/** @param {any} review @param {Reference} expected @param {string} figure @param {any} scores */
function scoreHhi({ accounts }, expected, figure, scores) {
  const hhi = herfindahl(accounts.map((/** @type {any} */ { now }) => now.revenue));
  scores.check(`HHI of ${figure}`, hhi.value, expected.hhi_0_1);
  scores.check(`members of ${figure}`, accounts.length, expected.members);
  scores.check(`effective number of ${figure}`, effectiveNumber(hhi.value), expected.effective_number, 6e-5);
}

/** HHI, top ten and classes. Ours go by the share before an account: the one that crosses the line is still an A. @param {any} review @param {Reference} reference @param {any} scores */
function scoreRanking(review, { hhi, top10, abc }, scores) {
  scoreHhi(review, hhi.customers ?? hhi, "customers", scores);
  const { concentration, ranked, index } = review;
  const ten = concentration.tops.find((/** @type {any} */ { n }) => n === 10);
  scores.check("top ten", ten.share, top10.share);
  top10.rows.forEach((/** @type {any} */ row, /** @type {number} */ at) => {
    const { sales, share } = ranked[at];
    scores.check(`rank ${at + 1}`, index.entries[sales.account].name, row.key);
    scores.check(`rank ${at + 1} total`, units(sales.now.revenue), row.total);
    scores.check(`rank ${at + 1} share`, share, row.share);
  });
  for (const { grade, count, revenue } of review.abc) {
    const expected = abc.inclusive_crossing_item_is_A[grade];
    if (!expected) continue;
    scores.check(`class ${grade}`, count, expected.count);
    scores.check(`class ${grade} total`, units(revenue), expected.total);
  }
}

module.exports = { EVER, scoreHhi, scoreRanking, span, yearAgainstLast };
