import { mapWorkbook } from "../../../src/domain/mapping/mapWorkbook";
import type { CellValue, SheetCells, TableMap } from "../../../src/domain/mapping/workbookMap";

function sheet(name: string, values: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells {
  return { name, values, ...more };
}

function fieldsOf(table: TableMap | undefined): readonly (string | null)[] {
  return table?.columns.map(({ field }) => field) ?? [];
}

const ORDERS: readonly (readonly CellValue[])[] = [
  ["Order No.", "Customer", "Order Date", "Amount"],
  ["S-1", "Alpha Ltd", "2026-01-05", 100],
  ["S-2", "Beta GmbH", "2026-01-06", 250.5],
  ["S-3", "Gamma SA", "2026-01-07", 30],
];

test("a plain sheet of orders is told with its rows and columns", () => {
  const [table] = mapWorkbook([sheet("Orders", ORDERS)]).tables;
  expect(table).toMatchObject({ noun: "orders", status: "mapped", headerRow: 1, firstDataRow: 2, lastDataRow: 4 });
  expect(fieldsOf(table)).toEqual(["orderNo", "accountName", "orderDate", "amount"]);
});

test("titles above, a total below and a note after a blank row are no records", () => {
  const values = [["Sales of January"], [], ...ORDERS, ["Total", "", "", 380.5], [], ["Printed by the office"]];
  const [table, ...others] = mapWorkbook([sheet("Sheet1", values)]).tables;
  expect(others).toEqual([]);
  expect(table).toMatchObject({ noun: "orders", headerRow: 3, firstDataRow: 4, lastDataRow: 6, totalsRows: [7] });
});

test("tables side by side are two", () => {
  const accounts = [
    ["Account Name", "Industry", "Phone"],
    ["Alpha Ltd", "Steel", "+44 20 7946 0000"],
    ["Beta GmbH", "Paper", "+49 30 901820"],
  ];
  const values = ORDERS.map((row, at) => [...row, null, ...(accounts[at] ?? [])]);
  const { tables } = mapWorkbook([sheet("Data", values)]);
  expect(tables.map(({ noun, firstColumn, lastDataRow }) => [noun, firstColumn, lastDataRow])).toEqual([
    ["orders", 0, 4],
    ["accounts", 5, 3],
  ]);
});
