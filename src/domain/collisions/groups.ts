import type { Edges } from "../duplicates/cluster";

/** How sure a group is: by the evidence of its weakest row, as odds of being one. */
export type Sureness = "certain" | "likely" | "possible";

/** Rows that are rather one customer than several, in the order of the sheet. */
export interface DuplicateGroup {
  readonly rows: readonly number[];
  /** Bits of evidence that bind the row bound least: 10 are odds of a thousand to one. */
  readonly bits: number;
  readonly sureness: Sureness;
}

const BITS = { certain: 10, likely: 4 } as const;

/** A row that was put into a group by a person, on no evidence of the list's own. */
const SAID_BITS = Infinity;

/** Groups with their sureness, surest first. */
export function ratedGroups(groups: readonly (readonly number[])[], edges: Edges): DuplicateGroup[] {
  const groupOf = new Map<number, number>();
  groups.forEach((rows, at) => rows.forEach((row) => groupOf.set(row, at)));
  const best = new Map<number, number>();
  for (let edge = 0; edge < edges.length; edge++) {
    const [a, b, bits] = [edges.a[edge]!, edges.b[edge]!, edges.bits[edge]!];
    if (groupOf.get(a) === undefined || groupOf.get(a) !== groupOf.get(b)) continue;
    best.set(a, Math.max(best.get(a) ?? 0, bits));
    best.set(b, Math.max(best.get(b) ?? 0, bits));
  }
  return groups
    .map((rows) => {
      const bits = Math.min(...rows.map((row) => best.get(row) ?? SAID_BITS));
      return { rows, bits, sureness: surenessOf(bits) };
    })
    .sort((a, b) => b.bits - a.bits || a.rows[0]! - b.rows[0]!);
}

export function surenessOf(bits: number): Sureness {
  if (bits >= BITS.certain) return "certain";
  return bits >= BITS.likely ? "likely" : "possible";
}

/** Group numbers by row, 0 for none, as lists of rows in order of their first. */
export function listedGroups(numbers: ArrayLike<number>): number[][] {
  const lists = new Map<number, number[]>();
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!;
    if (number === 0) continue;
    const list = lists.get(number);
    if (list) list.push(row);
    else lists.set(number, [row]);
  }
  return [...lists.values()];
}
