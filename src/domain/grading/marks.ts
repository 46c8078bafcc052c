import type { AccountLink } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import type { AccountFacts } from "./facts";
import { type Grade, GRADES } from "./grade";
import type { PaymentModifier } from "./rules";

export const GRADE_MARKS = ["override", "strategic"] as const;

/** What a person decided about an account, and until when it holds (that day included). */
export interface GradeMark extends AccountLink {
  /** An override is the grade; a strategic account is a B at least. */
  readonly kind: (typeof GRADE_MARKS)[number];
  /** Of an override. */
  readonly grade: string | null;
  readonly reason: string;
  readonly author: string;
  readonly until: IsoDate;
}

/** What changed a grade after its method, in the order it happened. */
export type GradeStep =
  | { readonly kind: "held"; readonly computed: string; readonly past: number; readonly margin: number }
  | { readonly kind: "latePayment"; readonly from: string; readonly lateShare: number; readonly days: number }
  | { readonly kind: "strategic"; readonly from: string; readonly mark: GradeMark }
  | { readonly kind: "override"; readonly from: string; readonly mark: GradeMark };

export interface Adjusted {
  readonly label: string;
  readonly steps: readonly GradeStep[];
}

/** Late payers one class down, strategic accounts at least B, and last what a person set. */
export function adjust(
  label: string,
  facts: AccountFacts,
  payment: PaymentModifier | null,
  marks: readonly GradeMark[],
): Adjusted {
  const steps: GradeStep[] = [];
  let adjusted = label;
  const lateShare = facts.balance > 0 ? facts.late / facts.balance : 0;
  const below = GRADES[GRADES.indexOf(adjusted as Grade) + 1];
  if (payment && lateShare > payment.share && GRADES.includes(adjusted as Grade) && below) {
    steps.push({ kind: "latePayment", from: adjusted, lateShare, days: payment.days });
    adjusted = below;
  }
  const strategic = marks.find(({ kind }) => kind === "strategic");
  if (strategic && GRADES.indexOf(adjusted[0] as Grade) > GRADES.indexOf("B")) {
    steps.push({ kind: "strategic", from: adjusted, mark: strategic });
    adjusted = "B";
  }
  const override = marks.find(({ kind, grade }) => kind === "override" && grade !== null);
  if (override) {
    steps.push({ kind: "override", from: adjusted, mark: override });
    adjusted = override.grade!;
  }
  return { label: adjusted, steps };
}
