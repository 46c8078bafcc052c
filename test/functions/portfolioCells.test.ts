import { attempt, shown } from "../support/customFunctions";
import { conversion, funnel, pvm, velocity, weightedPipeline, winRate } from "../../src/functions/funnel";
import { gini, grr, hhi, topShare } from "../../src/functions/portfolio";
import {
  aging,
  agingBucket,
  allocate,
  allowance,
  bestDso,
  collectionRate,
  daysPastDue,
  dso,
} from "../../src/functions/receivables";

function seen(call: () => unknown): unknown {
  const answer = attempt(call);
  return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(shown)) : shown(answer);
}
const cells = (...values: unknown[]) => values.map((value) => [value]) as any;

describe("portfolio and receivables as Excel hands them over", () => {
  test("a blank is the same, whether the host calls it 0, null or empty", () => {
    for (const blank of [0, null, ""]) {
      expect(hhi(cells(50, blank, 50))).toBe(0.5);
      expect(topShare(cells(60, blank, 40), 0.5)).toBe(0.6);
      expect(gini(cells(1, blank, 1))).toBe(0);
      expect(grr(cells(100, blank), cells(50, blank))).toBe(0.5);
      expect(weightedPipeline(cells(100, 100), cells(0.5, blank))).toBe(50);
      expect(seen(() => aging(cells(46_000, blank), cells(10, 5), 46_010))).toContainEqual(["No due date", 5, 1]);
      expect(seen(() => agingBucket(cells(40), cells(30, blank)))).toEqual([[2]]);
      expect(seen(() => daysPastDue(cells(46_000, blank), cells(46_010), cells(blank)))).toEqual([[10], [""]]);
      expect(seen(() => dso(cells(200), cells(2000), blank as any))).toEqual([[36.5]]);
    }
  });

  test("a range may lie down, and numbers may be stored as text", () => {
    expect(hhi([["1,000", 1000]] as any)).toBe(0.5);
    expect(topShare([[60, 25, 15]] as any, 1)).toBe(0.6);
  });

  test("a text among amounts is named with its row", () => {
    expect(seen(() => hhi(cells(10, "1,2O0")))).toBe("#VALUE! Row 2 of values is text: 1,2O0");
    expect(seen(() => aging(cells(46_000, "2026-01-01"), cells(1, 1), 46_000))).toBe(
      "#VALUE! Row 2 of due is “2026-01-01”, not a date.",
    );
    expect(seen(() => allocate(cells(10, "x", 20), cells(15)))).toEqual([
      [0],
      ["#VALUE! Row 2 of invoices is text: x"],
      [15],
    ]);
    expect(seen(() => funnel(cells(10, "?", 5)))).toEqual([
      [10, "", 1],
      ["#VALUE! Row 2 of counts is text: ?", "", ""],
      [5, 0.5, 0.5],
    ]);
  });

  test("rows that belong together are of one size", () => {
    const sentence = "#VALUE! before has 2 cells and after has 1; they must be of one size.";
    expect(seen(() => grr(cells(1, 2), cells(1)))).toBe(sentence);
    expect(seen(() => pvm([[1, 2, 3]], [[1, 2]]))).toBe("#VALUE! budget needs 2 columns; it has 3.");
    expect(seen(() => aging(cells(46_000), cells(1, 2), 46_000))).toMatch(/^#VALUE! due has 1 cells/);
    expect(seen(() => winRate(cells(1, 2), cells(1, 2, 3)))).toMatch(/^#VALUE! won has 2 cells/);
  });

  test("one call over rows gives what one call per row gives", () => {
    const [won, lost] = [cells(3, 0, 7), cells(1, 0, 2)];
    const single = [0, 1, 2].map((at) => seen(() => winRate([won[at]], [lost[at]])));
    expect(seen(() => winRate(won, lost))).toEqual(
      single.map((answer) => (Array.isArray(answer) ? answer[0] : [answer])),
    );
    expect(seen(() => velocity(cells(10, 20), cells(0.5), cells(100), cells(10)))).toEqual([[50], [100]]);
    expect(seen(() => conversion(cells(10, null), cells(5, 5)))).toEqual([[0.5], [""]]);
    expect(seen(() => bestDso(cells(100, 200), cells(1000), 10 as any))).toEqual([[1], [2]]);
    expect(seen(() => collectionRate(cells(100, "x"), cells(80, 1)))).toEqual([
      [0.8],
      ["#VALUE! Row 2 of due is text: x"],
    ]);
  });

  test("the aging's total is the ledger's to the cent over many small amounts", () => {
    const amounts = Array.from({ length: 30_000 }, () => 0.1);
    const rows = aging(cells(...amounts.map((_, at) => 45_900 + (at % 200))), cells(...amounts), 46_000);
    expect(rows.at(-1)).toEqual(["Total", 3000, 30_000]);
  });

  test("counting back needs the days of its periods, one number for each or a column", () => {
    const sales = cells(70_000, 80_000, 100_000);
    const column = seen(() => dso(212_000 as any, sales, cells(30, 30, 30), "倒推"));
    expect(column).toEqual(seen(() => dso(212_000 as any, sales, 30 as any, "COUNTBACK")));
    expect(seen(() => dso(212_000 as any, sales, undefined, "countback"))).toBe("#VALUE! days is blank.");
  });

  test("a rate of 5 is not 5 %", () => {
    expect(seen(() => allowance(cells(100, 100), cells(0.01, 5)))).toMatch(/^#VALUE! Row 2 of rates is 5;/);
  });
});
