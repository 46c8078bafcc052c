import { DEFAULT_ABC_LINES, type AbcLines } from "./abc";
import { type Cutoffs, DEFAULT_CUTOFFS } from "./grade";
import { DEFAULT_INQUIRY_RULES, type InquiryRules } from "./inquiry";

export const METHODS = ["abc", "rfm", "scorecard", "investment"] as const;
export type GradingMethod = (typeof METHODS)[number];

/** What an account is worth by: gross profit where the rows tell it, revenue where they do not. */
export const MEASURES = ["profitIfKnown", "revenue", "grossProfit"] as const;
export type MeasureChoice = (typeof MEASURES)[number];

export const CRITERIA = ["profit", "growth", "potential", "payment", "relation", "fit", "costToServe"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One class down for an account of whose balance more than a share is later than so many days. */
export interface PaymentModifier {
  readonly days: number;
  readonly share: number;
}

/** What a contact costs, and how far a deal's result is believed. */
export interface InvestmentRules {
  /** Minor units of the workbook's currency. */
  readonly costPerVisit: number;
  readonly costPerHour: number;
  /** Of the balance, a year. */
  readonly capitalRate: number;
  readonly growthCap: number;
  /** Null: the value that holds the first 80 % of all, and the median. */
  readonly resultLine: number | null;
  readonly investmentLine: number | null;
  readonly durationIn: "minutes" | "hours";
}

/** A grade moves when its value is so far past the line, or when a run in a later month says the same again. */
export interface Hysteresis {
  readonly margin: number;
}

/** How accounts are graded: method, lines, and what softens them. Ratios are 0.08, amounts minor units. */
export interface GradeRules {
  readonly method: GradingMethod;
  readonly measure: MeasureChoice;
  /** Length of the window that ends with `asOf`. */
  readonly months: number;
  readonly abcLines: AbcLines;
  /** Accounts are compared only with those of their type (channel). */
  readonly isPerChannel: boolean;
  /** What an A, a B and a C need on the scale of 1 to 5: scorecard and RFM. */
  readonly cutoffs: Cutoffs;
  readonly rfmWeights: { readonly recency: number; readonly frequency: number; readonly monetary: number };
  readonly scorecard: ScorecardWeights;
  readonly investment: InvestmentRules;
  readonly payment: PaymentModifier | null;
  readonly hysteresis: Hysteresis | null;
  /** Of fewer accounts a class says little, and its grades are provisional. */
  readonly fewestAccounts: number;
  readonly inquiry: InquiryRules;
  /** Names of our own products, for telling inquiries about them from others; empty where no list is kept. */
  readonly listedProducts: readonly string[];
}

/** Weights of the scorecard's criteria as shares of the whole. */
export type ScorecardWeights = { readonly [Name in Criterion]: number };
export const DEFAULT_SCORECARD: ScorecardWeights = {
  profit: 0.25,
  growth: 0.1,
  potential: 0.2,
  payment: 0.15,
  relation: 0.1,
  fit: 0.1,
  costToServe: 0.1,
};

const BASE: GradeRules = {
  method: "abc",
  measure: "profitIfKnown",
  months: 12,
  abcLines: DEFAULT_ABC_LINES,
  isPerChannel: false,
  cutoffs: DEFAULT_CUTOFFS,
  rfmWeights: { recency: 0.4, frequency: 0.2, monetary: 0.4 },
  scorecard: DEFAULT_SCORECARD,
  investment: {
    costPerVisit: 0,
    costPerHour: 0,
    capitalRate: 0.06,
    growthCap: 0.3,
    resultLine: null,
    investmentLine: null,
    durationIn: "minutes",
  },
  payment: { days: 60, share: 0.2 },
  hysteresis: { margin: 0.1 },
  fewestAccounts: 10,
  inquiry: DEFAULT_INQUIRY_RULES,
  listedProducts: [],
};

/** What an expert would begin with, by kind of business. */
export const GRADE_RULES = {
  foreignTrade: { ...BASE, measure: "revenue" },
  dealers: { ...BASE, method: "investment" },
  logistics: { ...BASE, measure: "grossProfit" },
  chemicals: { ...BASE, measure: "revenue" },
  regional: { ...BASE, isPerChannel: true },
} as const satisfies { readonly [kind: string]: GradeRules };
export type BusinessKind = keyof typeof GRADE_RULES;
