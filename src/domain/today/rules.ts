import { type CadenceRules, DEFAULT_CADENCE, type WorkingTime } from "../cadence";
import type { Grade } from "../grading/grade";
import { DEFAULT_HOURS, weekendDays } from "../workCalendar";

type ByGrade = { readonly [Each in Grade]?: number };

/** What puts an account on today's list. Days are calendar days. */
export interface TodayRules {
  readonly cadence: CadenceRules;
  readonly time: WorkingTime;
  /** Days off of single persons, by name: their cadence and their deadlines skip them. */
  readonly leave: readonly { readonly person: string; readonly days: readonly number[] }[];
  /** Days without any contact after which an account of this grade is silent. */
  readonly silentDays: ByGrade;
  /** Months after which the last visit of an account of this grade wants to be returned. */
  readonly visitMonths: ByGrade;
  /** A promise without a day of its own is due so many days after it was made. */
  readonly promiseDays: number;
  /** An open deal without a sign of life for so many days is stuck. */
  readonly stuckDays: number;
  /** A contract or document is told of so many days before its end. */
  readonly noticeDays: number;
  /** Open questions are answered within so many days, or nobody waits any longer. */
  readonly inquiryDays: number;
  /** Minutes east of Greenwich where we work; customers' times are told in ours. */
  readonly ourOffset: number;
}

export const DEFAULT_TODAY: TodayRules = {
  cadence: DEFAULT_CADENCE,
  time: { calendar: { isWeekend: weekendDays(11)!, holidays: new Set() }, hours: DEFAULT_HOURS },
  leave: [],
  silentDays: { A: 7, B: 15, C: 30 },
  visitMonths: { A: 3, B: 6 },
  promiseDays: 7,
  stuckDays: 30,
  noticeDays: 60,
  inquiryDays: 30,
  ourOffset: 8 * 60,
};
