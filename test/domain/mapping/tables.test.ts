import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import type { CellValue, SheetCells } from "../../../src/domain/mapping/workbookMap";

type Rows = readonly (readonly CellValue[])[];

function tablesOf(values: Rows, more: Partial<SheetCells> = {}) {
  return mapWorkbook([{ name: "Sheet1", values, ...more }]).tables;
}

const ORDERS: Rows = [
  ["Order No.", "Customer", "Order Date", "Amount"],
  ["S-1", "Alpha Ltd", "2026-01-05", 100],
  ["S-2", "Beta GmbH", "2026-01-06", 250],
  ["S-3", "Gamma SA", "2026-01-07", 30],
];

test("tables stacked under titles are several", () => {
  const contacts: Rows = [
    ["Customer", "Full Name", "Job Title", "Email"],
    ["Alpha Ltd", "Ann Ash", "Buyer", "ann@alpha.example"],
    ["Beta GmbH", "Bo Birk", "Owner", "bo@beta.example"],
  ];
  const tables = tablesOf([["Orders"], ...ORDERS, [], ["People"], ...contacts]);
  expect(
    tables.map(({ noun, headerRow, firstDataRow, lastDataRow }) => [noun, headerRow, firstDataRow, lastDataRow]),
  ).toEqual([
    ["orders", 2, 3, 5],
    ["contacts", 8, 9, 10],
  ]);
});

test("blank rows and placeholders between records are passed over", () => {
  const [header, first, second, third] = ORDERS;
  const [table] = tablesOf([header!, first!, [], second!, ["-", "-", "-", "-"], third!, ["-", "-", "-", "-"]]);
  expect(table).toMatchObject({ firstDataRow: 2, lastDataRow: 6, skippedRows: [3, 5] });
});

test("a totals row is told by its word or its sums, above or below the records", () => {
  const [header, ...records] = ORDERS;
  expect(tablesOf([...ORDERS, ["合计", "", "", 380]])[0]).toMatchObject({ lastDataRow: 4, totalsRows: [5] });
  expect(tablesOf([...ORDERS, ["", "", "", 380]])[0]).toMatchObject({ lastDataRow: 4, totalsRows: [5] });
  expect(tablesOf([header!, ["", "", "", 380], ...records])[0]).toMatchObject({ firstDataRow: 3, totalsRows: [2] });
});

test("a customer whose name begins with Total is no total", () => {
  const [table] = tablesOf([...ORDERS, ["S-4", "Total Wine", "2026-01-08", 7]]);
  expect(table).toMatchObject({ lastDataRow: 5, totalsRows: [] });
});

test("a copyright line below is no record", () => {
  const [table] = tablesOf([...ORDERS, ["Copyright (c) 2026 Example Inc. All rights reserved."]]);
  expect(table).toMatchObject({ lastDataRow: 4 });
});

test("headers repeated in another language right below are no record", () => {
  const [table] = tablesOf([
    ["客户名称", "联系人", "行业", "城市"],
    ["Customername", "ContactPerson", "Industry", "City"],
    ["甲公司", "林立", "金融业", "厦门"],
    ["乙公司", "刘鹏", "文化", "福州"],
  ]);
  expect(table).toMatchObject({ noun: "accounts", headerRow: 1, firstDataRow: 3, lastDataRow: 4 });
});

test("two header rows are read together", () => {
  const values: Rows = [
    ["Customer", "Invoice No.", "Overdue", ""],
    ["", "", "1-30 Days", "31-60 Days"],
    ["Alpha Ltd", "I-1", 100, 0],
    ["Beta GmbH", "I-2", 0, 50],
  ];
  const merges = [
    { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
    { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 },
    { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 },
  ];
  const [table] = tablesOf(values, { merges });
  expect(table).toMatchObject({ noun: "invoices", headerRow: 2, firstRow: 1, firstDataRow: 3 });
  expect(table!.columns.map(({ header, field }) => [header, field])).toEqual([
    ["Customer", "accountName"],
    ["Invoice No.", "invoiceNo"],
    ["Overdue 1-30 Days", "aging_1_30"],
    ["Overdue 31-60 Days", "aging_31_60"],
  ]);
});

test("months as headers are periods of targets", () => {
  const [table] = tablesOf([
    ["Sales Rep", "2026-01", "2026-02", "2026-03"],
    ["Ann", 100, 110, 120],
    ["Bo", 90, 95, 99],
  ]);
  expect(table).toMatchObject({ noun: "targets", status: "mapped" });
  expect(table!.periods.map(({ column, period, field }) => [column, period, field])).toEqual([
    [1, "2026-01", "target"],
    [2, "2026-02", "target"],
    [3, "2026-03", "target"],
  ]);
});

test("a pivot and sums by person are reports, no data", () => {
  const pivot: Rows = [
    ["Row Labels", "Sum of Amount"],
    ["Ann", 100],
    ["Bo", 250],
    ["Grand Total", 350],
  ];
  const sums: Rows = [
    ["Salesperson", "Total Sales"],
    ["Ann", 100],
    ["Bo", 250],
  ];
  for (const values of [pivot, sums]) expect(tablesOf(values)[0]).toMatchObject({ status: "notData", noun: null });
});

test("an Excel table's own extent and totals row hold", () => {
  const area = { firstRow: 1, lastRow: 5, firstColumn: 0, lastColumn: 3 };
  const tables = [{ name: "Orders", area, hasHeaders: true, hasTotals: true }];
  const [table] = tablesOf([...ORDERS, ["anything", "", "", 1]], { tables });
  expect(table).toMatchObject({ nativeTable: "Orders", lastDataRow: 4, totalsRows: [5], lastRow: 5 });
});
