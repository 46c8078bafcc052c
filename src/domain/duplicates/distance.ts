const WIDTH = 64;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * Edits between two texts, where swapping two neighbours is one edit (optimal string alignment); `most` + 1 when there
 * are more. Texts beyond 63 signs are compared by their first 63.
 */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [m, n] = [Math.min(a.length, WIDTH - 1), Math.min(b.length, WIDTH - 1)];
  if (Math.abs(m - n) > most) return most + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= n; j++) above[j] = j;
  for (let i = 1; i <= m; i++) {
    row[0] = i;
    let least = i;
    const sign = a.charCodeAt(i - 1);
    for (let j = 1; j <= n; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (sign === other ? 0 : 1));
      if (i > 1 && j > 1 && sign === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[n]!, most + 1);
}

const usedInB = new Uint8Array(WIDTH);

/** Jaro–Winkler similarity, 0…1, of the first 63 signs: kind to what agrees at the head, as names do. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [m, n] = [Math.min(a.length, WIDTH - 1), Math.min(b.length, WIDTH - 1)];
  if (m === 0 || n === 0) return 0;
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  usedInB.fill(0, 0, n);
  let matched = "";
  for (let i = 0; i < m; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(n, i + reach + 1); j++) {
      if (usedInB[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      usedInB[j] = 1;
      matched += a[i];
      break;
    }
  }
  if (matched.length === 0) return 0;
  let [swapped, at] = [0, 0];
  for (let j = 0; j < n; j++) if (usedInB[j] && matched[at++] !== b[j]) swapped++;
  const common = matched.length;
  const jaro = (common / m + common / n + (common - swapped / 2) / common) / 3;
  let head = 0;
  while (head < 4 && head < m && head < n && a[head] === b[head]) head++;
  return jaro + head * 0.1 * (1 - jaro);
}

/** Whether every sign of the shorter text comes in the longer one in the same order. */
export function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (let j = 0; j < longer.length && at < shorter.length; j++) if (shorter[at] === longer[j]) at++;
  return at === shorter.length;
}
