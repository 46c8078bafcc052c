import { gradeAccounts, type GradingInput, type GradingReport } from "../../src/domain/grading/gradeAccounts";
import { GRADE_RULES, type GradeRules } from "../../src/domain/grading/rules";
import { on, rowOf, units } from "./modelRows";

/** An order of an account, in whole currency units. */
export function order(accountName: string, day: string, amount: number, more: object = {}) {
  return rowOf("orders", { accountName, orderDate: on(day), amount: units(amount), ...more });
}

export function graded(
  given: Partial<Omit<GradingInput, "rules">>,
  rules: Partial<GradeRules> = {},
  asOf = "2026-11-20",
): GradingReport {
  return gradeAccounts({
    accounts: [],
    orders: [],
    invoices: [],
    activities: [],
    opportunities: [],
    expenses: [],
    inquiries: [],
    marks: [],
    scores: [],
    kept: [],
    asOf: on(asOf),
    ...given,
    rules: { ...GRADE_RULES.foreignTrade, ...rules },
  });
}

/** Each account with its grade: "Acme A, Beta –". */
export function lettersOf({ index, grades }: GradingReport): string {
  return index.entries.map(({ name }, at) => `${name} ${grades[at]?.label ?? "–"}`).join(", ");
}
