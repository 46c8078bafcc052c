import type { AccountGrade } from "./gradeAccounts";
import type { GradeReason } from "./reason";

/** The order of a list of grades: by letter or policy, then by what the method measures, most first, then as the sheet has them. */
export function bestFirst(one: AccountGrade, other: AccountGrade): number {
  if (one.label !== other.label) return one.label < other.label ? -1 : 1;
  return measured(other.computed.reason) - measured(one.computed.reason) || one.account - other.account;
}

function measured(reason: GradeReason): number {
  switch (reason.method) {
    case "abc":
      return reason.value;
    case "rfm":
    case "scorecard":
      return reason.score;
    case "investment":
      return reason.expectedResult;
    case "inquiry":
      return reason.points;
    case "written":
      return 0;
  }
}
