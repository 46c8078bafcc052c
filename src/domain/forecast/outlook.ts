import type { AccountIndex } from "../accountIndex";
import { shiftPeriod } from "../calendarPeriod";
import type { IsoDate } from "../kernel/date";
import { partly, type Steps, stepEach } from "../kernel/steps";
import { foldText } from "../kernel/text";
import type { Forecast } from "../model/forecasts";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import type { WorkCalendar } from "../workCalendar";
import { type Landing, landings, type OpenPipeline, openPipeline } from "./landing";
import { type ForecastBy, type Measure, monthlySalesSteps } from "./monthlySales";
import { type ForecastLine, type ForecastPlan, planSteps } from "./plan";
import { rowsBy } from "./rowsBy";

export interface OutlookRows {
  readonly index: AccountIndex;
  readonly orders: readonly Order[];
  readonly opportunities: readonly Opportunity[];
  readonly forecasts: readonly Forecast[];
}

export interface OutlookTerms {
  readonly by: ForecastBy;
  readonly measure: Measure;
  readonly asOf: IsoDate;
  readonly calendar: WorkCalendar;
  /** Share of cases in which sales lie between low and high. */
  readonly confidence: number;
  /** Decimals of the currency. */
  readonly moneyDigits: number;
}

/** One account, product, region or rep: its forecast, and where month, quarter and year will end. */
export interface OutlookLine {
  readonly line: ForecastLine;
  readonly ends: readonly Landing[];
}

/** What sales will be, in different ways side by side. */
export interface Outlook {
  readonly terms: OutlookTerms;
  readonly plan: ForecastPlan;
  /** Of everything together. */
  readonly ends: readonly Landing[];
  readonly lines: readonly OutlookLine[];
  /** Money only: a quantity has no pipeline. */
  readonly pipeline: OpenPipeline;
}

/** As far as the year's end from any day, and a month to spare. */
const HORIZON = 12;
const SEASON = 12;
/** What the ends of a line cost, beside reading a row. */
const ROWS_EACH = 40;

/** Decimals of what is counted: of the currency, or none for quantities. */
export function digitsOf({ measure, moneyDigits }: Pick<OutlookTerms, "measure" | "moneyDigits">): number {
  return measure === "amount" ? moneyDigits : 0;
}

/** The forecast of a firm and of its parts, in steps. */
export function* outlookSteps({ index, ...rows }: OutlookRows, terms: OutlookTerms): Steps<Outlook> {
  const { by, measure, asOf, calendar, confidence } = terms;
  const book = yield* partly(monthlySalesSteps(rows.orders, by, measure, asOf, index), 0, 0.2);
  const forecast = { horizon: HORIZON, season: SEASON, confidence };
  const plan = yield* partly(planSteps(book, forecast), 0.2, 0.95);
  const pipeline = openPipeline(measure === "amount" ? rows.opportunities : [], asOf);
  const digits = digitsOf(terms);
  const [deals, judged] = [rowsBy(by, pipeline.deals, index), rowsBy(by, rows.forecasts, index)];
  const when = { asOf, calendar };
  const lines: OutlookLine[] = [];
  const land = (at: number) => {
    const line = plan.parts[at]!;
    const key = foldText(line.name ?? "");
    const judgement = { rows: judged.get(key) ?? [], digits };
    lines.push({ line, ends: landings(line, book, deals.get(key) ?? [], judgement, when) });
  };
  yield* partly(stepEach(plan.parts.length, land, ROWS_EACH), 0.95, 1);
  const ends = landings(plan.total, book, pipeline.deals, { rows: rows.forecasts, digits }, when);
  return { terms, plan, ends, lines, pipeline };
}

/** Months that are put into the forecast sheet for people to judge. */
export const JUDGED_MONTHS = 3;
/** The forecast sheet has the largest parts; nobody judges thousands. */
export const PARTS_JUDGED = 50;

/** A line of the forecast sheet: what the history says, with room for what a person thinks. Whole units. */
export type BaselineRow = Pick<Forecast, "period" | "accountName" | "product" | "owner" | "baseline">;

/** The next months of the largest parts; a region has no column on the forecast sheet. */
export function baselineRows({ plan, terms }: Outlook): readonly BaselineRow[] {
  const { by } = terms;
  if (by === "region") return [];
  const unit = 10 ** digitsOf(terms);
  const named = plan.parts.filter(({ name }) => name !== null).slice(0, PARTS_JUDGED);
  return named.flatMap(({ name, forecast }) =>
    forecast.points.slice(0, JUDGED_MONTHS).map((point, ahead) => ({
      period: shiftPeriod(plan.book.nextMonth, ahead).label,
      accountName: by === "account" ? name : null,
      product: by === "product" ? name : null,
      owner: by === "owner" ? name : null,
      baseline: Math.round(point.forecast / unit),
    })),
  );
}
