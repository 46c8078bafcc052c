import { type CalendarPeriod, isInside, partsOfPeriod, periodLabel, periodOf, shiftPeriod } from "../calendarPeriod";
import { daysBetween, type IsoDate } from "../kernel/date";
import { type Money, money, moneyOf, roundHalfAway } from "../kernel/money";
import { foldText } from "../kernel/text";
import { drawPay } from "../quota";
import type { Collection } from "./collection";
import type { Ledger } from "./ledger";
import { BONUS_CRITERIA, type CommissionRules, type CommissionRulesOn, type YearBonusTerms } from "./rules";

export const ADJUSTMENT_KINDS = ["reward", "penalty"] as const;

/** A reward or penalty; the amount is above zero as a cell holds it. A penalty counts only with evidence. */
export interface Adjustment {
  readonly owner: string;
  readonly date: IsoDate;
  readonly kind: (typeof ADJUSTMENT_KINDS)[number];
  readonly amount: number;
  readonly reason: string;
  readonly evidence: string | null;
}

/** How a quarter's work is judged: use of the platform as a ratio, the marks from 1 to 5; null: not judged. */
export interface BonusScore {
  readonly owner: string;
  /** "2026-Q3" */
  readonly quarter: string;
  readonly platformUse: number | null;
  readonly passion: number | null;
  readonly innovation: number | null;
  readonly summingUp: number | null;
  readonly evidence: string | null;
}

export interface BasePay {
  /** Months paid; parts of months of those who joined or left in one, by calendar days. */
  readonly months: number;
  readonly amount: Money;
}

export interface YearBonus {
  /** Mean of the quarters judged, 0 to 1. */
  readonly score: number;
  readonly quarters: readonly { readonly quarter: string; readonly score: number; readonly evidence: string | null }[];
  readonly amount: Money;
}

export interface DrawAccount {
  readonly owedBefore: Money;
  readonly owedAfter: Money;
  /** What the draw adds to the period's pay: an advance, or less than 0 when one is earned back. */
  readonly amount: Money;
}

/** Base salary of the months of a period that have begun by `asOf`, each at the rules of its first day. */
export function basePay(
  owner: string,
  period: CalendarPeriod,
  asOf: IsoDate,
  rulesOn: CommissionRulesOn,
  digits: number,
): BasePay {
  let months = 0;
  let amount = 0;
  for (const month of partsOfPeriod(period, "month")) {
    if (month.from > asOf) continue;
    const rules = rulesOn(month.from);
    const terms = termsOf(owner, rules);
    const share = shareEmployed(month, terms?.from ?? null, terms?.to ?? null);
    months += share;
    amount += roundHalfAway(moneyOf(terms?.monthlyBase ?? rules.monthlyBase, digits) * share, 0);
  }
  return { months, amount: money(amount) };
}

export function termsOf(owner: string, { reps }: CommissionRules) {
  const key = foldText(owner);
  return reps.find((rep) => foldText(rep.owner) === key);
}

function shareEmployed(month: CalendarPeriod, from: IsoDate | null, to: IsoDate | null): number {
  const first = from !== null && from > month.from ? from : month.from;
  const last = to !== null && to < month.to ? to : month.to;
  return Math.max(0, daysBetween(first, last) + 1) / (daysBetween(month.from, month.to) + 1);
}

/** The quarter's score, 0 to 1: the weighted mean of what was judged; a mark of 5 is 1, a mark of 3 is 0.6. */
export function quarterScore(score: BonusScore, { weights }: YearBonusTerms): number | null {
  let [sum, weight] = [0, 0];
  for (const criterion of BONUS_CRITERIA) {
    const value = score[criterion];
    if (value === null) continue;
    sum += weights[criterion] * (criterion === "platformUse" ? value : value / HIGHEST_MARK);
    weight += weights[criterion];
  }
  return weight === 0 ? null : sum / weight;
}

const HIGHEST_MARK = 5;

