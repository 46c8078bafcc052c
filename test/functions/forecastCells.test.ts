import { attempt, shown } from "../support/customFunctions";
import { forecast, forecastError } from "../../src/functions/forecast";

const cells = (...values: unknown[]) => values.map((value) => [value]) as any;
const seen = (call: () => unknown): unknown => shown(attempt(call));

describe("forecast as Excel hands it over", () => {
  const history = [12, 15, 11, 14, 0, 13, 12, 16];

  test("a blank is a period without sales, whether the host calls it 0, null or empty", () => {
    const wanted = forecast(cells(...history));
    for (const blank of [null, ""]) expect(forecast(cells(...history.map((one) => one || blank)))).toEqual(wanted);
    expect(wanted).toHaveLength(3);
    expect(forecastError(cells(10, null), cells(9, ""))).toBe(forecastError(cells(10, 0), cells(9, 0)));
  });

  test("an omitted argument, an empty one and a blank cell mean the default", () => {
    const wanted = forecast(cells(...history), 3, 12, 0.8);
    for (const blank of [null, "", 0, [[null]], [[0]]] as any[]) {
      expect(forecast(cells(...history), blank, blank, blank)).toEqual(wanted);
    }
    expect(forecastError(cells(10, 20), cells(9, 22), null as any)).toBe(0.1);
  });

  test("a history may lie down, and numbers may be stored as text", () => {
    expect(forecast([history.map(String)] as any, 2)).toEqual(forecast(cells(...history), 2));
    expect(forecast(cells(...history), 2, 12, "80%" as any)).toEqual(forecast(cells(...history), 2));
  });

  test("quarters are told apart from months", () => {
    const quarters = Array.from({ length: 20 }, (_, at) => 100 + [0, 40, 10, -30][at % 4]!);
    const [first, second] = forecast(cells(...quarters), 2, 4) as number[][];
    expect(first![0]).toBeCloseTo(100, 0);
    expect(second![0]).toBeCloseTo(140, 0);
  });

  test.each([
    [() => forecast(cells(1, "1,2O0", 3)), "#VALUE! Row 2 of history is text: 1,2O0"],
    [() => forecast(cells(1, 2, 3), 2.5), "#VALUE! horizon must be a whole number from 1 to 600."],
    [() => forecast(cells(1, 2, 3), 3, 12, 80), "#VALUE! confidence must be above 0 and below 1, such as 0.8 or 80%."],
    [
      () => forecastError(cells(1, 2), cells(1)),
      "#VALUE! actual has 2 cells and forecast has 1; they must be of one size.",
    ],
    [
      () => forecastError(cells(5, 5), cells(1, 2), "MASE"),
      "#DIV/0! actual never changes, so there is nothing to divide by.",
    ],
    [
      () => forecastError(cells(5), cells(1), "mape"),
      '#VALUE! measure is “mape”; it must be "wape" or "bias" or "smape" or "mase".',
    ],
  ])("what is wrong is said: %#", (call, sentence) => {
    expect(seen(call)).toBe(sentence);
  });

  test("measures have Chinese names", () => {
    expect(forecastError(cells(100, 200), cells(110, 180), "偏差")).toBeCloseTo(-10 / 300, 12);
  });
});
