import { addMonths, dayNumber, fromDayNumber, type DayNumber, type IsoDate } from "../kernel/date";
import { halfWidth } from "../kernel/readNumber";
import { type Ratio, ratio } from "../kernel/ratio";
import { type Measure, writtenAmounts } from "./writtenAmount";

export type CommitmentPeriod = "month" | "quarter" | "halfYear" | "year" | "term";

/** A volume that was promised, in whole units, for each period of the contract or for its whole term. */
export interface WrittenCommitment {
  readonly amount: number;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly per: CommitmentPeriod;
}

const PERIODS: readonly (readonly [RegExp, CommitmentPeriod])[] = [
  [/half[- ]?year|semi-?annual|半年/, "halfYear"],
  [/quarter|\bqtr|\/\s*q\b|季/, "quarter"],
  [/month|\/\s*mo?\b|每月|月度|月均|月[销銷采採]|\/\s*月/, "month"],
  [/year|annual|annum|\byr\b|\bp\.?\s?a\b|每年|年度|全年|年[销銷采採任承保]|\/\s*年/, "year"],
];
const DURATION = /\b\d{1,2}[\s-]*(?:years?|months?)\b|(?<!\d)\d{1,2}\s*(?:年|个月|個月)/g;

/**
 * "5,000 sets per year", "年采购额100万元". Null where the text names no amount or several, or neither its words nor
 * `usual`, the measure its column's header tells, say what is counted: it is then shown, never guessed at.
 */
export function readCommitment(text: string | null, usual: Measure | null): WrittenCommitment | null {
  const [amount, ...others] = text === null ? [] : writtenAmounts(text);
  const measure = amount?.measure ?? usual;
  if (amount === undefined || others.length > 0 || measure === null || amount.value <= 0) return null;
  return { amount: amount.value, measure, unit: amount.unit, per: periodSaid(text!) };
}

function periodSaid(text: string): CommitmentPeriod {
  const folded = halfWidth(text).toLowerCase().replace(DURATION, " ");
  return PERIODS.find(([pattern]) => pattern.test(folded))?.[1] ?? "term";
}

const MONTHS: { readonly [Period in Exclude<CommitmentPeriod, "term">]: number } = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** The stretch of a contract a promise is measured over, both days inside; `share` is what of a full period lies in it. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share: Ratio;
}

/** The contract's own period (its years begin on its first day) that a day lies in, cut at its end. */
export function stretchOn(
  { startDate, endDate }: { readonly startDate: IsoDate | null; readonly endDate: IsoDate | null },
  per: CommitmentPeriod,
  asOf: IsoDate,
): Stretch | null {
  if (startDate === null || (endDate !== null && endDate < startDate)) return null;
  if (per === "term") return endDate === null ? null : { from: startDate, to: endDate, share: ratio(1) };
  const first = dayNumber(startDate);
  const day = Math.max(first, dayNumber(endDate !== null && asOf > endDate ? endDate : asOf));
  let count = 0;
  while (addMonths(first, (count + 1) * MONTHS[per]) <= day) count++;
  const from = addMonths(first, count * MONTHS[per]);
  const full = addMonths(first, (count + 1) * MONTHS[per]) - 1;
  const to = endDate === null ? full : Math.min(full, dayNumber(endDate));
  return {
    from: fromDayNumber(from),
    to: fromDayNumber(to as DayNumber),
    share: ratio((to - from + 1) / (full - from + 1)),
  };
}

/** Days gone of all days, both ends counted: 0 before the first day is over, 1 after the last. */
export function elapsedShare(from: IsoDate, to: IsoDate, asOf: IsoDate): Ratio {
  const all = dayNumber(to) - dayNumber(from) + 1;
  const gone = dayNumber(asOf) - dayNumber(from) + 1;
  return ratio(all <= 0 ? 1 : Math.min(1, Math.max(0, gone / all)));
}
