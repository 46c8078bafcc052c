import { periodOf } from "../../../src/domain/calendarPeriod";
import { DEFAULT_TIERS, type TierMethod } from "../../../src/domain/commission";
import { nextOrder, teamSummary } from "../../../src/domain/statement/outlook";
import { type Adjustment, type BonusScore, quarterScore } from "../../../src/domain/statement/pay";
import { commissionStatements } from "../../../src/domain/statement/statement";
import { on, rowOf, units } from "../../support/modelRows";
import { facts, minor, order, rules, statementFor } from "./facts";

describe("pay", () => {
  test.each([
    // Worked case own-p02: 3 × 1,200 + 180,000 + 10,000; own-p04, by the whole amount: 3,600 + 240,000 + 10,000.
    { method: "marginal", total: 193_600 },
    { method: "whole", total: 253_600 },
  ] as const)("6,000,000 in a quarter with a bonus above the top tier, $method: $total", ({ method, total }) => {
    const plan = { tiers: topBonus(10_000), method: method as TierMethod, edge: "upto" } as const;
    const given = facts({ orders: [order("2026-07-01", 6_000_000)] }, { plan, monthlyBase: 1200 });
    const statement = statementFor(given, "quarter", "2026-07-01");
    expect(statement.total).toBe(minor(total));
    expect(statement.tierBonus).toBe(minor(10_000));
    expect(statement.basePay).toEqual({ months: 3, amount: minor(3_600) });
  });

  test("the bonus belongs to the month in which the tier is entered", () => {
    const plan = { tiers: topBonus(10_000), method: "marginal", edge: "upto" } as const;
    const orders = [order("2026-07-01", 4_000_000), order("2026-08-01", 2_000_000)];
    const month = (day: string) => statementFor(facts({ orders }, { plan }), "month", day);
    expect([month("2026-07-01").tierBonus, month("2026-08-01").tierBonus]).toEqual([0, minor(10_000)]);
  });

  test("who joins within a month is paid its days; months not begun are not paid yet", () => {
    const reps = [{ owner: "Lin Mei", monthlyBase: 3_100, from: on("2026-07-22"), to: null }];
    const given = facts({ orders: [order("2026-07-25", 1)] }, { reps });
    // 10 of July's 31 days of 3,100, and August.
    const { basePay } = statementFor(given, "quarter", "2026-07-01", { asOf: "2026-08-10" });
    expect(basePay.amount).toBe(minor(4_100));
  });

  test("rewards count, penalties only with evidence", () => {
    const one = (kind: Adjustment["kind"], amount: number, evidence: string | null): Adjustment => ({
      ...{ owner: "lin mei", date: on("2026-07-03"), kind, amount, reason: "reason", evidence },
    });
    const adjustments = [one("reward", 500, null), one("penalty", 200, "photo 12"), one("penalty", 900, " ")];
    const given = { ...facts({ orders: [order("2026-07-01", 1_000)] }), adjustments };
    const statement = statementFor(given, "quarter", "2026-07-01");
    expect(statement.adjustments.amount).toBe(minor(300));
    expect(statement.adjustments.unproven).toEqual([adjustments[2]]);
    expect(statement.total).toBe(minor(320));
  });

  test("the year's bonus is the mean of the quarters judged, and is paid with the year's end", () => {
    const score = (quarter: string, platformUse: number, mark: number): BonusScore => ({
      ...{
        owner: "Lin Mei",
        quarter,
        platformUse,
        passion: mark,
        innovation: mark,
        summingUp: mark,
        evidence: "sheet",
      },
    });
    const { yearBonus } = rules();
    // 0.4 × 0.5 + 0.6 × 4 ÷ 5 = 0.68; without innovation 0.4 × 0.5 + 0.4 × 0.8 of 0.8 = 0.65.
    expect(quarterScore(score("2026-Q1", 0.5, 4), yearBonus)).toBeCloseTo(0.68, 12);
    expect(quarterScore({ ...score("2026-Q1", 0.5, 4), innovation: null }, yearBonus)).toBeCloseTo(0.65, 12);
    const scores = [score("2026-Q1", 0.5, 4), score("2026-Q3", 1, 5), score("2025-Q4", 1, 5)];
    const terms = { yearBonus: { ...yearBonus, highest: 10_000 } };
    const given = { ...facts({ orders: [order("2026-07-01", 1_000)] }, terms), scores };
    expect(statementFor(given, "year", "2026-07-01").yearBonus).toMatchObject({ amount: minor(8_400) });
    expect(statementFor(given, "quarter", "2026-07-01").yearBonus).toBeNull();
  });
});

