import { type Span, newSpan, setText } from "./span";

const WIDTH = 64;
const rows = [new Uint8Array(WIDTH + 1), new Uint8Array(WIDTH + 1), new Uint8Array(WIDTH + 1)] as const;

/**
 * Edits between two texts, where swapping two neighbours is one edit (optimal string alignment); `most` + 1 when there
 * are more. Texts beyond 63 signs are compared by their first 63.
 */
export function edits(a: Span, b: Span, most: number): number {
  const [x, y] = [a.units, b.units];
  let [fromA, fromB] = [a.from, b.from];
  let endA = fromA + Math.min(a.length, WIDTH - 1);
  let endB = fromB + Math.min(b.length, WIDTH - 1);
  if (Math.abs(endA - fromA - (endB - fromB)) > most) return most + 1;
  while (fromA < endA && fromB < endB && x[fromA] === y[fromB]) {
    fromA++;
    fromB++;
  }
  while (endA > fromA && endB > fromB && x[endA - 1] === y[endB - 1]) {
    endA--;
    endB--;
  }
  const [m, n] = [endA - fromA, endB - fromB];
  if (m === 0 || n === 0) return m + n;
  if (most > 1) return bandedEdits(x, fromA, m, y, fromB, n, most);
  const isSwap = m === 2 && n === 2 && x[fromA] === y[fromB + 1] && x[fromA + 1] === y[fromB];
  return (m === 1 && n === 1) || isSwap ? 1 : 2;
}

const [oneText, otherText] = [newSpan(), newSpan()];

export function editsOfTexts(a: string, b: string, most: number): number {
  return edits(setText(oneText, a), setText(otherText, b), most);
}

/** Edits between `m` signs of one text and `n` of the other; cells more than `most` from the diagonal cannot count. */
function bandedEdits(
  a: Uint16Array,
  fromA: number,
  m: number,
  b: Uint16Array,
  fromB: number,
  n: number,
  most: number,
): number {
  const far = most + 1;
  let before = rows[0];
  let above = rows[1];
  let row = rows[2];
  for (let j = 0; j <= n; j++) above[j] = Math.min(j, far);
  for (let i = 1; i <= m; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(n, i + most);
    row[first - 1] = first === 1 ? Math.min(i, far) : far;
    let least = row[first - 1]!;
    const sign = a[fromA + i - 1];
    for (let j = first; j <= last; j++) {
      const other = b[fromB + j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (sign === other ? 0 : 1), far);
      if (i > 1 && j > 1 && sign === b[fromB + j - 2] && a[fromA + i - 2] === other)
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    row[last + 1] = far;
    if (least > most) return far;
    const spent = before;
    before = above;
    above = row;
    row = spent;
  }
  return Math.min(above[n]!, far);
}

const usedInB = new Uint8Array(WIDTH);
const matchedSigns = new Uint16Array(WIDTH);

/** Jaro–Winkler similarity, 0…1, of the first 63 signs: kind to what agrees at the head, as names do. */
export function jaroWinkler(a: Span, b: Span): number {
  const m = Math.min(a.length, WIDTH - 1);
  const n = Math.min(b.length, WIDTH - 1);
  if (m === 0 || n === 0) return Number(m === n);
  const common = matchSigns(a, b, m, n);
  if (common === 0) return 0;
  let [swapped, at] = [0, 0];
  for (let j = 0; j < n; j++) if (usedInB[j] === 1 && matchedSigns[at++] !== b.units[b.from + j]) swapped++;
  const jaro = (common / m + common / n + (common - swapped / 2) / common) / 3;
  let head = 0;
  while (head < 4 && head < m && head < n && a.units[a.from + head] === b.units[b.from + head]) head++;
  return jaro + head * 0.1 * (1 - jaro);
}

/**
 * Whether Jaro–Winkler can reach `least` at all for texts of these lengths, of which so many signs are only in the one
 * and so many only in the other: an equal head of four signs adds four tenths of what is missing.
 */
export function mayReach(least: number, m: number, onlyA: number, n: number, onlyB: number): boolean {
  const common = Math.min(m - onlyA, n - onlyB);
  return (common / m + common / n + 1) / 3 >= (least - 0.4) / 0.6;
}

export function jaroWinklerOfTexts(a: string, b: string): number {
  return jaroWinkler(setText(oneText, a), setText(otherText, b));
}

/** Marks in `usedInB` the signs both have near the same place, lists them as `a` has them, and answers how many. */
function matchSigns(a: Span, b: Span, m: number, n: number): number {
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  usedInB.fill(0, 0, n);
  let common = 0;
  for (let i = 0; i < m; i++) {
    const sign = a.units[a.from + i]!;
    const end = Math.min(n, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (usedInB[j] === 1 || sign !== b.units[b.from + j]) continue;
      usedInB[j] = 1;
      matchedSigns[common++] = sign;
      break;
    }
  }
  return common;
}