/** Paid with the period that ends the year; null in others, and where no quarter was judged. */
export function yearBonus(
  owner: string,
  period: CalendarPeriod,
  scores: readonly BonusScore[],
  rules: CommissionRules,
  digits: number,
): YearBonus | null {
  const year = periodOf("year", period.from);
  if (period.to !== year.to) return null;
  const key = foldText(owner);
  const quarters = partsOfPeriod(year, "quarter").flatMap(({ label }) => {
    const judged = scores.find((score) => score.quarter === label && foldText(score.owner) === key);
    const score = judged ? quarterScore(judged, rules.yearBonus) : null;
    return score === null ? [] : [{ quarter: label, score, evidence: judged!.evidence }];
  });
  if (quarters.length === 0) return null;
  const score = quarters.reduce((sum, quarter) => sum + quarter.score, 0) / quarters.length;
  return { score, quarters, amount: moneyOf(rules.yearBonus.highest * score, digits) };
}

export interface Adjustments {
  readonly counted: readonly Adjustment[];
  /** Penalties without evidence. */
  readonly unproven: readonly Adjustment[];
  readonly amount: Money;
}

export function adjustmentsOf(
  owner: string,
  period: CalendarPeriod,
  asOf: IsoDate,
  all: readonly Adjustment[],
  digits: number,
): Adjustments {
  const key = foldText(owner);
  const own = all.filter(({ owner: name, date }) => isInside(date, period) && date <= asOf && foldText(name) === key);
  const isProven = ({ kind, evidence }: Adjustment) => kind === "reward" || Boolean(evidence?.trim());
  const counted = own.filter(isProven);
  const sum = counted.reduce(
    (total, { kind, amount }) => total + (kind === "reward" ? 1 : -1) * moneyOf(amount, digits),
    0,
  );
  return { counted, unproven: own.filter((one) => !isProven(one)), amount: money(sum) };
}

/** What is not paid out because too little of what fell due has come in; 0 where nothing fell due. */
export function withheld(commission: Money, collected: Collection | undefined, rules: CommissionRules): Money {
  const { terms, minimum } = rules.collection;
  if (terms === "none" || !collected || collected.due === 0 || commission <= 0) return money(0);
  const rate = collected.collected / collected.due;
  if (rate >= minimum) return money(0);
  return terms === "gate" ? commission : money(commission - roundHalfAway(commission * (rate / minimum), 0));
}

/**
 * The draw of the tiers' periods that end in the statement's: what is advanced below it, and what is earned back of
 * earlier advances. Null without a draw, or where no such period ends.
 */
export function drawOf(
  ledger: Ledger,
  period: CalendarPeriod,
  rules: CommissionRules,
  digits: number,
): DrawAccount | null {
  const { draw, accumulates } = rules;
  if (draw === null || period.to < draw.from) return null;
  const climbs = climbsBetween(periodOf(accumulates, draw.from), period.to);
  const earned = new Map(climbs.map(({ label }) => [label, 0]));
  for (const { credit, commission } of ledger.lines) {
    const label = periodLabel(accumulates, credit.date);
    if (earned.has(label)) earned.set(label, earned.get(label)! + commission);
  }
  const paid = drawPay([...earned.values()], moneyOf(draw.amount, digits), draw.isRecoverable);
  const first = climbs.findIndex(({ to }) => to >= period.from);
  if (first < 0) return null;
  const amount = climbs
    .slice(first)
    .reduce((sum, { label }, at) => sum + paid[first + at]!.paid - earned.get(label)!, 0);
  return {
    owedBefore: money(first === 0 ? 0 : paid[first - 1]!.owed),
    owedAfter: money(paid.at(-1)!.owed),
    amount: money(amount),
  };
}

function climbsBetween(first: CalendarPeriod, until: IsoDate): CalendarPeriod[] {
  const climbs: CalendarPeriod[] = [];
  for (let climb = first; climb.to <= until; climb = shiftPeriod(climb, 1)) climbs.push(climb);
  return climbs;
}
