import fc from "fast-check";
import {
  type CadenceRules,
  cadenceSpan,
  contactsDue,
  contactsWithin,
  DEFAULT_CADENCE,
  entryWeek,
  nextContact,
  weekOf,
  type WorkingTime,
} from "../../src/domain/cadence";
import { type DayNumber, dayNumber, fromDayNumber } from "../../src/domain/kernel/date";
import { DEFAULT_HOURS, type Moment, weekendDays } from "../../src/domain/workCalendar";
import { on } from "../support/modelRows";

const SUNDAY_OFF: WorkingTime = {
  calendar: { isWeekend: weekendDays(11)!, holidays: new Set() },
  hours: DEFAULT_HOURS,
};

function day(text: string): DayNumber {
  return dayNumber(on(text));
}

function at(text: string, minute = 0): Moment {
  return { day: day(text), minute };
}

function withDays(days: { holidays?: string[]; openDays?: string[] }): WorkingTime {
  const calendar = {
    ...SUNDAY_OFF.calendar,
    holidays: new Set((days.holidays ?? []).map(day)),
    openDays: new Set((days.openDays ?? []).map(day)),
  };
  return { ...SUNDAY_OFF, calendar };
}

describe("the week an account is entered in", () => {
  test.each([
    { story: "on Wednesday", entered: at("2026-11-18"), until: "2026-11-22", isLate: false },
    { story: "on Saturday at 17:29", entered: at("2026-11-21", 1049), until: "2026-11-22", isLate: false },
    { story: "on Saturday at 17:30", entered: at("2026-11-21", 1050), until: "2026-11-23", isLate: true },
    { story: "on Sunday", entered: at("2026-11-22"), until: "2026-11-23", isLate: true },
  ])("entered $story, due by $until", ({ entered, until, isLate }) => {
    const week = entryWeek(entered, SUNDAY_OFF, DEFAULT_CADENCE);
    expect([fromDayNumber(week.to), week.isLate]).toEqual([until, isLate]);
  });

  test("with Saturday off, a Friday evening is late; a Saturday that is worked makes it early again", () => {
    const weekdays = { ...SUNDAY_OFF, calendar: { ...SUNDAY_OFF.calendar, isWeekend: weekendDays(1)! } };
    const friday = at("2026-11-20", 1060);
    expect(entryWeek(friday, weekdays, DEFAULT_CADENCE).isLate).toBe(true);
    const worked = { ...weekdays, calendar: { ...weekdays.calendar, openDays: new Set([day("2026-11-21")]) } };
    expect(entryWeek(friday, worked, DEFAULT_CADENCE).isLate).toBe(false);
  });

  test("a holiday on Monday puts a late entry off to Tuesday", () => {
    const week = entryWeek(at("2026-11-22"), withDays({ holidays: ["2026-11-23"] }), DEFAULT_CADENCE);
    expect(fromDayNumber(week.to)).toBe("2026-11-24");
  });

  test("a week may begin on Sunday", () => {
    const week = weekOf(day("2026-11-22"), "sunday");
    expect([fromDayNumber(week.from), fromDayNumber(week.to)]).toEqual(["2026-11-22", "2026-11-28"]);
  });
});

describe("contacts due", () => {
  const account = { grade: "A", entered: null, contacts: [] };

  test("no rule, nothing due; an account without a grade has only its first week", () => {
    expect(contactsDue({ ...account, grade: "X" }, day("2026-11-20"), DEFAULT_CADENCE, SUNDAY_OFF)).toBeNull();
    expect(contactsDue({ ...account, grade: null }, day("2026-11-20"), DEFAULT_CADENCE, SUNDAY_OFF)).toBeNull();
  });

  test("a part month owes its share of workdays, rounded up, when the rules say so", () => {
    const rules: CadenceRules = { ...DEFAULT_CADENCE, partPeriods: "workdays" };
    // November 2026 has 25 days from Monday to Saturday; 12 of them from the 17th on: 5 × 12 ÷ 25 = 2.4.
    const late = { ...account, entered: at("2026-11-17") };
    expect(contactsDue(late, day("2026-11-25"), rules, SUNDAY_OFF)).toMatchObject({ wanted: 3, due: 3 });
    expect(contactsDue(late, day("2026-11-25"), DEFAULT_CADENCE, SUNDAY_OFF)).toMatchObject({ wanted: 5 });
    // Away from the 2nd to the 14th, 12 workdays: 5 × 13 ÷ 25 = 2.6.
    const away = Array.from({ length: 13 }, (_, i) => `2026-11-${String(i + 2).padStart(2, "0")}`);
    expect(contactsDue(account, day("2026-11-25"), rules, withDays({ holidays: away }))).toMatchObject({ wanted: 3 });
  });

  test("made and due are never negative, and one contact more never leaves more due", () => {
    const days = fc.array(fc.integer({ min: 20_700, max: 20_800 }).map((n) => n as DayNumber));
    fc.assert(
      fc.property(days, fc.constantFrom("A", "C", "D"), (contacts, grade) => {
        const asOf = 20_790 as DayNumber;
        const before = contactsDue({ grade, entered: null, contacts }, asOf, DEFAULT_CADENCE, SUNDAY_OFF)!;
        const more = { grade, entered: null, contacts: [...contacts, asOf] };
        const after = contactsDue(more, asOf, DEFAULT_CADENCE, SUNDAY_OFF)!;
        expect(before.due).toBeGreaterThanOrEqual(0);
        expect(after.due).toBeLessThanOrEqual(before.due);
        expect(after.made).toBeGreaterThanOrEqual(before.made);
      }),
    );
  });

  test("a day counts only so often", () => {
    const span = cadenceSpan("quarter", day("2026-11-20"), DEFAULT_CADENCE);
    const contacts = ["2026-09-30", "2026-10-01", "2026-10-01", "2026-10-01", "2026-12-31", "2027-01-01"].map(day);
    expect(contactsWithin(contacts, span, 2)).toBe(3);
    expect(contactsWithin(contacts, span, 9)).toBe(4);
  });
});

test("the next contact is a working day on or after the plain day", () => {
  const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map((n) => n as DayNumber);
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom("day", "week", "month"),
      (last, every, unit) => {
        const plain = nextContact(last, every, unit as "day", null);
        const moved = nextContact(last, every, unit as "day", SUNDAY_OFF.calendar);
        expect(moved - plain).toBe(fromDayNumber(plain) && (plain + 4) % 7 === 0 ? 1 : 0);
      },
    ),
  );
});
