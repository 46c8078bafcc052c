import { seasonalityOf, SEASONS_FOR_FULL } from "./seasonality";
import { median } from "./statistics";

/** From so many months per month with sales on, sales are irregular (Syntetos, Boylan and Croston 2005). */
const IRREGULAR_INTERVAL = 1.32;

/** Mean months from sale to sale, from the first sale on; infinite where nothing was ever sold. */
export function meanInterval(history: readonly number[]): number {
  const first = firstSale(history);
  return first < 0 ? Infinity : (history.length - first) / history.filter((sales) => sales > 0).length;
}

/** A season as strong as this explains its months without sales: a shop that closes every winter is no irregular buyer. */
const STRONG_SEASON = 0.8;

/** Many months without sales, or any in a history too short to say whether they belong to the season. */
export function isIrregular(history: readonly number[], period: number): boolean {
  const interval = meanInterval(history);
  if (history.length < SEASONS_FOR_FULL * period) return interval > 1;
  return interval >= IRREGULAR_INTERVAL && seasonalityOf(history.map(Math.cbrt), period).strength < STRONG_SEASON;
}

/** The place of the first month with sales, or −1. */
export function firstSale(history: readonly number[]): number {
  return history.findIndex((sales) => sales > 0);
}

/** The chance of a sale is remembered over about so many sales, at least over half a year. */
const SALES_REMEMBERED = 12;
const MONTHS_REMEMBERED = 6;
/** Jeffreys' prior: half a month with and half a month without a sale, before anything was seen. */
const PRIOR = 0.5;
/** Between the median-like cube root and the mean: large orders seldom repeat. */
const SIZE_POWER = 2 / 3;
/** The size of a sale is remembered over about so many sales: what an account orders at a time changes slowly. */
const SIZES_REMEMBERED = 20;
/** A sale of more than so many usual ones is a single event: it counts as one of so many. */
const MOST_USUAL = 20;

/**
 * The rate of irregular sales per month: chance of a month with sales × size of such a month. Months before the first
 * sale do not count, for what is not yet on sale is not unwanted; late months count more. It is a rate, not a date.
 */
export function salesRate(history: readonly number[]): number {
  const first = firstSale(history);
  if (first < 0) return 0;
  const kept = 1 - 1 / Math.max(MONTHS_REMEMBERED, SALES_REMEMBERED * meanInterval(history));
  let [withSales, months] = [0, 0];
  for (const sales of history.slice(first + 1)) {
    withSales = withSales * kept + (sales > 0 ? 1 : 0);
    months = months * kept + 1;
  }
  const chance = (withSales + PRIOR) / (months + 2 * PRIOR);
  return chance * usualSize(history.filter((sales) => sales > 0));
}

/**
 * Between which sales a single month will lie: a share of the months since the first sale did. For irregular sales the
 * lower end is mostly 0.
 */
export function salesRange(history: readonly number[], share: number): { low: number; high: number } {
  const months = history.slice(Math.max(0, firstSale(history))).sort((a, b) => a - b);
  const outside = (1 - share) / 2;
  return { low: atPlace(months, outside), high: atPlace(months, 1 - outside) };
}

/** Quantile of those still to come: n values leave a chance of 1 in n + 1 beyond each end (R's type 6). */
function atPlace(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, (sorted.length + 1) * share - 1));
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}

function usualSize(sizes: readonly number[]): number {
  const most = MOST_USUAL * median(sizes);
  const kept = 1 - 1 / SIZES_REMEMBERED;
  let [total, weight] = [0, 0];
  for (const size of sizes) {
    total = total * kept + Math.min(size, most) ** SIZE_POWER;
    weight = weight * kept + 1;
  }
  return (total / weight) ** (1 / SIZE_POWER);
}
