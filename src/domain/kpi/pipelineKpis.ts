import { type CalendarPeriod, isInside } from "../calendarPeriod";
import { dealState } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { rateOn } from "../statement/currency";
import { roundHalfAway } from "../kernel/money";
import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { firstSale } from "./clients";
import type { KpiFacts } from "./facts";
import type { Sales } from "./salesKpis";
import { tally, type TallyBook } from "./tally";

/** Conversion of leads, win rate, and what is still open and to close in the period. */
export function tallyPipeline(
  book: TallyBook,
  facts: KpiFacts,
  sales: Sales,
  period: CalendarPeriod,
  asOf: IsoDate,
): void {
  if (facts.rows.inquiries.length > 0) tallyInquiries(book, facts, sales, period, asOf);
  else tallyCreatedDeals(book, facts, period, asOf);
  tallyDeals(book, facts, period, asOf);
}

/** Of the leads that came in the period, those that have bought since, whenever that was. */
function tallyInquiries(
  book: TallyBook,
  { rows }: KpiFacts,
  sales: Sales,
  period: CalendarPeriod,
  asOf: IsoDate,
): void {
  rows.inquiries.forEach(({ date, accountName, owner, status }, row) => {
    if (date === null || !isInside(date, period) || date > asOf) return;
    const bought = firstSale(sales.clients, accountName);
    const isWon = dealState(null, status) === "won" || (bought !== null && bought >= date && bought <= asOf);
    const whose = owner ?? ownerOf(sales.clients.index, accountName);
    tally(book, { kpi: "conversion", noun: "inquiries", owner: whose, row, value: isWon ? 1 : 0, of: 1 });
  });
}

function tallyCreatedDeals(book: TallyBook, { rows }: KpiFacts, period: CalendarPeriod, asOf: IsoDate): void {
  rows.opportunities.forEach(({ createdDate, closeDate, stage, status, owner }, row) => {
    if (createdDate === null || !isInside(createdDate, period) || createdDate > asOf) return;
    const isWon = dealState(stage, status) === "won" && (closeDate ?? createdDate) <= asOf;
    tally(book, { kpi: "conversion", noun: "opportunities", owner, row, value: isWon ? 1 : 0, of: 1 });
  });
}

function tallyDeals(book: TallyBook, { rows, pay }: KpiFacts, period: CalendarPeriod, asOf: IsoDate): void {
  rows.opportunities.forEach(({ closeDate, stage, status, owner, amount, currency }, row) => {
    if (closeDate === null || !isInside(closeDate, period)) return;
    const counted = { noun: "opportunities", owner, row } as const;
    const state = dealState(stage, status);
    if (state === "open") {
      const rate = rateOn(currency, closeDate, pay);
      if (amount === null || rate === null) return;
      tally(book, { ...counted, kpi: "openPipeline", value: roundHalfAway(amount * rate, 0) });
    } else if (closeDate <= asOf) {
      tally(book, { ...counted, kpi: "winRate", value: state === "won" ? 1 : 0, of: 1 });
    }
  });
}

export function ownerOf({ entries, ...index }: AccountIndex, accountName: string | null): string | null {
  const at = accountOf({ entries, ...index }, { accountName });
  return at === NO_ACCOUNT ? null : (entries[at]!.account?.owner ?? null);
}
