import fc from "fast-check";
import { symmetricError } from "../../../src/domain/forecast/accuracy";
import {
  type ForecastTerms,
  forecastable,
  forecastSales,
  type SalesForecast,
  USUAL_TERMS,
} from "../../../src/domain/forecast/forecast";
import { valueOf } from "../../support/results";
import { airPassengers } from "./airPassengers";

const terms = (given: Partial<ForecastTerms>): ForecastTerms => ({ ...USUAL_TERMS, ...given });
const values = ({ points }: SalesForecast): number[] => points.map(({ forecast }) => forecast);
const next = (history: readonly number[], horizon = 6): number[] => values(forecastSales(history, terms({ horizon })));
const months = (count: number, sales: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => sales(at));
const each = (numbers: readonly number[], low: number, high: number) =>
  numbers.forEach((number) => {
    expect(number).toBeGreaterThanOrEqual(low);
    expect(number).toBeLessThanOrEqual(high);
  });

describe("the method follows the data", () => {
  const shop = [80, 70, 90, 100, 110, 120, 130, 125, 105, 95, 140, 200];
  test.each([
    { story: "an account that never bought", history: months(12, () => 0), method: "silent" },
    {
      story: "one that bought every month and has stopped for half a year",
      history: months(30, (at) => (at < 24 ? 50 : 0)),
      method: "silent",
    },
    {
      story: "four orders in a row and then none for eight months",
      history: months(12, (at) => (at < 4 ? 50 : 0)),
      method: "silent",
    },
    {
      story: "one that bought every third month and then nothing for a year",
      history: months(36, (at) => (at < 24 && at % 3 === 0 ? 50 : 0)),
      method: "silent",
    },
    {
      story: "one that buys now and then",
      history: months(30, (at) => (at % 4 === 0 || at % 7 === 0 ? 20 + at : 0)),
      method: "irregular",
    },
    {
      story: "a shop that closes every winter",
      history: months(48, (at) => (at % 12 < 4 ? 0 : 100 + (at % 5))),
      method: "combined",
    },
    { story: "half a year", history: [50, 60, 55, 52, 61, 58], method: "level" },
    { story: "a year and a half", history: months(18, (at) => shop[at % 12]!), method: "shape" },
    { story: "four years", history: months(48, (at) => shop[at % 12]!), method: "combined" },
  ])("$story: $method", ({ history, method }) => {
    expect(forecastSales(history, USUAL_TERMS).method).toBe(method);
  });

  test("a dead account is expected to buy nothing, with no doubt", () => {
    const dead = months(30, (at) => (at < 24 ? 50 : 0));
    expect(forecastSales(dead, USUAL_TERMS).points).toEqual(
      months(3, () => 0).map(() => ({ forecast: 0, low: 0, high: 0 })),
    );
  });

  test("a season repeats itself, in its months", () => {
    const history = months(48, (at) => shop[at % 12]!);
    next(history, 12).forEach((value, at) => expect(value / shop[at]!).toBeCloseTo(1, 2));
  });

  test("one large order in the last month does not carry the forecast away", () => {
    for (const before of [3, 8, 11, 17, 35]) each(next([...months(before, () => 10), 1000]), 9, 13);
    const busy = months(35, (at) => 100 + ((at * 37) % 21));
    each(next([...busy, 2000]), 95, 150);
  });

  test("a new level that has lasted is believed", () => {
    each(next(months(30, (at) => (at < 20 ? 100 : 150))), 140, 160);
  });

  test("a month that comes as expected changes little of what is expected after it, whatever the length", () => {
    const noise = (at: number) => ((at * 7919) % 101) / 50 - 1;
    for (const sales of [(at: number) => 100 + 3 * at + 8 * noise(at), (at: number) => 200 - 2 * at + 12 * noise(at)]) {
      months(33, (at) => 28 + at).forEach((count) => {
        const history = months(count, sales);
        const [first, ...later] = next(history, 13);
        each(
          next([...history, first!], 12).map((value, at) => value / later[at]!),
          0.92,
          1.08,
        );
      });
    }
  });

  test("a rate of irregular sales is near what a month brings on average", () => {
    // Ten sales of 10 in 40 months: 2.5 a month, and a little more for the prior of half a sale in a month.
    const sold = new Set([0, 5, 7, 13, 14, 20, 27, 29, 35, 38]);
    each(next(months(40, (at) => (sold.has(at) ? 10 : 0))), 2.2, 3);
  });

  test("orders that have grown count more than those long ago", () => {
    const sold = (early: number, late: number) =>
      next(months(60, (at) => (at % 3 === 0 || at % 7 === 0 ? (at < 30 ? early : late) : 0)))[0]!;
    expect(sold(10, 20)).toBeGreaterThan(1.1 * sold(20, 10));
  });

  test("one order of a thousand times the usual among irregular ones no more than trebles the rate", () => {
    const usual = months(40, (at) => (at % 4 === 0 || at % 7 === 0 ? 10 + (at % 3) : 0));
    const rate = next(usual)[0]!;
    each(next([...usual.slice(0, -1), 10_000]), rate, 3 * rate);
    each(next(usual.map((sales, at) => (at === 20 ? 1000 * sales : sales))), rate, 3 * rate);
  });

  test("one that orders every fourth month to the day is expected to go on so", () => {
    const orders = next(months(40, (at) => (at % 4 === 0 ? 10 : 0)));
    expect(orders.map((one) => Math.round(one))).toEqual([10, 0, 0, 0, 10, 0]);
  });

  test("months before the first sale are not months without demand", () => {
    const sold = [40, 50, 45, 42, 55, 48, 51, 44, 46, 50, 47, 49, 52];
    expect(next([...months(20, () => 0), ...sold])).toEqual(next(sold));
  });

  test("a history with returns above sales goes below zero", () => {
    const { points } = forecastSales([10, -12, 8, -9, 11, -10, 9, -11], USUAL_TERMS);
    points.forEach(({ low, high }) => expect([low < 0, high > 0]).toEqual([true, true]));
  });
});

