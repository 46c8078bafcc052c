import { indexAccounts } from "../../../src/domain/accountIndex";
import { forecastSales, totalOf, USUAL_TERMS } from "../../../src/domain/forecast/forecast";
import { landings, openPipeline } from "../../../src/domain/forecast/landing";
import { monthlySales } from "../../../src/domain/forecast/monthlySales";
import { rowsBy } from "../../../src/domain/forecast/rowsBy";
import { forecastPlan } from "../../../src/domain/forecast/plan";
import { salesPlan } from "../../../src/domain/forecast/salesPlan";
import { ratio } from "../../../src/domain/kernel/ratio";
import type { Order } from "../../../src/domain/model/orders";
import { weekendDays } from "../../../src/domain/workCalendar";
import { on, rowOf, units } from "../../support/modelRows";

const accounts = [
  rowOf("accounts", { accountId: "A1", name: "Nord GmbH", territory: "North" }),
  rowOf("accounts", { accountId: "A2", name: "南方贸易", territory: "South" }),
];
const index = indexAccounts(accounts);
const order = (given: Partial<Order>): Order => rowOf("orders", { accountName: "Nord GmbH", owner: "Lin", ...given });
const day = (year: number, month: number, of = 10) => on(`${year}-${String(month).padStart(2, "0")}-${of}`);

describe("monthly sales", () => {
  const orders = [
    order({ orderDate: on("2026-01-05"), amount: units(100), product: "Tyre" }),
    order({ orderDate: on("2026-03-31"), amount: units(40), product: "TYRE " }),
    order({ orderDate: on("2026-03-01"), amount: units(7), accountName: "南方贸易", owner: "Bo" }),
    order({ orderDate: on("2026-04-02"), amount: units(5) }),
    order({ orderDate: on("2026-04-20"), amount: units(900) }),
    order({ orderDate: on("2026-02-02"), amount: units(900), status: "已取消" }),
    order({ orderDate: null, amount: units(900) }),
    order({ orderDate: on("2026-02-02") }),
    order({ orderDate: on("2026-02-03"), amount: units(10), amountLocal: units(70) }),
  ];

  test("months without orders are 0, and the month that is not over stands apart", () => {
    const book = monthlySales(orders, "account", "amount", on("2026-04-10"), index);
    expect([book.firstMonth.label, book.nextMonth.label]).toEqual(["2026-01", "2026-04"]);
    expect(book.total).toEqual({ name: null, history: [10000, 7000, 4700], running: 500, orders: [0, 1, 2, 3, 8] });
    expect(book.parts.map(({ name, history }) => [name, history])).toEqual([
      ["Nord GmbH", [10000, 7000, 4000]],
      ["南方贸易", [0, 0, 700]],
    ]);
  });

  test("on its last day a month is whole", () => {
    const book = monthlySales(orders, "account", "amount", on("2026-03-31"), index);
    expect([book.nextMonth.label, book.total.history, book.total.running]).toEqual(["2026-04", [10000, 7000, 4700], 0]);
  });

  test("orders that do not count are named with their reason", () => {
    const { leftOut } = monthlySales(orders, "owner", "amount", on("2026-04-10"), index);
    expect(leftOut).toEqual({ cancelled: [5], undated: [6], unmeasured: [7], later: [4] });
  });

  test("spellings of one product are one, and a region is the account's territory", () => {
    const names = (by: "product" | "region") =>
      monthlySales(orders, by, "amount", on("2026-04-10"), index).parts.map(({ name }) => name);
    expect(names("product")).toEqual(["Tyre", null]);
    expect(names("region")).toEqual(["North", "South"]);
  });
});

