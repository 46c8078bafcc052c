import { type AccountIndex, type AccountLink, accountOf, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import type { Criterion } from "./rules";

/** What a person thinks of an account by one criterion. */
export interface GivenScore extends AccountLink {
  readonly criterion: Criterion;
  /** 1 to 5; null: still to be given. */
  readonly score: number | null;
  readonly reason: string | null;
  readonly author: string | null;
  /** Null: before any that has a day. */
  readonly date: IsoDate | null;
}

/** By criterion, the score of an account that counts. */
export type AccountScores = { readonly [Name in Criterion]?: GivenScore };

/** What was given by a day, by account number: of several of one criterion the newest, of one day the last. */
export function scoresByAccount(index: AccountIndex, given: readonly GivenScore[], asOf: IsoDate): AccountScores[] {
  const found = index.entries.map((): { [Name in Criterion]?: GivenScore } => ({}));
  for (const one of given) {
    const at = accountOf(index, one);
    if (at === NO_ACCOUNT || one.score === null || (one.date ?? "") > asOf) continue;
    const before = found[at]![one.criterion];
    if ((before?.date ?? "") <= (one.date ?? "")) found[at]![one.criterion] = one;
  }
  return found;
}
