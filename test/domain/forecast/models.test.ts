import { aggregatedTheta, bucketsOf } from "../../../src/domain/forecast/aggregation";
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

  test("Holt-Winters starts on the line and leaves no error where there is no noise", () => {
    const fit = holtWinters(
      series(48, (at) => 100 + 2 * at + SHAPE[at % 12]!),
      { shape: SHAPE, strength: 1, absorbed: 0 },
      true,
      1,
    );
    // A damped trend keeps at most 0.98 of its slope of 2 a month: an error of about 0.04 each.
    expect(fit.squares).toBeLessThan(48 * 0.05 ** 2);
  });

  test("Holt-Winters follows a season that grows", () => {
    const season = (at: number) => (1 + at / 40) * SHAPE[at % 12]!;
    const grown = series(84, (at) => 100 + season(at));
    const { forecast } = holtWinters(grown, { shape: SHAPE, strength: 1, absorbed: 0 }, false, 12);
    const square = (values: readonly number[]) => values.reduce((sum, one) => sum + one * one, 0);
    const wanted = series(12, (at) => season(84 + at));
    // The first shape would miss nearly half of it: 1 − 1 / 3.1 squared.
    expect(square(forecast.map((value, at) => value - 100 - wanted[at]!))).toBeLessThan(0.1 * square(wanted));
  });

  test("the airline model finds the moving averages that made a series", () => {
    // A fixed sequence that looks like noise, and the model with 0.4 and 0.6 run on it.
    const hash = (at: number) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1;
    const noise = (at: number) => Math.sqrt(12) * (hash(at) - 0.5);
    const longer = series(13, () => 100);
    const changeWithout = (at: number) => -0.4 * noise(at - 1) - 0.6 * noise(at - 12) + 0.24 * noise(at - 13);
    const before = (at: number) => longer[at - 1]! + longer[at - 12]! - longer[at - 13]!;
    for (let at = 13; at < 300; at++) longer.push(before(at) + changeWithout(at) + noise(at));
    const misses = [260, 270, 280, 290, 299].map((at) => {
      const expected = before(at) + changeWithout(at);
      return Math.abs(airlineModel(longer.slice(0, at), 12, 1)[0]! - expected);
    });
    // The noise itself has a standard deviation of 1.
    expect(misses.reduce((sum, one) => sum + one, 0) / misses.length).toBeLessThan(0.15);
  });

  test("late seasons count more than early ones", () => {
    const { shape } = seasonalityOf(
      series(84, (at) => 50 + (at < 48 ? 1 : 2) * SHAPE[at % 12]!),
      12,
    );
    // June has six deviations, three of one and three of two shapes: 1.5 on average, 1.62 with 0.85 a year.
    const june = shape[5]! / SHAPE[5]!;
    expect(june).toBeGreaterThan(1.54);
    expect(june).toBeLessThan(1.7);
  });

  test("buckets are counted back from the last month", () => {
    expect(bucketsOf([100, 1, 2, 3, 5], 2)).toEqual([1.5, 4]);
  });

  test("a single spike is drawn in, a season's peak and a lasting step are not", () => {
    const steady = (at: number) => 100 + (at % 3);
    const spiked = (count: number, ...spikes: number[]) =>
      withoutSpikes(
        series(count, (at) => (spikes.includes(at) ? 500 : steady(at))),
        12,
      );
    expect(spiked(20, 8)[8]).toBeLessThan(110);
    expect(spiked(20, 19)[19]).toBeLessThan(110);
    expect(spiked(20, 15)[3]).toBe(steady(3));
    expect([spiked(24, 8, 20)[8], spiked(24, 8, 20)[20]]).toEqual([500, 500]);
    const step = series(20, (at) => (at < 12 ? 100 : 150) + (at % 3));
    expect(withoutSpikes(step, 12)).toEqual(step);
  });

  test("what goes beyond the usual is half believed", () => {
    // Median 10, no changes but those of the spike: the usual reaches to 4 × 2 % of 10 around it, half of that is 0.4.
    close(withoutSpikes([10, 10, 10, 10, 90], 12), [10, 10, 10, 10, 10.4], 9);
    close(withoutSpikes([10, 10, -90, 10], 12), [10, 10, 9.6, 10], 9);
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
