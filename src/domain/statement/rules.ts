import type { PeriodKind } from "../calendarPeriod";
import { type CommissionPlan, DEFAULT_TIERS } from "../commission";
import type { LeadOrigin } from "../choiceWords";
import type { IsoDate } from "../kernel/date";

/** What earns commission, and when: money come in, a bill sent, an order taken, a deal won. */
export const COMMISSION_BASES = ["collected", "invoiced", "ordered", "won"] as const;
export type CommissionBase = (typeof COMMISSION_BASES)[number];

/** Of what the rate is taken: the amount, or its gross profit. */
export const COMMISSION_MEASURES = ["revenue", "grossProfit"] as const;
export type CommissionMeasure = (typeof COMMISSION_MEASURES)[number];

/**
 * A refund after the tiers' period has ended: "ratePaid" takes back at the rate the sale was paid at; "recalculate"
 * takes back what that period would have paid less without it.
 */
export const LATE_REFUNDS = ["ratePaid", "recalculate"] as const;
export type LateRefunds = (typeof LATE_REFUNDS)[number];

/** Below `minimum` collection rate: "gate" withholds the commission, "scale" pays the share rate ÷ minimum. */
export const COLLECTION_TERMS = ["none", "gate", "scale"] as const;
export type CollectionTerms = (typeof COLLECTION_TERMS)[number];

/** Tiers of their own for clients of one origin or one channel; what they sell accumulates apart. */
export interface ScopedPlan extends CommissionPlan {
  readonly name: string;
  /** Null: any. */
  readonly origin: LeadOrigin | null;
  /** The account's type as the sheet words it; null: any. */
  readonly channel: string | null;
}

/** Units of the home currency for one of `currency`, from a day on. */
export interface ExchangeRate {
  readonly currency: string;
  readonly from: IsoDate;
  readonly rate: number;
}

/** Who gets which share of a document; the shares of a document sum to 1. */
export interface Split {
  readonly document: string;
  readonly owner: string;
  readonly share: number;
}

/** Whose sales of a region are, where neither the row nor its account names anybody. */
export interface Territory {
  readonly region: string;
  /** Null: nobody's yet. */
  readonly owner: string | null;
}

/** Pay guaranteed per tiers' period from a day on; what is advanced is owed when it is recoverable. */
export interface Draw {
  readonly from: IsoDate;
  readonly amount: number;
  readonly isRecoverable: boolean;
}

/** One rep's own terms; null `monthlyBase`: the usual one; null days: employed throughout. */
export interface RepTerms {
  readonly owner: string;
  readonly monthlyBase: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const BONUS_CRITERIA = ["platformUse", "passion", "innovation", "summingUp"] as const;
export type BonusCriterion = (typeof BONUS_CRITERIA)[number];

export interface YearBonusTerms {
  /** Paid for the full score. */
  readonly highest: number;
  readonly weights: { readonly [Criterion in BonusCriterion]: number };
}

/** How sales people are paid. Amounts and thresholds as a cell holds them (1200 is 1,200.00), rates as ratios. */
export interface CommissionRules {
  readonly plan: CommissionPlan;
  /** The first that fits a sale; none: `plan`. */
  readonly scopedPlans: readonly ScopedPlan[];
  /** "auto": collected where there are payments, else invoiced, else ordered, else won. */
  readonly base: CommissionBase | "auto";
  readonly measure: CommissionMeasure;
  /** Over what period sales climb the tiers; each starts at 0. */
  readonly accumulates: PeriodKind;
  /** How often commission is paid out. */
  readonly paidEvery: PeriodKind;
  readonly lateRefunds: LateRefunds;
  readonly homeCurrency: string;
  readonly exchangeRates: readonly ExchangeRate[];
  readonly splits: readonly Split[];
  readonly territories: readonly Territory[];
  readonly collection: { readonly terms: CollectionTerms; readonly minimum: number };
  readonly draw: Draw | null;
  readonly monthlyBase: number;
  readonly reps: readonly RepTerms[];
  readonly yearBonus: YearBonusTerms;
}

/** The rules that hold on a day: a rule book changes, and what was sold before keeps its own. */
export type CommissionRulesOn = (day: IsoDate) => CommissionRules;

/** A small foreign trade firm's: 1,200 a month, 2/3/4 % by quarter on each slice, paid quarterly. */
export const DEFAULT_COMMISSION_RULES: CommissionRules = {
  plan: { tiers: DEFAULT_TIERS, method: "marginal", edge: "upto" },
  scopedPlans: [],
  base: "auto",
  measure: "revenue",
  accumulates: "quarter",
  paidEvery: "quarter",
  lateRefunds: "ratePaid",
  homeCurrency: "CNY",
  exchangeRates: [],
  splits: [],
  territories: [],
  collection: { terms: "none", minimum: 0.8 },
  draw: null,
  monthlyBase: 1200,
  reps: [],
  yearBonus: { highest: 0, weights: { platformUse: 0.4, passion: 0.2, innovation: 0.2, summingUp: 0.2 } },
};
