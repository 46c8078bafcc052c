import fc from "fast-check";
import {
  collectionEffectiveness,
  collectionRate,
  countbackDso,
  simpleDso,
} from "../../../src/domain/receivables/collection";
import { allowance, openAfterPayments } from "../../../src/domain/receivables/settlement";
import { must, valueOf } from "../../support/results";

const months = (sales: readonly number[], days: readonly number[]) =>
  sales.map((amount, at) => ({ sales: amount, days: days[at]! }));

describe("days sales outstanding", () => {
  test.each([
    // Upflow; Motley Fool; Oracle JD Edwards (printed with two decimals).
    [200_000, 2_000_000, 365, 36.5],
    [18_000, 20_000, 30, 27],
    [10_869, 17_674, 90, 55.35],
  ])("%d on sales of %d in %d days is %d days", (receivables, sales, days, expected) => {
    expect(must(simpleDso(receivables, sales, days))).toBeCloseTo(expected, 2);
  });

  test("counting back uses the newest months up first", () => {
    // Benji Pays: 212,000 on 100,000, 80,000 and 70,000 of 30 days each is 73.7.
    expect(must(countbackDso(212_000, months([70_000, 80_000, 100_000], [30, 30, 30])))).toBeCloseTo(73.71, 2);
  });

  test("a month without sales counts its days; a history too short has no answer", () => {
    // 30 + 31 + 30, then 60,000 of 120,000 of 31 days: 15.5.
    expect(must(countbackDso(250_000, months([120_000, 90_000, 0, 100_000], [31, 30, 31, 30])))).toBe(106.5);
    expect(countbackDso(500_000, months([80_000, 100_000], [31, 30]))).toMatchObject({
      issues: [{ code: "history_too_short", left: 320_000 }],
    });
    expect(must(countbackDso(0, []))).toBe(0);
  });

  test("where every day sells the same, both methods agree", () => {
    const perDay = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        perDay,
        fc.array(fc.integer({ min: 28, max: 31 }), { minLength: 12, maxLength: 12 }),
        (rate, days) => {
          const history = months(
            days.map((count) => count * rate),
            days,
          );
          const sales = history.reduce((sum, month) => sum + month.sales, 0);
          const all = days.reduce((sum, count) => sum + count, 0);
          const receivables = rate * 100;
          expect(must(countbackDso(receivables, history))).toBeCloseTo(must(simpleDso(receivables, sales, all)), 9);
        },
      ),
    );
  });
});

describe("collection", () => {
  test("effectiveness of Credit Guru's sample, with the quarter's sales and with their monthly average", () => {
    // The page prints 55.9 % with 10,890 / 3; with the whole quarter the same formula gives 10,750 / 13,500.
    const sample = { beginning: 6200, endTotal: 6340, endCurrent: 3590 };
    expect(must(collectionEffectiveness({ ...sample, sales: 3630 }))).toBeCloseTo(0.559, 3);
    expect(must(collectionEffectiveness({ ...sample, sales: 10_890 }))).toBeCloseTo(10_750 / 13_500, 12);
  });

  test("nothing fell due: no rate", () => {
    expect([valueOf(collectionRate(0, 0)), valueOf(collectionRate(200, 170))]).toEqual(["zero_target", 0.85]);
  });

  test("provision by bucket", () => {
    // TutorsGlobe, Smoot Company: 3,600 + 11,850 + 16,800 + 27,300 + 11,960.
    expect(allowance([720_000, 395_000, 105_000, 52_000, 13_000], [0.005, 0.03, 0.16, 0.525, 0.92])).toBe(71_510);
  });
});

describe("oldest first", () => {
  test("payments settle the oldest, then the next; a credit note does the same", () => {
    // ERPNext, test_accounts_receivable_with_partial_payment: 60, 100, 40 paid 40 and 100 leaves 0, 20, 40.
    expect(must(openAfterPayments([60, 100, 40], [40, 100]))).toEqual([0, 20, 40]);
    expect(must(openAfterPayments([60, null, 100, -30], [40]))).toEqual([0, null, 90, 0]);
  });

  test("more money back than in cannot settle anything", () => {
    expect(valueOf(openAfterPayments([10], [5, -20]))).toBe("negative");
  });

  const cents = fc.integer({ min: 0, max: 500_000 }).map((amount) => amount / 100);

  test("what stays open and what was used make up what was billed, to the cent", () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 60 }), fc.array(cents, { maxLength: 20 }), (invoices, payments) => {
        const open = must(openAfterPayments(invoices, payments)) as number[];
        const inCents = (amounts: readonly number[]) =>
          amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        const [billed, paid] = [inCents(invoices), inCents(payments)];
        expect(inCents(open)).toBe(Math.max(0, billed - paid));
        open.forEach((left, at) => expect(left).toBeLessThanOrEqual(invoices[at]!));
        const touched = open.findIndex((left, at) => left > 0 && left < invoices[at]!);
        if (touched >= 0) expect(open.slice(0, touched).every((left) => left === 0)).toBe(true);
      }),
    );
  });
});
