import type { Account } from "../model/accounts";

/** Why a row is the one to keep, the strongest reason it is ahead by. */
export type SurvivorReason = "mostChildren" | "mostComplete" | "oldest" | "first";

export interface Survivor {
  readonly row: number;
  readonly reason: SurvivorReason;
}

/** A row of a group, and how many rows of other sheets are its own. */
export interface Candidate {
  readonly row: number;
  readonly account: Account;
  readonly children: number;
}

/** The row with the most rows of other sheets; of equals the fullest, of these the oldest, of these the first. */
export function suggestedSurvivor(candidates: readonly Candidate[]): Survivor {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.children - a.children ||
      filledFields(b.account) - filledFields(a.account) ||
      ageOrder(a.account, b.account) ||
      a.row - b.row,
  );
  const [best, second] = ranked;
  if (!best) throw new RangeError("A group has no rows");
  return { row: best.row, reason: second ? reasonOver(best, second) : "first" };
}

function reasonOver(best: Candidate, second: Candidate): SurvivorReason {
  if (best.children > second.children) return "mostChildren";
  if (filledFields(best.account) > filledFields(second.account)) return "mostComplete";
  return ageOrder(best.account, second.account) < 0 ? "oldest" : "first";
}

export function filledFields(account: Account): number {
  return Object.values(account).filter((value) => value !== null).length;
}

/** An account without a date of entry is not known to be old. */
function ageOrder(a: Account, b: Account): number {
  const [one, other] = [a.createdDate ?? "9999", b.createdDate ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
}
