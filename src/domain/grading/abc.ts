import type { Grade } from "./grade";

/** Shares of the total, before an account, up to which it is still an A or a B. */
export interface AbcLines {
  readonly a: number;
  readonly b: number;
}

export const DEFAULT_ABC_LINES: AbcLines = { a: 0.8, b: 0.95 };

const SHARE_STEP = 1e12;

/**
 * For each value the share of the total that the larger ones hold, 0 for the largest; equal values have equal shares.
 * Zero, less and null have none, and no part in the total. Rounded to 12 decimals, so that 80 of 100 is 0.8.
 */
export function sharesBefore(values: readonly (number | null)[]): (number | null)[] {
  const ranked = values.flatMap((value, at) => (value !== null && value > 0 ? [{ value, at }] : []));
  ranked.sort((one, other) => other.value - one.value);
  const running = runningTotals(ranked.map(({ value }) => value));
  const total = running.at(-1)!;
  const shares = new Array<number | null>(values.length).fill(null);
  let before = 0;
  ranked.forEach(({ value, at }, rank) => {
    if (rank > 0 && value !== ranked[rank - 1]!.value) before = running[rank - 1]!;
    shares[at] = Math.round((before / total) * SHARE_STEP) / SHARE_STEP;
  });
  return shares;
}

/** A below the first line, B below the second, C above; D for an account that has no share. */
export function abcClass(shareBefore: number | null, lines: AbcLines): Grade {
  if (shareBefore === null) return "D";
  if (shareBefore < lines.a) return "A";
  return shareBefore < lines.b ? "B" : "C";
}

/** Neumaier's sum: a million cents add up as exactly as ten. */
function runningTotals(values: readonly number[]): number[] {
  let sum = 0;
  let lost = 0;
  return values.map((value) => {
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
    return sum + lost;
  });
}
