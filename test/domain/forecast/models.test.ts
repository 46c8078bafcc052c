import { aggregatedTheta } from "../../../src/domain/forecast/aggregation";
import { airlineModel } from "../../../src/domain/forecast/airline";
import { holtWinters } from "../../../src/domain/forecast/holtWinters";
import { leastInSpace, leastOnLine } from "../../../src/domain/forecast/minimum";
import { seasonalityOf } from "../../../src/domain/forecast/seasonality";
import { dampedTrend, simpleSmoothing } from "../../../src/domain/forecast/smoothing";
import { withoutSpikes } from "../../../src/domain/forecast/spikes";
import { studentWithin } from "../../../src/domain/forecast/student";
import { dynamicTheta } from "../../../src/domain/forecast/theta";

const series = (count: number, value: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => value(at));
const close = (got: readonly number[], wanted: readonly number[], digits = 6) => {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, at) => expect(value).toBeCloseTo(wanted[at]!, digits));
};
const SHAPE = [-3, -2, 0, 1, 2, 4, 3, 1, 0, -1, -2, -3];

describe("models", () => {
  test("all find a level that never changes", () => {
    const flat = series(30, () => 7);
    for (const model of [simpleSmoothing, dampedTrend, dynamicTheta]) close(model(flat, 3).forecast, [7, 7, 7]);
    close(aggregatedTheta(flat, 12, 3), [7, 7, 7]);
  });

  test("theta goes on along a line, smoothing stays behind", () => {
    const line = series(30, (at) => 10 + 2 * at);
    close(dynamicTheta(line, 2).forecast, [70, 72], 0);
    expect(simpleSmoothing(line, 1).forecast[0]).toBeLessThanOrEqual(68.01);
  });

  test("the airline model and Holt-Winters go on with a trend and a season without noise", () => {
    const sales = (at: number) => 100 + at + SHAPE[at % 12]!;
    const history = series(48, sales);
    const wanted = series(12, (at) => sales(48 + at));
    close(airlineModel(history, 12, 12), wanted);
    const season = { shape: SHAPE, strength: 1, absorbed: 0 };
    close(holtWinters(history, season, true, 1).forecast, wanted.slice(0, 1), 0);
  });

  test("a season is found, and one that is only noise vanishes", () => {
    const noise = (at: number) => ((at * 7919) % 101) / 50 - 1;
    const seasonal = seasonalityOf(
      series(60, (at) => 50 + SHAPE[at % 12]! + 0.2 * noise(at)),
      12,
    );
    close(seasonal.shape, SHAPE, 0);
    expect(seasonal.strength).toBeGreaterThan(0.9);
    const { shape } = seasonalityOf(
      series(60, (at) => 50 + noise(at)),
      12,
    );
    expect(Math.max(...shape.map(Math.abs))).toBeLessThan(0.5);
  });

  test("a single spike is drawn in, a season's peak and a lasting step are not", () => {
    const steady = (at: number) => 100 + (at % 3);
    expect(withoutSpikes(series(20, (at) => (at === 8 ? 500 : steady(at))))[8]).toBeLessThan(110);
    const step = series(20, (at) => (at < 12 ? 100 : 150) + (at % 3));
    expect(withoutSpikes(step)).toEqual(step);
  });
});

describe("numbers", () => {
  test.each([
    // Tables of Student's t, two-sided.
    [0.95, 1, 12.706],
    [0.95, 2, 4.303],
    [0.8, 3, 1.638],
    [0.95, 6, 2.447],
    [0.8, 6, 1.44],
  ])("%d lies within t of %d degrees of freedom: %d", (share, freedom, expected) => {
    expect(studentWithin(share, freedom)).toBeCloseTo(expected, 3);
  });

  test("the least of a parabola and of a bowl", () => {
    expect(leastOnLine((x) => (x - 0.3) ** 2, [0, 0.5, 1], 40)).toBeCloseTo(0.3, 6);
    close(
      leastInSpace(([x, y]) => (x! - 1) ** 2 + 3 * (y! + 2) ** 2, [0, 0], 400),
      [1, -2],
      1,
    );
  });
});
