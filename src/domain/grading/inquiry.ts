import type { Grade } from "./grade";

/** How serious a question is, as far as it shows on the day it comes. */
export interface InquiryFacts {
  /** Asks about products that we list, not only related ones. */
  readonly isListed: boolean;
  /** The same words for everything, or "quote me all you have". */
  readonly asksForAll: boolean;
  readonly points: number;
}

/** Points of an inquiry that asks about our listed products, and the points an A and a B need. */
export interface InquiryRules {
  readonly specification: number;
  readonly quantity: number;
  readonly priceOrTerms: number;
  readonly companyMail: number;
  readonly companyNamed: number;
  readonly secondReply: number;
  readonly pointsA: number;
  readonly pointsB: number;
}

export const DEFAULT_INQUIRY_RULES: InquiryRules = {
  specification: 2,
  quantity: 2,
  priceOrTerms: 1,
  companyMail: 1,
  companyNamed: 1,
  secondReply: 2,
  pointsA: 6,
  pointsB: 3,
};

/** D for related products only, C for "quote everything" or little said, B for a careful question, A for a precise one. */
export function inquiryGrade(
  { isListed, asksForAll, points }: InquiryFacts,
  { pointsA, pointsB }: InquiryRules,
): Grade {
  if (!isListed) return "D";
  if (asksForAll || points < pointsB) return "C";
  return points >= pointsA ? "A" : "B";
}
