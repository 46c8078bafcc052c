import type { AccountSales } from "./accountSales";
import type { Compared } from "./groups";

/** What became of an account between the two spans. */
export const MOVES = ["new", "wonBack", "grown", "steady", "shrunk", "sleeping", "lost"] as const;
export type Move = (typeof MOVES)[number];

export interface MovementRules {
  /** A change of revenue within this share of what was is none. */
  readonly steadyWithin: number;
  /** Quiet for longer than so many of its usual gaps, and than the fewest days, an account sleeps. */
  readonly sleepAfterGaps: number;
  readonly sleepAfterDays: number;
}

export const DEFAULT_MOVEMENT_RULES: MovementRules = { steadyWithin: 0.1, sleepAfterGaps: 2, sleepAfterDays: 90 };

export interface MovedAccount {
  readonly sales: AccountSales;
  readonly move: Move;
  /** Revenue now less before, in minor units. */
  readonly change: number;
  /** Days without a purchase by the end of the span; null for an account that never bought. */
  readonly quietDays: number | null;
}

/**
 * An account that bought before and not now is lost; one that bought now, not in the span before but earlier, is won
 * back; one that bought for the first time is new. Of those that bought in both, one quiet for much longer than its
 * habit sleeps, the others grow, shrink or hold. Accounts of neither span are left out.
 */
export function movements(
  accounts: readonly AccountSales[],
  compared: Compared,
  rules: MovementRules,
): readonly MovedAccount[] {
  return accounts.flatMap((sales) => {
    const [before, now] = [sales.before.revenue, sales.now.revenue];
    if (before <= 0 && now <= 0) return [];
    const quietDays = sales.lastDay === null ? null : compared.now.to - sales.lastDay;
    return [{ sales, move: moveOf(sales, quietDays, compared, rules), change: now - before, quietDays }];
  });
}

function moveOf(sales: AccountSales, quietDays: number | null, { now }: Compared, rules: MovementRules): Move {
  const { before, now: current, firstDay } = sales;
  if (current.revenue <= 0) return "lost";
  if (firstDay !== null && firstDay >= now.from) return "new";
  const limit = Math.max(rules.sleepAfterDays, (sales.usualGap ?? 0) * rules.sleepAfterGaps);
  if (quietDays !== null && quietDays > limit) return "sleeping";
  if (before.revenue <= 0) return "wonBack";
  const change = current.revenue / before.revenue - 1;
  if (Math.abs(change) <= rules.steadyWithin) return "steady";
  return change > 0 ? "grown" : "shrunk";
}

const MOVES_TOLD: readonly Move[] = ["lost", "sleeping", "wonBack", "new"];

/** Those that somebody should hear of, kind by kind, the largest change first. */
export function toldMoves(moved: readonly MovedAccount[]): readonly MovedAccount[] {
  return MOVES_TOLD.flatMap((move) =>
    moved.filter((one) => one.move === move).sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  );
}

/** From the revenue before to the revenue now: what came and what went; the parts add up. */
export interface RevenueBridge {
  readonly before: number;
  readonly fromNew: number;
  readonly fromWonBack: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly lost: number;
  readonly now: number;
}

export function revenueBridge(moved: readonly MovedAccount[]): RevenueBridge {
  const sum = (test: (account: MovedAccount) => boolean) =>
    moved.reduce((total, account) => (test(account) ? total + account.change : total), 0);
  const isKept = ({ move }: MovedAccount) => move !== "new" && move !== "lost";
  const came = ({ sales }: MovedAccount) => sales.before.revenue <= 0;
  return {
    before: moved.reduce((total, { sales }) => total + sales.before.revenue, 0),
    fromNew: sum(({ move }) => move === "new"),
    fromWonBack: sum((account) => isKept(account) && came(account)),
    expansion: sum((account) => isKept(account) && !came(account) && account.change > 0),
    contraction: sum((account) => isKept(account) && !came(account) && account.change < 0),
    lost: sum(({ move }) => move === "lost"),
    now: moved.reduce((total, { sales }) => total + sales.now.revenue, 0),
  };
}
