import fc from "fast-check";
import {
  clawback,
  commissionAdded,
  commissionLines,
  commissionOn,
  type CommissionPlan,
  DEFAULT_TIERS,
  quotaPlan,
  rateReached,
  type Tier,
  tierShares,
  tierTable,
} from "../../src/domain/commission";

const plan = (change: Partial<CommissionPlan> = {}): CommissionPlan => ({
  tiers: DEFAULT_TIERS,
  method: "marginal",
  edge: "upto",
  ...change,
});
const tiers = (...rows: readonly (readonly [number, number, number?])[]): Tier[] =>
  rows.map(([above, rate, bonus = 0]) => ({ above, rate, bonus }));

describe("commission by tiers", () => {
  // By hand: 2 % of 1,000,000 = 20,000; 3 % of 4,000,000 = 120,000; 4 % of what lies above 5,000,000.
  test.each([
    { story: "nothing sold earns nothing", amount: 0, marginal: 0, whole: 0 },
    { story: "half a million is within the first tier", amount: 500_000, marginal: 10_000, whole: 10_000 },
    { story: "a cent below the threshold", amount: 999_999.99, marginal: 19_999.9998, whole: 19_999.9998 },
    { story: "the threshold itself still has the lower rate", amount: 1_000_000, marginal: 20_000, whole: 20_000 },
    {
      story: "a cent above pays the higher rate on the cent, or on all",
      amount: 1_000_000.01,
      marginal: 20_000.0003,
      whole: 30_000.0003,
    },
    { story: "three million", amount: 3_000_000, marginal: 80_000, whole: 90_000 },
    { story: "six million reach the top tier", amount: 6_000_000, marginal: 180_000, whole: 240_000 },
    { story: "a refund mirrors what it earned", amount: -3_000_000, marginal: -80_000, whole: -90_000 },
  ])("$story", ({ amount, marginal, whole }) => {
    expect(commissionOn(amount, plan())).toBeCloseTo(marginal, 6);
    expect(commissionOn(amount, plan({ method: "whole" }))).toBeCloseTo(whole, 6);
  });

  // MyTime help centre, "Tiered Commission by Revenue Amount": 25 % to 500, 30 % to 3,000, 40 % above.
  test.each([
    [400, 100],
    [100, 25],
  ])("MyTime: %d earns %d", (amount, earned) => {
    expect(commissionOn(amount, plan({ tiers: tiers([0, 0.25], [500, 0.3], [3000, 0.4]) }))).toBeCloseTo(earned, 9);
  });

  // Aptify knowledge base, "Graduated Rate Scale vs. Highest Tier Achievement Only".
  test("Aptify: 11,000 earns 900 graduated and 1,650 by the highest tier", () => {
    const scale = tiers([0, 0.05], [5000, 0.1], [10_000, 0.15]);
    expect(commissionOn(11_000, plan({ tiers: scale }))).toBeCloseTo(900, 9);
    expect(commissionOn(11_000, plan({ tiers: scale, method: "whole" }))).toBeCloseTo(1650, 9);
  });

  test("months of a quarter build on each other: 600,000, 600,000 and 4,000,000", () => {
    // By hand: 12,000; then 8,000 + 6,000; then 114,000 to 5,000,000 and 8,000 above.
    expect(commissionLines([600_000, 600_000, 4_000_000], 0, plan())).toEqual([12_000, 14_000, 122_000]);
  });

  test("a blank line stays blank and changes nothing", () => {
    expect(commissionLines([600_000, null, 600_000], 0, plan())).toEqual([12_000, null, 14_000]);
  });

  test("a threshold belongs to the tier above it where the plan says so", () => {
    expect(rateReached(1_000_000, plan())).toBe(0.02);
    expect(rateReached(1_000_000, plan({ edge: "from" }))).toBe(0.03);
  });

  test("a sum of cents that binary misses by a hair does not jump a tier", () => {
    const prior = Array.from({ length: 10 }, () => 0.1).reduce((sum, part) => sum + part, 999_999);
    expect(commissionAdded(0, prior, plan({ method: "whole" }))).toBe(0);
    expect(rateReached(prior, plan())).toBe(0.02);
  });

  test("a tier's bonus is paid once, when the tier is entered, and taken back when it is left", () => {
    // The example of tier bonuses in OCA-style plans: 500 sold before, 550 more: 500 × 1 % + 50 × 2 % + 300.
    const scale = plan({ tiers: tiers([0, 0.01, 200], [1000, 0.02, 300], [10_000, 0.03, 400]) });
    expect(commissionAdded(550, 500, scale)).toBeCloseTo(306, 9);
    expect(commissionAdded(-550, 1050, scale)).toBeCloseTo(-306, 9);
    expect(commissionAdded(100, 1050, scale)).toBeCloseTo(2, 9);
  });

  test("a return takes back the period's own rates: 300,000 of 1,200,000", () => {
    // By hand: 26,000 before, 18,000 after; not 300,000 × 3 %.
    expect(clawback(1_200_000, 300_000, plan())).toEqual({ ok: true, value: -8000 });
    expect(clawback(1, -1, plan())).toEqual({ ok: false, issues: [{ code: "negative", argument: "returned" }] });
  });

  test("10 % until quota and 20 % beyond: 40,000 against 33,000 earn 4,700", () => {
    const attained = quotaPlan(plan({ tiers: tiers([0, 0.1], [1, 0.2]) }), 33_000);
    expect(attained.ok && commissionOn(40_000, attained.value)).toBe(4700);
    expect(quotaPlan(plan(), 0).ok).toBe(false);
  });

  test.each([
    { story: "no tiers", rows: tiers(), code: "tiers_empty" },
    { story: "a gap at the start", rows: tiers([100, 0.1]), code: "tiers_start" },
    { story: "thresholds that do not rise", rows: tiers([0, 0.1], [0, 0.2]), code: "tiers_not_rising" },
  ])("$story is refused", ({ rows, code }) => {
    const result = tierTable(rows, "tiers");
    expect(result.ok ? "ok" : result.issues[0].code).toBe(code);
  });
});

