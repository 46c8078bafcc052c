import { indexAccounts } from "../../../src/domain/accountIndex";
import type { Opportunity } from "../../../src/domain/model/opportunities";
import type { Order } from "../../../src/domain/model/orders";
import { areaCoverage } from "../../../src/domain/portfolio/coverage";
import { marketsOf } from "../../../src/domain/portfolio/markets";
import { portfolioReport } from "../../../src/domain/portfolio/report";
import { DEFAULT_PORTFOLIO_RULES, lastTwelveMonths } from "../../../src/domain/portfolio/review";
import { salesOfOrders } from "../../../src/domain/portfolio/sales";
import { salesSource } from "../../../src/domain/portfolio/soldLines";
import { on, rowOf, units } from "../../support/modelRows";

const COMPARED = lastTwelveMonths(on("2026-12-31"));
const RULES = {
  portfolio: DEFAULT_PORTFOLIO_RULES,
  costs: { perVisit: 0, perHour: 0, ofCapital: 0, growthCap: 0 },
  neglectDays: 60,
};
const NOTHING = { activities: [], expenses: [], targets: [], complaints: [], ledger: null, unit: 100 };

function order(accountName: string, day: string, amount: number, more: Partial<Order> = {}): Order {
  return rowOf("orders", { accountName, orderDate: on(day), amount: units(amount), ...more });
}

describe("where and through whom was sold", () => {
  const accounts = [
    rowOf("accounts", { name: "Sheet", territory: "North", type: "Dealer", potential: units(500) }),
    rowOf("accounts", { name: "Idle", territory: "South" }),
  ];
  const orders = [
    order("Sheet", "2026-03-01", 10),
    order("Sheet", "2026-03-01", 20, { territory: "South" }),
    order("Lines", "2026-03-01", 40, { territory: "East", channel: "Online" }),
    order("Lines", "2026-04-01", 50, { territory: "EAST ", channel: "Shop" }),
    order("Lines", "2025-04-01", 60, { territory: "West", channel: "Online" }),
    order("Nowhere", "2026-03-01", 80, { country: "Chile" }),
  ];
  const index = indexAccounts(accounts, orders);
  const sales = salesOfOrders(orders, index);
  const markets = marketsOf(sales, orders, index);
  const named = (codes: Int32Array, names: readonly (string | null)[]) => [...codes].map((code) => names[code]);

  test("is told by the line itself, else by its account, in any spelling", () => {
    expect(named(markets.regionOfLine, markets.regions)).toEqual(["North", "South", "East", "East", "West", "Chile"]);
    expect(named(markets.channelOfLine, markets.channels)).toEqual([
      ...["Dealer", "Dealer", "Online", "Shop", "Online", null],
    ]);
  });

  test("is a country where more rows name one of several than a province, and a province elsewhere", () => {
    const placed = (name: string, country: string, province: string | null) =>
      rowOf("accounts", { name, country, province });
    const regionsOf = (...rows: readonly ReturnType<typeof placed>[]) => {
      const known = indexAccounts(rows);
      return marketsOf(salesOfOrders([], known), [], known).regions;
    };
    const [texan, californian] = [placed("a", "USA", "TX"), placed("b", "usa", "CA")];
    expect(regionsOf(texan, californian)).toEqual(["TX", "CA"]);
    expect(regionsOf(texan, californian, placed("c", "Italy", null))).toEqual(["USA", "Italy"]);
  });

  test("of an account is what its row says, else what most of its lines say", () => {
    expect(named(markets.regionOfAccount, markets.regions)).toEqual(["North", "South", "East", "Chile"]);
    expect(named(markets.channelOfAccount, markets.channels)).toEqual(["Dealer", null, "Online", null]);
  });

  test("an account covers the areas it bought in; its potential counts once, where it buys most", () => {
    const { accounts: sold } = portfolioReport(
      { ...NOTHING, orders, invoices: [], opportunities: [], index },
      COMPARED,
      RULES,
    ).review;
    const areas = areaCoverage(sold, sales, markets, index, COMPARED);
    expect(
      areas.map(({ territory, known, active, revenue, shareOfPotential, isOpened }) => [
        ...[territory, known, active, revenue, shareOfPotential, isOpened],
      ]),
    ).toEqual([
      ["East", 1, 1, 9_000, null, true],
      ["Chile", 1, 1, 8_000, null, true],
      // 30 of 500; "Idle" is known here by its row.
      ["South", 2, 1, 2_000, 0.06, true],
      ["North", 1, 1, 1_000, null, true],
      ["West", 1, 0, 0, null, false],
    ]);
  });
});

describe("a book without orders", () => {
  function deal(accountName: string, stage: string, day: string, amount: number | null): Opportunity {
    const worth = amount === null ? null : units(amount);
    return rowOf("opportunities", { accountName, stage, closeDate: on(day), amount: worth, territory: "East" });
  }
  const opportunities = [
    deal("Acme", "Won", "2026-05-01", 300),
    deal("Acme", "Lost", "2026-05-01", 999),
    deal("Beta", "赢单", "2025-05-01", 100),
    deal("Beta", "Prospecting", "2026-12-01", 50),
    deal("Acme", "Won", "2026-06-01", null),
  ];

  test("is told from the deals that were won, on the day they closed", () => {
    const index = indexAccounts([], opportunities);
    const book = { ...NOTHING, orders: [], invoices: [], opportunities, index };
    const { review, segments } = portfolioReport(book, COMPARED, RULES);
    expect(review).toMatchObject({ source: "opportunities", totals: { now: { revenue: 30_000, lines: 1 } } });
    expect(review.totals.before.revenue).toBe(10_000);
    expect(review.sales.leftOut).toEqual([{ row: 4, reason: "noAmount" }]);
    expect(segments).toMatchObject([{ territory: "East", growth: 2, rowsNow: [0], rowsBefore: [2] }]);
  });

  test("but from invoices where there are any with a day and an amount", () => {
    const invoice = { accountName: "Acme", invoiceDate: on("2026-01-01"), amount: units(1) };
    const of = (given: object) => ({ orders: [], invoices: [rowOf("invoices", given)], opportunities });
    expect(salesSource(of(invoice))).toBe("invoices");
    expect(salesSource(of({ accountName: "Acme", balance: units(1) }))).toBe("opportunities");
    expect(salesSource({ orders: [order("a", "2026-01-01", 1)], invoices: [], opportunities })).toBe("orders");
    expect(salesSource({ orders: [], invoices: [], opportunities: opportunities.slice(1, 2) })).toBe("invoices");
  });
});