describe("the collection rate", () => {
  const orders = [order("2026-07-01", 100_000, { orderNo: "SO-1" })];
  const invoices = [
    rowOf("invoices", { invoiceNo: "A", orderNo: "SO-1", dueDate: on("2026-08-01"), amount: units(80_000) }),
    rowOf("invoices", { invoiceNo: "B", owner: "Lin Mei", dueDate: on("2026-08-02"), amount: units(20_000), balance: units(20_000) }), // prettier-ignore
    rowOf("invoices", { invoiceNo: "C", owner: "Lin Mei", dueDate: on("2026-10-02"), amount: units(70_000) }),
  ];
  const payments = [rowOf("payments", { invoiceNo: "A", date: on("2026-08-05"), amount: units(60_000) })];
  const paid = (terms: "none" | "gate" | "scale", minimum = 0.8) =>
    statementFor(
      facts({ orders, invoices, payments }, { base: "ordered", collection: { terms, minimum } }),
      "quarter",
      "2026-07-01",
    );

  test("is what has come in of what fell due in the period", () => {
    expect(paid("none").collection).toMatchObject({ due: minor(100_000), collected: minor(60_000), rows: [0, 1] });
  });

  test.each([
    // Commission is 2,000; 60 % of an expected 80 % is three quarters.
    ["none", 0],
    ["gate", 2_000],
    ["scale", 500],
  ] as const)("%s withholds %s", (terms, held) => {
    expect(paid(terms).withheld).toBe(minor(held));
    expect(paid(terms).total).toBe(minor(2_000 - held));
  });

  test("withholds nothing where enough came in", () => {
    expect(paid("gate", 0.6).withheld).toBe(0);
  });
});

test("a draw is advanced in poor months and earned back in rich ones", () => {
  // Worked case com-058: earned 2750, 3000, 1500, 2375, 3000, 2750 with a recoverable draw of 2,000.
  const orders = [2750, 3000, 1500, 2375, 3000, 2750].map((amount, at) => order(`2026-0${at + 1}-15`, amount));
  const plan = { tiers: [{ above: 0, rate: 1, bonus: 0 }], method: "marginal", edge: "upto" } as const;
  const draw = { from: on("2026-01-01"), amount: 2_000, isRecoverable: true };
  const given = facts({ orders }, { plan, draw, accumulates: "month" });
  const months = orders.map((_, at) => statementFor(given, "month", `2026-0${at + 1}-01`));
  expect(months.map(({ total }) => total / 100)).toEqual([2750, 3000, 2000, 2000, 2875, 2750]);
  expect(months.map((month) => month.draw!.owedAfter / 100)).toEqual([0, 0, 500, 125, 0, 0]);
  expect(statementFor(given, "quarter", "2026-04-01").draw).toEqual({ owedBefore: minor(500), owedAfter: 0, amount: minor(-500) }); // prettier-ignore
});

describe("the team", () => {
  const orders = [order("2026-07-01", 1_200_000), order("2026-07-02", 500_000, { owner: "Tom" })];
  const given = facts({ orders }, { monthlyBase: 1200 });
  const quarter = periodOf("quarter", on("2026-07-01"));
  const { statements, ledgers } = commissionStatements(given, quarter, on("2026-09-30"));

  test("is the sum of its reps", () => {
    const { reps, total } = teamSummary(statements);
    expect(reps.map(({ owner, commission }) => [owner, commission / 100])).toEqual([
      ["Lin Mei", 26_000],
      ["Tom", 10_000],
    ]);
    expect(total).toMatchObject({ sold: minor(1_700_000), commission: minor(36_000), total: minor(43_200) });
    expect(total.readings).toEqual({ marginal: minor(36_000), whole: minor(46_000) });
  });

  test("someone who has left, or sold nothing for a year, is not on it", () => {
    const reps = [{ owner: "Tom", monthlyBase: null, from: null, to: on("2026-06-30") }];
    const names = (more: typeof orders, changes = {}) =>
      commissionStatements(facts({ orders: [...orders, ...more] }, changes), quarter, on("2026-09-30")).statements.map(
        ({ owner }) => owner,
      );
    expect(names([order("2025-09-30", 1, { owner: "Old" }), order("2025-10-01", 1, { owner: "Recent" })])).toEqual([
      "Recent",
      "Lin Mei",
      "Tom",
    ]);
    expect(names([], { reps })).toEqual(["Lin Mei"]);
  });

  test("is told what the next order would bring", () => {
    const [lin] = ledgers;
    expect(nextOrder(lin!, [units(100_000), units(4_000_000)], on("2026-09-30"), given.rulesOn, 2)).toEqual({
      climb: "2026-Q3",
      sold: minor(1_200_000),
      rate: 0.03,
      nextTier: { missing: minor(3_800_000), rate: 0.04 },
      // 3,800,000 × 3 % + 200,000 × 4 %.
      brings: [
        { amount: minor(100_000), commission: minor(3_000), bonus: 0 },
        { amount: minor(4_000_000), commission: minor(122_000), bonus: 0 },
      ],
    });
    expect(nextOrder(lin!, [], on("2026-10-01"), given.rulesOn, 2)).toMatchObject({ sold: 0, rate: 0.02 });
  });
});

function topBonus(bonus: number) {
  return DEFAULT_TIERS.map((tier, at) => (at === 2 ? { ...tier, bonus } : tier));
}
