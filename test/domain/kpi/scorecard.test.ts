import fc from "fast-check";
import { DEFAULT_KPI_RULES, KPI_IDS, type KpiId } from "../../../src/domain/kpi/rules";
import { on, rowOf, units } from "../../support/modelRows";
import { cardOf, cards, facts, figure, sale, target } from "./facts";

const actuals = (given: ReturnType<typeof facts>, kind: "month" | "quarter" | "year", day: string, asOf?: string) => {
  const { team } = cards(given, kind, day, asOf);
  return (kpi: KpiId) => figure(team, kpi).actual;
};

describe("what was sold", () => {
  const orders = [
    sale("2026-07-01", "Aurora", 60_000, { cost: units(45_000), leadOrigin: "company" }),
    sale("2026-07-15", "Baltic", 40_000, {
      grossProfit: units(10_000),
      leadOrigin: "self",
      owner: "Lin 50% / Tom 50%",
    }),
    sale("2026-07-31", "Aurora", -5_000, { cost: units(-4_000), leadOrigin: "company" }),
    sale("2026-08-01", "Casa", 9_000, { cost: units(8_000) }),
  ];
  const july = cards(facts({ orders }), "month", "2026-07-01");

  test("is credited by share, so that the reps' figures add up to the team's", () => {
    const revenue = (owner: string) => figure(cardOf(july, owner), "revenue");
    // Lin: 60,000 + half of 40,000 − 5,000.
    expect([revenue("Lin").actual, revenue("Tom").actual]).toEqual([units(75_000), units(20_000)]);
    expect(figure(july.team, "revenue").actual).toBe(units(95_000));
    expect(figure(july.team, "grossProfit").actual).toBe(units(24_000));
  });

  test("keeps the rows behind every figure, each once", () => {
    expect(figure(july.team, "revenue")).toMatchObject({ noun: "orders", rows: [0, 1, 2] });
    expect(figure(cardOf(july, "Tom"), "revenue").rows).toEqual([1]);
  });

  test("is told apart by company-provided and self-generated clients", () => {
    expect(july.team.origins).toEqual([
      { origin: "company", clients: 1, newClients: 1, revenue: units(55_000), grossProfit: units(14_000) },
      { origin: "self", clients: 1, newClients: 1, revenue: units(40_000), grossProfit: units(10_000) },
      { origin: null, clients: 0, newClients: 0, revenue: 0, grossProfit: 0 },
    ]);
    expect(cardOf(july, "Tom").origins.map(({ clients }) => clients)).toEqual([0, 1, 0]);
  });

  test("money in, and the collection rate of what fell due", () => {
    const invoices = [
      rowOf("invoices", { invoiceNo: "1", owner: "Lin", dueDate: on("2026-07-10"), amount: units(800), balance: units(200) }), // prettier-ignore
      rowOf("invoices", { invoiceNo: "2", owner: "Tom", dueDate: on("2026-07-11"), amount: units(200), balance: units(200) }), // prettier-ignore
    ];
    const payments = [rowOf("payments", { owner: "Lin", date: on("2026-07-02"), amount: units(600) })];
    const scores = cards(facts({ orders, invoices, payments }), "month", "2026-07-01");
    expect(figure(scores.team, "payback").actual).toBe(units(600));
    expect(figure(scores.team, "collectionRate")).toMatchObject({ actual: 0.6, noun: "invoices", rows: [0, 1] });
    expect(figure(cardOf(scores, "Lin"), "collectionRate").actual).toBe(0.75);
    expect(figure(cardOf(scores, "Tom"), "collectionRate").actual).toBe(0);
  });

  test("money in is not nought where there are no payments to read it from, and has no score", () => {
    const unsaid = { actual: null, attainment: null, pace: null, runRate: null, score: null };
    const collection = [target("Lin", "2026-07", 500, { metric: "Collection" })];
    const without = cards(facts({ orders, targets: collection }), "month", "2026-07-01");
    expect(figure(without.team, "payback")).toMatchObject({ target: units(500), ...unsaid });
    const august = [rowOf("payments", { owner: "Lin", date: on("2026-08-02"), amount: units(600) })];
    const none = cards(facts({ orders, targets: collection, payments: august }), "month", "2026-07-01");
    expect(figure(none.team, "payback")).toMatchObject({ actual: 0, attainment: 0 });
  });
});

