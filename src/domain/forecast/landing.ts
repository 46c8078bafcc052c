import { type CalendarPeriod, isInside, type PeriodKind, periodOf, readPeriod, shiftPeriod } from "../calendarPeriod";
import { dealState } from "../choiceWords";
import { type DayNumber, dayNumber, type IsoDate } from "../kernel/date";
import type { Forecast } from "../model/forecasts";
import type { Opportunity } from "../model/opportunities";
import { type Period, runRate } from "../quota";
import { type WorkCalendar, workingDays } from "../workCalendar";
import { type ForecastPoint, totalOf } from "./forecast";
import type { MonthlyBook } from "./monthlySales";
import type { ForecastLine } from "./plan";
import type { ForecastKey } from "./rowsBy";

/** The periods whose end is forecast: those that hold the day, and the quarter after it. */
const LANDING_KINDS = ["month", "quarter", "year"] as const satisfies readonly PeriodKind[];

function landingPeriods(asOf: IsoDate): CalendarPeriod[] {
  return [...LANDING_KINDS.map((kind) => periodOf(kind, asOf)), shiftPeriod(periodOf("quarter", asOf), 1)];
}

/** Where a period will end, seen in different ways; all in the measure of the book and with what is sold so far. */
export interface Landing {
  readonly period: CalendarPeriod;
  readonly sold: number;
  /** By the history of sales. */
  readonly statistical: ForecastPoint;
  /** At the pace of the working days gone; null before the first. */
  readonly runRate: number | null;
  /** With the open opportunities due in the rest of the period, by amount × win probability. */
  readonly pipeline: number;
  /** As people judge: their forecast of the period, or of its months that are not over, with what is sold before. */
  readonly judged: number | null;
}

export interface LandingTerms {
  readonly asOf: IsoDate;
  readonly calendar: WorkCalendar;
}

/** What people themselves expect: rows of the forecasts sheet without a version, in whole currency units. */
export interface Judgement {
  readonly rows: readonly Forecast[];
  readonly digits: number;
}

/** The end of the month, quarter and year that hold the day, and of the next quarter. */
export function landings(
  line: ForecastLine,
  book: MonthlyBook,
  deals: readonly WeightedDeal[],
  judgement: Judgement,
  terms: LandingTerms,
): Landing[] {
  return landingPeriods(terms.asOf).map((period) => {
    return { ...landing(line, book, period, deals, terms), judged: judgedEnd(line, book, period, judgement) };
  });
}

function landing(
  line: ForecastLine,
  book: MonthlyBook,
  period: CalendarPeriod,
  deals: readonly WeightedDeal[],
  terms: LandingTerms,
): Omit<Landing, "judged"> {
  const sold = soldIn(line, book, period);
  const ahead = totalOf(pointsAhead(line, book, period, terms), line.forecast.persistence);
  const due = deals.filter(({ closeDate }) => isInside(closeDate, period));
  const pace = runRate(sold, daysOf(period), dayNumber(terms.asOf), terms.calendar);
  return {
    period,
    sold,
    statistical: { forecast: sold + ahead.forecast, low: sold + ahead.low, high: sold + ahead.high },
    runRate: pace.ok ? pace.value : null,
    pipeline: sold + due.reduce((sum, deal) => sum + deal.weighted, 0),
  };
}

function judgedEnd(
  line: ForecastLine,
  book: MonthlyBook,
  period: CalendarPeriod,
  { rows, digits }: Judgement,
): number | null {
  const told = rows.flatMap(({ period: text, forecast, version }) => {
    const of = text === null || version !== null ? null : readPeriod(text);
    return of && forecast !== null ? [{ of, forecast: forecast * 10 ** digits }] : [];
  });
  const whole = told.filter(({ of }) => of.label === period.label);
  const sum = (part: typeof told) => part.reduce((total, { forecast }) => total + forecast, 0);
  if (whole.length > 0) return Math.max(sum(whole), soldIn(line, book, period));
  const months = told.filter(
    ({ of }) => of.kind === "month" && of.from >= book.nextMonth.from && isInside(of.from, period),
  );
  if (months.length === 0) return null;
  const running = sum(months.filter(({ of }) => of.label === book.nextMonth.label));
  return soldIn(line, book, period) - line.running + Math.max(running, line.running) + sum(months) - running;
}

function daysOf({ from, to }: CalendarPeriod): Period {
  return { from: dayNumber(from), to: dayNumber(to) };
}

/** Whole months from one day's month to another's. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** Whole months inside the period, and the running one. */
function soldIn(
  { history, running }: ForecastLine,
  { firstMonth, nextMonth }: MonthlyBook,
  period: CalendarPeriod,
): number {
  const first = Math.max(0, monthsBetween(firstMonth.from, period.from));
  const after = monthsBetween(firstMonth.from, period.to) + 1;
  const whole = history.slice(first, after).reduce((sum, sold) => sum + sold, 0);
  return isInside(nextMonth.from, period) ? whole + running : whole;
}

/** The forecast months of the period; of the running one the share of its working days that is left. */
function pointsAhead(
  line: ForecastLine,
  { nextMonth }: MonthlyBook,
  period: CalendarPeriod,
  terms: LandingTerms,
): ForecastPoint[] {
  const first = Math.max(0, monthsBetween(nextMonth.from, period.from));
  const after = Math.max(0, monthsBetween(nextMonth.from, period.to) + 1);
  const left = shareLeft(nextMonth, terms);
  return line.forecast.points.map((point, at) => (at === 0 ? partOf(point, left) : point)).slice(first, after);
}

/** Part of a month brings that part of its sales, but errs by its root: days err each by themselves. */
function partOf({ forecast, low, high }: ForecastPoint, share: number): ForecastPoint {
  const part = share * forecast;
  const root = Math.sqrt(share);
  return { forecast: part, low: Math.max(0, part - root * (forecast - low)), high: part + root * (high - forecast) };
}

function shareLeft(month: CalendarPeriod, { asOf, calendar }: LandingTerms): number {
  const all = workingDays(daysOf(month), calendar);
  if (asOf < month.from || all === 0) return 1;
  return 1 - workingDays({ from: dayNumber(month.from), to: dayNumber(asOf) as DayNumber }, calendar) / all;
}

export interface WeightedDeal extends ForecastKey {
  readonly closeDate: IsoDate;
  readonly weighted: number;
  readonly opportunity: number;
}

export interface OpenPipeline {
  readonly deals: readonly WeightedDeal[];
  /** Open, but its day is past: counted in no period until it is given a new one. */
  readonly overdue: readonly number[];
  /** Open without a day, an amount or a probability from 0 to 1. */
  readonly incomplete: readonly number[];
}

/** The open opportunities that can be weighted, and those that cannot, by their number as given. */
export function openPipeline(opportunities: readonly Opportunity[], asOf: IsoDate): OpenPipeline {
  const deals: WeightedDeal[] = [];
  const overdue: number[] = [];
  const incomplete: number[] = [];
  opportunities.forEach((row, opportunity) => {
    const { stage, status, amount, probability, closeDate, accountName, product, owner, territory } = row;
    if (dealState(stage, status) !== "open") return;
    const canWeigh = amount !== null && probability !== null && probability >= 0 && probability <= 1;
    if (!canWeigh || closeDate === null) incomplete.push(opportunity);
    else if (closeDate < asOf) overdue.push(opportunity);
    else {
      const weighted = amount * probability;
      deals.push({ closeDate, weighted, opportunity, accountName, product, owner, territory });
    }
  });
  return { deals, overdue, incomplete };
}
