import { GRADE_RULES } from "../../../src/domain/grading/rules";
import { stringsFor } from "../../../src/i18n/index";
import type { Block } from "../../../src/sheets/block";
import { gradesTab } from "../../../src/sheets/reports/gradesTab";
import { graded, order } from "../../support/grading";
import { on, rowOf, units } from "../../support/modelRows";

const rows = {
  accounts: [rowOf("accounts", { name: "=Evil()", owner: "Lin" })],
  orders: [order("Acme", "2026-05-04", 80_000), order("Beta", "2026-05-04", 20_000)],
  invoices: [rowOf("invoices", { accountName: "Beta", balance: units(5), dueDate: on("2026-01-01") })],
  marks: [
    ...[{ accountName: "Acme", kind: "override", grade: "A", reason: "pilot", author: "Lin", until: on("2026-01-31") }],
  ] as const,
};
const report = graded(rows);
const english = { strings: stringsFor("en-US"), digits: 2, rules: GRADE_RULES.foreignTrade };

function shown({ cells }: Block): unknown[][] {
  return cells.map((row) => row.map((cell) => (cell === null ? null : Object.values(cell)[0])));
}

test("every account with its grade and its arithmetic; those without a grade come last", () => {
  const block = gradesTab(report, english);
  expect(shown(block)).toEqual([
    ["Account grades as of 2026-11-20", ...Array(7).fill(null)],
    ["Method", "ABC by value", ...Array(6).fill(null)],
    ["Measured by", "revenue", ...Array(6).fill(null)],
    ["Sales from", "orders", ...Array(6).fill(null)],
    ["Accounts", 2, ...Array(6).fill(null)],
    ["Without a grade", 1, ...Array(6).fill(null)],
    Array(8).fill(null),
    ["Account", "Owner", "Account grade", "Inquiry grade", "Value", "Share before", "Provisional", "Why"],
    [
      ...["Acme", null, "A", null, 80_000, 0, "yes"],
      "A: number 1 by revenue (80,000); larger accounts hold 0%. Provisional: too few accounts to compare.",
    ],
    [
      ...["Beta", null, "C", null, 20_000, 0.8, "yes"],
      "C: number 2 by revenue (20,000); larger accounts hold 80%, past the line at 80%. 60,000 more would make it an A. " +
        "One class down from B: 100% of its balance is more than 60 days late. " +
        "Provisional: too few accounts to compare.",
    ],
    ["=Evil()", "Lin", null, null, null, null, null, "Without a grade"],
  ]);
  expect(block.cells.at(-1)![0]).toEqual({ text: "=Evil()" });
  expect(block.tables).toEqual([{ name: "DeskGrades", row: 7, column: 0, rowCount: 4, columnCount: 8 }]);
});

test("in Chinese", () => {
  const block = gradesTab(report, { ...english, strings: stringsFor("zh-CN") });
  expect(shown(block)[9]!.at(-1)).toBe(
    "C：按销售额（20,000）排第 2，更大的客户已占 80%，已过 80% 的界线。再增加 60,000 即为 A。" +
      "由 B 降一级：余额中 100% 逾期超过 60 天。暂定：可比较的客户太少。",
  );
});
