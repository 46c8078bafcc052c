import { bestFirst } from "../../../src/domain/grading/bestFirst";
import type { AccountGrade } from "../../../src/domain/grading/gradeAccounts";
import type { GradeReason } from "../../../src/domain/grading/reason";

const graded = (account: number, label: string, reason: Partial<GradeReason>) =>
  ({ account, label, computed: { reason } }) as unknown as AccountGrade;

test("a list of grades begins with the best, and among equals with what the method measures most of", () => {
  const grades = [
    graded(0, "B", { method: "abc", value: 900 }),
    graded(1, "A", { method: "abc", value: 100 }),
    graded(2, "A", { method: "written", word: "A" }),
    graded(3, "A", { method: "abc", value: 400 }),
    graded(4, "A", { method: "abc", value: 100 }),
  ];
  expect([...grades].sort(bestFirst).map(({ account }) => account)).toEqual([3, 1, 4, 2, 0]);
});
