import { choleskyFactor, logDeterminant, solveBackward, solveForward } from "../../../src/domain/forecast/cholesky";
import { circularWalk } from "../../../src/domain/forecast/circularWalk";
import { SEASONS, structuralModel, WALKS } from "../../../src/domain/forecast/structural";

const months = <T>(count: number, value: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => value(at));
const close = (got: readonly number[], wanted: readonly number[], digits = 6) => {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, at) => expect(value).toBeCloseTo(wanted[at]!, digits));
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
const expectedAt = (series: readonly number[], step: number): number => {
  const { level, shape } = structuralModel(series, 12, 0);
  return level + shape[(series.length + step) % 12]!;
};
const noise = (at: number): number => ((at * 7919) % 101) / 50 - 1;

describe("a level that walks, a season and noise", () => {
  test("a history that never changes has a level, no shape and no doubt", () => {
    const { level, shape, deviations } = structuralModel(
      months(9, () => 7),
      12,
      2,
    );
    close([level, ...shape, ...deviations], [7, ...months(12, () => 0), 0, 0]);
  });

  test("of noise the mean is expected, of a new level that lasts the new level", () => {
    const quiet = months(11, (at) => 50 + noise(at));
    expect(expectedAt(quiet, 0)).toBeCloseTo(sumOf(quiet) / 11, 0);
    expect(
      expectedAt([...months(14, (at) => 50 + noise(at)), ...months(8, (at) => 70 + noise(at))], 0),
    ).toBeGreaterThan(66);
  });

  test("what rose for half a year is expected to come down, as a year comes round", () => {
    const spring = months(7, (at) => 50 - 10 * Math.cos((Math.PI * at) / 6) + noise(at) / 5);
    expect(expectedAt(spring, 5)).toBeLessThan(expectedAt(spring, 0) - 3);
  });

  test("two years of the same shape come a third time", () => {
    const shop = [80, 70, 90, 100, 110, 120, 130, 125, 105, 95, 140, 200];
    const twice = months(24, (at) => shop[at % 12]!);
    months(12, (step) => step).forEach((step) => expect(expectedAt(twice, step) / shop[step]!).toBeCloseTo(1, 1));
  });

  test("further ahead is less sure, and noise stays", () => {
    const { deviations } = structuralModel(
      months(20, (at) => 50 + 3 * noise(at) + (at > 9 ? 6 : 0)),
      12,
      6,
    );
    deviations.slice(1).forEach((deviation, at) => expect(deviation).toBeGreaterThan(0.98 * deviations[at]!));
    expect(deviations[5]!).toBeGreaterThan(deviations[0]!);
    // The noise itself is uniform from −3 to 3: a standard deviation of 1.7.
    expect(deviations[0]!).toBeGreaterThan(1.2);
  });
});

/** Solves by elimination, and answers the logarithm of the determinant last. */
function eliminated(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  let logarithm = 0;
  rows.forEach((pivot, at) => {
    logarithm += Math.log(pivot[at]!);
    rows.forEach((row, other) => {
      if (other === at) return;
      const times = row[at]! / pivot[at]!;
      pivot.forEach((value, column) => (row[column]! -= times * value));
    });
  });
  return [...rows.map((row, at) => row.at(-1)! / row[at]!), logarithm];
}

describe("the algebra", () => {
  test("filter and regression give what the covariances of all months give, written out", () => {
    const series = [31, 35, 30, 42, 44, 39, 47, 41, 36, 33, 29, 38, 36, 40];
    const count = series.length;
    const waves = circularWalk(12);
    const dotted = (a: readonly number[], b: readonly number[]) => sumOf(a.map((value, at) => value * b[at]!));
    const answers = WALKS.flatMap((walk) => SEASONS.map((season) => gaussian(walk, season)));
    function gaussian(walk: number, season: number) {
      const covariance = (i: number, j: number) =>
        walk * Math.min(i, j) + season * sumOf(waves.map(({ at, variance }) => variance * at(i) * at(j)));
      const matrix = months(count, (at) => at).map((i) => months(count, (j) => covariance(i, j) + (i === j ? 1 : 0)));
      const solved = (right: readonly number[]) => eliminated(matrix, right).slice(0, count);
      const ones = months(count, () => 1);
      const ofOnes = solved(ones);
      const centre = dotted(ofOnes, series) / sumOf(ofOnes);
      const rest = series.map((value) => value - centre);
      const squares = dotted(rest, solved(rest));
      const steps = months(6, (step) => count + step).map((month) => {
        const shared = months(count, (at) => covariance(at, month));
        const ofCentre = (1 - dotted(ofOnes, shared)) ** 2 / sumOf(ofOnes);
        const variance = 1 + covariance(month, month) - dotted(shared, solved(shared)) + ofCentre;
        return { expected: centre + dotted(shared, solved(rest)), variance: (variance * squares) / (count - 1) };
      });
      const logarithm = eliminated(matrix, ones)[count]! + Math.log(sumOf(ofOnes));
      return { likelihood: Math.exp(-(logarithm + (count - 1) * Math.log(squares)) / 2), steps };
    }
    const total = sumOf(answers.map(({ likelihood }) => likelihood));
    const beliefs = answers.map(({ likelihood }) => likelihood / total);
    const wanted = months(6, (step) => {
      const fits = answers.map(({ steps }) => steps[step]!);
      const expected = dotted(
        beliefs,
        fits.map((fit) => fit.expected),
      );
      const spread = fits.map((fit) => fit.variance + (fit.expected - expected) ** 2);
      return { expected, deviation: Math.sqrt(dotted(beliefs, spread)) };
    });
    close(
      months(6, (step) => expectedAt(series, step)),
      wanted.map(({ expected }) => expected),
    );
    close(
      structuralModel(series, 12, 6).deviations,
      wanted.map(({ deviation }) => deviation),
    );
  });

  test("a random walk round the year: neighbours are alike, December and January no less", () => {
    const together = (i: number, j: number) =>
      sumOf(circularWalk(12).map(({ at, variance }) => variance * at(i) * at(j)));
    close(
      months(12, (at) => together(at, at)),
      months(12, () => 1),
    );
    // Between places d apart a closed walk of 12 steps has gone d on one way and 12 − d on the other: a bridge.
    const step = (1 - together(11, 0)) / 11;
    close(
      months(12, (apart) => 1 - together(2, (2 + apart) % 12)),
      months(12, (apart) => step * apart * (12 - apart)),
    );
    expect(circularWalk(1)).toEqual([]);
    expect(circularWalk(365)).toHaveLength(12);
  });

  test("Cholesky's factor, by hand", () => {
    const factor = choleskyFactor([[4], [2, 5]]);
    expect(factor).toEqual([[2], [1, 2]]);
    // 4 x + 2 y = 8 and 2 x + 5 y = 12: x = 1, y = 2.
    expect(solveBackward(factor, solveForward(factor, [8, 12]))).toEqual([1, 2]);
    expect(logDeterminant(factor)).toBeCloseTo(Math.log(16), 12);
  });
});
