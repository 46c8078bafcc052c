import { type ContactsDue, contactsDue, type WorkingTime } from "../cadence";
import type { Grade } from "../grading/grade";
import {
  addDays,
  addMonths,
  type DayNumber,
  dayNumber,
  daysBetween,
  fromDayNumber,
  type IsoDate,
} from "../kernel/date";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import { nearestWorkingDay, workingDays } from "../workCalendar";
import type { ContactLog } from "./records";
import { reason, type TodayReason, type Urgency } from "./reasons";
import type { TodayRules } from "./rules";

/** One account on one day, as far as contacts go. */
export interface Contacted {
  readonly account: Account | null;
  readonly grade: Grade | null;
  readonly log: ContactLog;
  readonly asOf: IsoDate;
  readonly today: DayNumber;
  /** The owner's own: leave counts as days off. */
  readonly time: WorkingTime;
}

/** Cadence, promises, planned steps, silence and visits to be returned. */
export function contactReasons(contacted: Contacted, rules: TodayRules): TodayReason[] {
  const due = cadenceDue(contacted, rules);
  return [
    ...(due ? cadenceReason(due, contacted) : []),
    ...nextStepReason(contacted),
    ...plannedReasons(contacted),
    ...promiseReasons(contacted, rules),
    ...silenceReason(contacted, rules),
    ...visitReason(contacted, rules),
  ];
}

export function cadenceDue({ account, grade, log, today, time }: Contacted, rules: TodayRules): ContactsDue | null {
  const entered = account?.createdDate ? { day: dayNumber(account.createdDate), minute: 0 } : null;
  return contactsDue({ grade, entered, contacts: log.recent }, today, rules.cadence, time);
}

/** A new account at once; others when they are behind the share of workdays gone, or hardly any are left. */
function cadenceReason(contactsDue: ContactsDue, { grade, asOf, today, time }: Contacted): TodayReason[] {
  const { rule, due, wanted, made, from, until, isLate } = contactsDue;
  if (due === 0) return [];
  if (rule === "entryWeek") {
    const lastWorkday = isLate ? until : nearestWorkingDay(until, time.calendar, -1);
    const isLastDay = lastWorkday <= today;
    const day = isLastDay ? asOf : fromDayNumber(lastWorkday);
    return [reason({ kind: "entryWeek", due, until: fromDayNumber(until), isLate }, isLastDay ? 5 : 4, day)];
  }
  const whole = workingDays({ from, to: until }, time.calendar);
  const left = workingDays({ from: today, to: until }, time.calendar);
  const behind = whole === 0 ? 0 : Math.floor((wanted * (whole - left)) / whole) - made;
  const isPressing = due >= left;
  if (behind < 1 && !isPressing) return [];
  const urgency: Urgency = isPressing ? 5 : behind > 1 ? 4 : 3;
  const fact = { kind: "cadence", grade: grade!, per: rule, wanted, made, workdaysLeft: left } as const;
  return [reason({ ...fact, until: fromDayNumber(until) }, urgency, asOf)];
}

/** What the last contact said comes next. */
function nextStepReason({ account, log, asOf }: Contacted): TodayReason[] {
  const date = log.last?.nextDate ?? (log.last === null ? (account?.nextContactDate ?? null) : null);
  if (date === null || date > asOf) return [];
  const daysLate = daysBetween(date, asOf);
  return [reason({ kind: "nextStep", date, goal: log.last?.nextAction ?? null, daysLate }, daysLate > 0 ? 5 : 4, date)];
}

function plannedReasons({ log, asOf }: Contacted): TodayReason[] {
  return log.planned.map((activity) => {
    const { date, subject, content } = activity;
    const daysLate = daysBetween(date!, asOf);
    const fact = { kind: "planned", date: date!, subject: subject ?? content, daysLate } as const;
    return reason(fact, daysLate > 0 ? 5 : 4, date!, 0, activity);
  });
}

function promiseReasons({ log, asOf }: Contacted, rules: TodayRules): TodayReason[] {
  return openPromises(log, rules).flatMap(({ activity, due }) => {
    const promise = activity.commitment!;
    if (due > asOf) return [];
    return [reason({ kind: "promise", date: due, promise, daysLate: daysBetween(due, asOf) }, 5, due, 0, activity)];
  });
}

/** What we said we would do, and by when. */
export interface OpenPromise {
  readonly activity: Activity;
  readonly due: IsoDate;
}

/** Open until its day is past and a contact was made on or after it; one without a day until the next contact. */
export function openPromises({ last, promises }: ContactLog, { promiseDays }: TodayRules): OpenPromise[] {
  const lastDay = last?.date ?? null;
  return promises.flatMap((activity) => {
    const { date, nextDate } = activity;
    const isKept = lastDay !== null && lastDay > date! && (nextDate === null || lastDay >= nextDate);
    return isKept ? [] : [{ activity, due: nextDate ?? addDays(date!, promiseDays) }];
  });
}

/** Nobody has spoken with it for longer than its grade allows, and nothing is planned. */
function silenceReason({ account, grade, log, asOf }: Contacted, rules: TodayRules): TodayReason[] {
  const limit = grade === null ? undefined : rules.silentDays[grade];
  if (limit === undefined || log.hasPlans || (log.last?.nextDate ?? "") > asOf) return [];
  const since = log.last?.date ?? account?.lastContactDate ?? account?.createdDate ?? null;
  const days = since === null ? null : daysBetween(since, asOf);
  if (days !== null && days < limit) return [];
  const urgency: Urgency = days === null || days >= 4 * limit ? 4 : days >= 2 * limit ? 3 : 2;
  return [reason({ kind: "silent", days, limit }, urgency, asOf)];
}

/** A visit is returned: accounts that were visited once, or are graded for it, are not left alone. */
function visitReason({ grade, log, today }: Contacted, rules: TodayRules): TodayReason[] {
  const months = grade === null ? undefined : rules.visitMonths[grade];
  if (months === undefined || log.lastVisit === null) return [];
  const due = addMonths(dayNumber(log.lastVisit), months);
  if (due > today) return [];
  return [reason({ kind: "returnVisit", last: log.lastVisit, months }, today - due > 30 ? 3 : 2, fromDayNumber(due))];
}
