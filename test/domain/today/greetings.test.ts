import { calendarOf, nextRecurrence } from "../../../src/domain/today/greetings";
import { on, rowOf } from "../../support/modelRows";
import { account, factsOf, todayOf } from "../../support/today";

describe("days that come round", () => {
  test.each([
    { story: "this year", born: "1980-12-01", asOf: "2026-11-20", date: "2026-12-01", years: 46 },
    { story: "on the day itself", born: "1980-11-20", asOf: "2026-11-20", date: "2026-11-20", years: 46 },
    { story: "next year", born: "1980-11-19", asOf: "2026-11-20", date: "2027-11-19", years: 47 },
    { story: "29 February in another year", born: "2000-02-29", asOf: "2026-02-01", date: "2026-02-28", years: 26 },
    { story: "29 February in a leap year", born: "2000-02-29", asOf: "2028-02-01", date: "2028-02-29", years: 28 },
  ])("$story", ({ born, asOf, date, years }) => {
    expect(nextRecurrence(on(born), on(asOf), "solar")).toEqual({ date, years });
  });

  // The Mid-Autumn Festival is the 15th of the 8th month: 23 Sep 1980, 6 Oct 2025, 25 Sep 2026 (Hong Kong Observatory).
  // The eve of the New Year was the 30th of the 12th month on 18 Feb 1996; on 16 Feb 2026 it is the 29th.
  test.each([
    { story: "Mid-Autumn", born: "1980-09-23", asOf: "2025-01-01", date: "2025-10-06", years: 45 },
    { story: "Mid-Autumn of the next year", born: "1980-09-23", asOf: "2025-10-07", date: "2026-09-25", years: 46 },
    { story: "a leap month, kept in its month", born: "2023-04-10", asOf: "2026-03-01", date: "2026-04-07", years: 3 },
    {
      story: "the eve, though the month has no 30th",
      born: "1996-02-18",
      asOf: "2026-01-01",
      date: "2026-02-16",
      years: 30,
    },
  ])("by the Chinese calendar: $story", ({ born, asOf, date, years }) => {
    expect(nextRecurrence(on(born), on(asOf), "lunar")).toEqual({ date, years });
  });

  test("nobody is greeted before being born", () => {
    expect(nextRecurrence(on("2030-01-01"), on("2026-01-01"), "solar")).toBeNull();
  });

  test.each([
    [["农历生日"], "lunar"],
    [[null, "陰曆"], "lunar"],
    [["VIP", null], "solar"],
  ] as const)("%j is %s", (remarks, calendar) => {
    expect(calendarOf(...remarks)).toBe(calendar);
  });
});

test("greetings until the next workday: on Saturday those of Sunday as well", () => {
  const accounts = [
    account("Acme", null, { anniversary: on("2016-11-22"), contactName: "Ann", birthday: on("1980-11-21") }),
  ];
  const contacts = [rowOf("contacts", { accountName: "acme", name: "Bo", birthday: on("1990-11-23") })];
  const kinds = (day: string) => factsOf(todayOf({ accounts, contacts, asOf: on(day) }), "Acme");
  expect(kinds("2026-11-20")).toEqual([]);
  expect(kinds("2026-11-21")).toEqual([
    { kind: "birthday", who: "Ann", date: "2026-11-21", calendar: "solar", years: 46 },
    { kind: "anniversary", who: "Acme", date: "2026-11-22", calendar: "solar", years: 10 },
  ]);
  expect(kinds("2026-11-23")).toMatchObject([{ who: "Bo", years: 36 }]);
});
