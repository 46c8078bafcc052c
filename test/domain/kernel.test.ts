import { allocate, amountOf, money, moneyOf, roundHalfAway } from "../../src/domain/kernel/money";
import { readNumber } from "../../src/domain/kernel/readNumber";
import { all, fail, ok } from "../../src/domain/kernel/result";

test.each([
  ["1200", 1200],
  ["1,200.50", 1200.5],
  ["￥1,200", 1200],
  ["¥ 1,200", 1200],
  ["1200元", 1200],
  ["-$5", -5],
  ["(500)", -500],
  ["12%", 0.12],
  ["１２００", 1200],
  ["１２％", 0.12],
  [" 7 ", 7],
  ["1e3", 1000],
])("%s is %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(["", "abc", "1,2O0", "1.234,56", "1,20", "12,34,567", "--5", "1 200", "%", "3/4"])(
  "“%s” is not guessed at",
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

// Excel's ROUND: half away from zero on the digits Excel shows.
test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1234.5678, 2, 1234.57],
  [0, 2, 0],
])("%d to %d digits is %d", (value, digits, rounded) => {
  expect(roundHalfAway(value, digits)).toBe(rounded);
});

test("money is whole minor units, and comes back as it was", () => {
  expect(amountOf(moneyOf(19_999.9998, 2), 2)).toBe(20_000);
  expect(() => money(0.5)).toThrow(RangeError);
});

test("a dollar in three parts is 34, 33 and 33 cents", () => {
  expect(allocate(money(100), [1, 1, 1])).toEqual([34, 33, 33]);
});

test("every issue of every part is told, not the first alone", () => {
  const parts = all({
    one: fail({ code: "no_working_days" }),
    two: ok(2),
    three: fail({ code: "period_not_begun" }),
  });
  expect(parts.ok ? [] : parts.issues.map(({ code }) => code)).toEqual(["no_working_days", "period_not_begun"]);
});
