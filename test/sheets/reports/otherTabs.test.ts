import { customersByRegion } from "../../../src/domain/salesReport/regions";
import { type ReportRows, teamOf } from "../../../src/domain/salesReport/rows";
import { winLoss } from "../../../src/domain/salesReport/winLoss";
import { type Language, LANGUAGES } from "../../../src/i18n/index";
import { regionsTab } from "../../../src/sheets/reports/regionsTab";
import { selectedRows, type Selection, selectionTab } from "../../../src/sheets/reports/selectionTab";
import { winLossTab } from "../../../src/sheets/reports/winLossTab";
import { newTab, type ReportTab } from "../../../src/sheets/reportTab/parts";
import { refreshEdits } from "../../../src/sheets/reportTab/refresh";
import type { SalesBook } from "../../../src/sheets/salesBook";
import { cellFormat, cellInput } from "../../../src/sheets/block";
import { on, rowOf, units } from "../../support/modelRows";
import { shownCell } from "../../support/reportTab";

const head = { label: "2026-Q4", from: on("2026-10-01"), to: on("2026-12-31"), owner: null };
const form = (language: Language) => ({ strings: LANGUAGES[language], digits: 2 });
const rowsOf = (tab: ReportTab) => newTab(tab).cells.map((row) => row.slice(1).map(shownCell));

const orders = [
  rowOf("orders", {
    orderNo: "=1+1",
    accountName: "Aurora",
    orderDate: on("2026-11-01"),
    amount: units(10),
    owner: "Lin",
  }),
  rowOf("orders", {
    orderNo: "2",
    accountName: "Baltic",
    orderDate: on("2026-12-01"),
    amount: units(20.5),
    owner: "Tom",
  }),
  rowOf("orders", {
    orderNo: "3",
    accountName: "Aurora",
    orderDate: on("2027-01-01"),
    amount: units(40),
    owner: "Lin",
  }),
];
const book = { records: { orders: { rows: orders } } } as unknown as SalesBook;
const selection: Selection = {
  noun: "orders",
  fields: ["orderNo", "accountName", "orderDate", "amount"],
  ...{ span: head, text: "", owner: null },
};

test("a report of chosen rows holds those that fit, and their sum", () => {
  const lines = rowsOf(selectionTab(book, selection, "Year end", head, form("en-US")));
  expect(lines.slice(4, 9)).toEqual([
    ["2 rows", null, null, null],
    ["Order No.", "Customer", "Order Date", "Amount"],
    ["=1+1", "Aurora", "2026-11-01", 10],
    ["2", "Baltic", "2026-12-01", 20.5],
    ["Sum", null, null, 30.5],
  ]);
});

test.each([
  { story: "of a rep", more: { owner: "lin" }, is: [0] },
  { story: "that contain a text", more: { text: "BALT" }, is: [1] },
  { story: "of any day", more: { span: null }, is: [0, 1, 2] },
])("rows are chosen $story", ({ more, is }) => {
  expect(selectedRows(book, { ...selection, ...more })).toEqual(is);
});

const NONE: ReportRows = {
  ...{ accounts: [], activities: [], inquiries: [], opportunities: [], orders: [], invoices: [], payments: [] },
  ...{ targets: [], complaints: [], marketInfo: [], expenses: [] },
};

test.each(["en-US", "zh-CN"] as const)("win-loss says what was won, lost and why (%s)", (language) => {
  const rows = {
    ...NONE,
    opportunities: [
      rowOf("opportunities", { name: "Fleet", stage: "Won", amount: units(300), closeDate: on("2026-11-01") }),
      rowOf("opportunities", {
        name: "Yard",
        stage: "Lost",
        amount: units(100),
        closeDate: on("2026-11-02"),
        lossReason: "价格",
      }),
    ],
  };
  const result = winLoss(rows, { kind: "month", ...head }, teamOf(rows, null));
  const tab = winLossTab(result, rows.opportunities, head, form(language));
  const words = LANGUAGES[language].reports.winLoss;
  expect(tab.sheetName).toBe(`2026-Q4 ${words.name}`);
  expect(rowsOf(tab)).toContainEqual([words.all, 1, 300, 1, 100, 0.5, 0.75]);
  expect(rowsOf(tab)).toContainEqual(["价格", 0, 0, 1, 100, 0, 0]);
});

test("what a person wrote under a region stays under it when another region becomes the first", () => {
  const tabOf = (east: number) => {
    const rows = {
      ...NONE,
      accounts: [
        rowOf("accounts", { name: "Aurora", territory: "East" }),
        rowOf("accounts", { name: "Casa", territory: "South" }),
      ],
      orders: [
        rowOf("orders", { accountName: "Aurora", orderDate: on("2026-11-01"), amount: units(east) }),
        rowOf("orders", { accountName: "Casa", orderDate: on("2026-11-01"), amount: units(50) }),
      ],
    };
    return regionsTab(customersByRegion(rows, head.to, teamOf(rows, null)), head, form("en-US"));
  };
  const before = newTab(tabOf(100));
  const at = before.cells.findIndex((row) => shownCell(row[1]) === "Aurora");
  const cells = [
    ...before.cells.slice(0, at + 1),
    before.cells[0]!.map((_, column) => (column === 1 ? { text: "ask Tom" } : null)),
    ...before.cells.slice(at + 1),
  ];
  const now = { inputs: cells.map((row) => row.map(cellInput)), formats: cells.map((row) => row.map(cellFormat)) };
  const edits = refreshEdits(tabOf(10), now);
  const column = edits.filter((edit) => edit.column === "B").map(({ cell }) => shownCell(cell));
  expect(column.indexOf("Region South")).toBeLessThan(column.indexOf("Region East"));
  expect(column.indexOf("ask Tom")).toBe(column.indexOf("Aurora") + 1);
});
