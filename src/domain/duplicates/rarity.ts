import type { Column } from "./normalise";

const LN2 = Math.LN2;
const LOG2 = new Float64Array(4096);
for (let n = 1; n < LOG2.length; n++) LOG2[n] = Math.log(n) / LN2;

export function log2(n: number): number {
  return n < LOG2.length && Number.isInteger(n) ? LOG2[n]! : Math.log(n) / LN2;
}

/** How little a value or a word says by being shared: rows that hold it besides this one, at least one, of all. */
export function rarity(column: Column, count: number): number {
  return Math.max(0, log2(column.filled) - log2(Math.max(1, count - 1)));
}
