import fc from "fast-check";
import { type AccountIndex, indexAccounts } from "../../../src/domain/accountIndex";
import { fromDayNumber, type DayNumber } from "../../../src/domain/kernel/date";
import type { Account } from "../../../src/domain/model/accounts";
import type { Order } from "../../../src/domain/model/orders";
import { channelConflicts } from "../../../src/domain/portfolio/channelConflicts";
import { areaCoverage, whiteSpots } from "../../../src/domain/portfolio/coverage";
import { accountEfforts } from "../../../src/domain/portfolio/effort";
import { investmentMatrix } from "../../../src/domain/portfolio/investmentMatrix";
import { lossCauses } from "../../../src/domain/portfolio/lossCause";
import { marketsOf } from "../../../src/domain/portfolio/markets";
import { originContributions } from "../../../src/domain/portfolio/origins";
import { profitBridge } from "../../../src/domain/portfolio/profitBridge";
import {
  DEFAULT_PORTFOLIO_RULES,
  lastTwelveMonths,
  periodToDate,
  type PortfolioReview,
  reviewPortfolio,
} from "../../../src/domain/portfolio/review";
import { segments } from "../../../src/domain/portfolio/segments";
import { on, rowOf, units } from "../../support/modelRows";
import { must } from "../../support/results";

const ASOF = on("2026-12-31");
const COMPARED = lastTwelveMonths(ASOF);

function order(accountName: string | null, day: string, amount: number, more: Partial<Order> = {}): Order {
  return rowOf("orders", { accountName, orderDate: on(day), amount: units(amount), ...more });
}

function reviewed(orders: readonly Order[], accounts: readonly Partial<Account>[] = []) {
  const index = indexAccounts(
    accounts.map((account) => rowOf("accounts", account)),
    orders,
  );
  return {
    index,
    orders,
    review: reviewPortfolio({ orders, invoices: [], opportunities: [], index }, COMPARED, DEFAULT_PORTFOLIO_RULES),
  };
}

function nameOf(index: AccountIndex, account: number): string {
  return index.entries[account]!.name;
}

const days = ({ now, before }: PortfolioReview["compared"]) =>
  [now.from, now.to, before.from, before.to].map((day) => fromDayNumber(day as DayNumber));

test.each([
  ["2026-12-31", ["2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"]],
  ["2025-02-28", ["2024-02-29", "2025-02-28", "2023-03-01", "2024-02-28"]],
  ["2024-02-29", ["2023-03-01", "2024-02-29", "2022-03-01", "2023-02-28"]],
])("twelve months up to %s and the twelve before", (asOf, expected) => {
  expect(days(lastTwelveMonths(on(asOf)))).toEqual(expected);
});

test("the year so far is compared with the same days of last year", () => {
  expect(days(periodToDate("year", on("2026-03-15")))).toEqual([
    "2026-01-01",
    "2026-03-15",
    "2025-01-01",
    "2025-03-15",
  ]);
  expect(days(periodToDate("quarter", on("2026-06-30")))).toEqual([
    ...["2026-04-01", "2026-06-30", "2025-04-01", "2025-06-30"],
  ]);
});

