import fc from "fast-check";
import { abcClass, DEFAULT_ABC_LINES, sharesBefore } from "../../../src/domain/grading/abc";
import { GRADES, letterFor, readGrade } from "../../../src/domain/grading/grade";
import { isNearResultLine, median, policyFor, resultLine } from "../../../src/domain/grading/investment";
import { countsBelow, percentRankBin, quantileBin } from "../../../src/domain/grading/quantiles";
import { rfmScores } from "../../../src/domain/grading/rfm";
import { weightedScore } from "../../../src/domain/grading/scorecard";

const amounts = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 1, maxLength: 40 });

function classesOf(values: readonly number[]) {
  return sharesBefore(values).map((share) => abcClass(share, DEFAULT_ABC_LINES));
}

describe("ABC", () => {
  test("as SUMIF in the sheet: share before is what larger values hold", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const sumIf = (is: (value: number) => boolean) => values.filter(is).reduce((sum, value) => sum + value, 0);
        const total = sumIf((value) => value > 0);
        const expected = values.map((value) => (value > 0 ? sumIf((other) => other > value) / total : null));
        sharesBefore(values).forEach((share, at) => {
          if (expected[at] === null) expect(share).toBeNull();
          else expect(share).toBeCloseTo(expected[at]!, 11);
        });
      }),
    );
  });

  test("the largest account is an A, equal ones are of one class, and nobody larger is of a lower one", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const classes = classesOf(values);
        const largest = Math.max(...values);
        if (largest > 0) expect(classes[values.indexOf(largest)]).toBe("A");
        values.forEach((value, i) =>
          values.forEach((other, j) => {
            if (value > 0 && value >= other) {
              expect(GRADES.indexOf(classes[i]!)).toBeLessThanOrEqual(GRADES.indexOf(classes[j]!));
            }
          }),
        );
      }),
    );
  });
});

describe("quantiles", () => {
  /** PERCENTILE.INC by its definition, on the sorted values. */
  function percentile(sorted: readonly number[], share: number): number {
    const at = share * (sorted.length - 1);
    const low = Math.floor(at);
    return sorted[low]! + (at - low) * ((sorted[low + 1] ?? 0) - sorted[low]!);
  }

  test("a bin is one more than the PERCENTILE.INC cuts below the value", () => {
    // Of 9 values with 4 bins the cuts fall on the 3rd, 5th and 7th: 2, 3 and 8.
    const values = [1, 1, 2, 3, 3, 5, 8, 8, 9];
    const below = countsBelow(values);
    const cuts = [0.25, 0.5, 0.75].map((share) => percentile(values, share));
    expect(cuts).toEqual([2, 3, 8]);
    expect(below.map((count) => quantileBin(count, values.length, 4))).toEqual([1, 1, 1, 2, 2, 3, 3, 3, 4]);
  });

  test("PERCENTRANK.INC puts a value on the cut above it", () => {
    // Six values: ranks 0, 0.2 … 1; INT(5 × rank) is 0, 1, 2, 3, 4, 5.
    const bins = countsBelow([10, 20, 30, 40, 50, 60]).map((below) => percentRankBin(below, 6, 5));
    expect(bins).toEqual([1, 2, 3, 4, 5, 5]);
  });

  test("more is never scored lower, and one customer alone is the latest, with nothing to compare", () => {
    const customer = fc.record({ days: fc.nat(900), orders: fc.nat(12), amount: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 30 }), (customers) => {
        const scores = rfmScores(customers, 5);
        customers.forEach((one, i) =>
          customers.forEach((other, j) => {
            if (one.days <= other.days) expect(scores[i]!.recency).toBeGreaterThanOrEqual(scores[j]!.recency);
            if (one.orders >= other.orders) expect(scores[i]!.frequency).toBeGreaterThanOrEqual(scores[j]!.frequency);
            if (one.amount >= other.amount) expect(scores[i]!.monetary).toBeGreaterThanOrEqual(scores[j]!.monetary);
          }),
        );
      }),
    );
    expect(rfmScores([{ days: 3, orders: 1, amount: 1 }], 5)).toEqual([
      { recency: 5, frequency: 1, monetary: 1, code: 511 },
    ]);
  });
});

describe("scores", () => {
  test("the mean lies between the lowest and the highest score, and a missing one changes no other's share", () => {
    const scored = fc.array(fc.tuple(fc.option(fc.integer({ min: 1, max: 5 })), fc.nat(10)), { minLength: 1 });
    fc.assert(
      fc.property(scored, (pairs) => {
        const [scores, weights] = [pairs.map(([score]) => score), pairs.map(([, weight]) => weight)];
        const counted = pairs.filter(([score, weight]) => score !== null && weight > 0).map(([score]) => score!);
        const mean = weightedScore(scores, weights);
        if (counted.length === 0) return expect(mean).toBeNull();
        expect(mean!.score).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(mean!.score).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
        expect(mean!.available).toBeGreaterThan(0);
        expect(mean!.available).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a higher score never has a lower grade", () => {
    const cuts = [4, 3.2, 2.4];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (a, b) => {
        if (a >= b) expect(letterFor(a, cuts) <= letterFor(b, cuts)).toBe(true);
      }),
    );
  });

  test.each([
    ["Ａ类", "A"],
    ["b级客户", "B"],
    ["Grade C", "C"],
    ["A1", "A"],
    ["d", "D"],
    ["E", null],
    ["Acme", null],
    ["重要", null],
    ["", null],
  ])("%p is grade %p", (word, grade) => {
    expect(readGrade(word)).toBe(grade);
  });
});

describe("result and investment", () => {
  test("the line is the smallest result of those that hold the first 80 %", () => {
    // 280 in all: before 75 stand 190 (68 %), before 10 stand 265 (95 %).
    expect(resultLine([100, 5, 75, null, 10, 90])).toBe(75);
    expect(resultLine([0, -3])).toBe(Infinity);
  });

  test("the median of an even number is the mean of the two in the middle", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9])).toBe(9);
    expect(median([])).toBeNull();
  });

  test("B is a low result that may become a high one, never a high one", () => {
    const lines = { result: 100, investment: 10 };
    expect([99, 80, 79, 100].map((result) => isNearResultLine(result, lines.result))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(policyFor(100, 5, lines, true)).toBe("A1");
    expect(policyFor(50, 50, lines, true)).toBe("B");
  });
});
