import type { DuplicateGroup } from "../../../src/domain/collisions/groups";
import { stringsFor } from "../../../src/i18n/index";
import { applyPreview, undoChange } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import {
  duplicateColumnProposal,
  duplicateColumns,
  duplicateHighlight,
} from "../../../src/sheets/collisions/duplicateColumn";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import { duplicatesTab } from "../../../src/sheets/reports/duplicatesTab";
import { answer } from "../../contract/answers";
import { blockOf, texts } from "../../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

const strings = stringsFor("en-US");
const HEADERS = ["Duplicate", "重复"];
const LIST = blockOf("Accounts", [
  texts("Account Name", "Phone", "Account Owner"),
  texts("Acme Ltd", "+44 113 496 0101", "Lin"),
  texts("Quillon Pumps Ltd", "+44 20 7946 0000", "Tom"),
  texts("Acme Limited", "+44 113 496 0101", "Tom"),
]);
const GROUPS: DuplicateGroup[] = [{ rows: [0, 2], bits: 12, sureness: "certain" }];

async function write(workbook: MemoryWorkbook, groups: readonly DuplicateGroup[], id = "column") {
  const reading = await answer(readSalesBook(workbook));
  const columns = duplicateColumns(reading, HEADERS);
  const preview = await answer(previewOf(workbook, duplicateColumnProposal(reading, groups, columns, strings)));
  await answer(applyPreview(workbook, preview, { id, at: "2026-11-27T09:00:00Z", author: "" }));
  return columns;
}

async function listed() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [LIST]);
  const column = (letter: string) =>
    [1, 2, 3, 4].map((row) => workbook.sheet("Accounts").inputs.get(`${letter}${row}`));
  return { workbook, column };
}

test("the column says each row's group and how sure it is, beside the list, and can be undone", async () => {
  const { workbook, column } = await listed();
  const [written] = await write(workbook, GROUPS);
  expect(column("D")).toEqual(["Duplicate", "1 · Certain", undefined, "1 · Certain"]);
  expect(duplicateHighlight(written!)).toMatchObject({
    row: 1,
    column: 0,
    rowCount: 3,
    columnCount: 4,
    when: '=$D2<>""',
  });
  await answer(undoChange(workbook, "column"));
  expect(column("D")).toEqual([undefined, undefined, undefined, undefined]);
});

test("written again it is the same column, and what is no longer a duplicate is blank", async () => {
  const { workbook, column } = await listed();
  await write(workbook, GROUPS);
  await write(workbook, [], "again");
  expect([column("D"), column("E")]).toEqual([
    ["Duplicate", undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ]);
});

test("a column beside the list in which something stands is left alone", async () => {
  const { workbook, column } = await listed();
  workbook.sheet("Accounts").inputs.set("D3", "note").set("E1", "x");
  await write(workbook, GROUPS);
  expect(column("D")[2]).toBe("note");
  expect([column("E")[1], column("F")[1]].filter((cell) => cell === "1 · Certain")).toHaveLength(1);
  expect(column("D")[1]).toBe(undefined);
});

test("the tab lists every row of a group, where it stands, and why it is thought one with the first", async () => {
  const { workbook } = await listed();
  const { book } = await answer(readSalesBook(workbook));
  const tab = duplicatesTab(GROUPS, book.records.accounts, (first, row) => `${first} and ${row}`, strings);
  const [, , headers, first, second] = tab.cells;
  expect(headers).toHaveLength(10);
  expect([first![0], first![2], first![8], first![9]]).toEqual([
    { number: 1, format: "General" },
    { text: "Acme Ltd" },
    { text: "Accounts, row 2" },
    null,
  ]);
  expect([second![2], second![3], second![9]]).toEqual([
    { text: "Acme Limited" },
    { text: "Tom" },
    { text: "0 and 2" },
  ]);
  expect(tab.tables).toEqual([{ name: "DeskDuplicates", row: 2, column: 0, rowCount: 3, columnCount: 10 }]);
});
