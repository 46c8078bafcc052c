import { indexAccounts } from "../../../src/domain/accountIndex";
import type { Order } from "../../../src/domain/model/orders";
import { humanLosses, portfolioReport } from "../../../src/domain/portfolio/report";
import { DEFAULT_PORTFOLIO_RULES, lastTwelveMonths } from "../../../src/domain/portfolio/review";
import { on, rowOf, units } from "../../support/modelRows";

const ASOF = on("2026-05-15");

function order(accountName: string, day: string, amount: number, more: Partial<Order> = {}): Order {
  return rowOf("orders", { accountName, orderDate: on(day), amount: units(amount), ...more });
}
const hotel = { channel: "Hotel", productLine: "Oil" };
const dealer = { channel: "Dealer", productLine: "Tyre" };
const orders = [
  order("a", "2025-02-01", 40, hotel),
  order("a", "2025-04-20", 50, hotel),
  order("a", "2025-06-01", 7, hotel),
  order("a", "2026-02-01", 60, hotel),
  order("b", "2026-02-02", 20, dealer),
  order("a", "2026-04-20", 100, hotel),
  order("b", "2026-05-01", 13, { productLine: "Oil" }),
  order("gone", "2025-02-10", 5),
];
const index = indexAccounts([], orders);
const report = portfolioReport(
  {
    ...{ orders, invoices: [], opportunities: [], activities: [], expenses: [], targets: [], index, ledger: null },
    ...{ complaints: [rowOf("complaints", { accountName: "gone", status: "open" })], unit: 100 },
  },
  lastTwelveMonths(ASOF),
  {
    portfolio: DEFAULT_PORTFOLIO_RULES,
    costs: { perVisit: 0, perHour: 0, ofCapital: 0, growthCap: 0 },
    neglectDays: 60,
  },
);

test("quarters since the first sale against the year before; the running one against the same days", () => {
  const told = report.quarters.map(({ period, isRunning, revenue, growth, activeAccounts, newAccounts }) => [
    ...[period.label, isRunning, revenue, growth, activeAccounts, newAccounts],
  ]);
  expect(told).toEqual([
    ["2025-Q1", false, 4_500, null, 2, 2],
    ["2025-Q2", false, 5_700, null, 1, 0],
    ["2025-Q3", false, 0, null, 0, 0],
    ["2025-Q4", false, 0, null, 0, 0],
    // 80 against 45.
    ["2026-Q1", false, 8_000, expect.closeTo(80 / 45 - 1, 12), 2, 1],
    // 113 against the 50 of 1 April to 15 May; the 7 of June do not count yet.
    ["2026-Q2", true, 11_300, expect.closeTo(113 / 50 - 1, 12), 2, 0],
  ]);
});

test("the mix by channel, region and product, this span against the one before", () => {
  // From 16 May 2025: 7 + 60 + 100 hotel, 20 dealer, 13 unsaid; before: 40 + 50 hotel, 5 unsaid.
  const { channel, territory, product } = report.mixes;
  expect(channel.map(({ name, revenue, before, accounts }) => [name, revenue, before, accounts])).toEqual([
    ["Hotel", 16_700, 9_000, 1],
    ["Dealer", 2_000, 0, 1],
    [null, 1_300, 500, 1],
  ]);
  expect(channel[0]).toMatchObject({
    share: 0.835,
    growth: expect.closeTo(167 / 90 - 1, 12),
    places: Int32Array.of(0, 1, 2, 3, 5),
  });
  expect(channel.reduce((sum, { shareBefore }) => sum + shareBefore, 0)).toBeCloseTo(1, 12);
  expect(territory).toMatchObject([{ name: null, revenue: 20_000, share: 1 }]);
  expect(product.map(({ name, revenue }) => [name, revenue])).toEqual([
    ["Oil", 18_000],
    ["Tyre", 2_000],
    [null, 0],
  ]);
});

test("accounts lost through people are counted", () => {
  expect(humanLosses(report).map((account) => index.entries[account]!.name)).toEqual(["gone"]);
});
