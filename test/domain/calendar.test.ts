import {
  addDays,
  dayNumber,
  type DayNumber,
  fromDayNumber,
  isoWeekOf,
  mondayOfIsoWeek,
  parseDate,
  weekdayOf,
} from "../../src/domain/kernel/date";
import { DEFAULT_HOURS, weekendDays, workingDays, workMinutes } from "../../src/domain/workCalendar";
import { dayOfSerial, serialOfDay } from "../../src/sheets/serial";

const day = (text: string): DayNumber => dayNumber(parseDate(text)!);
const sundaysOff = { isWeekend: weekendDays(11)!, holidays: new Set<number>() };

describe("the calendar", () => {
  // ISO 8601: the week's Thursday decides; the dates of the R package ISOweek's own tests.
  test.each([
    ["1999-12-31", "1999-W52"],
    ["2003-12-31", "2004-W01"],
    ["2004-12-31", "2004-W53"],
    ["2009-12-31", "2009-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2024-12-30", "2025-W01"],
    ["2026-11-20", "2026-W47"],
  ])("%s is in %s", (date, week) => {
    expect(isoWeekOf(day(date))).toBe(week);
    expect(mondayOfIsoWeek(week)! <= day(date)).toBe(true);
    expect(weekdayOf(mondayOfIsoWeek(week)!)).toBe(0);
  });

  test("a week its year does not have is no week", () => {
    expect(["2025-W53", "2025-W00", "2025-47", "soon"].map(mondayOfIsoWeek)).toEqual([null, null, null, null]);
  });

  test("days of the calendar only", () => {
    expect(["2023-02-29", "2024-02-29", "2024-13-01", "24-01-01"].map(parseDate)).toEqual([
      null,
      "2024-02-29",
      null,
      null,
    ]);
    expect(addDays(parseDate("2024-02-28")!, 2)).toBe("2024-03-01");
  });

  test.each(["Asia/Shanghai", "America/Los_Angeles", "Pacific/Chatham"])("days are the same in %s", (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const days = ["1900-01-01", "1970-01-01", "2024-03-10", "2026-11-24"];
    expect(days.map((text) => fromDayNumber(day(text)))).toEqual(days);
    process.env.TZ = before ?? "";
  });

  test("agrees with UTC on every day from 1900 to 2199", () => {
    for (let at = -25_567; at <= 84_006; at++) {
      const text = fromDayNumber(at as DayNumber);
      if (text !== new Date(at * 86_400_000).toISOString().slice(0, 10)) throw new Error(`day ${at} is ${text}`);
    }
  });

  // Microsoft's own description of NETWORKDAYS.INTL's weekend numbers.
  test.each([
    [1, [5, 6]],
    [2, [0, 6]],
    [7, [4, 5]],
    [11, [6]],
    [12, [0]],
    [17, [5]],
    ["0000011", [5, 6]],
  ])("weekend %s is off on %j", (code, off) => {
    expect(weekendDays(code)!.flatMap((isOff, weekday) => (isOff ? [weekday] : []))).toEqual(off);
  });

  test("other weekends are refused", () => {
    expect([0, 8, 18, "Sunday", "00000"].map(weekendDays)).toEqual([null, null, null, null, null]);
  });

  test("15 January to 30 June 2014 has 119 weekdays", () => {
    // The example of an open-source business-day library, counted both ends.
    const calendar = { isWeekend: weekendDays(1)!, holidays: new Set<number>() };
    expect(workingDays({ from: day("2014-01-15"), to: day("2014-06-30") }, calendar)).toBe(119);
  });

  test("from Friday noon to Saturday nine, at 08–12 and 13–17:30, are 270 + 60 minutes", () => {
    const from = { day: day("2026-11-20"), minute: 12 * 60 };
    const to = { day: day("2026-11-21"), minute: 9 * 60 };
    expect(workMinutes(from, to, DEFAULT_HOURS, sundaysOff)).toEqual({ ok: true, value: 330 });
  });

  test("a week holds six working days of 510 minutes, and time does not run backwards", () => {
    const from = { day: day("2026-11-16"), minute: 0 };
    const to = { day: day("2026-11-23"), minute: 0 };
    expect(workMinutes(from, to, DEFAULT_HOURS, sundaysOff)).toEqual({ ok: true, value: 6 * 510 });
    expect(workMinutes(to, from, DEFAULT_HOURS, sundaysOff).ok).toBe(false);
  });
});

describe("Excel's serials", () => {
  // Excel itself: 1 January 1900 is 1, 1 March 1900 is 61, 1 January 2026 is 46023; in the 1904 system 44561.
  test.each([
    [1, 1900, "1900-01-01"],
    [61, 1900, "1900-03-01"],
    [46_023, 1900, "2026-01-01"],
    [44_561, 1904, "2026-01-01"],
    [0, 1904, "1904-01-01"],
  ] as const)("%d of %d is %s", (serial, system, date) => {
    expect(fromDayNumber(dayOfSerial(serial, system)!)).toBe(date);
    expect(serialOfDay(day(date), system)).toBe(serial);
  });

  test("29 February 1900 never was, and text is no day", () => {
    expect([60, 0, -1, 2_958_466, "46023", Number.NaN].map((serial) => dayOfSerial(serial, 1900))).toEqual(
      Array(6).fill(null),
    );
  });

  test.each([1900, 1904] as const)("every day to 9999 survives its serial in the %d system", (system) => {
    const last = system === 1900 ? 2_958_465 : 2_957_003;
    for (let serial = system === 1900 ? 61 : 0; serial <= last; serial++) {
      if (serialOfDay(dayOfSerial(serial, system)!, system) !== serial) throw new Error(`serial ${serial}`);
    }
  });
});
