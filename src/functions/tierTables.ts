import type { Tier, TierShare } from "../domain/commission";
import type { Issue } from "../domain/kernel/issue";
import { describeIssue } from "../i18n/index";
import type { Cells } from "./cells";
import { spokenStrings } from "./language";
import { inSheetRows, readTiers } from "./tierArgs";

/** A row per tier and the total, whose rate is the effective one. */
export function shareTable(shares: readonly TierShare[]): Cells {
  const amount = shares.reduce((sum, share) => sum + share.amount, 0);
  const commission = shares.reduce((sum, share) => sum + share.commission, 0);
  const rows = shares.map((share) => [share.above, share.upTo ?? "", share.amount, share.rate, share.commission]);
  return [...rows, ["", "", amount, amount === 0 ? "" : commission / amount, commission]];
}

export function problemTable(
  argument: string,
  cells: Cells,
  check: (rows: readonly Partial<Tier>[], argument: string) => Issue[],
): Cells {
  const { rows, rowNumbers, issues } = readTiers(argument, cells);
  const hasShape = !issues.some(({ code }) => code === "tiers_shape");
  const found = hasShape ? inSheetRows(check(rows, argument), rowNumbers) : [];
  const problems = [...issues, ...found].map((issue) => ({
    row:
      "row" in issue && issue.row !== undefined ? issue.row : issue.code === "tiers_start" ? (rowNumbers[0] ?? 1) : "",
    problem: describeIssue(issue, spokenStrings()),
  }));
  problems.sort((a, b) => Number(a.row) - Number(b.row));
  return problems.length === 0 ? [["OK", ""]] : problems.map(({ row, problem }) => [row, problem]);
}
