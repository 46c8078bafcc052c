import { indexAccounts } from "../../../src/domain/accountIndex";
import { actualsOf } from "../../../src/domain/forecast/actuals";
import { baselineRows, outlookSteps, type OutlookTerms } from "../../../src/domain/forecast/outlook";
import { freezeForecasts } from "../../../src/domain/forecast/versions";
import { ratio } from "../../../src/domain/kernel/ratio";
import { finish } from "../../../src/domain/kernel/steps";
import { weekendDays } from "../../../src/domain/workCalendar";
import { on, rowOf, units } from "../../support/modelRows";

const ASOF = on("2026-06-30");
/** Acme buys 100 each month from July 2025 to June 2026, Zeta 50; each line is 10 pieces of tyre or tube. */
const orders = Array.from({ length: 12 }, (_, at) => on(`${at < 6 ? 2025 : 2026}-${String(((at + 6) % 12) + 1).padStart(2, "0")}-15`)).flatMap((orderDate) => [
  rowOf("orders", { accountName: "Acme", orderDate, amount: units(100), quantity: 10, product: "Tyre", owner: "Lin" }),
  rowOf("orders", { accountName: "Zeta", orderDate, amount: units(50), quantity: 10, product: "Tube", owner: "Bo" }),
]); // prettier-ignore
const index = indexAccounts([], orders);
const terms: OutlookTerms = {
  by: "account",
  measure: "amount",
  asOf: ASOF,
  calendar: { isWeekend: weekendDays(1)!, holidays: new Set(), openDays: new Set() },
  confidence: 0.8,
  moneyDigits: 2,
};
const outlookOf = (given: Partial<OutlookTerms> = {}, more: Partial<Parameters<typeof outlookSteps>[0]> = {}) =>
  finish(outlookSteps({ index, orders, opportunities: [], forecasts: [], ...more }, { ...terms, ...given }));

describe("the outlook", () => {
  test("of steady buyers goes on as it was, and the parts add up", () => {
    const { plan, lines, ends } = outlookOf();
    expect(lines.map(({ line }) => line.name)).toEqual(["Acme", "Zeta"]);
    // The month and the quarter are over on their last day; of the year half is sold, 900 of 1,800.
    expect(ends.map(({ sold }) => sold)).toEqual([units(150), units(450), units(900), 0]);
    expect(Math.round(ends[2]!.statistical.forecast)).toBe(units(1800));
    expect(Math.round(lines[0]!.ends[2]!.statistical.forecast)).toBe(units(1200));
    expect(plan.total.accuracy?.wape).toBeLessThan(1e-9);
  });

  test("sets deals and what people say beside it, line by line", () => {
    const deal = { accountName: "Acme", stage: "Proposal", amount: units(80), probability: ratio(0.5) };
    const opportunities = [rowOf("opportunities", { ...deal, closeDate: on("2026-08-01") })];
    const forecasts = [rowOf("forecasts", { period: "2026", accountName: "acme", forecast: 1500 })];
    const { lines, ends } = outlookOf({}, { opportunities, forecasts });
    expect(lines.map((one) => one.ends[2]!.pipeline)).toEqual([units(640), units(300)]);
    expect(lines.map((one) => one.ends[2]!.judged)).toEqual([units(1500), null]);
    expect(ends[2]!.judged).toBe(units(1500));
  });

  test("of quantities has no pipeline, and counts whole pieces", () => {
    const { lines, pipeline } = outlookOf({ by: "product", measure: "quantity" });
    expect(lines.map(({ line, ends }) => [line.name, ends[0]!.sold])).toEqual([
      ["Tyre", 10],
      ["Tube", 10],
    ]);
    expect(pipeline.deals).toEqual([]);
  });

  test("gives the forecast sheet a baseline a month in whole units; regions have no column there", () => {
    expect(baselineRows(outlookOf()).slice(0, 2)).toEqual([
      { period: "2026-07", accountName: "Acme", product: null, owner: null, baseline: 100 },
      { period: "2026-08", accountName: "Acme", product: null, owner: null, baseline: 100 },
    ]);
    expect(baselineRows(outlookOf({ by: "region" }))).toEqual([]);
  });
});

test("a row nobody judged is frozen at its baseline", () => {
  const row = rowOf("forecasts", { period: "2026-07", baseline: 100 });
  expect(freezeForecasts([row], "2026-06")).toEqual([{ ...row, forecast: 100, version: "2026-06" }]);
  expect(freezeForecasts([rowOf("forecasts", { period: "2026-07" })], "2026-06")).toEqual([]);
});

describe("what was sold of a forecast row", () => {
  const actualOf = actualsOf(orders, "amount", { asOf: ASOF, accounts: index, unit: 100 });
  test.each([
    ["the account", { accountName: "ACME" }, 100],
    ["the product and the rep", { product: "Tube", owner: "Bo" }, 50],
    ["nobody in particular: everything", {}, 150],
    ["a product the account did not buy", { accountName: "Acme", product: "Tube" }, 0],
  ])("is of %s", (_story, named, sold) => {
    expect(actualOf(rowOf("forecasts", { period: "2026-05", ...named }))).toBe(sold);
  });

  test("is not known before the month is over, nor of a quarter", () => {
    expect(actualOf(rowOf("forecasts", { period: "2026-07" }))).toBeNull();
    expect(actualOf(rowOf("forecasts", { period: "2026-Q1" }))).toBeNull();
  });
});
