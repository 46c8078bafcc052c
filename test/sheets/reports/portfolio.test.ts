import { indexAccounts } from "../../../src/domain/accountIndex";
import { portfolioReport } from "../../../src/domain/portfolio/report";
import { DEFAULT_PORTFOLIO_RULES, lastTwelveMonths } from "../../../src/domain/portfolio/review";
import { ledgerOf } from "../../../src/domain/receivables/report";
import { LANGUAGES } from "../../../src/i18n/index";
import { portfolioTab } from "../../../src/sheets/reports/portfolio";
import { on, rowOf, units } from "../../support/modelRows";
import { sectionOf } from "../../support/reportTab";

const accounts = [
  rowOf("accounts", { name: "=Acme", territory: "East", type: "Dealer", leadOrigin: "公司" }),
  rowOf("accounts", { name: "明远", territory: "East", type: "Dealer", leadOrigin: "self" }),
  rowOf("accounts", { name: "Gone", territory: "West", type: "Hotel" }),
];
const order = (accountName: string, day: string, amount: number, quantity: number) =>
  rowOf("orders", {
    accountName,
    orderDate: on(day),
    amount: units(amount),
    quantity,
    product: "Oil",
    productLine: "Oil",
    grossProfit: units(amount / 4),
  });
const orders = [
  order("=Acme", "2025-05-01", 100, 10),
  order("=Acme", "2026-05-01", 150, 12),
  order("明远", "2026-06-01", 50, 5),
  order("Gone", "2025-06-01", 40, 4),
  rowOf("orders", { accountName: "=Acme", orderDate: on("2026-01-01"), amount: units(9), status: "void" }),
];
const activities = [rowOf("activities", { accountName: "=Acme", date: on("2026-04-01"), type: "visit", duration: 2 })];
const index = indexAccounts(accounts, orders);
const blank = { invoices: [], payments: [], expenses: [], targets: [], opportunities: [], complaints: [] };
const report = portfolioReport(
  { ...blank, index, orders, activities, unit: 100, ledger: ledgerOf({ ...blank, index, orders, activities }) },
  lastTwelveMonths(on("2026-12-31")),
  {
    portfolio: DEFAULT_PORTFOLIO_RULES,
    costs: { perVisit: units(3), perHour: units(1), ofCapital: 0, growthCap: 0.3 },
    neglectDays: 60,
  },
);

function tab(language: keyof typeof LANGUAGES) {
  return portfolioTab(report, "P", { words: LANGUAGES[language].portfolio, digits: 2 });
}

test("key figures of this year and last, by hand", () => {
  const rows = Object.fromEntries(sectionOf(tab("en-US"), "Key figures").map(([label, ...rest]) => [label, rest]));
  expect(rows["Revenue"]).toEqual([200, 140, 200 / 140 - 1]);
  expect(rows["Gross margin"]).toEqual([0.25, 0.25]);
  expect(rows["Active accounts"]).toEqual([2, 2]);
  // Of 140: 150 are left with growth, 100 without. Shares 0.75 and 0.25.
  expect(rows["Net revenue retention"]).toEqual([150 / 140]);
  expect(rows["Gross revenue retention"]).toEqual([100 / 140]);
  expect(rows["HHI"]).toEqual([0.625]);
});

test("the bridge, the moves with their cause and the origins, in both languages", () => {
  expect(sectionOf(tab("en-US"), "From the revenue before to the revenue now").slice(1)).toEqual([
    ["Before", 140],
    ["New accounts", 50],
    ["Won back", 0],
    ["Bought more", 50],
    ["Bought less", 0],
    ["Lost", -40],
    ["Now", 200],
  ]);
  expect(sectionOf(tab("en-US"), "New, won back, sleeping and lost accounts")[1]).toEqual([
    ...["Gone", "Lost", "never contacted", 0, 40, -40, 578, "yes"],
  ]);
  expect(
    sectionOf(tab("zh-CN"), "公司提供与自主开发")
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["公司提供", 0.5, 0.75],
    ["自主开发", 0.5, 0.25],
  ]);
});

test("why profit changed adds up, and the chart has a series for each account by its name", () => {
  const block = tab("en-US");
  const effects = sectionOf(block, "Why gross profit changed")
    .slice(1)
    .map(([, amount]) => amount as number);
  expect(effects.slice(0, -1).reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(effects.at(-1)!, 9);
  expect(sectionOf(block, "Expected result and investment").slice(0, 3)).toEqual([
    // Investment: a visit at 3 and two hours at 1. Expected: 37.50 with 30 % growth; 12.50; nothing.
    ["Investment", "=Acme", "明远", "Gone"],
    [5, 48.75],
    [0, null, 12.5],
  ]);
  expect(sectionOf(block, "Policy")[1]).toEqual(["=Acme", 48.75, 5, 9.75, "A2 partner"]);
  expect(sectionOf(block, "Rows left out")[1]).toEqual(["cancelled", 1]);
});

test("no cell is a formula, every row is as long as the first, and charts draw filled rows", () => {
  const { cells, charts } = tab("zh-CN");
  expect(cells.flat().some((cell) => cell && "formula" in cell)).toBe(false);
  expect(new Set(cells.map((row) => row.length)).size).toBe(1);
  expect(charts!.map(({ kind }) => kind)).toEqual(["column", "column", "line", "column", "column", "scatter"]);
  for (const { row, rowCount } of charts!) {
    expect(cells.slice(row, row + rowCount).every(([label]) => label !== null)).toBe(true);
  }
});
