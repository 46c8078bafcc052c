import { type AccountIndex, accountOf } from "../accountIndex";
import type { AccountGrade } from "./gradeAccounts";
import type { GivenScore } from "./scores";

/** What nobody has scored yet of these accounts' scorecards, and no row tells: an empty row each, unless one waits already. */
export function scoresWanted(
  grades: readonly AccountGrade[],
  index: AccountIndex,
  given: readonly GivenScore[],
): GivenScore[] {
  const keyOf = (account: number, criterion: string) => `${account} ${criterion}`;
  const waiting = new Set(
    given.filter(({ score }) => score === null).map((one) => keyOf(accountOf(index, one), one.criterion)),
  );
  return grades.flatMap(({ account, name, computed: { reason } }) => {
    if (reason.method !== "scorecard") return [];
    const accountId = index.entries[account]!.id;
    const blank = { accountName: name, accountId, score: null, reason: null, author: null, date: null };
    return reason.criteria
      .filter(({ score, criterion }) => score === null && !waiting.has(keyOf(account, criterion)))
      .map(({ criterion }) => ({ ...blank, criterion }));
  });
}
