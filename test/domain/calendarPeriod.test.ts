import {
  partsOfPeriod,
  PERIOD_KINDS,
  periodLabel,
  periodOf,
  readPeriod,
  shiftPeriod,
  yearBefore,
} from "../../src/domain/calendarPeriod";
import { addDays, daysBetween, type IsoDate } from "../../src/domain/kernel/date";

const day = (iso: string) => iso as IsoDate;

describe("periods of the calendar", () => {
  test.each([
    ["month", "2024-02-29", "2024-02", "2024-02-01", "2024-02-29"],
    ["quarter", "2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"],
    ["halfYear", "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31"],
    ["year", "2026-05-05", "2026", "2026-01-01", "2026-12-31"],
  ] as const)("the %s that holds %s is %s", (kind, on, label, from, to) => {
    expect(periodOf(kind, day(on))).toEqual({ kind, label, from, to });
    expect(periodLabel(kind, day(on))).toBe(label);
  });

  test("periods follow one another without a gap, over the turn of years", () => {
    for (const kind of PERIOD_KINDS) {
      const first = periodOf(kind, day("2023-11-15"));
      for (let by = -5; by < 5; by++) {
        expect(daysBetween(shiftPeriod(first, by).to, shiftPeriod(first, by + 1).from)).toBe(1);
      }
    }
    expect(shiftPeriod(periodOf("quarter", day("2026-02-01")), -1).label).toBe("2025-Q4");
    expect(yearBefore(periodOf("month", day("2026-02-01"))).label).toBe("2025-02");
  });

  test("a longer period is its parts, end to end", () => {
    const year = periodOf("year", day("2024-01-01"));
    const months = partsOfPeriod(year, "month");
    expect(months.map(({ label }) => label.slice(5)).join()).toBe("01,02,03,04,05,06,07,08,09,10,11,12");
    expect(months.every(({ from }, at) => at === 0 || from === addDays(months[at - 1]!.to, 1))).toBe(true);
    expect(() => partsOfPeriod(periodOf("month", day("2024-01-01")), "year")).toThrow(RangeError);
  });
});

test.each([
  ["2026-07", "2026-07"],
  ["2026/7", "2026-07"],
  ["7/2026", "2026-07"],
  ["202607", "2026-07"],
  ["2026-07-01", "2026-07"],
  ["2026年7月", "2026-07"],
  ["2026年十一月", "2026-11"],
  ["２０２６年 7 月份", "2026-07"],
  ["Jul 2026", "2026-07"],
  ["September, 2026", "2026-09"],
  ["2026-Q3", "2026-Q3"],
  ["Q3 2026", "2026-Q3"],
  ["2026年第三季度", "2026-Q3"],
  ["2026年4季度", "2026-Q4"],
  ["2026 H2", "2026-H2"],
  ["2026年上半年", "2026-H1"],
  ["2026年", "2026"],
  ["FY2026", "2026"],
  ["Q3", null],
  ["July", null],
  ["2026-13", null],
  ["2026-07-15", null],
  ["total 2026", null],
])("“%s” is read as %s", (text, label) => {
  expect(readPeriod(text)?.label ?? null).toBe(label);
});
