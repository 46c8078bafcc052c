import { DEFAULT_ABC_LINES, sharesBefore } from "./abc";
import { reaches } from "./grade";

/** What to do with an account by what it will bring and what it costs: protect, partner, develop, serve cheaply, decide. */
export const POLICIES = ["A1", "A2", "B", "C", "D"] as const;
export type Policy = (typeof POLICIES)[number];

/** Where high begins: a result that reaches its line is high, an investment above its line is. */
export interface InvestmentLines {
  /** Infinity where nobody has a result above zero. */
  readonly result: number;
  readonly investment: number;
}

/** How far below the result line an account may be and still be one to develop. */
export const NEAR_THE_LINE = 0.2;

/** The smallest result among those that hold the first 80 % of all, as the A of an ABC. */
export function resultLine(results: readonly (number | null)[]): number {
  const shares = sharesBefore(results);
  let line = Infinity;
  shares.forEach((share, at) => {
    if (share !== null && share < DEFAULT_ABC_LINES.a) line = Math.min(line, results[at]!);
  });
  return line;
}

/** Null of no values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function isNearResultLine(expectedResult: number, line: number): boolean {
  return line > 0 && expectedResult < line && reaches(expectedResult, line * (1 - NEAR_THE_LINE));
}

/** The corner of the matrix; `isToDevelop` turns a low result into B, whatever it costs. */
export function policyFor(
  expectedResult: number,
  investment: number,
  lines: InvestmentLines,
  isToDevelop: boolean,
): Policy {
  const isCostly = investment > lines.investment;
  if (expectedResult >= lines.result) return isCostly ? "A2" : "A1";
  if (isToDevelop) return "B";
  return isCostly ? "D" : "C";
}
