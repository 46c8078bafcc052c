import fc from "fast-check";
import {
  effectiveNumber,
  gini,
  herfindahl,
  paretoCurve,
  topCount,
  topShare,
} from "../../../src/domain/portfolio/concentration";
import { valueOf } from "../../support/results";

/** Sales of ten firms, the example of R's package ineq, whose printed output is quoted below. */
const INEQ = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
const sizes = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });

describe("concentration", () => {
  test("HHI as R's ineq prints it for its ten firms", () => {
    expect(valueOf(herfindahl(INEQ))).toBeCloseTo(0.1840812, 7);
  });

  test("Gini as R's ineq prints it, with and without the correction", () => {
    // ineq-Ex.Rout.save: nine firms of 50/9 and one of 50, corrected: 0.4444444; without, times 9/10.
    const firms = [...Array<number>(9).fill(50 / 9), 50];
    expect(valueOf(gini(firms, true))).toBeCloseTo(4 / 9, 10);
    expect(valueOf(gini(firms, false))).toBeCloseTo(0.4, 10);
    expect(valueOf(gini([7], true))).toBe("one_alone");
    expect(valueOf(gini([7], false))).toBe(0);
  });

  test("a customer who returned more than he bought, or bought nothing, is no part of the market", () => {
    expect(herfindahl([50, 50, 0, -40])).toEqual(herfindahl([50, 50]));
    expect(valueOf(herfindahl([0, -5]))).toBe("nothing_positive");
    expect(valueOf(topShare([], 3))).toBe("nothing_positive");
  });

  test("a top of below one is a share of the accounts, rounded down but never to nobody", () => {
    // 20 % of 16 is 3.2: three. 29 % of 100 is 29 in spite of binary fractions. 10 % of 5 is still somebody.
    expect([topCount(0.2, 16), topCount(0.29, 100), topCount(0.1, 5), topCount(50, 3)]).toEqual([3, 29, 1, 3]);
    expect(valueOf(topShare([1, 2, 3, 4], 0))).toBe("not_positive");
    // 22261 of 66586.
    expect(valueOf(topShare(INEQ, 1))).toBeCloseTo(22261 / 66586, 12);
  });

  test("1/n ≤ HHI ≤ 1, and as many firms of one size are as concentrated", () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const hhi = valueOf(herfindahl(values)) as number;
        expect(hhi).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
        expect(effectiveNumber(hhi)).toBeLessThanOrEqual(values.length + 1e-9);
      }),
    );
  });

  test("a merger of two accounts never lowers HHI", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 30 }), ([a, b, ...rest]) => {
        const merged = valueOf(herfindahl([a! + b!, ...rest])) as number;
        expect(merged).toBeGreaterThanOrEqual((valueOf(herfindahl([a!, b!, ...rest])) as number) - 1e-12);
      }),
    );
  });

  test("Gini knows neither order nor currency, and lies between 0 and 1 − 1/n", () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const plain = valueOf(gini(values, false)) as number;
        expect(plain).toBeGreaterThanOrEqual(-1e-12);
        expect(plain).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
        expect(valueOf(gini([...values].reverse(), false))).toBeCloseTo(plain, 12);
        expect(
          valueOf(
            gini(
              values.map((value) => value * 7.5),
              false,
            ),
          ),
        ).toBeCloseTo(plain, 12);
      }),
    );
  });

  test("the Pareto curve rises by ever smaller steps to the whole, and its points are the top shares", () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const curve = paretoCurve(values);
        expect(curve.at(-1)!.cumulativeShare).toBe(1);
        curve.forEach(({ rank, cumulativeShare }) => {
          expect(valueOf(topShare(values, rank))).toBeCloseTo(cumulativeShare, 9);
        });
      }),
      { numRuns: 30 },
    );
  });
});