describe("forecast plan", () => {
  // Two years: Nord 100 every month, the South 50, and the running month so far.
  const orders = Array.from({ length: 24 }, (_, at) => [
    order({ orderDate: day(2024 + Math.floor(at / 12), (at % 12) + 1), amount: units(100) }),
    order({
      orderDate: day(2024 + Math.floor(at / 12), (at % 12) + 1),
      amount: units(50),
      accountName: "南方贸易",
      owner: "Bo",
    }),
  ]).flat();
  orders.push(order({ orderDate: on("2026-01-08"), amount: units(60) }));
  const asOf = on("2026-01-16");
  const book = monthlySales(orders, "account", "amount", asOf, index);
  const plan = forecastPlan(book, { ...USUAL_TERMS, horizon: 12 });
  const calendar = { isWeekend: weekendDays(1)!, holidays: new Set<number>() };

  test("the parts add up to the total, month by month", () => {
    plan.total.forecast.points.forEach((point, month) => {
      const sum = plan.parts.reduce((all, part) => all + part.forecast.points[month]!.forecast, 0);
      expect(sum).toBeCloseTo(point.forecast, 6);
    });
    expect(plan.parts[0]!.forecast.points[0]!.forecast).toBeCloseTo(10000, 4);
  });

  test("the parts add up also where each alone is expected to buy less than all together", () => {
    const irregular = Array.from({ length: 36 }, (_, month) =>
      ["a", "b", "c"].flatMap((accountName, at) =>
        (month * 7 + at * 5) % 11 < 4
          ? [
              order({
                accountName,
                orderDate: day(2023 + Math.floor(month / 12), (month % 12) + 1),
                amount: units(100 + month),
              }),
            ]
          : [],
      ),
    ).flat();
    const uneven = monthlySales(irregular, "account", "amount", on("2026-01-01"), indexAccounts([], irregular));
    const { total, parts } = forecastPlan(uneven, USUAL_TERMS);
    total.forecast.points.forEach((point, month) => {
      const sum = parts.reduce((all, part) => all + part.forecast.points[month]!.forecast, 0);
      expect(sum).toBeCloseTo(point.forecast, 6);
    });
  });

  test("its accuracy is told beside it", () => {
    expect(plan.total.accuracy).toMatchObject({ months: 12, naiveWape: 0 });
    expect(plan.total.accuracy!.wape).toBeCloseTo(0, 6);
  });

  test("month, quarter and year end: sold, and what is still expected", () => {
    const opportunities = [
      rowOf("opportunities", {
        name: "a",
        accountName: "nord gmbh",
        amount: units(200),
        probability: ratio(0.5),
        closeDate: on("2026-01-30"),
      }),
      rowOf("opportunities", {
        name: "b",
        accountName: "南方贸易",
        amount: units(80),
        probability: ratio(0.25),
        closeDate: on("2026-03-01"),
      }),
      rowOf("opportunities", {
        name: "won",
        amount: units(80),
        probability: ratio(1),
        closeDate: on("2026-01-30"),
        stage: "Closed won",
      }),
      rowOf("opportunities", {
        name: "past",
        amount: units(80),
        probability: ratio(0.25),
        closeDate: on("2026-01-01"),
      }),
      rowOf("opportunities", { name: "no day", amount: units(80), probability: ratio(0.25) }),
    ];
    const open = openPipeline(opportunities, asOf);
    expect([open.overdue, open.incomplete]).toEqual([[3], [4]]);
    const [month, quarter, year] = landings(plan.total, book, open.deals, { rows: [], digits: 2 }, { asOf, calendar });
    expect([month!.sold, quarter!.sold, year!.sold]).toEqual([6000, 6000, 6000]);
    // 12 of January's 22 working days are gone: 60 + 150 × 10/22, and 60 / 12 × 22 at the pace.
    expect(month!.statistical.forecast).toBeCloseTo(6000 + (15000 * 10) / 22, 2);
    expect(month!.runRate).toBeCloseTo((6000 / 12) * 22, 6);
    expect([month!.pipeline, quarter!.pipeline]).toEqual([6000 + 10000, 6000 + 10000 + 2000]);
    expect(year!.statistical.forecast).toBeCloseTo(6000 + (15000 * 10) / 22 + 11 * 15000, 0);
    const nord = rowsBy("account", open.deals, index).get("nord gmbh")!;
    expect(nord.map(({ weighted }) => weighted)).toEqual([10000]);
  });

  test("as people judge: the month's own forecast, the months of a quarter, with what is sold before", () => {
    const judged = (...rows: readonly (readonly [period: string, forecast: number])[]) => {
      const told = rows.map(([period, forecast]) => rowOf("forecasts", { period, forecast }));
      const ends = landings(plan.total, book, [], { rows: told, digits: 2 }, { asOf, calendar });
      return ends.map((end) => end.judged);
    };
    expect(judged()).toEqual([null, null, null, null]);
    // In minor units; January's 60 are sold already, so 50 for it cannot be.
    expect(judged(["2026-01", 160], ["2026-02", 150], ["2026-Q2", 1])).toEqual([16000, 31000, 31000, 100]);
    expect(judged(["2026-01", 50], ["2026-02", 150])).toEqual([6000, 21000, 21000, null]);
    expect(judged(["2026Q1", 500])).toEqual([null, 50000, null, null]);
  });

  test("a rep's year by months against targets of the year, a quarter and a month", () => {
    const target = (period: string, amount: number, owner = "Lin", metric: string | null = null) =>
      rowOf("targets", { owner, period, target: units(amount), metric });
    const targets = [
      target("2026", 1200),
      target("2026Q2", 600),
      target("2026-06", 50),
      target("2026", 9999, "Bo"),
      target("2026", 40, "Lin", "新客户数"),
    ];
    const byRep = monthlySales(orders, "owner", "amount", asOf, index);
    const lines = forecastPlan(byRep, { ...USUAL_TERMS, horizon: 12 });
    const months = salesPlan("lin", targets, lines.parts[0]!, byRep, asOf);
    expect(months).toHaveLength(12);
    expect(months.map(({ target: goal }) => goal)).toEqual([
      10000,
      10000,
      10000,
      20000,
      20000,
      5000,
      ...Array(6).fill(10000),
    ]);
    expect(months[0]).toMatchObject({ sold: 6000, missing: expect.closeTo(0, 3) });
    expect(months[3]).toMatchObject({ sold: null, missing: expect.closeTo(10000, 3) });
    expect(lines.parts[0]!.name).toBe("Lin");
  });

  test("an account whose first order came this month is not yet forecast, and nothing breaks", () => {
    const fresh = monthlySales(
      [order({ orderDate: on("2026-01-08"), amount: units(60) })],
      "account",
      "amount",
      asOf,
      index,
    );
    const [line] = forecastPlan(fresh, USUAL_TERMS).parts;
    expect([line!.history, line!.running, line!.forecast.method, line!.accuracy]).toEqual([[], 6000, "silent", null]);
  });
});

describe("interval of a sum", () => {
  test("surprises that pass cancel out, those that stay add up", () => {
    const points = [1, 2, 3, 4].map(() => ({ forecast: 10, low: 8, high: 13 }));
    // √(4 × 2²) and √(4 × 3²).
    expect(totalOf(points, 0)).toEqual({ forecast: 40, low: 36, high: 46 });
    const staying = totalOf(points, 1);
    expect(40 - staying.low).toBeGreaterThan(6);
    expect(40 - staying.low).toBeLessThan(8);
  });

  test("of one month is the month's", () => {
    const { points, persistence } = forecastSales([5, 6, 7, 5, 6, 7], USUAL_TERMS);
    const [first] = points;
    expect(totalOf([first!], persistence).low).toBeCloseTo(first!.low, 12);
  });
});
