import {
  conversion,
  funnelStages,
  pipelineVelocity,
  weightedPipeline,
  winRate,
} from "../../../src/domain/portfolio/funnel";
import { must, valueOf } from "../../support/results";

describe("funnel", () => {
  test("stage rates multiply to the rate from the first: 20 %, 40 %, 50 % make 4 %", () => {
    // The worked example of an article on pipeline conversion: 1,000 → 200 → 80 → 40.
    const stages = funnelStages([1000, 200, 80, 40]);
    expect(stages.map((stage) => stage!.fromBefore && must(stage!.fromBefore))).toEqual([null, 0.2, 0.4, 0.5]);
    expect(must(stages[3]!.fromFirst)).toBeCloseTo(0.04, 12);
  });

  test("a blank stage is passed over, a stage nobody reached is 0 and the next has nothing to divide by", () => {
    const [first, blank, second, third] = funnelStages([10, null, 0, 5]);
    expect(must(first!.fromFirst)).toBe(1);
    expect(blank).toBeNull();
    expect(must(second!.fromBefore!)).toBe(0);
    expect(valueOf(third!.fromBefore!)).toBe("zero_target");
  });

  test.each([
    // askedwell prints 1,667; Maven prints 2,777 truncated; WinsAbove's deal over 90 days is 209,353.85 unrounded.
    [50, 0.25, 12_000, 90, 1666.67],
    [40, 0.25, 25_000, 90, 2777.78],
    [18, 0.24, 42_000, 78, 209_353.846_154 / 90],
  ])("%d deals at %d of %d in %d days bring %d a day", (opportunities, rate, averageValue, cycleDays, perDay) => {
    expect(must(pipelineVelocity({ opportunities, winRate: rate, averageValue, cycleDays }))).toBeCloseTo(perDay, 2);
  });

  test("a rate of 25 is not 25 %", () => {
    expect(valueOf(pipelineVelocity({ opportunities: 1, winRate: 25, averageValue: 1, cycleDays: 1 }))).toBe(
      "not_a_share",
    );
    expect(weightedPipeline([{ amount: 1, probability: 0.5 }, null, { amount: 1, probability: 60 }])).toMatchObject({
      issues: [{ code: "not_a_share", row: 3, found: 60 }],
    });
  });

  test("a pipeline of 200,000 at 30 % and 50,000 at 80 % is worth 100,000", () => {
    // Rework: 60,000 and 40,000.
    const deals = [{ amount: 200_000, probability: 0.3 }, null, { amount: 50_000, probability: 0.8 }];
    expect(must(weightedPipeline(deals))).toBe(100_000);
  });

  test("nothing came in, nothing was decided: there is no rate", () => {
    expect([valueOf(conversion(0, 0)), valueOf(winRate(0, 0)), valueOf(winRate(0, 4))]).toEqual([
      "zero_target",
      "zero_target",
      0,
    ]);
  });
});
