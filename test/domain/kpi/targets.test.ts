import fc from "fast-check";
import { periodOf, type PeriodKind } from "../../../src/domain/calendarPeriod";
import { fairness } from "../../../src/domain/kpi/fairness";
import type { KpiId } from "../../../src/domain/kpi/rules";
import { splitYear, targetsFor, yearPlan } from "../../../src/domain/kpi/targets";
import { on, rowOf, units } from "../../support/modelRows";
import { facts, sale, target } from "./facts";

const goal = (
  targets: ReturnType<typeof target>[],
  kind: PeriodKind,
  day: string,
  owner: string | null = "Lin",
  kpi: KpiId = "revenue",
) => targetsFor(facts({ targets }), periodOf(kind, on(day)))(owner, kpi);

describe("a target", () => {
  test("is the one given for the period, under any spelling of it and of the name", () => {
    expect(goal([target("lin ", "Q3 2026", 300)], "quarter", "2026-07-01")).toBe(units(300));
  });

  test("is the sum of its months, or its months of the year's", () => {
    const months = [target("Lin", "2026-07", 100), target("Lin", "2026年8月", 50)];
    expect(goal(months, "quarter", "2026-07-01")).toBe(units(150));
    expect(goal([target("Lin", "2026", 1_200)], "month", "2026-07-01")).toBe(units(100));
    expect(goal([target("Lin", "2026", 1_200)], "quarter", "2026-07-01")).toBe(units(300));
  });

  test("said twice, by months and by their year, counts once", () => {
    const both = [target("Lin", "2026-07", 100), target("Lin", "2026-Q3", 700), target("Lin", "2026", 9_999)];
    expect(goal(both, "month", "2026-07-01")).toBe(units(100));
    expect(goal(both, "month", "2026-08-01")).toBeCloseTo(units(700) / 3, 0);
    expect(goal(both, "year", "2026-01-01")).toBe(units(9_999));
    expect(goal(both, "halfYear", "2026-07-01")).toBe(units(700));
    expect(goal(both.slice(0, 1), "halfYear", "2026-07-01")).toBe(units(100));
  });

  test("of the team is the sum of the reps', or what stands without a name", () => {
    const reps = [target("Lin", "2026-07", 100), target("Tom", "2026-07", 50)];
    expect(goal([...reps, target(null, "2026-07", 999)], "month", "2026-07-01", null)).toBe(units(150));
    expect(goal([target(null, "2026-07", 999)], "month", "2026-07-01", null)).toBe(units(999));
  });

  test("of another measure is told by the row's own word or column", () => {
    const rows = [
      target("Lin", "2026-07", 20, { metric: "拜访次数" }),
      target("Lin", "2026-07", 100, { targetGp: units(30), targetCollection: units(80), targetNew: 3 }),
    ];
    const of = (kpi: KpiId) => goal(rows, "month", "2026-07-01", "Lin", kpi);
    expect([of("visits"), of("revenue"), of("grossProfit"), of("payback"), of("newClients")]).toEqual([
      20,
      units(100),
      units(30),
      units(80),
      3,
    ]);
  });

  test("without a targets sheet is the rule book's year, and a usual level for the rest", () => {
    const goals = [{ rep: "Lin", year: 2026, revenue: 1_200, grossProfit: null, newClients: 12, collection: null }];
    const of = targetsFor({ ...facts({}, { targets: { activities: 40, complaintHandling: 1 } }), goals }, periodOf("quarter", on("2026-07-01"))); // prettier-ignore
    expect(of("Lin", "revenue")).toBe(units(300));
    expect(of("Lin", "newClients")).toBe(3);
    expect(of("Lin", "activities")).toBe(120);
    expect(of("Lin", "complaintHandling")).toBe(1);
    expect(of("Lin", "grossProfit")).toBeNull();
  });
});

describe("a year's target", () => {
  test("is split by weight into months and quarters that add up to it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
        (cents, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const year = units(cents / 100);
          expect(splitYear(year, weights).reduce((sum, month) => sum + month, 0)).toBe(year);
          const plan = yearPlan(year, 2026, weights);
          expect(plan.reduce((sum, quarter) => sum + quarter.target, 0)).toBe(year);
        },
      ),
    );
  });

  test("double weight in December", () => {
    const weights = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2];
    const plan = yearPlan(units(1_300), 2026, weights);
    expect(plan.map(({ quarter, target: sum }) => [quarter.label, sum / 100])).toEqual([
      ["2026-Q1", 300],
      ["2026-Q2", 300],
      ["2026-Q3", 300],
      ["2026-Q4", 400],
    ]);
  });
});

describe("fairness", () => {
  const targets = [target("Lin", "2026-07", 600), target("Tom", "2026-07", 400)];
  const orders = [sale("2025-07-01", "A", 300), sale("2025-07-02", "B", 100, { owner: "Tom" })];
  const accounts = [
    rowOf("accounts", { name: "A", owner: "lin", potential: units(500) }),
    rowOf("accounts", { name: "B", owner: "Tom", potential: units(500) }),
  ];
  const july = periodOf("month", on("2026-07-01"));

  test("holds each target against last year, potential and an equal share", () => {
    // Lin: 0.5 × 75 % + 0.3 × 50 % + 0.2 × 50 % = 62.5 % of 1,000; Tom 37.5 %.
    const rows = fairness(facts({ targets, orders, accounts }), july, ["Lin", "Tom"]);
    expect(rows.map(({ fairTarget, index, isFair }) => [fairTarget / 100, Number(index.toFixed(3)), isFair])).toEqual([
      [625, 0.96, true],
      [375, 1.067, true],
    ]);
  });

  test("says whose is not, and does without what nobody has", () => {
    const rows = fairness(facts({ targets: [target("Lin", "2026-07", 900), target("Tom", "2026-07", 100)] }), july, ["Lin", "Tom"]); // prettier-ignore
    expect(rows.map(({ historyShare, fairShare, isFair }) => [historyShare, fairShare, isFair])).toEqual([
      [null, 0.5, false],
      [null, 0.5, false],
    ]);
    expect(fairness(facts({}), july, ["Lin"])).toEqual([]);
  });
});
