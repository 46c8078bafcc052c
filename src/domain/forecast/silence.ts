import { firstSale } from "./irregular";

/** Of so many live accounts one would be as silent by chance. */
const CHANCE = 1 / 10_000;
/** From so many intervals on, the longest says what is usual; twice as long is not. */
const INTERVALS_KNOWN = 6;
const TIMES_LONGEST = 2;

/**
 * Whether nothing is to be expected any more: nothing was ever sold, or nothing for longer than chance explains at the
 * share of months with sales before, or for more than twice the longest interval so far.
 */
export function isSilent(history: readonly number[]): boolean {
  const sold = history.flatMap((sales, at) => (sales > 0 ? [at] : []));
  const [first, last] = [firstSale(history), sold.at(-1)];
  if (last === undefined) return true;
  const silence = history.length - 1 - last;
  const chanceOfNone = 1 - (sold.length + 1) / (last - first + 3);
  return chanceOfNone ** silence < CHANCE || isBeyondLongest(sold, silence);
}

function isBeyondLongest(sold: readonly number[], silence: number): boolean {
  const intervals = sold.slice(1).map((at, before) => at - sold[before]!);
  return intervals.length >= INTERVALS_KNOWN && silence + 1 > TIMES_LONGEST * Math.max(...intervals, 2);
}
