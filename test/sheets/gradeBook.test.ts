import { gradeAccounts } from "../../src/domain/grading/gradeAccounts";
import type { GradeMark } from "../../src/domain/grading/marks";
import { GRADE_RULES } from "../../src/domain/grading/rules";
import { en } from "../../src/i18n/en/index";
import { zhCN } from "../../src/i18n/zh-CN/index";
import { applyPreview, undoChange } from "../../src/sheets/changes/door";
import { previewOf } from "../../src/sheets/changes/preview";
import { proposalOf } from "../../src/sheets/changes/proposal";
import { gradesProposal, keptGrades } from "../../src/sheets/gradeBook";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import { decodeKept } from "../../src/sheets/tables/kept/decode";
import { keptParts } from "../../src/sheets/tables/kept/write";
import { answer } from "../contract/answers";
import { blockOf, day, texts } from "../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memoryWorkbook";
import { on } from "../support/modelRows";

/** Acme has 60, Beta 30, Gamma 10 of 100: before Beta stand 60 %, before Gamma 90 %, so A, A, B. */
async function workbookOf(amounts = [60, 30, 10]) {
  const workbook = memoryWorkbook();
  const names = ["Acme", "Beta", "Gamma"];
  const accounts = [texts("Account Name", "Grade", "Owner"), ...names.map((name) => texts(name, "", "Lin"))];
  const orders = names.map((name, at) => [...texts(`SO-${at}`, name), day("2026-10-28"), { number: amounts[at]! }]);
  await workbook.addSheets(() => [
    blockOf("Accounts", accounts),
    blockOf("Orders", [texts("Order No", "Customer", "Order Date", "Amount"), ...orders]),
  ]);
  return workbook;
}

async function graded(workbook: MemoryWorkbook, asOf = "2026-11-20", strings = en) {
  const { book, sheets } = await answer(readSalesBook(workbook));
  const kept = decodeKept(sheets, strings, 1900);
  const report = gradeAccounts({
    ...{ accounts: book.records.accounts.rows, orders: book.records.orders.rows, invoices: [], activities: [] },
    ...{ opportunities: [], expenses: [], inquiries: [], scores: [], rules: GRADE_RULES.foreignTrade, asOf: on(asOf) },
    marks: kept.records.gradeMarks.rows,
    kept: keptGrades(kept),
  });
  return { kept, report, proposal: gradesProposal(report, book, kept, strings) };
}

let ids = 0;
async function write(workbook: MemoryWorkbook, proposal: ReturnType<typeof gradesProposal>) {
  const preview = await answer(previewOf(workbook, proposal!));
  return answer(applyPreview(workbook, preview, { id: String(++ids), at: "2026-11-20T10:00:00Z", author: "" }));
}

test("a run leaves grades, a book and a log; the next, in either language, has nothing to write", async () => {
  const workbook = await workbookOf();
  const done = await write(workbook, (await graded(workbook)).proposal);
  expect(["B2", "B3", "B4"].map((cell) => workbook.sheet("Accounts").inputs.get(cell))).toEqual(["A", "A", "B"]);
  const again = await graded(workbook, "2026-11-20", zhCN);
  expect(again.kept.records.gradeBook.rows).toMatchObject([
    { accountName: "Acme", label: "A", base: "A", method: "abc", pendingLabel: null },
    { label: "A" },
    { label: "B" },
  ]);
  expect(again.kept.records.gradeMoves.rows[2]).toEqual({
    ...{ date: "2026-11-20", accountName: "Gamma", from: null, to: "B", cause: "first" },
  });
  expect(again.kept.faults).toEqual([]);
  expect(again.proposal).toBeNull();
  await answer(undoChange(workbook, done.entry!.id));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Accounts", "Orders"]);
});

test("just past the line grades are held and noted; a later month says the same, and they move into the log", async () => {
  const workbook = await workbookOf();
  await write(workbook, (await graded(workbook)).proposal);
  // Of 100.5 stand 74.6 % before Gamma, an A, and 87.6 % before Beta, a B; 12.5 and 13 are 4 % apart, less than 10 %.
  workbook.sheet("Orders").inputs.set("D2", 75).set("D3", 12.5).set("D4", 13);
  const held = await graded(workbook);
  expect(held.report.grades.map((grade) => grade!.label)).toEqual(["A", "A", "B"]);
  await write(workbook, held.proposal);
  expect((await graded(workbook)).proposal).toBeNull();
  const later = await graded(workbook, "2026-12-04");
  expect(later.kept.records.gradeBook.rows[1]).toMatchObject({ pendingLabel: "B", pendingSince: "2026-11-20" });
  await write(workbook, later.proposal);
  expect((await graded(workbook, "2026-12-04")).kept.records.gradeMoves.rows.slice(3)).toEqual([
    { date: "2026-12-04", accountName: "Beta", from: "A", to: "B", cause: "value" },
    { date: "2026-12-04", accountName: "Gamma", from: "B", to: "A", cause: "value" },
  ]);
});

test("a mark set by hand is the grade until its day, and is told when it has ended", async () => {
  const workbook = await workbookOf();
  const { kept } = await graded(workbook);
  const mark: GradeMark = {
    ...{ accountName: "gamma", accountId: null, kind: "override", grade: "A", reason: "=tender", author: "Max" },
    until: on("2026-12-31"),
  };
  const title = { code: "report", facts: { sheet: "" } } as const;
  await write(workbook, proposalOf(title, keptParts({ gradeMarks: [mark] }, kept, en)));
  const marked = await graded(workbook);
  expect(marked.kept.records.gradeMarks.rows).toEqual([mark]);
  expect(marked.report.grades[2]).toMatchObject({ label: "A", steps: [{ kind: "override", from: "B" }] });
  expect(marked.report.moves[2]).toMatchObject({ to: "A" });
  await write(workbook, marked.proposal);
  const later = await graded(workbook, "2027-01-04");
  expect(later.report.moves).toMatchObject([{ from: "A", to: "B", cause: "expired" }]);
  expect(later.report.expired).toEqual([mark]);
});

test("a second mark goes into the next blank row, and a row that cannot be read does not count", async () => {
  const workbook = await workbookOf();
  const mark = (accountName: string): GradeMark => ({
    ...{
      accountName,
      accountId: null,
      kind: "strategic",
      grade: null,
      reason: "r",
      author: "a",
      until: on("2027-01-01"),
    },
  });
  const title = { code: "report", facts: { sheet: "" } } as const;
  for (const name of ["Acme", "Beta"]) {
    const { kept } = await graded(workbook);
    await write(workbook, proposalOf(title, keptParts({ gradeMarks: [mark(name)] }, kept, en)));
  }
  const sheet = workbook.sheet(en.kept.tabs.gradeMarks.title);
  sheet.inputs.set("A6", "Gamma").set("C6", "who knows").set("E6", "r").set("F6", "a").set("G6", 46_000);
  const { kept } = await graded(workbook);
  expect(kept.records.gradeMarks.rows.map(({ accountName }) => accountName)).toEqual(["Acme", "Beta"]);
  expect(kept.records.gradeMarks.places.map(({ row }) => row)).toEqual([4, 5]);
  expect(kept.faults).toMatchObject([{ row: 6, column: "C", issue: { code: "choice_unknown", found: "who knows" } }]);
});