describe("clients", () => {
  const accounts = [
    rowOf("accounts", { name: "Delta Resin", type: "Chinese enterprise" }),
    rowOf("accounts", { name: "Evergreen", type: "local" }),
  ];
  const orders = [
    sale("2025-03-01", "Evergreen", 100),
    sale("2026-07-02", "Evergreen", 100),
    sale("2026-07-03", "Delta Resin", 100),
    sale("2026-07-04", "明远轮胎贸易有限公司", 100),
    sale("2026-07-05", "株式会社トヨタ", 100),
    sale("2026-07-09", "delta resin", 100),
    sale("2026-08-09", "Fjord", 100),
  ];

  test("are new in the month of their first order, in two groups", () => {
    const of = actuals(facts({ accounts, orders }), "month", "2026-07-01");
    expect([of("newClients"), of("newChineseClients"), of("newLocalClients")]).toEqual([3, 2, 1]);
    const strict = { clientGroups: { ...DEFAULT_KPI_RULES.clientGroups, byName: false } };
    expect(actuals(facts({ accounts, orders }, strict), "month", "2026-07-01")("newChineseClients")).toBe(1);
  });

  test("are kept who bought in the twelve months before and in the last twelve", () => {
    const history = [
      sale("2025-07-31", "Kept", 1),
      sale("2025-08-01", "Too late to be of the year before", 1),
      sale("2024-08-01", "Lost", 1),
      sale("2024-07-31", "Older", 1),
      sale("2026-07-31", "Kept", 1),
    ];
    // 2026-07-31 less 365 days is 2025-07-31, less 730 is 2024-07-31: of Kept and Lost one is kept.
    expect(actuals(facts({ orders: history }), "month", "2026-07-01")("retention")).toBe(0.5);
    const byPeriod = facts({ orders: [sale("2026-06-01", "A", 1), sale("2026-06-01", "B", 1), sale("2026-07-01", "A", 1)] }, { retentionOver: "period" }); // prettier-ignore
    expect(actuals(byPeriod, "month", "2026-07-01")("retention")).toBe(0.5);
  });

  test("nothing to divide by is no figure", () => {
    const of = actuals(facts({ orders }), "month", "2025-03-01");
    expect([of("retention"), of("winRate"), of("conversion"), of("collectionRate")]).toEqual([null, null, null, null]);
  });
});

describe("the pipeline", () => {
  test("leads convert by cohort: those of the period who have bought since", () => {
    const inquiry = (day: string, accountName: string, rest = {}) =>
      rowOf("inquiries", { date: on(day), accountName, owner: "Lin", ...rest });
    const inquiries = [
      inquiry("2026-07-01", "Aurora"),
      inquiry("2026-07-02", "Baltic"),
      inquiry("2026-07-03", "Casa"),
      inquiry("2026-07-04", "Delta", { status: "已成交" }),
      inquiry("2026-06-30", "Fjord"),
    ];
    // Aurora bought later; Baltic had bought before it asked; Casa never.
    const orders = [sale("2026-09-01", "Aurora", 1), sale("2026-06-01", "Baltic", 1), sale("2026-09-01", "Fjord", 1)];
    const given = facts({ inquiries, orders });
    expect(actuals(given, "month", "2026-07-01", "2026-09-30")("conversion")).toBe(0.5);
    expect(actuals(given, "month", "2026-07-01", "2026-07-31")("conversion")).toBe(0.25);
  });

  test("win rate by count of the deals closed; what is open and to close is pipeline", () => {
    const deal = (stage: string, day: string) =>
      rowOf("opportunities", { name: day, stage, closeDate: on(day), amount: units(100), owner: "Lin" });
    const opportunities = [
      ...["2026-07-01", "2026-07-02", "2026-07-03"].map((day) => deal("Won", day)),
      deal("Lost", "2026-07-04"),
      deal("Engaging", "2026-07-20"),
      deal("Won", "2026-06-30"),
    ];
    const of = actuals(facts({ opportunities }), "month", "2026-07-01", "2026-07-10");
    expect([of("winRate"), of("openPipeline"), of("revenue")]).toEqual([0.75, units(100), units(300)]);
  });
});

describe("service", () => {
  test("contacts made, cancelled ones not", () => {
    const activity = (type: string, day: string, status: string | null = null) =>
      rowOf("activities", { type, date: on(day), status, owner: "Lin", accountName: "Aurora" });
    const activities = [
      activity("上门拜访", "2026-07-01"),
      activity("Call", "2026-07-02"),
      activity("Visit", "2026-07-03", "Cancelled"),
      activity("Visit", "2026-08-03"),
    ];
    const of = actuals(facts({ activities }), "month", "2026-07-01");
    expect([of("activities"), of("visits")]).toEqual([2, 1]);
  });

  test("complaints dealt with, and handed over within two hours of working time", () => {
    const complaint = (receivedAt: string, passedAt: string | null, rest = {}) =>
      rowOf("complaints", { receivedAt, passedAt, handler: "Lin", ...rest });
    const complaints = [
      // Over the lunch hour: 11:30 to 12:00 and 13:00 to 14:30 are 120 minutes.
      complaint("2026-07-01T11:30", "2026-07-01T14:30", { status: "已处理" }),
      complaint("2026-07-01T11:30", "2026-07-01T14:31", { resolvedAt: "2026-07-05T10:00" }),
      // Saturday 17:00 to Monday 09:00, Sunday off: 30 and 60 minutes.
      complaint("2026-07-04T17:00", "2026-07-06T09:00", { status: "未处理" }),
      complaint("2026-07-07T09:00", null, { resolvedAt: "2026-08-02T10:00" }),
    ];
    const of = actuals(facts({ complaints }), "month", "2026-07-01");
    expect([of("complaintHandling"), of("complaintHandOver")]).toEqual([0.5, 0.5]);
  });
});