const cents = fc.integer({ min: 0, max: 1_000_000_000 }).map((whole) => whole / 100);
const rising: fc.Arbitrary<Tier[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 0, max: 50 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((steps) => {
    let [above, rate] = [0, 0];
    return steps.map(([step, points], at) => {
      above += at === 0 ? 0 : step;
      rate += points / 1000;
      return { above, rate, bonus: 0 };
    });
  });

describe("what the trade believes of commission", () => {
  test("selling more never pays less", () => {
    fc.assert(
      fc.property(
        rising,
        cents,
        cents,
        fc.constantFrom("marginal" as const, "whole" as const),
        (scale, one, more, method) => {
          const terms = plan({ tiers: scale, method });
          expect(commissionOn(one + more, terms)).toBeGreaterThanOrEqual(commissionOn(one, terms) - 1e-6);
        },
      ),
    );
  });

  test("where rates rise, the whole method pays at least the marginal one", () => {
    fc.assert(
      fc.property(rising, cents, (scale, amount) => {
        const marginal = commissionOn(amount, plan({ tiers: scale }));
        expect(commissionOn(amount, plan({ tiers: scale, method: "whole" }))).toBeGreaterThanOrEqual(marginal - 1e-6);
      }),
    );
  });

  test("lines add up to the commission on the sum, and the arithmetic to the commission", () => {
    fc.assert(
      fc.property(
        rising,
        fc.array(cents, { minLength: 1, maxLength: 20 }),
        fc.constantFrom("marginal" as const, "whole" as const),
        (scale, lines, method) => {
          const terms = plan({ tiers: scale, method });
          const sum = lines.reduce((total, line) => total + line, 0);
          const added = commissionLines(lines, 0, terms).reduce<number>((total, line) => total + (line ?? 0), 0);
          const shares = tierShares(sum, terms);
          expect(added).toBeCloseTo(commissionOn(sum, terms), 4);
          expect(shares.reduce((total, share) => total + share.commission, 0)).toBeCloseTo(commissionOn(sum, terms), 4);
          expect(shares.reduce((total, share) => total + share.amount, 0)).toBeCloseTo(sum, 4);
        },
      ),
    );
  });

  test("a refund takes back exactly what it earned", () => {
    fc.assert(
      fc.property(rising, cents, cents, (scale, before, refund) => {
        const terms = plan({ tiers: scale });
        const earned = commissionAdded(refund, before, terms);
        expect(commissionAdded(-refund, before + refund, terms)).toBeCloseTo(-earned, 4);
      }),
    );
  });
});
