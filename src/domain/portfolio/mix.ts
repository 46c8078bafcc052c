import { abcClass, type AbcLines, sharesBefore } from "../grading/abc";
import type { Grade } from "../grading/grade";
import { exactSum } from "../kernel/sum";
import type { AccountSales } from "./accountSales";
import { effectiveNumber, gini, herfindahl, topCount } from "./concentration";

/** An account in its rank by revenue. */
export interface RankedAccount {
  readonly sales: AccountSales;
  readonly rank: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly grade: Grade;
}

/** How much depends on how few. Null where nobody bought anything. */
export interface Concentration {
  readonly accounts: number;
  readonly hhi: number;
  readonly effectiveNumber: number;
  readonly gini: number;
  readonly tops: readonly { readonly n: number; readonly count: number; readonly share: number }[];
}

export interface AbcMix {
  readonly grade: Grade;
  readonly count: number;
  readonly revenue: number;
  readonly share: number;
  readonly before: number;
}

/** The tops that people ask for: one, five, ten accounts, and a fifth of them. */
export const TOPS = [1, 5, 10, 0.2] as const;

/** Accounts that bought in the span, the largest first; what returned more than it bought has no rank. */
export function rankAccounts(accounts: readonly AccountSales[], lines: AbcLines): readonly RankedAccount[] {
  const buying = accounts.filter(({ now }) => now.revenue > 0).sort((a, b) => b.now.revenue - a.now.revenue);
  const total = exactSum(buying.map(({ now }) => now.revenue));
  const before = sharesBefore(buying.map(({ now }) => now.revenue));
  let held = 0;
  return buying.map((sales, at) => {
    held += sales.now.revenue;
    return {
      sales,
      rank: at + 1,
      share: sales.now.revenue / total,
      cumulativeShare: at + 1 === buying.length ? 1 : held / total,
      grade: abcClass(before[at]!, lines),
    };
  });
}

export function concentrationOf(ranked: readonly RankedAccount[]): Concentration | null {
  const values = ranked.map(({ sales }) => sales.now.revenue);
  const [hhi, inequality] = [herfindahl(values), gini(values, false)];
  if (!hhi.ok || !inequality.ok) return null;
  return {
    accounts: ranked.length,
    hhi: hhi.value,
    effectiveNumber: effectiveNumber(hhi.value),
    gini: inequality.value,
    tops: TOPS.map((n) => {
      const count = topCount(n, ranked.length);
      return { n, count, share: ranked[count - 1]!.cumulativeShare };
    }),
  };
}

/** Count and revenue by class, with what the same accounts brought before. D are those that returned more than they bought. */
export function abcMix(ranked: readonly RankedAccount[], accounts: readonly AccountSales[]): readonly AbcMix[] {
  const grades = new Map(ranked.map(({ sales, grade }) => [sales.account, grade]));
  const active = accounts.filter(({ now }) => now.lines > 0);
  const total = active.reduce((sum, { now }) => sum + now.revenue, 0);
  return (["A", "B", "C", "D"] as const).map((grade) => {
    const own = active.filter(({ account }) => (grades.get(account) ?? "D") === grade);
    const revenue = own.reduce((sum, { now }) => sum + now.revenue, 0);
    return {
      grade,
      count: own.length,
      revenue,
      share: total === 0 ? 0 : revenue / total,
      before: own.reduce((sum, { before }) => sum + before.revenue, 0),
    };
  });
}
