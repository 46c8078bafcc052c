import type { YearGoal } from "../kpi/facts";
import type { CadencePeriod } from "../cadence";
import type { PeriodKind } from "../calendarPeriod";
import type { LeadOrigin } from "../choiceWords";
import type { Tier, TierEdge, TierMethod } from "../commission";
import type { InquiryRules } from "../grading/inquiry";
import type { ScorecardWeights } from "../grading/rules";
import type { IsoDate } from "../kernel/date";
import type {
  BonusCriterion,
  CollectionTerms,
  CommissionRules,
  ExchangeRate,
  LateRefunds,
  RepTerms,
} from "../statement/rules";
import type { WorkHours } from "../workCalendar";

/** How commission and pay are reckoned, besides the tiers. Amounts as a cell holds them. */
export interface PayRules {
  readonly method: TierMethod;
  readonly edge: TierEdge;
  readonly base: CommissionRules["base"];
  readonly measure: CommissionRules["measure"];
  /** Sales climb the tiers over this period; each starts at 0. */
  readonly accumulates: PeriodKind;
  readonly paidEvery: PeriodKind;
  readonly lateRefunds: LateRefunds;
  readonly collectionTerms: CollectionTerms;
  readonly lowestCollection: number;
  readonly monthlyBase: number;
  readonly bonusPaidEvery: PeriodKind;
  /** Paid for the full bonus score. */
  readonly highestBonus: number;
  readonly homeCurrency: string;
}

/** Commission of their own for clients of one origin or one channel; null: any. */
export interface ScopedRate {
  readonly name: string;
  readonly origin: LeadOrigin | null;
  readonly channel: string | null;
  readonly rate: number;
}

export const GRADING_METHODS = ["abc", "rfm", "scorecard", "investment"] as const;

/** How accounts are graded. Shares and thresholds are ratios. */
export interface GradingRules {
  readonly method: (typeof GRADING_METHODS)[number];
  /** ABC: the share of the total before an account up to which it is an A, a B. */
  readonly shareA: number;
  readonly shareB: number;
  /** Scorecard and RFM: the score of 1 to 5 that an A, a B, a C needs. */
  readonly scoreA: number;
  readonly scoreB: number;
  readonly scoreC: number;
  /** Months of sales looked back on. */
  readonly months: number;
  /** A balance this many days overdue, of more than this share, costs one grade. */
  readonly overdueDays: number;
  readonly overdueShare: number;
  /** A grade moves only when the line is passed by this share of it, or for the second time. */
  readonly hysteresis: number;
  /** With fewer accounts grades are shown, and nothing is advised. */
  readonly fewestAccounts: number;
}

/** What a contact with an account costs, and what may come of it: for expected result × investment. */
export interface InvestmentRules {
  readonly visitCost: number;
  readonly hourCost: number;
  /** Cost of capital of a receivable, a year. */
  readonly capitalCost: number;
  /** The most that last year's growth is carried on with, either way. */
  readonly highestGrowth: number;
}

/** So many contacts, of any form, in each week, month, quarter or year; 0: only with reason. */
export interface CadenceRow {
  readonly grade: string;
  readonly times: number;
  readonly per: CadencePeriod;
}

export const WEEK_STARTS = ["monday", "sunday"] as const;
/** What is owed where only part of a period was worked: everything, or its share by working days. */
export const PART_PERIODS = ["full", "workdays"] as const;

export interface ContactRules {
  /** Contacts inside the week in which an account is entered. */
  readonly newAccountTimes: number;
  readonly mostPerDay: number;
  readonly weekStartsOn: (typeof WEEK_STARTS)[number];
  readonly partPeriods: (typeof PART_PERIODS)[number];
  /** Days without a contact after which an account is named. */
  readonly quietDays: number;
  /** Days in one stage after which a deal is stuck. */
  readonly stuckDays: number;
  /** Days ahead that ends of contracts and documents are told. */
  readonly expiryDays: number;
}

/** 0 is Monday, 6 is Sunday. */
export interface WeekRules {
  readonly daysOff: readonly number[];
}

/** A day off besides the week's, or one worked although it would be off. */
export interface SpecialDay {
  readonly date: IsoDate;
  readonly name: string | null;
  readonly isWorked: boolean;
}

/** Days a rep is away, both inside, and who stands in. */
export interface Leave {
  readonly rep: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly standIn: string | null;
}

/** A bucket by its last day past due: 0 is not due yet, null the open end. */
export interface AgingRow {
  readonly toDay: number | null;
  /** The share expected to be lost. */
  readonly allowance: number;
}

export const LADDER_STEPS = ["reminder", "call", "letter", "manager", "stopSupply", "legal"] as const;

/** From so many days past due on; negative: before. */
export interface LadderRow {
  readonly fromDays: number;
  readonly step: (typeof LADDER_STEPS)[number];
}

export interface CollectionRules {
  /** A step that brought no money in so many days had no effect. */
  readonly patienceDays: number;
  readonly horizonDays: number;
  readonly dsoDays: number;
}

export interface ComplaintRules {
  /** Working minutes until a complaint is with after-sales. */
  readonly handOverMinutes: number;
  readonly lowestHandlingRate: number;
  /** An open complaint older than this is long unresolved. */
  readonly longOpenDays: number;
}

/** One point of the partnership audit; null product line: all. */
export interface AuditPoint {
  readonly section: string;
  readonly point: string;
  readonly productLine: string | null;
  readonly maxPoints: number;
  readonly weight: number;
  /** A must that is not met beats any total. */
  readonly isMust: boolean;
}

/** Every table of the rule book and what it says. */
export interface RuleParts {
  readonly tiers: readonly Tier[];
  readonly pay: PayRules;
  /** Weights of the criteria of the yearly bonus; they sum to 1. */
  readonly bonus: { readonly [Criterion in BonusCriterion]: number };
  readonly grading: GradingRules;
  readonly scorecard: ScorecardWeights;
  readonly investment: InvestmentRules;
  readonly inquiry: InquiryRules;
  readonly cadence: readonly CadenceRow[];
  readonly contact: ContactRules;
  readonly week: WeekRules;
  readonly hours: readonly WorkHours[];
  readonly aging: readonly AgingRow[];
  readonly ladder: readonly LadderRow[];
  readonly collection: CollectionRules;
  readonly complaints: ComplaintRules;
  readonly rates: readonly ScopedRate[];
  readonly reps: readonly RepTerms[];
  readonly exchange: readonly ExchangeRate[];
  readonly specialDays: readonly SpecialDay[];
  readonly leave: readonly Leave[];
  readonly audit: readonly AuditPoint[];
  readonly targets: readonly YearGoal[];
}

export type RulePart = keyof RuleParts;