describe("what became of the accounts", () => {
  const orders = [
    order("kept", "2025-05-01", 100),
    order("kept", "2026-11-01", 105),
    order("grown", "2025-05-01", 100),
    order("grown", "2026-12-01", 150),
    order("shrunk", "2025-05-01", 100),
    order("shrunk", "2026-12-01", 40),
    order("lost", "2025-05-01", 70),
    order("new", "2026-12-01", 30),
    order("back", "2023-05-01", 999),
    order("back", "2026-12-01", 20),
    order("asleep", "2025-02-01", 50),
    order("asleep", "2025-12-01", 50),
    order("asleep", "2026-02-01", 60),
    order("gone long ago", "2020-01-01", 1),
    order("void", "2026-01-01", 1, { status: "已取消" }),
    order(null, "2026-06-01", 8),
  ];
  const { index, review } = reviewed(orders);

  test("each account's move, told from when it bought", () => {
    const moves = Object.fromEntries(review.moved.map(({ sales, move }) => [nameOf(index, sales.account), move]));
    expect(moves).toEqual({
      kept: "steady",
      grown: "grown",
      shrunk: "shrunk",
      lost: "lost",
      new: "new",
      back: "wonBack",
      asleep: "sleeping",
    });
  });

  test("the bridge from last year to this year, by hand", () => {
    // 470 before; new 30, won back 20; 5 + 50 more; 60 + 40 less; 70 lost: 405.
    expect(review.bridge).toEqual({
      before: 47_000,
      fromNew: 3_000,
      fromWonBack: 2_000,
      expansion: 5_500,
      contraction: -10_000,
      lost: -7_000,
      now: 40_500,
    });
    // Kept of 470: 100 + 100 + 40 + 0 + 60; with growth 105 + 150 + 40 + 60. Four of five accounts still buy.
    expect(must(review.grossRetention)).toBeCloseTo(300 / 470, 12);
    expect(must(review.netRetention)).toBeCloseTo(355 / 470, 12);
    expect(must(review.accountRetention)).toBeCloseTo(4 / 5, 12);
  });

  test("rows that name nobody, and rows left out, are told", () => {
    expect(review.unnamed.revenue).toBe(800);
    expect(review.sales.leftOut).toEqual([{ row: 14, reason: "cancelled" }]);
  });

  test("the lost account's cause: a deal's reason before a complaint, a complaint before silence", () => {
    const lost = review.moved.find(({ move }) => move === "lost")!;
    const facts = { index, opportunities: [], complaints: [], activities: [], asOf: ASOF, neglectDays: 60 };
    const deal = rowOf("opportunities", {
      accountName: "Lost",
      stage: "丢单",
      lossReason: "服务跟进不及时",
      closeDate: on("2026-01-01"),
    });
    const complaint = rowOf("complaints", { accountName: "lost", status: "处理中" });
    const call = rowOf("activities", { accountName: "lost", date: on("2026-01-31") });
    expect(lossCauses(facts)(lost)).toEqual({ code: "unknown", isHuman: false });
    expect(lossCauses({ ...facts, activities: [call] })(lost)).toEqual({
      code: "notContacted",
      days: 334,
      isHuman: true,
    });
    expect(lossCauses({ ...facts, activities: [call], complaints: [complaint] })(lost)).toMatchObject({
      code: "openComplaint",
      row: 0,
    });
    expect(lossCauses({ ...facts, complaints: [complaint], opportunities: [deal] })(lost)).toEqual({
      code: "lostDeal",
      reason: "服务跟进不及时",
      row: 0,
      isHuman: true,
    });
    const price = { ...deal, lossReason: "Price too high" };
    expect(lossCauses({ ...facts, opportunities: [price] })(lost)).toMatchObject({ isHuman: false });
  });

  test("whatever is sold, the parts of the bridge add up and every account is in one", () => {
    const sold = fc.record({
      who: fc.constantFrom("a", "b", "c", "d"),
      day: fc.integer({ min: 19_000, max: 20_818 }).map((day) => fromDayNumber(day as DayNumber)),
      amount: fc.integer({ min: -20, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(sold, { maxLength: 30 }), (rows) => {
        const { bridge, moved } = reviewed(rows.map(({ who, day, amount }) => order(who, day, amount))).review;
        const { before, now, ...parts } = bridge;
        expect(before + Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(now);
        expect(new Set(moved.map(({ sales }) => sales.account)).size).toBe(moved.length);
      }),
    );
  });
});

test("concentration and classes of four accounts", () => {
  const { review } = reviewed([
    order("d", "2026-01-01", 5),
    order("c", "2026-12-31", 10),
    order("c", "2025-12-31", 900),
    order("c", "2027-01-01", 900),
    order("a", "2026-05-01", 60),
    order("b", "2026-05-01", 25),
    order("returns", "2026-05-01", -3),
  ]);
  // 0.36 + 0.0625 + 0.01 + 0.0025.
  expect(review.concentration).toMatchObject({ accounts: 4, hhi: expect.closeTo(0.435, 12) });
  expect(review.ranked.map(({ grade, cumulativeShare }) => [grade, cumulativeShare])).toEqual([
    ["A", 0.6],
    ["A", 0.85],
    ["B", 0.95],
    ["C", 1],
  ]);
  expect(review.abc.map(({ grade, count, revenue }) => [grade, count, revenue])).toEqual([
    ["A", 2, 8_500],
    ["B", 1, 1_000],
    ["C", 1, 500],
    ["D", 1, -300],
  ]);
});

test("a segment that is as it was says nothing", () => {
  const orders = [
    order("a", "2025-05-01", 10),
    order("b", "2025-05-01", 10),
    order("a", "2026-05-01", 10),
    order("b", "2026-05-01", 10),
  ];
  const { review, index } = reviewed(orders);
  expect(
    segments(review.sales, orders, marketsOf(review.sales, orders, index), COMPARED).map(({ behaviour }) => behaviour),
  ).toEqual([[]]);
});

test("amounts of other currencies are counted with a rate and left out without", () => {
  const { review } = reviewed([
    order("a", "2026-05-01", 10, { currency: "RMB" }),
    order("a", "2026-05-01", 20, { currency: "人民币" }),
    order("a", "2026-05-01", 3, { currency: "USD", fxRate: 7 }),
    order("a", "2026-05-01", 4, { currency: "USD", amountLocal: units(29), grossProfit: units(1) }),
    order("a", "2026-05-01", 100, { currency: "EUR" }),
  ]);
  expect(review.totals.now.revenue).toBe(units(10 + 20 + 21 + 29));
  expect(review.totals.now.profit).toBe(725);
  expect(review.sales.leftOut).toEqual([{ row: 4, reason: "otherCurrency" }]);
});

describe("segments", () => {
  test("of a book that keeps invoices only are by region and channel", () => {
    const invoices = [
      rowOf("invoices", { accountName: "Acme", invoiceDate: on("2026-05-01"), amount: units(75) }),
      rowOf("invoices", { accountName: "Acme", invoiceDate: on("2025-05-01"), amount: units(50) }),
    ];
    const index = indexAccounts([rowOf("accounts", { name: "Acme", territory: "East", type: "Dealer" })], invoices);
    const { sales } = reviewPortfolio(
      { orders: [], invoices, opportunities: [], index },
      COMPARED,
      DEFAULT_PORTFOLIO_RULES,
    );
    expect(segments(sales, invoices, marketsOf(sales, invoices, index), COMPARED)).toMatchObject([
      { territory: "East", product: null, channel: "Dealer", growth: 0.5, rowsNow: [0], rowsBefore: [1] },
    ]);
  });

  const accounts = [
    { name: "East A", territory: "East", type: "Dealer", leadOrigin: "公司分配", potential: units(400), city: "Wuxi" },
    { name: "East B", territory: "East", type: "Dealer", leadOrigin: "自主开发", city: "Wuxi" },
    { name: "West C", territory: "West", type: "Hotel" },
    { name: "West D", territory: "West", type: "Hotel" },
  ];
  const oil = { productLine: "Oil" };
  const orders = [
    order("East A", "2025-05-01", 100, oil),
    order("East A", "2026-05-01", 150, { ...oil, owner: "Li" }),
    order("East A", "2026-06-01", 150, { ...oil, owner: "Wu", grossProfit: units(30) }),
    order("East B", "2026-05-01", 20, oil),
    order("West C", "2025-05-01", 90, { productLine: "Tyre" }),
  ];
  const { index, review } = reviewed(orders, accounts);
  const markets = marketsOf(review.sales, orders, index);

  test("region, product and channel, this year against last, with what buyers do and the rows behind it", () => {
    const [east, west, ...others] = segments(review.sales, orders, marketsOf(review.sales, orders, index), COMPARED);
    expect(others).toEqual([]);
    expect(east).toMatchObject({
      territory: "East",
      product: "Oil",
      channel: "Dealer",
      newAccounts: 1,
      lostAccounts: 0,
      now: { accounts: 2, revenue: 32_000, orders: 3, largestShare: 300 / 320 },
      growth: expect.closeTo(2.2, 12),
      behaviour: ["growing", "moreOften", "fewBuyers", "newBuyers"],
      rowsNow: [1, 2, 3],
      rowsBefore: [0],
    });
    expect(west).toMatchObject({ channel: "Hotel", growth: -1, behaviour: ["shrinking", "losingBuyers"] });
  });

  test("company-provided against self-generated, by count and by what they bring", () => {
    const [company, own, unknown] = originContributions(review.moved, review.sales, orders, index);
    expect(company).toMatchObject({
      accounts: 1,
      countShare: 0.5,
      revenue: 30_000,
      revenueShare: 0.9375,
      profitShare: 1,
    });
    expect(own).toMatchObject({ accounts: 1, newAccounts: 1, countShare: 0.5, revenueShare: 0.0625 });
    expect(unknown!.accounts).toBe(0);
  });

  test("coverage of areas, and our share of what their accounts could buy", () => {
    const [east, west] = areaCoverage(review.accounts, review.sales, markets, index, COMPARED);
    expect(east).toMatchObject({
      territory: "East",
      known: 2,
      active: 2,
      coverage: 1,
      shareOfPotential: 0.75,
      isOpened: false,
    });
    expect(west).toMatchObject({ territory: "West", known: 2, active: 0, inactive: [2, 3] });
  });

  test("dealers of one town with one line, and an account served by two", () => {
    expect(channelConflicts(review.accounts, review.sales, orders, markets, index, COMPARED)).toEqual([
      { code: "sameArea", area: "Wuxi", product: "Oil", accounts: [0, 1] },
      { code: "severalReps", account: 0, reps: ["Li", "Wu"], rows: [1, 2] },
    ]);
  });

  test("a white spot is a line that most of an account's peers buy", () => {
    const buyers = ["a", "b", "c", "d"].flatMap((name, at) => [
      order(name, "2026-05-01", 10, { productLine: "Tyre" }),
      ...(name === "d" ? [] : [order(name, "2026-05-01", (at + 1) * 100, oil)]),
    ]);
    const { review: bought, index: known } = reviewed(buyers);
    const unsaid = marketsOf(bought.sales, buyers, known);
    expect(whiteSpots(bought.accounts, bought.sales, buyers, unsaid, COMPARED)).toEqual([
      { account: 3, product: "Oil", peerShare: 0.75, usualRevenue: 20_000 },
    ]);
  });
});

describe("gross profit", () => {
  const sold = (product: string, day: string, quantity: number, price: number, cost: number) =>
    order("a", day, quantity * price, { product, quantity, cost: units(quantity * cost) });

  test("price, cost, volume and mix of two products and a new one, by hand", () => {
    const orders = [
      sold("X", "2025-05-01", 100, 10, 6),
      sold("Y", "2025-05-01", 100, 20, 18),
      sold("X", "2026-05-01", 150, 11, 7),
      sold("Y", "2026-05-01", 60, 20, 17),
      sold("Z", "2026-05-01", 10, 50, 20),
      order("a", "2026-05-01", 5, { grossProfit: units(5) }),
    ];
    const { review } = reviewed(orders);
    const bridge = profitBridge(review.sales, orders, COMPARED);
    // Before 400 + 200; now 600 + 180 + 300 and 5 without a quantity. Quantity 200 → 220: volume 10 % of 600.
    // Price +1 × 150; cost −1 × 150 and +1 × 60. Mix: X (150 − 110) × 4, Y (60 − 110) × 2, Z 10 × 30.
    expect(bridge).toMatchObject({
      before: 60_000,
      now: 108_500,
      unexplained: 500,
      price: expect.closeTo(15_000, 6),
      cost: expect.closeTo(-9_000, 6),
      volume: expect.closeTo(6_000, 6),
      mix: expect.closeTo(36_000, 6),
    });
    expect(bridge.products.map(({ product }) => product)).toEqual(["Z", "X", "Y"]);
  });

  test("the effects add up to the change, whatever is sold", () => {
    const line = fc.record({
      product: fc.constantFrom("X", "Y", "Z"),
      day: fc.constantFrom("2025-03-01", "2026-03-01"),
      quantity: fc.integer({ min: 1, max: 50 }),
      price: fc.integer({ min: 1, max: 40 }),
      cost: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const orders = lines.map(({ product, day, quantity, price, cost }) =>
          sold(product, day, quantity, price, cost),
        );
        const { price, cost, volume, mix, before, now } = profitBridge(reviewed(orders).review.sales, orders, COMPARED);
        expect(price + cost + volume + mix).toBeCloseTo(now - before, 4);
      }),
    );
  });
});

describe("effort and what comes of it", () => {
  const orders = [
    ...["a", "b", "c", "d"].map((name, at) =>
      order(name, "2026-05-01", 100 * (4 - at), { grossProfit: units(40 * (4 - at)) }),
    ),
  ];
  const { index, review } = reviewed(orders);
  const visit = (accountName: string, more: object = {}) =>
    rowOf("activities", { accountName, date: on("2026-03-01"), type: "上门拜访", duration: 90, ...more });
  const facts = {
    index,
    activities: [
      visit("a"),
      visit("a", { cost: units(50) }),
      visit("b", { type: "电话", duration: 30 }),
      visit("c", { date: on("2024-01-01") }),
    ],
    expenses: [rowOf("expenses", { accountName: "a", date: on("2026-02-01"), amount: units(20), budget: units(100) })],
    targets: [rowOf("targets", { accountName: "a", metric: "拜访次数", period: "2026", target: units(6) })],
    from: on("2026-01-01"),
    to: ASOF,
    unit: 100,
  };

  test("visits, hours and money against plan; durations of 90 are minutes", () => {
    expect([...accountEfforts(facts).values()]).toEqual([
      {
        account: 0,
        visits: 2,
        contacts: 2,
        hours: 3,
        spent: 7_000,
        plannedVisits: 6,
        plannedHours: null,
        budget: 10_000,
        activityRows: [0, 1],
        expenseRows: [0],
      },
      {
        account: 1,
        visits: 0,
        contacts: 1,
        hours: 0.5,
        spent: 0,
        plannedVisits: null,
        plannedHours: null,
        budget: null,
        activityRows: [2],
        expenseRows: [],
      },
    ]);
  });

  test("expected result against investment, with the policy of each corner", () => {
    const costs = { perVisit: units(10), perHour: units(5), ofCapital: 0.06, growthCap: 0 };
    const matrix = investmentMatrix({
      accounts: review.accounts,
      efforts: accountEfforts(facts),
      weightedPipeline: new Map([[3, units(100)]]),
      receivables: new Map([[3, units(10_000)]]),
      costs,
    })!;
    // Results 160, 120, 80 and 40 + 40 % of 100; 80 % of 440 end at the first 80. Investments 105, 2.50, 0, 600: median 53.75.
    expect(matrix.byProfit).toBe(true);
    expect(matrix.lines.investment).toBe(5_375);
    expect(
      matrix.accounts.map(({ account, expected, investment, policy, isLosing }) => [
        account,
        expected,
        investment,
        policy,
        isLosing,
      ]),
    ).toEqual([
      [0, 16_000, 10_500, "A2", false],
      [1, 12_000, 250, "A1", false],
      [2, 8_000, 0, "A1", false],
      [3, 8_000, 60_000, "A2", true],
    ]);
  });

  test("where nothing is known of costs, no investment is made up", () => {
    const none = { efforts: new Map(), weightedPipeline: new Map(), receivables: new Map() };
    const costs = { perVisit: 1, perHour: 1, ofCapital: 0.06, growthCap: 0.3 };
    expect(investmentMatrix({ accounts: review.accounts, costs, ...none })).toBeNull();
  });
});
