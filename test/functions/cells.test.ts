import { attempt, shown } from "../support/customFunctions";
import { week } from "../../src/functions/calendar";
import {
  clawback,
  commission,
  commissionLines,
  commissionTiers,
  quotaCommission,
  tierCheck,
} from "../../src/functions/commission";
import { speak } from "../../src/functions/language";
import { attainment, pace, prorate, split } from "../../src/functions/quota";

/** What a person sees, cell by cell. */
function seen(call: () => unknown): unknown {
  const answer = attempt(call);
  return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(shown)) : shown(answer);
}

afterEach(() => speak(null));

describe("arguments as Excel hands them over", () => {
  test("a blank cell is 0 alone, and stays blank within a range, whether the host calls it null or empty", () => {
    expect(seen(() => commission([[null]] as any))).toEqual([[0]]);
    expect(seen(() => commission([[1000], [null], [""], [0]] as any))).toEqual([[20], [""], [""], [0]]);
  });

  test("a bad cell is an error in its own place, with its row, and the rest still counts", () => {
    expect(seen(() => commission([[1000], ["1,2O0"], ["1,200"]] as any))).toEqual([
      [20],
      ["#VALUE! Row 2 of amount is text: 1,2O0"],
      [24],
    ]);
  });

  test("in a block the column is named as well", () => {
    expect(seen(() => commission([[1000, "x"]] as any))).toEqual([
      [20, "#VALUE! Row 1, column 2 of amount is text: x"],
    ]);
  });

  test("one call over a range gives what one call per row gives", () => {
    const amounts = [0, 1, 999_999.99, 1_000_000, 5_000_000.01, -300].map((amount) => [amount]);
    const one = amounts.map((row) => (commission([row] as any) as number[][])[0]);
    expect(commission(amounts)).toEqual(one);
  });

  test("words for methods in any case, full width and in Chinese", () => {
    const whole = ["whole", "WHOLE", "ｗｈｏｌｅ", "全额", "全額"].map((word) =>
      seen(() => commission([[6e6]], undefined, word)),
    );
    expect(whole).toEqual(Array(5).fill([[240_000]]));
    expect(seen(() => commission([[1]], undefined, "half"))).toBe(
      '#VALUE! method is “half”; it must be "marginal" or "whole".',
    );
  });

  test("tiers may hold numbers as text, percent signs and blank rows, and a blank first threshold is 0", () => {
    const tiers = [
      [null, "2%"],
      ["1,000,000", 0.03],
      [null, null],
      [0, 0],
    ];
    expect(seen(() => commission([[2e6]], tiers as any))).toEqual([[50_000]]);
  });

  test.each([
    [[[0, 0.1, 0, 0]], "#VALUE! tiers needs two columns, threshold and rate, or three with a bonus; it has 4."],
    [[[5, 0.1]], "#VALUE! The first threshold of tiers must be 0, not 5."],
    [
      [
        [0, 0.1],
        [null, null],
        [0, 0.2],
      ],
      "#VALUE! Row 3 of tiers: thresholds must rise from row to row.",
    ],
    [[[0, "two"]], "#VALUE! Row 1 of tiers is text: two"],
  ])("tiers %j are refused with their place", (tiers, sentence) => {
    expect(seen(() => commission([[1]], tiers as any))).toBe(sentence);
  });

  test("the sentence is in the person's language", () => {
    speak("zh-CN");
    expect(seen(() => commission([["x"], [1]] as any))).toEqual([["#VALUE! amount 第 1 行是文本：x"], [0.02]]);
    expect(seen(() => clawback(1, -1))).toBe("#VALUE! returned不能为负数。");
  });

  test("a bad line adds nothing, and the lines after it go on", () => {
    expect(seen(() => commissionLines([[600_000], ["?"], [600_000]] as any))).toEqual([
      [12_000],
      ["#VALUE! Row 2 of amounts is text: ?"],
      [14_000],
    ]);
  });

  test("the whole method pays its rate on every slice of the table", () => {
    expect(seen(() => commissionTiers(3e6, undefined, "whole"))).toEqual([
      [0, 1e6, 1e6, 0.03, 30_000],
      [1e6, 5e6, 2e6, 0.03, 60_000],
      [5e6, "", 0, 0.03, 0],
      ["", "", 3e6, 0.03, 90_000],
    ]);
  });

  test("TIERCHECK names every problem with its row", () => {
    expect(
      seen(() =>
        tierCheck([
          [0, 0.02],
          ["x", 0.03],
          [5, -1],
          [4, 2],
        ] as any),
      ),
    ).toEqual([
      [2, "Row 2 of tiers is text: x"],
      [3, "Row 3 of tiers must not be negative."],
      [4, "Row 4 of tiers: thresholds must rise from row to row."],
      [4, "Row 4 of tiers: the rate 2 means 200 %; write 0.02 or 2% for 2 %."],
    ]);
  });

  test("targets go with actuals cell by cell, or one for all", () => {
    expect(seen(() => attainment([[1], [2]], [[4], [4]]))).toEqual([[0.25], [0.5]]);
    expect(seen(() => attainment([[1], [2]], [[4]]))).toEqual([[0.25], [0.5]]);
    expect(seen(() => attainment([[1], [2]], [[4], [0]]))).toEqual([
      [0.25],
      ["#DIV/0! target is zero, so there is nothing to divide by."],
    ]);
    expect(seen(() => attainment([[1], [2]], [[4], [0], [1]]))).toBe(
      "#VALUE! actual has 2 cells and target has 3; they must be of one size.",
    );
  });

  test("a date is a serial, not text", () => {
    expect(seen(() => week([[46_350], ["2026-11-24"], [null]] as any))).toEqual([
      ["2026-W48"],
      ["#VALUE! date is “2026-11-24”, not a date."],
      [""],
    ]);
    expect(seen(() => prorate(1, 60, 61, 61, 62))).toBe("#VALUE! from is “60”, not a date.");
    expect(seen(() => prorate(1, null as any, 61, 61, 62))).toBe("#VALUE! from is blank.");
  });

  test("weekends as NETWORKDAYS.INTL has them; others are refused with what would be right", () => {
    expect(seen(() => pace(1, 1, 46_000, 46_010, 46_010, undefined, 9))).toMatch(
      /^#VALUE! weekend is “9”; it must be 1 to 7/,
    );
  });

  test("a share left blank gets no part; digits are whole", () => {
    expect(seen(() => split(10, [[0.5], [null], [0.5]] as any))).toEqual([[5], [""], [5]]);
    expect(seen(() => split(10, [[1]], 1.5))).toBe("#VALUE! digits must be a whole number from 0 to 6.");
  });

  test("no quota, no share of it", () => {
    expect(seen(() => quotaCommission([[1]], -1, [[0, 0.1]]))).toEqual("#VALUE! quota must be above zero.");
  });
});
