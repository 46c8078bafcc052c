import type { IsoDate } from "../../src/domain/kernel/date";
import { stringsFor } from "../../src/i18n/index";
import { checkData, FINDING_KINDS } from "../../src/sheets/dataCheck";
import { dataCheckBlock } from "../../src/sheets/reports/dataCheck";
import type { RawCell } from "../../src/sheets/reading/rawCell";
import { bookOf } from "../support/mapped";

const asOf = "2026-11-27" as IsoDate;

function orders(...rows: RawCell[][]) {
  return bookOf("orders", [["orderNo", "accountName", "orderDate", "amount", "owner", "product"], ...rows]);
}

const clean = orders(["1", "A", 46000, 5, "Lin", "Tyre"], ["2", "B", 46001, 7, "Tom", "Tube"]);
const messy = orders(
  ["1", "A", "04/05/2026", "1,200", "", "Tyre"],
  ["2", "", 46001, "about 7", "Tom", "=Tube"],
  ["3", "C", 46002, "#REF!", "Tom", "Tyre"],
);

test("a clean workbook has nothing to mend", () => {
  const check = checkData(clean, asOf);
  expect(check).toMatchObject({ findings: [], count: 0, accounts: [] });
  expect(check.completeness).toMatchObject([{ sheet: "Sheet1", noun: "orders", rows: 2, share: 1 }]);
});

test("findings stand by kind with the cell each is in", () => {
  const { findings, count } = checkData(messy, asOf);
  const told = findings.flatMap(({ kind, items }) =>
    items.map(({ column, row, found }) => [kind, `${column}${row ?? ""}`, found]),
  );
  expect(told).toEqual([
    ["date_order", "C", "04/05/2026"],
    ["error_cell", "D4", "#REF!"],
    ["unreadable", "D3", "about 7"],
    ["required_missing", "B3", null],
    ["owner_missing", "E2", null],
    ["number_as_text", "D2", 1],
  ]);
  expect(count).toBe(told.length);
});

test("cells are counted, though one remark stands for all those of its column", () => {
  const texts = orders(...[1, 2, 3].map((at) => [`S-${at}`, "Ann", 46000 + at, `${at}00`, "Lin", "Tyre"]));
  const { findings, count } = checkData(texts, asOf);
  expect(findings).toMatchObject([{ kind: "number_as_text", items: [{ found: 3 }], cells: 3 }]);
  expect(count).toBe(3);
});

test("the tab tells each finding in a row, what a person typed as text", () => {
  const block = dataCheckBlock(checkData(messy, asOf), stringsFor("en-US"), "Data check");
  const rows = block.cells.map((row) => row.map((cell) => (cell && "text" in cell ? cell.text : cell)));
  expect(rows).toContainEqual(["Cells that cannot be read", "Sheet1", "D3", "Amount", "about 7", null]);
  expect(block.cells.every(({ length }) => length === block.columnWidths.length)).toBe(true);
  const none = dataCheckBlock(checkData(clean, asOf), stringsFor("zh-CN"), "数据检查");
  expect(none.cells).toContainEqual([{ text: "没有需要修正的内容。" }, null, null, null, null, null]);
});

test("every kind of finding has its words", () => {
  expect(Object.keys(stringsFor("en-US").dataCheck.kinds)).toEqual([...FINDING_KINDS]);
});
