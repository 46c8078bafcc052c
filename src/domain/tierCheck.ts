import type { Issue } from "./kernel/issue";
import type { Tier } from "./commission";

/** What is wrong with a tier table, row by row: more than one thing at once, unlike a calculation, which stops at the first. */
export function tierProblems(rows: readonly Partial<Tier>[], argument: string): Issue[] {
  if (rows.length === 0) return [{ code: "tiers_empty", argument }];
  return rows.flatMap((row, at) => [...orderProblems(rows, at, argument), ...rateProblems(row, at, argument)]);
}

function orderProblems(rows: readonly Partial<Tier>[], at: number, argument: string): Issue[] {
  const above = rows[at]!.above;
  if (above === undefined) return [];
  if (at === 0) return above === 0 ? [] : [{ code: "tiers_start", argument, found: above }];
  const before = rows[at - 1]!.above;
  return before !== undefined && above <= before ? [{ code: "tiers_not_rising", argument, row: at + 1 }] : [];
}

/** A rate above 1 pays out more than was sold: almost always 2 for 2 %. */
function rateProblems({ rate }: Partial<Tier>, at: number, argument: string): Issue[] {
  if (rate === undefined) return [];
  if (rate < 0) return [{ code: "negative", argument, row: at + 1 }];
  return rate > 1 ? [{ code: "rate_as_percent", argument, row: at + 1, found: rate }] : [];
}
