import { dayNumber, type IsoDate } from "../kernel/date";
import {
  type CommissionRules,
  type CommissionRulesOn,
  DEFAULT_COMMISSION_RULES,
  type ScopedPlan,
} from "../statement/rules";
import type { WorkCalendar, WorkHours } from "../workCalendar";
import type { Leave, RulePart, ScopedRate } from "./parts";
import { type RuleBook, rulesOn } from "./ruleBook";

/** The tables that pay is reckoned by. */
export const PAY_PARTS = ["tiers", "pay", "bonus", "rates", "reps", "exchange"] as const satisfies readonly RulePart[];

/** How sales people are paid for what was sold on a day. */
export function commissionRulesOn(book: RuleBook): CommissionRulesOn {
  return (day) => commissionRules(book, day);
}

function commissionRules(book: RuleBook, day: IsoDate): CommissionRules {
  const { method, edge, lowestCollection, collectionTerms, highestBonus, ...pay } = rulesOn(book, "pay", day);
  const { base, measure, accumulates, paidEvery, lateRefunds, homeCurrency, monthlyBase } = pay;
  return {
    ...DEFAULT_COMMISSION_RULES,
    ...{ base, measure, accumulates, paidEvery, lateRefunds, homeCurrency, monthlyBase },
    plan: { tiers: rulesOn(book, "tiers", day), method, edge },
    scopedPlans: rulesOn(book, "rates", day).map(flatPlan),
    exchangeRates: rulesOn(book, "exchange", day),
    collection: { terms: collectionTerms, minimum: lowestCollection },
    reps: rulesOn(book, "reps", day),
    yearBonus: { highest: highestBonus, weights: rulesOn(book, "bonus", day) },
  };
}

function flatPlan({ name, origin, channel, rate }: ScopedRate): ScopedPlan {
  return { name, origin, channel, tiers: [{ above: 0, rate, bonus: 0 }], method: "marginal", edge: "upto" };
}

const DAYS_PER_WEEK = 7;

/** The tables that say when the firm works. */
export const CALENDAR_PARTS = ["week", "specialDays"] as const satisfies readonly RulePart[];

/** The days and hours the firm works, by the rules of a day. */
export function workingTimeOn(
  book: RuleBook,
  day: IsoDate,
): { readonly calendar: WorkCalendar; readonly hours: readonly WorkHours[] } {
  const { daysOff } = rulesOn(book, "week", day);
  const special = (isWorked: boolean) =>
    new Set(
      rulesOn(book, "specialDays", day).flatMap((each) => (each.isWorked === isWorked ? dayNumber(each.date) : [])),
    );
  return {
    calendar: {
      isWeekend: Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => daysOff.includes(weekday)),
      holidays: special(false),
      openDays: special(true),
    },
    hours: rulesOn(book, "hours", day),
  };
}

/** The leave a rep has on a day; null when they are at work. */
export function leaveOn(leave: readonly Leave[], rep: string, day: IsoDate): Leave | null {
  return leave.find((each) => each.rep === rep && each.from <= day && day <= each.to) ?? null;
}
