import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** One account's revenue in two periods of the same length. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/**
 * Gross revenue retention: what is kept of the revenue of the accounts present before, growth not counted.
 * Σ min(before, after) ÷ Σ before; never above 1, never above NRR.
 */
export function grossRetention(accounts: readonly BeforeAfter[]): Result<number> {
  return kept(accounts, ({ before, after }) => Math.min(before, after));
}

/** Net revenue retention: the same accounts with their growth. Σ after ÷ Σ before; new accounts do not count. */
export function netRetention(accounts: readonly BeforeAfter[]): Result<number> {
  return kept(accounts, ({ after }) => after);
}

/** Share of the accounts active before that are active after; active is revenue above zero. */
export function accountRetention(accounts: readonly BeforeAfter[]): Result<number> {
  const present = presentBefore(accounts);
  if (present.length === 0) return nobody();
  return ok(present.filter(({ after }) => after > 0).length / present.length);
}

function kept(accounts: readonly BeforeAfter[], part: (account: BeforeAfter) => number): Result<number> {
  const present = presentBefore(accounts);
  if (present.length === 0) return nobody();
  return ok(exactSum(present.map(part)) / exactSum(present.map(({ before }) => before)));
}

function presentBefore(accounts: readonly BeforeAfter[]): readonly BeforeAfter[] {
  return accounts.filter(({ before }) => before > 0);
}

function nobody(): Result<never> {
  return fail({ code: "nothing_positive", argument: "before" });
}
