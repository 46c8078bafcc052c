import fc from "fast-check";
import {
  type CommissionPlan,
  commissionOn,
  DEFAULT_TIERS,
  TIER_EDGES,
  TIER_METHODS,
  type Tier,
} from "../../src/domain/commission";
import { nativeCommission, salesCommission } from "../../src/sheets/nativeCommission";
import { closeBooks, openBook, put, valuesAt } from "../workbench/engine/openBook";

/** A spreadsheet's own answers: one formula a row, the amount to its left. */
async function calculated(cases: readonly { readonly amount: number; readonly plan: CommissionPlan }[]) {
  const book = await openBook();
  put(
    book,
    "A1",
    cases.map(({ amount, plan }, at) => [amount, nativeCommission(`A${at + 1}`, plan)]),
  );
  await book.settle();
  return valuesAt(book, `B1:B${cases.length}`).map(([value]) => value);
}

function plan(method: CommissionPlan["method"], edge: CommissionPlan["edge"], tiers = DEFAULT_TIERS): CommissionPlan {
  return { tiers, method, edge };
}

const BONUSES: readonly Tier[] = [
  { above: 0, rate: 0.02, bonus: 100 },
  { above: 30_000, rate: 0.05, bonus: 750.5 },
  { above: 80_000.4, rate: 0.035, bonus: 0 },
];

const DIMES: readonly Tier[] = [
  { above: 0, rate: 0.1, bonus: 0 },
  { above: 0.3, rate: 0.2, bonus: 5 },
];

afterEach(closeBooks);

describe("commission in Excel's own functions", () => {
  test("as worked by hand", async () => {
    const cases = [
      // 1,000,000 × 2 % + 4,000,000 × 3 % + 1,000,000 × 4 %
      { amount: 6_000_000, plan: plan("marginal", "upto"), paid: 180_000 },
      // 6,000,000 × 4 %
      { amount: 6_000_000, plan: plan("whole", "upto"), paid: 240_000 },
      // A threshold is the tier below's, unless the plan says otherwise.
      { amount: 1_000_000, plan: plan("whole", "upto"), paid: 20_000 },
      { amount: 1_000_000, plan: plan("whole", "from"), paid: 30_000 },
      // A refund takes back what it earned.
      { amount: -1_200_000, plan: plan("marginal", "upto"), paid: -26_000 },
      { amount: 0, plan: plan("whole", "from"), paid: 0 },
      // 30,000 × 2 % + 100, and with 30,000 in the next tier 750.50 more.
      { amount: 30_000, plan: plan("marginal", "upto", BONUSES), paid: 700 },
      { amount: 30_000, plan: plan("marginal", "from", BONUSES), paid: 1_450.5 },
      // 100,000 × 3.5 % + 100 + 750.50
      { amount: 100_000, plan: plan("whole", "upto", BONUSES), paid: 4_350.5 },
      { amount: 0, plan: plan("marginal", "from", BONUSES), paid: 0 },
      // 0.1 + 0.2 is a hair above 0.3 in binary, and 0.3 to whoever pays: × 10 %, and no bonus.
      { amount: 0.1 + 0.2, plan: plan("whole", "upto", DIMES), paid: 0.03 },
      // 0.8 - 0.5 is a hair below: from 0.3 on × 20 %, and the bonus.
      { amount: 0.8 - 0.5, plan: plan("whole", "from", DIMES), paid: 5.06 },
    ];
    const answers = await calculated(cases);
    answers.forEach((answer, at) => expect(answer).toBeCloseTo(cases[at]!.paid, 8));
  });

  test("is what SALES.COMMISSION pays, at, just below and just above every threshold, and anywhere else", async () => {
    const tiers = fc
      .uniqueArray(
        fc.record({ above: fc.integer({ min: 1, max: 10_000_000 }), rate: fc.integer({ min: 0, max: 3000 }) }),
        {
          selector: ({ above }) => above,
          maxLength: 5,
        },
      )
      .map((rows) => [{ above: 0, rate: 150 }, ...rows.sort((a, b) => a.above - b.above)])
      .map((rows) =>
        rows.map(({ above, rate }, at) => ({ above, rate: rate / 10_000, bonus: at % 2 === 1 ? 250 : 0 })),
      );
    const cases = fc.sample(fc.record({ tiers, size: fc.double({ min: 0, max: 12_000_000, noNaN: true }) }), {
      numRuns: 25,
      seed: 20261124,
    });
    const all = cases.flatMap(({ tiers: rows, size }) =>
      TIER_METHODS.flatMap((method) =>
        TIER_EDGES.flatMap((edge) => {
          const { above } = rows.at(-1)!;
          return [size, above, above - 0.01, above + 0.01, -size, -above].map((amount) => ({
            amount,
            plan: plan(method, edge, rows),
          }));
        }),
      ),
    );
    const answers = await calculated(all);
    const wrong = all.filter(({ amount, plan: terms }, at) => {
      const expected = commissionOn(amount, terms);
      return !(Math.abs(Number(answers[at]) - expected) <= 1e-9 * Math.max(1, Math.abs(expected)));
    });
    expect(wrong).toEqual([]);
    expect(all.length).toBe(600);
  });

  test("uses no function of the add-in, and stays within what a cell takes", () => {
    const tiers = Array.from({ length: 40 }, (_, at) => ({
      above: at * 250_000.25,
      rate: 0.0125 + at / 1000,
      bonus: at,
    }));
    const formula = nativeCommission("'Q4 orders'!$B$2", plan("whole", "from", tiers));
    expect([...new Set(formula.match(/[A-Z]+(?=\()/g))].sort()).toEqual([
      "ABS",
      "INDEX",
      "MAX",
      "ROUND",
      "SIGN",
      "SUMPRODUCT",
    ]);
    // Microsoft, "Excel specifications and limits": 8,192 characters.
    expect(formula.length).toBeLessThan(8192);
  });
});

test.each([
  [plan("marginal", "upto"), "=SALES.COMMISSION(B2,{0,0.02;1000000,0.03;5000000,0.04})"],
  [plan("whole", "upto"), `=SALES.COMMISSION(B2,{0,0.02;1000000,0.03;5000000,0.04},"whole")`],
  [plan("marginal", "from"), `=SALES.COMMISSION(B2,{0,0.02;1000000,0.03;5000000,0.04},,,"from")`],
  [
    plan("whole", "from", BONUSES),
    `=SALES.COMMISSION(B2,{0,0.02,100;30000,0.05,750.5;80000.4,0.035,0},"whole",,"from")`,
  ],
])("the same plan as a SALES formula says only what is not the default", (terms, formula) => {
  expect(salesCommission("B2", terms)).toBe(formula);
});
