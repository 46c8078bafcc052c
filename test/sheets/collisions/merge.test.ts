import { planMerge } from "../../../src/domain/collisions/merge";
import type { IsoDate } from "../../../src/domain/kernel/date";
import { stringsFor } from "../../../src/i18n/index";
import { applyPreview, undoChange } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import { childCounts, mergeProposal } from "../../../src/sheets/collisions/mergeProposal";
import { MERGES_TABLE } from "../../../src/sheets/collisions/mergesTab";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { answer } from "../../contract/answers";
import { blockOf, day, texts } from "../../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

const accounts = blockOf("Accounts", [
  texts("Account ID", "Account Name", "Phone", "City", "Account Owner"),
  [{ text: "007" }, { text: "Acme Ltd" }, { text: "+44 113 555 0101" }, null, { text: "Lin" }],
  [{ text: "008" }, { text: "Acme Limited" }, null, { text: "=Leeds" }, { text: "Tom" }],
  [{ text: "009" }, { text: "Beta GmbH" }, { text: "+49 40 555 0102" }, { text: "Hamburg" }, { text: "Tom" }],
]);
const orders = blockOf("Orders", [
  texts("Order No.", "Customer", "Order Date", "Amount"),
  [{ text: "1" }, { text: "Acme Limited" }, day("2026-03-01"), { number: 100 }],
  [{ text: "2" }, { text: "Beta GmbH" }, day("2026-03-02"), { number: 200 }],
  [{ text: "3" }, { text: "acme limited" }, day("2026-03-03"), { number: 300 }],
]);

async function firm() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [accounts, orders]);
  return { workbook, reading: await answer(readSalesBook(workbook)) };
}

async function merge(workbook: MemoryWorkbook, hasMergesTable = false) {
  const reading = await answer(readSalesBook(workbook));
  const plan = planMerge(reading.book.records.accounts.rows, [0, 1], 0);
  const on = "2026-11-27" as IsoDate;
  const proposal = mergeProposal({ reading, plans: [plan], on, hasMergesTable }, stringsFor("en-US"));
  const preview = await answer(previewOf(workbook, proposal));
  return answer(applyPreview(workbook, preview, { id: "m", at: "2026-11-27T09:00:00Z", author: "" }));
}

const column = (workbook: MemoryWorkbook, sheet: string, letter: string) =>
  [2, 3, 4].map((row) => workbook.sheet(sheet).inputs.get(`${letter}${row}`));

test("a merge fills the row that stays, empties the other, and points its orders at the one that stays", async () => {
  const { workbook } = await firm();
  const done = await merge(workbook);
  expect(done.issues).toEqual([]);
  expect(column(workbook, "Accounts", "B")).toEqual(["Acme Ltd", undefined, "Beta GmbH"]);
  expect(column(workbook, "Accounts", "D")).toEqual(["=Leeds", undefined, "Hamburg"]);
  expect(workbook.sheet("Accounts").texts.has("D2")).toBe(true);
  expect(column(workbook, "Orders", "B")).toEqual(["Acme Ltd", "Beta GmbH", "Acme Ltd"]);
});

test("the audit tab tells what the merged row held, and where it stood", async () => {
  const { workbook } = await firm();
  await merge(workbook);
  const sheet = workbook.sheet("Merged accounts");
  expect("BCDEFG".split("").map((letter) => sheet.inputs.get(`${letter}2`))).toEqual([
    "Acme Ltd",
    "007",
    "Acme Limited",
    "008",
    "Accounts, row 3",
    "Account Owner: Tom; City: =Leeds",
  ]);
  expect(workbook.tables.map(({ name }) => name)).toEqual([MERGES_TABLE]);
});

test("undone, every cell is as it was", async () => {
  const { workbook } = await firm();
  const before = JSON.stringify(workbook.sheets.map(({ name, inputs }) => [name, [...inputs].sort()]));
  const { entry } = await merge(workbook);
  await answer(undoChange(workbook, entry!.id));
  expect(JSON.stringify(workbook.sheets.map(({ name, inputs }) => [name, [...inputs].sort()]))).toBe(before);
});

test("rows that will follow are counted before anything is written", async () => {
  const { reading } = await firm();
  const plan = planMerge(reading.book.records.accounts.rows, [0, 1], 0);
  expect(childCounts(reading, plan)).toEqual([{ noun: "orders", rows: 2 }]);
});
