import { forecastError, type Outcome, scaledError, scaledSquareError } from "../../../src/domain/forecast/accuracy";
import { backTest } from "../../../src/domain/forecast/backTest";
import { USUAL_TERMS } from "../../../src/domain/forecast/forecast";
import { must, valueOf } from "../../support/results";
import { airPassengers } from "./airPassengers";

const outcomes = (...pairs: readonly (readonly [actual: number, forecast: number])[]): Outcome[] =>
  pairs.map(([actual, forecast]) => ({ actual, forecast }));

describe("forecast error", () => {
  const told = outcomes([100, 110], [200, 180], [100, 100]);
  test.each([
    // By hand: (10 + 20 + 0) / 400; (10 − 20) / 400; (2·10/210 + 2·20/380 + 0) / 3; 10 / ((100 + 100) / 2).
    { measure: "wape", expected: 0.075 },
    { measure: "bias", expected: -0.025 },
    { measure: "smape", expected: (20 / 210 + 40 / 380) / 3 },
    { measure: "mase", expected: 0.1 },
  ] as const)("$measure", ({ measure, expected }) => {
    expect(must(forecastError(told, measure))).toBeCloseTo(expected, 12);
  });

  test("a period with neither sales nor forecast changes nothing", () => {
    for (const measure of ["wape", "bias", "smape", "mase"] as const) {
      expect(forecastError([...told, { actual: 0, forecast: 0 }], measure)).toEqual(forecastError(told, measure));
    }
  });

  test("without sales, or without change, there is nothing to divide by", () => {
    expect(valueOf(forecastError(outcomes([0, 5]), "wape"))).toBe("zero_actual");
    expect(valueOf(forecastError(outcomes([0, 0]), "smape"))).toBe("zero_actual");
    expect(valueOf(forecastError(outcomes([5, 4], [5, 6]), "mase"))).toBe("never_changes");
  });

  test("scaled by the season as R's accuracy() does: ETS forecasts of the airline passengers of 1960", () => {
    // forecast 8.20: ets(AirPassengers[1:132], "MAM", damped = TRUE), MASE 0.8648470678.
    const forecast = [
      411.325703595, 402.231234745, 462.83295586, 444.627166103, 447.884394183, 509.540697914, 561.779352299,
      559.398660314, 490.376949585, 427.236169949, 371.918186883, 418.961791194,
    ];
    const came = airPassengers.slice(132).map((actual, at) => ({ actual, forecast: forecast[at]! }));
    expect(scaledError(came, airPassengers.slice(0, 132), 12)).toBeCloseTo(0.8648470678, 9);
  });

  test("squares: twice off by 3 on a history that moves by 1, 2 and 2", () => {
    // √(9 / ((1 + 4 + 4) / 3)).
    expect(scaledSquareError(outcomes([5, 8], [5, 2]), [1, 2, 4, 2])).toBeCloseTo(Math.sqrt(3), 12);
    expect(scaledSquareError(outcomes([5, 8]), [2, 2])).toBeNull();
  });
});

describe("back-test", () => {
  test("knows nothing of the months it forecasts", () => {
    const test = (history: readonly number[]) =>
      backTest(history, USUAL_TERMS, 12)!.outcomes.map(({ forecast }) => forecast);
    const changed = [...airPassengers.slice(0, 143), 9999];
    expect(test(changed)).toEqual(test(airPassengers));
  });

  test("of the airline passengers of 1960 is better than last year's months, and within the interval about as often as said", () => {
    const { outcomes: ours, naive, coverage } = backTest(airPassengers, USUAL_TERMS, 24)!;
    expect(ours).toHaveLength(24);
    expect(naive[0]).toEqual({ actual: airPassengers[120], forecast: airPassengers[108] });
    expect(must(forecastError(ours, "wape"))).toBeLessThan(0.5 * must(forecastError(naive, "wape")));
    expect(coverage).toBeGreaterThanOrEqual(0.6);
  });

  test("needs a month to forecast and three before it", () => {
    expect(backTest([1, 2, 3], USUAL_TERMS, 12)).toBeNull();
    expect(backTest([1, 2, 3, 4], USUAL_TERMS, 12)!.outcomes).toHaveLength(1);
  });
});
