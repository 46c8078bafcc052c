import { en } from "../../src/i18n/en/index";
import type { Block } from "../../src/sheets/block";
import { applyPreview } from "../../src/sheets/changes/door";
import { previewOf } from "../../src/sheets/changes/preview";
import { contactProposal, type LoggedContact } from "../../src/sheets/contactLog";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import { answer } from "../contract/answers";
import { blockOf, day, texts } from "../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memoryWorkbook";
import { on } from "../support/modelRows";

const contact: LoggedContact = {
  ...{ accountName: "Acme Ltd", contactName: null, date: on("2026-11-20"), type: "Call", owner: "Lin" },
  ...{
    result: null,
    opportunity: null,
    content: "=wants a sample",
    commitment: "send it",
    nextAction: "close",
    nextDate: on("2026-11-25"),
  },
};
const headers = texts("Account Name", "Date", "Type", "Notes", "Commitment", "Next Step", "Next Date", "Owner");
const row = (account: string, date: string) => [
  ...texts(account),
  day(date),
  ...texts("Visit", "met", "", "", "", "Lin"),
];

async function workbookOf(...blocks: readonly Block[]) {
  const workbook = memoryWorkbook();
  if (blocks.length > 0) await workbook.addSheets(() => blocks);
  return workbook;
}

async function log(workbook: MemoryWorkbook, said = contact) {
  const reading = await answer(readSalesBook(workbook));
  const proposal = await answer(contactProposal(workbook, reading, said, en));
  const preview = await answer(previewOf(workbook, proposal));
  await answer(applyPreview(workbook, preview, { id: "1", at: "2026-11-20T10:00:00Z", author: "" }));
  return (await answer(readSalesBook(workbook))).book.records.activities.rows;
}

test("a plain sheet takes the contact into its first blank row; text stays text", async () => {
  const workbook = await workbookOf(blockOf("Log", [headers, row("Beta", "2026-11-01"), row("Gamma", "2026-11-02")]));
  expect((await log(workbook)).at(-1)).toMatchObject(contact);
  expect(workbook.sheet("Log").texts.has("D4")).toBe(true);
});

test("what a visit brought is kept on a sheet that was made for it, and named where it has no column", async () => {
  const visit = { ...contact, type: "Visit", result: "needs 40 sets", opportunity: "retread line" };
  expect(await log(await workbookOf(), visit)).toMatchObject([visit]);
  const plain = await workbookOf(blockOf("Log", [headers, row("Beta", "2026-11-01")]));
  const [, logged] = await log(plain, visit);
  expect(logged!.content).toMatch(/=wants a sample; .*: needs 40 sets; .*: retread line$/);
});

test("a row somebody has typed since the sheet was read is not written over", async () => {
  const workbook = await workbookOf(blockOf("Log", [headers, row("Beta", "2026-11-01"), row("Beta", "2026-11-03")]));
  const reading = await answer(readSalesBook(workbook));
  workbook.sheet("Log").inputs.set("A4", "typed meanwhile");
  const { edits } = await answer(contactProposal(workbook, reading, contact, en));
  expect(new Set(edits.map((edit) => edit.row))).toEqual(new Set([5]));
});

test("a native table grows by a row, and fills a blank row it has", async () => {
  const table = { name: "Activities", row: 0, column: 0, rowCount: 3, columnCount: 8 };
  const cells = [headers, row("Beta", "2026-11-01"), row("Beta", "2026-11-02")];
  const full = await workbookOf(blockOf("Log", cells, { tables: [table] }));
  expect(await log(full)).toHaveLength(3);
  expect(full.tables[0]!.rowCount).toBe(3);
  const blank = Array.from({ length: 8 }, () => null);
  const roomy = await workbookOf(blockOf("Log", [...cells, blank], { tables: [{ ...table, rowCount: 4 }] }));
  expect((await log(roomy)).at(-1)).toMatchObject({ accountName: "Acme Ltd", nextDate: "2026-11-25" });
  expect(roomy.tables[0]!.rowCount).toBe(3);
});

test("words without a column of their own go, with what they are, to the notes", async () => {
  const line = (account: string, date: string) => [...texts(account), day(date), ...texts("Visit", "met them")];
  const header = texts("Account Name", "Visit Date", "Visit Type", "Visit Notes");
  const cells = [header, line("Beta", "2026-11-01"), line("Gamma", "2026-11-02")];
  expect((await log(await workbookOf(blockOf("Visits", cells)))).at(-1)).toMatchObject({
    type: "Call",
    content: "=wants a sample; Owner: Lin; Commitment: send it; Next Step: close; Next Date: 2026-11-25",
  });
});

test("a workbook without activities gets the sheet", async () => {
  const workbook = await workbookOf();
  expect(await log(workbook)).toMatchObject([contact]);
  expect(workbook.sheet("Activities").inputs.get("A1")).toBe("Date");
});

test("a second contact goes to the sheet made for the first, also before the workbook is read again", async () => {
  const workbook = await workbookOf();
  const before = await answer(readSalesBook(workbook));
  await log(workbook);
  const { rows, sheets } = await answer(contactProposal(workbook, before, contact, en));
  expect(rows.map(({ table }) => table)).toEqual(["Activities"]);
  expect(rows[0]!.rows[0]!.slice(0, 2)).toEqual([{ date: "2026-11-20" }, { text: "Acme Ltd" }]);
  expect(sheets((name) => name)).toEqual([]);
});
