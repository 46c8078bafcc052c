import type { CadenceRule } from "../cadence";
import { readGrade } from "../grading/grade";
import { dayNumber, type IsoDate } from "../kernel/date";
import type { Leave, RulePart } from "../rules/parts";
import { type RuleBook, rulesOn } from "../rules/ruleBook";
import { workingTimeOn } from "../rules/subjects";
import { DEFAULT_TODAY, type TodayRules } from "./rules";

/** The tables of the rule book that say what is to be done on a day. */
export const TODAY_PARTS = [
  "cadence",
  "contact",
  "week",
  "hours",
  "specialDays",
  "leave",
] as const satisfies readonly RulePart[];

/** What puts an account on the list of a day, as the rule book says; what the book has no table for is as usual. */
export function todayRulesOn(book: RuleBook, day: IsoDate): TodayRules {
  const { quietDays, stuckDays, expiryDays, ...contact } = rulesOn(book, "contact", day);
  const { newAccountTimes, mostPerDay, weekStartsOn, partPeriods } = contact;
  return {
    ...DEFAULT_TODAY,
    cadence: { byGrade: timesByGrade(book, day), newAccountTimes, mostPerDay, weekStartsOn, partPeriods },
    time: workingTimeOn(book, day),
    leave: rulesOn(book, "leave", day).map(({ rep, ...span }) => ({ person: rep, days: daysOf(span) })),
    silentDays: silentDays(quietDays),
    stuckDays,
    noticeDays: expiryDays,
  };
}

/** A grade may be written in a person's own words: "A", "A 类", "Grade A". */
function timesByGrade(book: RuleBook, day: IsoDate): Record<string, CadenceRule> {
  return Object.fromEntries(
    rulesOn(book, "cadence", day).map(({ grade, times, per }) => [readGrade(grade) ?? grade, { times, per }]),
  );
}

/** The better an account, the sooner its silence is told: of a B after half the days, of an A after a quarter. */
function silentDays(quietDays: number): TodayRules["silentDays"] {
  return { A: Math.floor(quietDays / 4), B: Math.floor(quietDays / 2), C: quietDays };
}

function daysOf({ from, to }: Pick<Leave, "from" | "to">): number[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, at) => first + at);
}
