import fc from "fast-check";
import { dayNumber, type DayNumber, parseDate } from "../../src/domain/kernel/date";
import {
  attainment,
  drawPay,
  pace,
  payoutCurve,
  payoutOn,
  prorate,
  runRate,
  splitAmount,
} from "../../src/domain/quota";
import { type WorkCalendar, weekendDays } from "../../src/domain/workCalendar";

const day = (text: string): DayNumber => dayNumber(parseDate(text)!);
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const calendar = (weekend: number | string = 1, holidays: readonly string[] = []): WorkCalendar => ({
  isWeekend: weekendDays(weekend)!,
  holidays: new Set(holidays.map(day)),
});
const valueOf = (result: { ok: true; value: number } | { ok: false; issues: readonly { code: string }[] }) =>
  result.ok ? result.value : result.issues[0]!.code;

describe("quota and pay", () => {
  test.each([
    // Prowi glossary, quota attainment.
    [312_500, 250_000, 1.25],
    [42_500, 50_000, 0.85],
  ])("%d against %d is %d", (actual, target, expected) => {
    expect(attainment(actual, target, "higher")).toEqual({ ok: true, value: expected });
  });

  test("where less is better, four complaints against five allowed is 125 %", () => {
    expect(attainment(4, 5, "lower")).toEqual({ ok: true, value: 1.25 });
    expect(valueOf(attainment(0, 5, "lower"))).toBe("zero_actual");
    expect(valueOf(attainment(5, 0, "higher"))).toBe("zero_target");
  });

  test("a payout curve is straight between its points and flat outside them", () => {
    const curve = [
      [0.4, 0.2],
      [0.6, 0.35],
    ] as const;
    // Half way: (0.2 + 0.35) / 2.
    expect([0.1, 0.4, 0.5, 0.6, 2].map((x) => payoutOn(x, curve))).toEqual([0.2, 0.2, 0.275, 0.35, 0.35]);
    expect(payoutCurve([curve[1], curve[0]]).ok).toBe(false);
  });

  test("a recoverable draw is earned back from what later months bring above it", () => {
    // A published worked table of a draw of 2,000: paid and owed by month.
    const months = drawPay([2750, 3000, 1500, 2375, 3000, 2750], 2000, true);
    expect(months.map((month) => month!.paid)).toEqual([2750, 3000, 2000, 2000, 2875, 2750]);
    expect(months.map((month) => month!.owed)).toEqual([0, 0, 500, 125, 0, 0]);
  });

  test("a draw that is not recoverable leaves nothing owed", () => {
    expect(drawPay([1500, null, 3000], 2000, false)).toEqual([{ paid: 2000, owed: 0 }, null, { paid: 3000, owed: 0 }]);
  });

  test("parts of a refund turn over the parts of the sale", () => {
    expect(splitAmount(0.05, [0.5, 0.5], 2)).toEqual({ ok: true, value: [0.03, 0.02] });
    expect(splitAmount(-0.05, [0.5, 0.5], 2)).toEqual({ ok: true, value: [-0.03, -0.02] });
  });

  test("a blank share has no part", () => {
    expect(splitAmount(9, [0.5, null, 0.5], 2)).toEqual({ ok: true, value: [4.5, null, 4.5] });
  });

  test("parts always add up to the amount, to the cent", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (minor, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const shares = parts.map((part) => part / whole);
        const split = splitAmount(minor / 100, shares, 2);
        const sum = split.ok
          ? split.value.reduce<number>((total, part) => total + Math.round(part! * 100), 0)
          : Number.NaN;
        expect(sum).toBe(minor);
      }),
    );
  });

  test("a year's target by days: January is 31 of 365", () => {
    const january = prorate(365_000, period("2026-01-01", "2026-01-31"), period("2026-01-01", "2026-12-31"), null);
    expect(valueOf(january)).toBe(31_000);
  });

  test("by quarters' weights, a start on 1 March leaves a third of the first quarter", () => {
    // Quickbase forum, "Formula to Prorate a Quota": 20 %/3 + 20 % + 20 % + 40 % of 100,000.
    const part = prorate(
      100_000,
      period("2026-03-01", "2026-12-31"),
      period("2026-01-01", "2026-12-31"),
      [0.2, 0.2, 0.2, 0.4],
    );
    expect(valueOf(part)).toBeCloseTo(86_666.67, 2);
  });

  test("a part that begins before the period counts from the period on", () => {
    const year = period("2026-01-01", "2026-12-31");
    expect(valueOf(prorate(100, period("2020-01-01", "2030-12-31"), year, null))).toBe(100);
    expect(valueOf(prorate(100, period("2020-01-01", "2020-12-31"), year, null))).toBe(0);
  });

  test("13 weights are the weeks of a quarter of 91 days; 5 fit no quarter", () => {
    const quarter = period("2026-04-01", "2026-06-30");
    const firstWeek = prorate(
      1300,
      period("2026-04-01", "2026-04-07"),
      quarter,
      Array.from({ length: 13 }, () => 1),
    );
    expect(valueOf(firstWeek)).toBeCloseTo(100, 9);
    expect(valueOf(prorate(1, quarter, quarter, [1, 1, 1, 1, 1]))).toBe("weights_do_not_fit");
  });

  test("June 2026 has 22 working days; half of the target on the 15th, the 11th of them, is on pace", () => {
    const june = period("2026-06-01", "2026-06-30");
    expect(valueOf(pace(50, 100, june, day("2026-06-15"), calendar()))).toBe(1);
    expect(valueOf(runRate(55, june, day("2026-06-15"), calendar()))).toBe(110);
    expect(valueOf(pace(80, 100, june, day("2026-07-15"), calendar()))).toBe(0.8);
    expect(valueOf(pace(0, 100, june, day("2026-05-31"), calendar()))).toBe("period_not_begun");
    expect(valueOf(runRate(0, june, day("2026-05-31"), calendar()))).toBe("no_working_days");
  });

  test("with Sunday alone off, June 2026 has 26 working days, 13 of them gone on the 15th", () => {
    const june = period("2026-06-01", "2026-06-30");
    expect(valueOf(runRate(13, june, day("2026-06-15"), calendar(11)))).toBe(26);
  });
});
