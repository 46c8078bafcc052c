import type { ContactsDue } from "../cadence";
import type { IsoDate } from "../kernel/date";

export type GreetingCalendar = "solar" | "lunar";

/** Why an account is on the list, as data. Days late are above zero once the day is past; amounts are minor units. */
export type TodayFact =
  | { readonly kind: "entryWeek"; readonly due: number; readonly until: IsoDate; readonly isLate: boolean }
  | {
      readonly kind: "cadence";
      readonly grade: string;
      readonly per: Exclude<ContactsDue["rule"], "entryWeek">;
      readonly wanted: number;
      readonly made: number;
      readonly until: IsoDate;
      readonly workdaysLeft: number;
    }
  | { readonly kind: "nextStep"; readonly date: IsoDate; readonly goal: string | null; readonly daysLate: number }
  | { readonly kind: "planned"; readonly date: IsoDate; readonly subject: string | null; readonly daysLate: number }
  | { readonly kind: "promise"; readonly date: IsoDate; readonly promise: string; readonly daysLate: number }
  | { readonly kind: "silent"; readonly days: number | null; readonly limit: number }
  | { readonly kind: "returnVisit"; readonly last: IsoDate | null; readonly months: number }
  | {
      readonly kind: "birthday" | "anniversary";
      readonly who: string;
      readonly date: IsoDate;
      readonly calendar: GreetingCalendar;
      /** How many years, on that day. */
      readonly years: number;
    }
  | { readonly kind: "overdue"; readonly amount: number; readonly invoices: number; readonly daysLate: number }
  | { readonly kind: "paymentPromise"; readonly amount: number; readonly date: IsoDate; readonly daysLate: number }
  /** Still to be renewed, by a day. */
  | { readonly kind: "contractRenewal"; readonly contract: string; readonly date: IsoDate; readonly daysLeft: number }
  /** Its end is near or just past; `renewBy` is the day for renewing that has gone by. */
  | {
      readonly kind: "contractEnds";
      readonly contract: string;
      readonly date: IsoDate;
      readonly daysLeft: number;
      readonly renewBy: IsoDate | null;
    }
  | {
      readonly kind: "planAction";
      readonly action: string;
      readonly who: string | null;
      readonly date: IsoDate;
      readonly daysLate: number;
      /** Asked about it again on that day, not its last day. */
      readonly isFollowUp: boolean;
    }
  | {
      readonly kind: "stuckDeal";
      readonly deal: string;
      readonly stage: string | null;
      readonly days: number;
      readonly amount: number | null;
    }
  /** Likely to be won soon. */
  | {
      readonly kind: "closingDeal";
      readonly deal: string;
      readonly date: IsoDate;
      readonly daysLeft: number;
      readonly amount: number | null;
      readonly probability: number | null;
    }
  /** Likely to order again: its own gap between orders is over; `amount` is that of its usual order. */
  | {
      readonly kind: "reorder";
      readonly last: IsoDate;
      readonly days: number;
      readonly gap: number;
      readonly amount: number;
    }
  | { readonly kind: "dealPastClose"; readonly deal: string; readonly date: IsoDate; readonly amount: number | null }
  | { readonly kind: "complaint"; readonly subject: string; readonly days: number }
  | { readonly kind: "inquiry"; readonly subject: string | null; readonly days: number };
export type TodayKind = TodayFact["kind"];

/** A fact, how it presses from 1 (some day) to 5 (today), and the day it is due. */
export interface TodayReason {
  readonly fact: TodayFact;
  readonly urgency: Urgency;
  readonly due: IsoDate;
  /** What hangs on it, in minor units. */
  readonly amount: number;
  /** The row that says so, as it was given; null where several do, or none. */
  readonly row: object | null;
}

export type Urgency = 1 | 2 | 3 | 4 | 5;

export function reason(
  fact: TodayFact,
  urgency: Urgency,
  due: IsoDate,
  amount = 0,
  row: object | null = null,
): TodayReason {
  return { fact, urgency, due, amount, row };
}

/** Reasons that are told one by one, and how many more of their kinds there are. */
export interface ToldReasons {
  readonly told: readonly TodayReason[];
  readonly more: readonly { readonly kind: TodayKind; readonly reasons: readonly TodayReason[] }[];
}

/** So many of one kind are told; a fortieth stuck deal says nothing new. */
const TOLD_OF_A_KIND = 3;

export function toldReasons(reasons: readonly TodayReason[]): ToldReasons {
  const seen = new Map<TodayKind, TodayReason[]>();
  const told = reasons.filter((one) => {
    const before = seen.get(one.fact.kind) ?? [];
    seen.set(one.fact.kind, [...before, one]);
    return before.length < TOLD_OF_A_KIND;
  });
  const more = [...seen].map(([kind, all]) => ({ kind, reasons: all.slice(TOLD_OF_A_KIND) }));
  return { told, more: more.filter((one) => one.reasons.length > 0) };
}