describe("published series", () => {
  test("airline passengers of 1960 are forecast better than by R's ets (sMAPE 4.69 %) and by last year (10.57 %)", () => {
    const came = airPassengers.slice(132);
    const forecast = next(airPassengers.slice(0, 132), 12);
    const smape = 100 * symmetricError(came.map((actual, at) => ({ actual, forecast: forecast[at]! })));
    expect(smape).toBeLessThan(4.6872);
  });

  test("quarters have a season of four", () => {
    const quarters = months(44, (at) => airPassengers.slice(3 * at, 3 * at + 3).reduce((sum, one) => sum + one, 0));
    const { points } = forecastSales(quarters, terms({ season: 4, horizon: 4 }));
    // 1,197 1,405 1,664 1,336 came: sums of the months of 1960 in the same source.
    points.forEach(({ low, high }, at) => {
      const came = airPassengers.slice(132 + 3 * at, 135 + 3 * at).reduce((sum, one) => sum + one, 0);
      expect(low * 0.95 < came && came < high * 1.05).toBe(true);
    });
  });
});

describe("laws", () => {
  const sales = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
  const history = fc.array(sales, { minLength: 3, maxLength: 50 });
  const season = fc.constantFrom(1, 4, 12);

  test("every forecast is a number at or above zero and within its interval", () => {
    fc.assert(
      fc.property(history, season, fc.integer({ min: 1, max: 20 }), (past, seasons, horizon) => {
        const { points } = forecastSales(past, terms({ season: seasons, horizon }));
        expect(points).toHaveLength(horizon);
        for (const { forecast, low, high } of points)
          expect(0 <= low && low <= forecast && forecast <= high).toBe(true);
      }),
    );
  });

  test("any numbers give numbers, in order", () => {
    const any = fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constantFrom(0, 1, -1, 1e12, 1e-12));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 40 }), season, (past, seasons) => {
        for (const { forecast, low, high } of forecastSales(past, terms({ season: seasons, horizon: 13 })).points) {
          expect([forecast, low, high].every(Number.isFinite)).toBe(true);
          expect(low <= forecast && forecast <= high).toBe(true);
        }
      }),
    );
  });

  test("one month of ten to a thousand times the usual, wherever it stands, leaves every forecast near the usual", () => {
    const usual = fc.array(fc.integer({ min: 90, max: 110 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(usual, fc.nat(), fc.integer({ min: 10, max: 1000 }), season, (past, place, times, seasons) => {
        const spiked = past.map((sales, at) => (at === place % past.length ? sales * times : sales));
        each(values(forecastSales(spiked, terms({ season: seasons, horizon: 12 }))), 50, 250);
      }),
    );
  });

  test("doubling the history doubles the forecast", () => {
    fc.assert(
      fc.property(history, season, (past, seasons) => {
        const once = values(forecastSales(past, terms({ season: seasons })));
        const twice = values(
          forecastSales(
            past.map((one) => 2 * one),
            terms({ season: seasons }),
          ),
        );
        twice.forEach((value, at) => expect(Math.abs(value - 2 * once[at]!)).toBeLessThanOrEqual(1e-3 * (1 + value)));
      }),
    );
  });

  test("more confidence is a wider interval around the same forecast", () => {
    fc.assert(
      fc.property(history, (past) => {
        const [narrow, wide] = [0.5, 0.95].map((confidence) => forecastSales(past, terms({ confidence })).points);
        wide!.forEach((point, at) => {
          expect(point.forecast).toBe(narrow![at]!.forecast);
          expect(point.low <= narrow![at]!.low && point.high >= narrow![at]!.high).toBe(true);
        });
      }),
    );
  });
});

describe("terms", () => {
  test.each([
    { story: "two months", history: [1, 2], given: {}, code: "values_too_few" },
    { story: "no period ahead", history: [1, 2, 3], given: { horizon: 0 }, code: "not_whole_between" },
    { story: "half a season", history: [1, 2, 3], given: { season: 1.5 }, code: "not_whole_between" },
    { story: "80 for 80 %", history: [1, 2, 3], given: { confidence: 80 }, code: "not_inside_one" },
  ])("$story: $code", ({ history, given, code }) => {
    expect(valueOf(forecastable(history, terms(given)))).toBe(code);
  });
});
