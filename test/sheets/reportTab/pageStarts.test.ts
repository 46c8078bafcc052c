import { applyPreview, redoChange, undoChange } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import { newTab, type ReportTab } from "../../../src/sheets/reportTab/parts";
import { readTab, type ReportIndex, tabProposal } from "../../../src/sheets/reportTab/write";
import { answer } from "../../contract/answers";
import { blockOf, texts } from "../../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

const WEEK = "2026-W47";
const STAMP = { id: "r", at: "2026-11-27T09:00:00Z", author: "" };
const NO_INDEX: ReportIndex = { table: "Reports", line: [], block: () => blockOf("Reports", [texts("x")]) };

/** A report of `accounts` customers: rows 0 to 2 review, then customers, then a box of 3 rows, then the plan of 4 rows. */
function tab(accounts: number): ReportTab {
  const rows = Array.from({ length: accounts }, (_, at) => texts(`Customer ${at + 1}`));
  const plan = ["Mon", "Tue", "Wed", "Thu"].map((day) => texts(day));
  return {
    sheetName: WEEK,
    parts: [
      { kind: "facts", code: 1, titles: [texts("Review")], startsPage: true, rows: [texts("Visits"), texts("Orders")] },
      { kind: "facts", code: 2, titles: [[], texts("Customers"), texts("Name")], startsPage: true, rows },
      { kind: "box", code: 3, titles: [[], texts("My own problems")], startsPage: true, space: 3 },
      { kind: "box", code: 4, titles: [[], texts("Mood")], space: 3 },
      { kind: "facts", code: 5, titles: [[], texts("Next week")], startsPage: true, rows: plan },
    ],
    columnWidths: [20],
    print: { orientation: "portrait", pagesWide: 1, pagesTall: null },
  };
}

async function written(accounts: number): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await answer(workbook.addSheets(() => [newTab(tab(accounts))]));
  return workbook;
}

async function writeAgain(workbook: MemoryWorkbook, accounts: number) {
  const now = await answer(readTab(workbook, WEEK));
  const proposal = await answer(tabProposal(workbook, tab(accounts), now, NO_INDEX));
  return answer(applyPreview(workbook, await answer(previewOf(workbook, proposal)), STAMP));
}

/** What stands in the second column of each row that begins a page. */
function firstOfPages(workbook: MemoryWorkbook): unknown[] {
  const { rowBreaks, inputs } = workbook.sheet(WEEK);
  return [...rowBreaks].sort((one, other) => one - other).map((row) => inputs.get(`B${row + 1}`) ?? row);
}

const PAGES = ["Customers", "My own problems", "Next week"];

test("chosen parts begin a page at their title; the first has its page already, and a short one shares it", async () => {
  expect(firstOfPages(await written(4))).toEqual(PAGES);
  expect(firstOfPages(await written(3))).toEqual(["My own problems", "Next week"]);
});

test("written again, pages begin where their parts are now; taken back and done again as well", async () => {
  const workbook = await written(5);
  const before = [...workbook.sheet(WEEK).rowBreaks];
  await writeAgain(workbook, 9);
  // By hand: review 0–2, blank 3, title 4, headers 5, customers 6–14, blank 15, box 16–19, blank 20, box 21–24, blank 25.
  expect([...workbook.sheet(WEEK).rowBreaks]).toEqual([4, 16, 26]);
  expect(firstOfPages(workbook)).toEqual(PAGES);
  const undone = await answer(undoChange(workbook, STAMP.id));
  expect([...workbook.sheet(WEEK).rowBreaks]).toEqual(before);
  expect([undone.left, undone.entry?.state]).toEqual([[], "undone"]);
  await answer(redoChange(workbook, STAMP.id));
  expect(firstOfPages(workbook)).toEqual(PAGES);
});

test("a part that becomes worth a page gets one, and one that no longer is loses it", async () => {
  const workbook = await written(1);
  await writeAgain(workbook, 6);
  expect(firstOfPages(workbook)).toEqual(PAGES);
  await writeAgain(workbook, 2);
  expect(firstOfPages(workbook)).toEqual(["My own problems", "Next week"]);
});

test("a person's own breaks stay, and a page they have joined to the one before stays joined", async () => {
  const workbook = await written(5);
  const { rowBreaks } = workbook.sheet(WEEK);
  rowBreaks.delete(4);
  rowBreaks.add(2);
  await writeAgain(workbook, 7);
  expect(firstOfPages(workbook)).toEqual(["Orders", "My own problems", "Next week"]);
  rowBreaks.add(4);
  await writeAgain(workbook, 2);
  await answer(undoChange(workbook, STAMP.id));
  expect(firstOfPages(workbook)).toEqual(["Orders", ...PAGES]);
});

test("a person's own break where a page comes to begin outlives the undoing", async () => {
  const workbook = await written(5);
  workbook.sheet(WEEK).rowBreaks.add(14);
  await writeAgain(workbook, 7);
  expect(firstOfPages(workbook)).toEqual(PAGES);
  await answer(undoChange(workbook, STAMP.id));
  expect([...workbook.sheet(WEEK).rowBreaks]).toContain(14);
  expect(firstOfPages(workbook)).toEqual(expect.arrayContaining(PAGES));
});

test("what was kept before page breaks moved can still be taken back", async () => {
  const workbook = await written(5);
  await writeAgain(workbook, 9);
  const key = `history/${STAMP.id}`;
  const { breaks: _, ...older } = JSON.parse(workbook.documents.get(key)!) as { breaks: unknown };
  workbook.documents.set(key, JSON.stringify(older));
  expect((await answer(undoChange(workbook, STAMP.id))).entry?.state).toBe("undone");
});

test("page breaks that a person has changed meanwhile are left and told when the report is taken back", async () => {
  const workbook = await written(5);
  await writeAgain(workbook, 9);
  workbook.sheet(WEEK).rowBreaks.delete(16);
  const { left, entry } = await answer(undoChange(workbook, STAMP.id));
  expect(left).toEqual([{ sheet: WEEK, cells: "A17", count: 2, why: "changed" }]);
  expect(entry?.state).toBe("partly");
});
