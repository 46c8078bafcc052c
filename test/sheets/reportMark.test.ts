import { proposalOf } from "../../src/sheets/changes/proposal";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import { asReport } from "../../src/sheets/reportMark";
import { newTab } from "../../src/sheets/reportTab/parts";
import type { Block } from "../../src/sheets/block";
import { answer } from "../contract/answers";
import { blockOf, day, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";

const orders = blockOf("Orders", [
  texts("Customer", "Order Date", "Amount"),
  [{ text: "Aurora" }, day("2024-03-04"), { number: 100 }],
]);
/** As an analysis repeats them: a title, and rows that look like orders. */
const analysis = blockOf("Analysis", [
  [{ text: "What was sold" }, null, null],
  [],
  texts("Customer", "Order Date", "Amount"),
  [{ text: "Aurora" }, day("2024-03-04"), { number: 100 }],
  [{ text: "Baltic" }, day("2024-03-05"), { number: 200 }],
].map((row) => [...row, ...Array.from({ length: 3 - row.length }, () => null)])); // prettier-ignore

async function soldIn(...blocks: readonly Block[]) {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => blocks);
  const { book } = await answer(readSalesBook(workbook));
  return book.records.orders.rows.map(({ accountName }) => accountName);
}

test("what looks like orders is read as orders", async () => {
  expect(await soldIn(orders, analysis)).toEqual(["Aurora", "Aurora", "Baltic"]);
});

test("a report repeats what other sheets say, and is not read again", async () => {
  const proposal = proposalOf({ code: "report", facts: { sheet: "Analysis" } }, { sheets: () => [analysis] });
  expect(await soldIn(orders, ...proposal.sheets((name) => name))).toEqual(["Aurora"]);
});

test("it is told by its title wherever rows were put above it, and the title is shown as it was", async () => {
  const marked = asReport(analysis);
  const blank = Array.from({ length: 3 }, () => null);
  expect(
    await soldIn(orders, { ...marked, cells: [[{ text: "For Friday" }, null, null], blank, ...marked.cells] }),
  ).toEqual(["Aurora"]);
  const [[title]] = marked.cells as [[{ text: string; format: string }]];
  expect([title.text, title.format.split(";").at(-1)]).toEqual(["What was sold", "@"]);
});

test("so is a tab of facts and boxes", async () => {
  const rows = analysis.cells.slice(3);
  const parts = [{ kind: "facts", code: 1, titles: [analysis.cells[2]!], rows } as const];
  const print = { orientation: "portrait", pagesWide: 1, pagesTall: null } as const;
  expect(await soldIn(orders, newTab({ sheetName: "Weekly", parts, columnWidths: [20, 12, 12], print }))).toEqual([
    "Aurora",
  ]);
});

test("sheets that a person's own rows go to are not reports", async () => {
  const proposal = proposalOf({ code: "contact", facts: { account: "Aurora" } }, { sheets: () => [orders] });
  expect(proposal.sheets((name) => name)).toEqual([orders]);
});
