import { readCommitment } from "../../../src/domain/contracts/commitment";
import { readRebate } from "../../../src/domain/contracts/rebate";

describe("a commitment is read", () => {
  test.each([
    ["5,000 sets per year", { amount: 5000, measure: "quantity", unit: "sets", per: "year" }],
    ["USD 50k per quarter", { amount: 50_000, measure: "money", unit: null, per: "quarter" }],
    ["年采购额100万元", { amount: 1_000_000, measure: "money", unit: null, per: "year" }],
    ["每月300套", { amount: 300, measure: "quantity", unit: "套", per: "month" }],
    ["2026年度任务：1200吨", { amount: 1200, measure: "quantity", unit: "吨", per: "year" }],
    ["2年内采购不低于￥３，０００，０００", { amount: 3_000_000, measure: "money", unit: null, per: "term" }],
    ["min. 2,000 pcs p.a.", { amount: 2000, measure: "quantity", unit: "pcs", per: "year" }],
    ["purchase volume 800 every half year", { amount: 800, measure: "quantity", unit: null, per: "halfYear" }],
    ["$1.2 million over 3 years", { amount: 1_200_000, measure: "money", unit: null, per: "term" }],
  ])("%s", (text, read) => {
    expect(readCommitment(text, null)).toEqual(read);
  });

  test.each(["display in every store", "500 sets and 3 trainings", "1200000", "", "100% of the range", "0 sets"])(
    "but not where it does not say one thing: %s",
    (text) => {
      expect(readCommitment(text, null)).toBeNull();
    },
  );

  test("a bare number is what the column's header counts", () => {
    expect(readCommitment("1200000", "money")).toMatchObject({ amount: 1_200_000, measure: "money", per: "term" });
  });
});

describe("a rebate is read", () => {
  const tier = (from: number, rate: number, measure: string | null = null) => ({ from, rate, measure });
  test.each([
    ["3%", [tier(0, 0.03)]],
    ["0.03", [tier(0, 0.03)]],
    ["2% from 100,000; 3.5% from 200,000", [tier(100_000, 0.02), tier(200_000, 0.035)]],
    ["满100万返3%，满50万返2%", [tier(500_000, 0.02), tier(1_000_000, 0.03)]],
    ["500套以上1%、1000套以上2%", [tier(500, 0.01, "quantity"), tier(1000, 0.02, "quantity")]],
    ["$10k: 1%, $20k: 2%", [tier(10_000, 0.01, "money"), tier(20_000, 0.02, "money")]],
  ])("%s", (text, tiers) => {
    expect(readRebate(text)).toEqual(tiers);
  });

  test.each(["按年度政策执行", "3", "from 100,000", "1%, 2%", "100 to 200: 2%"])("but not guessed at: %s", (text) => {
    expect(readRebate(text)).toBeNull();
  });
});
