import { readBook } from "../../../src/sheets/reading/book";
import { bookOf, mapped } from "../../support/mapped";

test("ids keep their leading zeros, also those that only the format shows, and a lost digit is told", () => {
  const cells = ["0042", 42, 6222021234567890, " ORD-7 "];
  const book = bookOf("orders", [["orderNo"], ...cells.map((cell) => [cell])], {
    numberFormats: [["General"], ["General"], ["00000"], ["0"], ["@"]],
  });
  expect(book.records.orders.rows.map(({ orderNo }) => orderNo)).toEqual([
    "0042",
    "00042",
    "6222021234567890",
    "ORD-7",
  ]);
  expect(book.problems).toMatchObject([{ kind: "digits_lost", row: 4, found: "6222021234567890" }]);
});

test("phones typed as numbers are their digits, and dashes are a blank cell", () => {
  const book = bookOf("accounts", [
    ["name", "phone", "remark"],
    ["A", 13800138000, "--"],
  ]);
  expect(book.records.accounts.rows[0]).toMatchObject({ name: "A", phone: "13800138000", remark: null, email: null });
});

test("rows know their place; blank rows and totals are no records", () => {
  const book = bookOf(
    "orders",
    [
      ["accountName", "amount"],
      ["A", 1],
      ["", ""],
      ["B", 2],
      ["合计", 3],
    ],
    {
      totalsRows: [5],
    },
  );
  expect(book.records.orders.rows.map(({ accountName }) => accountName)).toEqual(["A", "B"]);
  expect(book.records.orders.places).toEqual([
    { sheet: "Sheet1", row: 2 },
    { sheet: "Sheet1", row: 4 },
  ]);
  expect([...book.records.orders.fields]).toEqual(["accountName", "amount"]);
});

test("a merged cell's value stands in each of its rows", () => {
  const book = bookOf(
    "orders",
    [
      ["accountName", "amount"],
      ["A", 1],
      ["", 2],
      ["B", 3],
    ],
    {
      merges: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }],
    },
  );
  expect(book.records.orders.rows.map(({ accountName }) => accountName)).toEqual(["A", "A", "B"]);
});

test("a used range that begins elsewhere is counted from where it begins", () => {
  const { sheet, table } = mapped("orders", [
    ["accountName", "amount"],
    ["A", 1],
  ]);
  const moved = { ...sheet, firstRow: 5, firstColumn: 3 };
  const shifted = {
    ...table,
    headerRow: 5,
    firstDataRow: 6,
    lastDataRow: 6,
    columns: table.columns.map((column) => ({ ...column, column: column.column + 3 })),
  };
  const rules = { dateSystem: 1900, moneyDigits: 2, notation: () => ({}) } as const;
  const book = readBook([moved], [shifted], rules);
  expect(book.records.orders.rows).toMatchObject([{ accountName: "A", amount: 100 }]);
  expect(book.records.orders.places).toEqual([{ sheet: "Sheet1", row: 6 }]);
});

test("targets in a column per month become a row per month, in the year the sheet's name says", () => {
  const book = bookOf(
    "targets",
    [
      ["owner", "01:target", "02:target", "2027-01:target"],
      ["Lin", 100, "", 300],
    ],
    {
      name: "2026年目标",
    },
  );
  expect(book.records.targets.rows.map(({ owner, period, target }) => [owner, period, target])).toEqual([
    ["Lin", "2026-01", 10_000],
    ["Lin", "2027-01", 30_000],
  ]);
  expect(book.records.targets.fields).toEqual(new Set(["owner", "target", "period"]));
});

test.each([
  { cell: "2026年3月", period: "2026-03" },
  { cell: "Mar-26", period: "2026-03" },
  { cell: 202603, period: "2026-03" },
  { cell: 46082, period: "2026-03" },
  { cell: "2026-03-31", period: "2026-03" },
  { cell: "2026年3月5日", period: "2026-03" },
  { cell: "Q1 2026", period: "2026-Q1" },
  { cell: "第三季度", period: "2026-Q3" },
  { cell: "3月", period: "2026-03" },
  { cell: 2026, period: "2026" },
])("the period $cell is $period", ({ cell, period }) => {
  const book = bookOf(
    "targets",
    [
      ["period", "target"],
      [cell, 1],
    ],
    { name: "Plan 2026" },
  );
  expect(book.records.targets.rows[0]!.period).toBe(period);
});

test("a month without a year anywhere is named, not guessed", () => {
  const book = bookOf("targets", [
    ["period", "target"],
    ["3月", 1],
  ]);
  expect(book.records.targets.rows[0]).toMatchObject({ period: null, target: 100 });
  expect(book.problems).toMatchObject([{ row: 2, field: "period", wanted: "period", found: "3月" }]);
});

test("yen have no minor units and dinars three", () => {
  const amount = (moneyDigits: number) =>
    bookOf(
      "orders",
      [
        ["accountName", "amount"],
        ["A", 1234.5678],
      ],
      { moneyDigits },
    ).records.orders.rows[0]!.amount;
  expect([amount(0), amount(2), amount(3)]).toEqual([1235, 123_457, 1_234_568]);
});
