/** Pairs that are rather one thing than not, each with its evidence in bits. */
export interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly bits: Float32Array;
  readonly length: number;
}

/** Most pairs looked at between two groups; larger groups are judged by a part of their pairs. */
const MOST_PAIRS = 400;

/**
 * Groups rows, best pairs first. Two groups become one only when the evidence between all their rows, taken together, is
 * for it: one bad row does not chain two firms. Answers row → group number from 1 in order of first row, 0 when alone.
 */
export function cluster(rows: number, edges: Edges, bitsBetween: (a: number, b: number) => number): Int32Array {
  const group = Int32Array.from({ length: rows }, (_, row) => row);
  const members = new Map<number, number[]>();
  const order = Int32Array.from({ length: edges.length }, (_, at) => at).sort(
    (x, y) => edges.bits[y]! - edges.bits[x]! || x - y,
  );
  for (const at of order) {
    const [a, b] = [group[edges.a[at]!]!, group[edges.b[at]!]!];
    if (a === b) continue;
    const [left, right] = [members.get(a) ?? [a], members.get(b) ?? [b]];
    if (left.length * right.length > 1 && !areOne(left, right, edges.bits[at]!, bitsBetween)) continue;
    const [kept, small, large] = left.length < right.length ? [b, left, right] : [a, right, left];
    for (const row of small) {
      large.push(row);
      group[row] = kept;
    }
    members.delete(a === kept ? b : a);
    members.set(kept, large);
  }
  return numbered(group, members);
}

const MOST_BITS = 12;
/** What the best pair between two groups adds to their mean. */
const BEST = 0.5;

function areOne(
  left: readonly number[],
  right: readonly number[],
  best: number,
  bitsBetween: (a: number, b: number) => number,
): boolean {
  return meanBits(left, right, bitsBetween) + BEST * Math.min(MOST_BITS, best) > 0;
}

/** One pair cannot speak for or against more than `MOST_BITS`. */
function meanBits(
  left: readonly number[],
  right: readonly number[],
  bitsBetween: (a: number, b: number) => number,
): number {
  const stride = Math.max(1, Math.floor((left.length * right.length) / MOST_PAIRS));
  let [sum, count] = [0, 0];
  for (let at = 0; at < left.length * right.length; at += stride) {
    const bits = bitsBetween(left[Math.floor(at / right.length)]!, right[at % right.length]!);
    sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));
    count++;
  }
  return sum / count;
}

function numbered(group: Int32Array, members: ReadonlyMap<number, readonly number[]>): Int32Array {
  const numbers = new Map<number, number>();
  return group.map((root) => {
    if (!members.has(root)) return 0;
    let number = numbers.get(root);
    if (number === undefined) numbers.set(root, (number = numbers.size + 1));
    return number;
  });
}
