import type { Grade } from "./grade";

/** How serious a question is, as far as it shows on the day it comes. */
export interface InquiryFacts {
  /** Asks about products that we list, not only related ones. */
  readonly isListed: boolean;
  /** The same words for everything, or "quote me all you have". */
  readonly asksForAll: boolean;
  readonly points: number;
}

/** Points that an A and a B need. */
export const INQUIRY_LINES = { a: 6, b: 3 } as const;

/** D for related products only, C for "quote everything" or little said, B for a careful question, A for a precise one. */
export function inquiryGrade({ isListed, asksForAll, points }: InquiryFacts): Grade {
  if (!isListed) return "D";
  if (asksForAll || points < INQUIRY_LINES.b) return "C";
  return points >= INQUIRY_LINES.a ? "A" : "B";
}
