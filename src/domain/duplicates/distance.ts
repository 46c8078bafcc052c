const WIDTH = 64;
const rows = [new Uint8Array(WIDTH + 1), new Uint8Array(WIDTH + 1), new Uint8Array(WIDTH + 1)] as const;

/**
 * Edits between two texts, where swapping two neighbours is one edit (optimal string alignment); `most` + 1 when there
 * are more. Texts beyond 63 signs are compared by their first 63.
 */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0;
  let endA = Math.min(a.length, WIDTH - 1);
  let endB = Math.min(b.length, WIDTH - 1);
  if (Math.abs(endA - endB) > most) return most + 1;
  let from = 0;
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [m, n] = [endA - from, endB - from];
  if (m === 0 || n === 0) return m + n;
  if (most > 1) return bandedEdits(a, b, from, m, n, most);
  return (m === 1 && n === 1) || (m === 2 && n === 2 && isSwap(a, b, from)) ? 1 : 2;
}

function isSwap(a: string, b: string, from: number): boolean {
  return a.charCodeAt(from) === b.charCodeAt(from + 1) && a.charCodeAt(from + 1) === b.charCodeAt(from);
}

/** Edits between `m` signs of one text and `n` of the other; cells more than `most` from the diagonal cannot count. */
function bandedEdits(a: string, b: string, from: number, m: number, n: number, most: number): number {
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
    const sign = a.charCodeAt(from + i - 1);
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(from + j - 1);
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (sign === other ? 0 : 1), far);
      if (i > 1 && j > 1 && sign === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other)
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
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const m = Math.min(a.length, WIDTH - 1);
  const n = Math.min(b.length, WIDTH - 1);
  if (m === 0 || n === 0) return 0;
  const common = matchSigns(a, b, m, n);
  if (common === 0) return 0;
  let [swapped, at] = [0, 0];
  for (let j = 0; j < n; j++) if (usedInB[j] === 1 && matchedSigns[at++] !== b.charCodeAt(j)) swapped++;
  const jaro = (common / m + common / n + (common - swapped / 2) / common) / 3;
  let head = 0;
  while (head < 4 && head < m && head < n && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  return jaro + head * 0.1 * (1 - jaro);
}

/** Marks in `usedInB` the signs both have near the same place, lists them as `a` has them, and answers how many. */
function matchSigns(a: string, b: string, m: number, n: number): number {
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  usedInB.fill(0, 0, n);
  let common = 0;
  for (let i = 0; i < m; i++) {
    const sign = a.charCodeAt(i);
    const end = Math.min(n, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (usedInB[j] === 1 || sign !== b.charCodeAt(j)) continue;
      usedInB[j] = 1;
      matchedSigns[common++] = sign;
      break;
    }
  }
  return common;
}

/** Whether every sign of the shorter text comes in the longer one in the same order. */
export function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (let j = 0; j < longer.length && at < shorter.length; j++) if (shorter[at] === longer[j]) at++;
  return at === shorter.length;
}
