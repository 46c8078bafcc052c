import { supplyAndDemand } from "../../../src/domain/forecast/supplyDemand";
import { freezeForecasts, isFrozen, versionAccuracy } from "../../../src/domain/forecast/versions";
import type { Forecast } from "../../../src/domain/model/forecasts";
import { on, rowOf } from "../../support/modelRows";

const row = (given: Partial<Forecast>): Forecast => rowOf("forecasts", { owner: "Lin", product: "Tyre", ...given });
const none = () => null;

describe("forecast versions", () => {
  test("a freeze copies what is still to come, once, and leaves the rest alone", () => {
    const rows = [
      row({ period: "2026-03", forecast: 5 }),
      row({ period: "2026年4月", forecast: 6 }),
      row({ period: "2026-Q2", forecast: 20 }),
      row({ period: "2026-05", forecast: null }),
      row({ period: "2026-05", forecast: 7, version: "2026-03" }),
    ];
    const frozen = freezeForecasts(rows, "2026-04");
    expect(frozen).toEqual([
      { ...rows[1], version: "2026-04" },
      { ...rows[2], version: "2026-04" },
    ]);
    expect([isFrozen(rows, "2026-04"), isFrozen([...rows, ...frozen], "2026-04")]).toEqual([false, true]);
  });

  // Frozen in March: for April 100 and 60 (sold 80 and 60), for May 90 (sold 100); baselines 70, 60.
  const frozen = [
    row({ version: "2026-03", period: "2026-04", forecast: 100, baseline: 70, actual: 80 }),
    row({ version: "2026-03", period: "2026-04", forecast: 60, baseline: 60, actual: 60, product: "Tube" }),
    row({ version: "2026-03", period: "2026-05", forecast: 90, actual: 100 }),
    row({ version: "2026-03", period: "2026-04", forecast: 10, actual: 40, owner: "Bo" }),
    row({ period: "2026-04", forecast: 1, actual: 80 }),
  ];

  test("accuracy, bias and what the person added to the baseline, by rep", () => {
    // Lin: 20 / 140 off and too high; the baseline 10 / 140. Bo: 30 / 40 off and too low.
    const [lin, bo] = versionAccuracy(frozen, "owner", 1, none);
    expect(lin).toMatchObject({ name: "Lin", rows: [0, 1], actual: 140 });
    expect([lin!.wape, lin!.bias, lin!.valueAdded].map((one) => one!.toFixed(6))).toEqual([
      (20 / 140).toFixed(6),
      (20 / 140).toFixed(6),
      (-10 / 140).toFixed(6),
    ]);
    expect(bo).toMatchObject({ wape: 0.75, bias: -0.75, valueAdded: null });
  });

  test("by product and at two months' lag", () => {
    expect(versionAccuracy(frozen, "product", 1, none).map(({ name, actual }) => [name, actual])).toEqual([
      ["Tyre", 120],
      ["Tube", 60],
    ]);
    expect(versionAccuracy(frozen, "owner", 2, none)).toMatchObject([{ name: "Lin", wape: 0.1, bias: -0.1 }]);
  });

  test("a row frozen twice counts as frozen last; sales come from the orders where the sheet has none", () => {
    const twice = [
      row({ version: "2026-03", period: "2026-04", forecast: 1 }),
      row({ version: "2026-03", period: "2026-04", forecast: 90 }),
    ];
    expect(versionAccuracy(twice, "owner", 1, () => 100)).toMatchObject([{ rows: [1], wape: 0.1 }]);
    expect(versionAccuracy(twice, "owner", 1, none)).toEqual([]);
  });

  test("without sales there is no accuracy, not an error", () => {
    const nothing = [row({ version: "2026-03", period: "2026-04", forecast: 5, actual: 0 })];
    expect(versionAccuracy(nothing, "owner", 1, none)).toMatchObject([{ wape: null, bias: null }]);
  });
});

describe("supply and demand", () => {
  const rows = [
    row({ period: "2026-04", forecast: 100, committed: 40, supply: 80, eta: on("2026-05-03") }),
    row({ period: "2026-04", forecast: 30, supply: 10, eta: on("2026-04-11"), product: "tyre" }),
    row({ period: "2026-04", forecast: 50, supply: 60, product: "Tube" }),
    row({ period: "2026-05", forecast: 20, product: "Tube" }),
    row({ period: "2026-03", forecast: 99 }),
    row({ period: "2026-04", forecast: 99, version: "2026-03" }),
  ];
  test("gaps by period and product, the largest first; unknown supply is not nothing", () => {
    expect(supplyAndDemand(rows, on("2026-04-10"))).toEqual([
      {
        period: "2026-04",
        product: "Tyre",
        demand: 130,
        committed: 40,
        supply: 90,
        gap: 40,
        eta: "2026-05-03",
        isLate: true,
        rows: [0, 1],
      },
      {
        period: "2026-04",
        product: "Tube",
        demand: 50,
        committed: 0,
        supply: 60,
        gap: -10,
        eta: null,
        isLate: false,
        rows: [2],
      },
      {
        period: "2026-05",
        product: "Tube",
        demand: 20,
        committed: 0,
        supply: null,
        gap: null,
        eta: null,
        isLate: false,
        rows: [3],
      },
    ]);
  });
});
