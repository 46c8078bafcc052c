import fc from "fast-check";
import { commissionOn, DEFAULT_TIERS, TIER_METHODS } from "../../../src/domain/commission";
import { amountOf, moneyOf } from "../../../src/domain/kernel/money";
import { periodOf } from "../../../src/domain/calendarPeriod";
import type { ScopedPlan } from "../../../src/domain/statement/rules";
import { commissionStatements } from "../../../src/domain/statement/statement";
import { on, rowOf, units } from "../../support/modelRows";
import { commissions, facts, minor, order, rules, statementFor } from "./facts";

const WHOLE = { plan: { tiers: DEFAULT_TIERS, method: "whole", edge: "upto" } } as const;

describe("a statement", () => {
  // Months of 600,000, 600,000 and 4,000,000 earn 12,000, 14,000 and 122,000: 2 % to a million, 3 % to five, 4 % above.
  const quarter = [order("2026-07-10", 600_000), order("2026-08-10", 600_000), order("2026-09-10", 4_000_000)];

  test("says of every line where the climb stood before and after, the tier, the rate and what it earns", () => {
    const { lines, climbs, commission } = statementFor(facts({ orders: quarter }), "quarter", "2026-07-01");
    expect(
      lines.map((line) => [
        line.before / 100,
        line.after / 100,
        line.fromTier,
        line.toTier,
        line.rate,
        line.commission / 100,
      ]),
    ).toEqual([
      [0, 600_000, 1, 1, 0.02, 12_000],
      [600_000, 1_200_000, 1, 2, 0.03, 14_000],
      [1_200_000, 5_200_000, 2, 3, 0.04, 122_000],
    ]);
    expect(commission).toBe(minor(148_000));
    expect(climbs).toEqual([
      expect.objectContaining({
        climb: "2026-Q3",
        plan: "",
        before: 0,
        after: minor(5_200_000),
        commission: minor(148_000),
        // By hand: 5,200,000 × 4 %.
        readings: { marginal: minor(148_000), whole: minor(208_000) },
      }),
    ]);
  });

  test("of a month goes on climbing where the month before stopped; the next quarter begins at the bottom", () => {
    const orders = [...quarter, order("2026-10-05", 100_000)];
    const month = (day: string) => statementFor(facts({ orders }), "month", day);
    expect(month("2026-08-01").commission).toBe(minor(14_000));
    expect(month("2026-10-01").lines[0]).toMatchObject({ before: 0, climb: "2026-Q4", commission: minor(2_000) });
    const half = statementFor(facts({ orders }), "halfYear", "2026-07-01");
    expect(half.climbs.map(({ climb }) => climb)).toEqual(["2026-Q3", "2026-Q4"]);
    expect(half.commission).toBe(minor(150_000));
  });

  test("up to a day is the accrual to that day", () => {
    const accrued = statementFor(facts({ orders: quarter }), "quarter", "2026-07-01", { asOf: "2026-08-31" });
    expect(accrued.commission).toBe(minor(26_000));
    expect(accrued.paidOn).toBe("2026-09-30");
  });

  test("by the whole amount pays the tier's rate on everything once it is reached", () => {
    // 600,000 × 2 %; 1,200,000 × 3 % − 12,000; 5,200,000 × 4 % − 36,000.
    const whole = statementFor(facts({ orders: quarter }, WHOLE), "quarter", "2026-07-01");
    expect(commissions(whole)).toEqual([12_000, 24_000, 172_000]);
    expect(whole.readings).toEqual({ marginal: minor(148_000), whole: minor(208_000) });
  });

  test("takes back in the quarter what a refund of the quarter had earned", () => {
    // 5,200,000 less 500,000 is 4,700,000: 20,000 + 3,700,000 × 3 % = 131,000.
    const orders = [...quarter, order("2026-09-20", -500_000)];
    const { lines, commission } = statementFor(facts({ orders }), "quarter", "2026-07-01");
    expect(lines.at(-1)).toMatchObject({ kind: "refund", commission: minor(-17_000), toTier: 2 });
    expect(commission).toBe(minor(131_000));
  });

  describe("after the quarter", () => {
    const sold = [
      order("2026-07-10", 900_000, { orderNo: "SO-1" }),
      order("2026-07-20", 300_000, { orderNo: "SO-2" }),
      order("2026-10-08", 200_000, { orderNo: "SO-3" }),
      order("2026-10-09", -150_000, { orderNo: "so-2" }),
    ];

    test("a refund comes back at the rate it was paid at, and does not lower the new climb", () => {
      // SO-2 earned 100,000 × 2 % + 200,000 × 3 % = 8,000 on 300,000; half of it comes back.
      const { lines, commission, lateRefunds } = statementFor(facts({ orders: sold }), "quarter", "2026-10-01");
      expect(lines[1]).toMatchObject({ kind: "lateRefund", climb: "2026-Q3", commission: minor(-4_000) });
      expect(lateRefunds).toBe(minor(-4_000));
      expect(commission).toBe(minor(0));
    });

    test("or at what the old quarter would have paid less, if the rules say so", () => {
      // 1,200,000 earned 26,000; 1,050,000 would have earned 21,500.
      const { lines } = statementFor(facts({ orders: sold }, { lateRefunds: "recalculate" }), "quarter", "2026-10-01");
      expect(lines[1]).toMatchObject({ before: minor(1_200_000), after: minor(1_050_000), commission: minor(-4_500) });
    });

    test("by the whole amount it comes back at the rate the quarter ended with", () => {
      const { lines } = statementFor(facts({ orders: sold }, WHOLE), "quarter", "2026-10-01");
      expect(lines[1]).toMatchObject({ rate: 0.03, commission: minor(-4_500) });
    });
  });

  test("keeps tiers of their own for company-provided clients, whose sales climb apart", () => {
    const company: ScopedPlan = {
      ...{ name: "company", origin: "company", channel: null, method: "marginal", edge: "upto" },
      tiers: [{ above: 0, rate: 0.01, bonus: 0 }],
    };
    const orders = [
      order("2026-07-01", 900_000, { leadOrigin: "self-generated" }),
      order("2026-07-02", 500_000, { leadOrigin: "公司资源" }),
      order("2026-07-03", 200_000),
    ];
    const { lines, climbs } = statementFor(facts({ orders }, { scopedPlans: [company] }), "quarter", "2026-07-01");
    // 900,000 × 2 %; 500,000 × 1 %; 100,000 × 2 % + 100,000 × 3 %.
    expect(lines.map((line) => [line.plan, line.commission / 100])).toEqual([
      ["", 18_000],
      ["company", 5_000],
      ["", 5_000],
    ]);
    expect(climbs.map(({ plan, after }) => [plan, after / 100])).toEqual([
      ["", 1_100_000],
      ["company", 500_000],
    ]);
  });

  test("keeps tiers of their own for a channel, told by the account's type", () => {
    const dealers: ScopedPlan = {
      ...{ name: "dealers", origin: null, channel: "Dealer", method: "marginal", edge: "upto" },
      tiers: [{ above: 0, rate: 0.005, bonus: 0 }],
    };
    const accounts = [rowOf("accounts", { name: "Baltic Rubber", type: "dealer" })];
    const orders = [order("2026-07-01", 100_000, { accountName: "BALTIC RUBBER" }), order("2026-07-01", 100_000)];
    const { lines } = statementFor(facts({ accounts, orders }, { scopedPlans: [dealers] }), "quarter", "2026-07-01");
    expect(lines.map(({ commission }) => commission / 100)).toEqual([500, 2_000]);
  });

  test("keeps to the rules that held when the climb began", () => {
    const old = rules();
    const dearer = rules({ plan: { ...old.plan, tiers: [{ above: 0, rate: 0.1, bonus: 0 }] } });
    const rulesOn = (day: string) => (day < "2026-08-15" ? old : dearer);
    const orders = [order("2026-09-01", 1_000), order("2026-10-01", 1_000)];
    const half = statementFor({ ...facts({ orders }), rulesOn }, "halfYear", "2026-07-01");
    expect(commissions(half)).toEqual([20, 100]);
  });

  test("names every row that earns nobody anything, with its reason", () => {
    const orders = [
      order("2026-07-01", 10),
      order("2026-07-01", 10, { owner: null }),
      order("2026-07-01", 10, { orderDate: null }),
      order("2026-07-01", 10, { amount: null }),
      order("2026-07-01", 10, { currency: "USD" }),
      order("2026-07-01", 10, { owner: "Lin Mei 60% / Tom 30%" }),
      order("2026-07-01", 10, { status: "已取消" }),
    ];
    const { leftOut } = commissionStatements(
      facts({ orders }),
      periodOf("quarter", on("2026-07-01")),
      on("2026-09-30"),
    );
    expect(leftOut.map(({ row, why }) => `${row} ${why}`)).toEqual([
      "1 no_owner",
      "2 no_date",
      "3 no_amount",
      "4 no_exchange_rate",
      "5 shares_not_one",
      "6 cancelled",
    ]);
  });
});

const cents = fc.integer({ min: -2_000_000, max: 90_000_000 }).map((whole) => whole / 100);
const days = fc.constantFrom("2026-07-01", "2026-07-31", "2026-08-15", "2026-09-30");

describe("what the trade believes of a statement", () => {
  test("the lines add up to the commission on the period's total, to the cent, and the months to the quarter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(days, cents), { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...TIER_METHODS),
        (sales, method) => {
          const plan = { tiers: DEFAULT_TIERS, method, edge: "upto" } as const;
          const reps = [{ owner: "Lin Mei", monthlyBase: null, from: null, to: null }];
          const given = facts({ orders: sales.map(([day, amount]) => order(day, amount)) }, { plan, reps });
          const quarter = statementFor(given, "quarter", "2026-07-01");
          const total = sales.reduce((sum, [, amount]) => sum + units(amount), 0);
          expect(quarter.commission).toBe(moneyOf(commissionOn(amountOf(units(total / 100), 2), plan), 2));
          const months = ["2026-07-01", "2026-08-01", "2026-09-01"].map((day) => statementFor(given, "month", day));
          expect(months.reduce((sum, month) => sum + month.commission, 0)).toBe(quarter.commission);
        },
      ),
      { numRuns: 60 },
    );
  });
});