describe("a figure against its target", () => {
  const orders = [sale("2026-07-01", "Aurora", 30_000)];
  const given = facts({ orders, targets: [target("Lin", "2026-07", 100_000)] });

  test("is due by the working days gone", () => {
    // July 2026 has 27 days without Sundays; 8 are gone on the 9th.
    const scores = cards(given, "month", "2026-07-01", "2026-07-09");
    const revenue = figure(cardOf(scores, "Lin"), "revenue");
    expect(scores.timeGone).toBeCloseTo(8 / 27, 12);
    expect(revenue.attainment).toBeCloseTo(0.3, 12);
    expect(revenue.pace).toBeCloseTo(0.3 / (8 / 27), 12);
    expect(revenue.runRate).toBeCloseTo((units(30_000) / 8) * 27, 4);
    expect(revenue.deviation).toBeCloseTo(units(30_000) - (units(100_000) * 8) / 27, 4);
    expect(revenue.light).toBe("green");
    expect(revenue.score).toBeCloseTo(0.25 * (0.3 / (8 / 27)), 12);
  });

  test("is judged by plain attainment once the period has ended", () => {
    const revenue = figure(cardOf(cards(given, "month", "2026-07-01"), "Lin"), "revenue");
    expect(revenue).toMatchObject({ light: "red", deviation: units(-70_000) });
    expect(revenue.score).toBeCloseTo(0.075, 12);
  });

  test("has no light and no score without a target", () => {
    expect(figure(cards(given, "month", "2026-07-01").team, "grossProfit")).toMatchObject({ light: null, score: null });
  });

  test("the score says how much of the weights it stands for", () => {
    const { score, weightScored } = cardOf(cards(given, "month", "2026-07-01"), "Lin");
    expect([score, weightScored]).toEqual([0.075, 0.25]);
  });

  test("the usual weights sum to 1", () => {
    expect(KPI_IDS.reduce((sum, kpi) => sum + (DEFAULT_KPI_RULES.weights[kpi] ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test("qualitative objectives of the period and its parts stand beside it", () => {
    const objective = { owner: "lin", objective: "Visibility", mark: 4, target: 3, evidence: "fair" };
    const objectives = [
      { ...objective, period: "2026-07" },
      { ...objective, period: "2026-Q3" },
    ];
    const marks = (kind: "month" | "quarter") =>
      cardOf(cards({ ...given, objectives }, kind, "2026-07-01"), "Lin").objectives.length;
    expect([marks("month"), marks("quarter")]).toEqual([1, 2]);
  });
});

test("whatever is sold, the reps' revenue adds up to the team's", () => {
  const days = fc.constantFrom("2026-06-30", "2026-07-01", "2026-07-31");
  const owners = fc.constantFrom("Lin", "lin ", "Tom", "Lin 33% / Tom 67%");
  const sales = fc.array(fc.tuple(days, owners, fc.integer({ min: -1000, max: 100_000 })), { maxLength: 20 });
  fc.assert(
    fc.property(sales, (rows) => {
      const orders = rows.map(([day, owner, amount]) => sale(day, "Aurora", amount / 100, { owner }));
      const { team, reps } = cards(facts({ orders }), "month", "2026-07-01");
      const sum = reps.reduce((total, rep) => total + figure(rep, "revenue").actual!, 0);
      expect(sum).toBe(figure(team, "revenue").actual);
      expect(new Set(reps.map(({ owner }) => owner!.trim().toLowerCase())).size).toBe(reps.length);
    }),
  );
});

test("sales that name no rep count for the team, and for no rep", () => {
  const orders = [sale("2026-07-01", "Aurora", 60_000, { owner: null }), sale("2026-07-02", "Beta", 40_000)];
  const all = cards(facts({ orders }), "month", "2026-07-01", "2026-07-31");
  expect(figure(all.team, "revenue").actual).toBe(10_000_000);
  expect(all.reps.map((rep) => figure(rep, "revenue").actual)).toEqual([4_000_000]);
});
