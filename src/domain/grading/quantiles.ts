/** How many members are strictly below each value; equal values have equal counts. */
export function countsBelow(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const first = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!first.has(value)) first.set(value, at);
  });
  return values.map((value) => first.get(value)!);
}

/**
 * The bin 1…bins of a value among quantiles as PERCENTILE.INC cuts them: 1, and one more for each cut below the value.
 * Reckoned by rank in whole numbers: a value with `below` members below it is past the k-th cut when below > k(n−1)/bins.
 */
export function quantileBin(below: number, count: number, bins: number): number {
  let bin = 1;
  while (bin < bins && below * bins > bin * (count - 1)) bin++;
  return bin;
}

/** `=1+MIN(4,INT(5*PERCENTRANK.INC(…)))` for five bins; one member alone is in the first. */
export function percentRankBin(below: number, count: number, bins: number): number {
  return count < 2 ? 1 : 1 + Math.min(bins - 1, Math.floor((bins * below) / (count - 1)));
}
