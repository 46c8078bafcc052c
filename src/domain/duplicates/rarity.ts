import type { Column } from "./normalise";
import type { DuplicateField } from "./records";

const LN2 = Math.LN2;
const LOG2 = new Float64Array(4096);
for (let n = 1; n < LOG2.length; n++) LOG2[n] = Math.log(n) / LN2;

export function log2(n: number): number {
  return n < LOG2.length && Number.isInteger(n) ? LOG2[n]! : Math.log(n) / LN2;
}

/** A short list is a sample of many firms: that no third row shares a phone says more than the list's few rows can. */
const FEW_ROWS = 500;
/** Values that few would share in any list; a city or a given name is as common as the list says. */
const OWN: ReadonlySet<DuplicateField> = new Set<DuplicateField>([
  "company",
  "person",
  "phone",
  "email",
  "website",
  "address",
  "id",
  "text",
]);

let [countThen, log2Then] = [0, 0];

/** log2 of the rows of a column, which is asked for again and again. */
function log2Again(count: number): number {
  if (count === countThen) return log2Then;
  countThen = count;
  return (log2Then = log2(count));
}

/** How much a value or a word says by being shared, in bits: the rows that hold it besides this one, of all. */
export function rarity(column: Column, count: number): number {
  const others = Math.max(1, count - 1);
  const bits = Math.max(0, log2Again(column.filled) - log2(others));
  if (column.filled >= FEW_ROWS || column.filled === 0 || !OWN.has(column.field)) return bits;
  return bits + (log2(FEW_ROWS) - log2(column.filled)) / (others * others);
}
