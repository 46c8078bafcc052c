import type { MarketInfo } from "../model/marketInfo";
import { type Intention, intentions, type PastIntention, pastIntentions } from "./intentions";
import { type KeyAccount, keyAccounts } from "./keyAccounts";
import { type Review, reviewSpan } from "./review";
import { overdueChange, type OverdueChange } from "./overdueChange";
import { type Rhythm, rhythmOf, type RhythmRules } from "./rhythm";
import { type ReportRows, teamOf } from "./rows";
import { nextSpan, type ReportSpan } from "./span";

/** What is reported, and of whom: one person, or null for the whole team. */
export interface ReportAsk {
  readonly span: ReportSpan;
  readonly owner: string | null;
}

/** The facts of a weekly or monthly report. What only the rep can say is not among them. */
export interface SalesReport extends ReportAsk {
  readonly lastPlan: readonly PastIntention[];
  readonly review: Review;
  readonly rhythm: Rhythm;
  /** Null in a book without invoices. */
  readonly overdue: OverdueChange | null;
  readonly accounts: readonly KeyAccount[];
  /** What was heard of the market in the span. */
  readonly heard: readonly MarketInfo[];
  readonly next: { readonly span: ReportSpan; readonly plan: readonly Intention[] };
}

export function salesReport(rows: ReportRows, { span, owner }: ReportAsk, rules: RhythmRules): SalesReport {
  const team = teamOf(rows, owner);
  const following = nextSpan(span);
  const review = reviewSpan(rows, span, team, rules.time.calendar);
  return {
    span,
    owner,
    lastPlan: pastIntentions(rows, span, team),
    review,
    rhythm: rhythmOf(rows, span, team, rules),
    overdue: overdueChange(rows, span, team),
    accounts: keyAccounts(rows, span, team),
    heard: review.market.rows.map((row) => rows.marketInfo[row]!),
    next: { span: following, plan: intentions(rows, following, team) },
  };
}
