import type { IsoDate } from "../kernel/date";
import type { Cutoffs, Grade } from "./grade";
import type { InquiryPoint } from "./inquiryPoints";
import type { Policy } from "./investment";
import type { Criterion } from "./rules";
import type { GivenScore } from "./scores";

/** The next better grade: its line, and by how much the account stays below it, in the line's own unit. */
export interface Missed {
  readonly grade: Grade;
  readonly line: number;
  readonly by: number;
}

export type Measure = "revenue" | "grossProfit";

/** What a criterion of the scorecard was given: as the rows say, else by a person. */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly weight: number;
  /** 1 to 5; null where nothing is known. */
  readonly score: number | null;
  /** What the rows' score is of: a value or an open potential in minor units, growth, late share, or cost ÷ value. */
  readonly figure: number | null;
  /** A person's score; not used where the rows tell one. */
  readonly given: GivenScore | null;
}

export interface ValueRange {
  readonly smallest: number;
  readonly largest: number;
}

export interface AbcReason {
  readonly method: "abc";
  readonly measure: Measure;
  /** Minor units. */
  readonly value: number;
  /** Share of the total that larger accounts hold; null for zero or less. */
  readonly shareBefore: number | null;
  /** Share before an account at which the next better class ends; null for an A or a D. */
  readonly shareLine: number | null;
  readonly share: number | null;
  /** From 1; equal values have equal ranks. */
  readonly rank: number | null;
  /** The accounts compared: of one channel, or null for all. */
  readonly channel: string | null;
  /** The smallest and the largest value of each class that anybody is in. */
  readonly classes: { readonly [Class in Grade]?: ValueRange };
  /** In minor units. */
  readonly missed: Missed | null;
}

export type Segment = "winBack" | "new";

export interface RfmReason {
  readonly method: "rfm";
  readonly measure: Measure;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly score: number;
  readonly cutoffs: Cutoffs;
  /** Days since the last order, and the usual days between orders: the customer's own, or the portfolio's. */
  readonly days: number;
  readonly rhythm: number;
  readonly isOwnRhythm: boolean;
  readonly orders: number;
  readonly value: number;
  readonly segment: Segment | null;
  readonly missed: Missed | null;
}

export interface ScorecardReason {
  readonly method: "scorecard";
  readonly score: number;
  readonly cutoffs: Cutoffs;
  readonly criteria: readonly ScoredCriterion[];
  /** Share of the weight that has a score. */
  readonly available: number;
  readonly missed: Missed | null;
}

export interface InvestmentReason {
  readonly method: "investment";
  readonly policy: Policy | null;
  readonly expectedResult: number;
  /** Null where no costs are known. */
  readonly investment: number | null;
  /** Expected result ÷ investment; null without an investment. */
  readonly returnOnInvestment: number | null;
  readonly resultLine: number | null;
  readonly investmentLine: number | null;
  readonly growth: number | null;
  /** In minor units. */
  readonly missed: Missed | null;
}

export interface InquiryReason {
  readonly method: "inquiry";
  readonly date: IsoDate | null;
  readonly isListed: boolean;
  readonly asksForAll: boolean;
  readonly points: number;
  readonly parts: readonly InquiryPoint[];
  /** In points. */
  readonly missed: Missed | null;
}

/** Nothing to reckon with: the grade that stands on the sheet. */
export interface WrittenReason {
  readonly method: "written";
  readonly word: string;
}

export type GradeReason = AbcReason | RfmReason | ScorecardReason | InvestmentReason | InquiryReason | WrittenReason;

/** A method's answer for one account. */
export interface MethodGrade {
  /** What is shown: the letter, or the policy. */
  readonly label: string;
  readonly letter: Grade;
  readonly reason: GradeReason;
  readonly doubts: readonly Doubt[];
}

/** Why a grade is provisional. */
export const DOUBTS = [
  "fewAccounts",
  "smallPortfolio",
  "noOwnRhythm",
  "shortHistory",
  "thinScorecard",
  "costsUnknown",
  "profitIncomplete",
  "currenciesMixed",
  "dealsWithoutOdds",
  "listingUnknown",
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A better grade than the letter, or null for an A. */
export function betterThan(letter: Grade): Grade | null {
  return letter === "A" ? null : letter === "B" ? "A" : letter === "C" ? "B" : "C";
}
