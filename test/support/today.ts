import type { TodayFact } from "../../src/domain/today/reasons";
import { DEFAULT_TODAY, type TodayRules } from "../../src/domain/today/rules";
import { type TodayInput, type TodayLine, todayList, type TodayList } from "../../src/domain/today/todayList";
import { on, rowOf } from "./modelRows";

/** A Friday; November 2026 has 25 workdays from Monday to Saturday, 16 of them before it. */
export const FRIDAY = "2026-11-20";

export function todayOf(given: Partial<Omit<TodayInput, "rules">>, rules: Partial<TodayRules> = {}): TodayList {
  return todayList({
    accounts: [],
    contacts: [],
    activities: [],
    orders: [],
    opportunities: [],
    inquiries: [],
    invoices: [],
    contracts: [],
    complaints: [],
    plans: [],
    putOff: [],
    asOf: on(FRIDAY),
    owner: null,
    ...given,
    rules: { ...DEFAULT_TODAY, ...rules },
  });
}

export function account(name: string, grade: string | null, more: object = {}) {
  return rowOf("accounts", { name, grade, createdDate: on("2020-01-06"), ...more });
}

export function activity(accountName: string, day: string, more: object = {}) {
  return rowOf("activities", { accountName, date: on(day), ...more });
}

/** The line of an account, by its name. */
export function lineOf(list: TodayList, name: string): TodayLine | undefined {
  return list.lines.find((line) => line.name === name);
}

export function factsOf(list: TodayList, name: string): readonly TodayFact[] {
  return lineOf(list, name)?.reasons.map(({ fact }) => fact) ?? [];
}
