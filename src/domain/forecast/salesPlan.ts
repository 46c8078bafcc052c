import { type CalendarPeriod, MONTHS_IN, partsOfPeriod, periodOf, readPeriod } from "../calendarPeriod";
import type { IsoDate } from "../kernel/date";
import { allocate } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Target } from "../model/targets";
import { monthsBetween } from "./landing";
import type { MonthlyBook } from "./monthlySales";
import type { ForecastLine } from "./plan";

/** One month of a rep's plan, in minor units. */
export interface PlannedMonth {
  readonly month: CalendarPeriod;
  /** Null where no target covers the month. */
  readonly target: number | null;
  /** Sold in it, up to the day; null for months to come. */
  readonly sold: number | null;
  /** Expected of the whole month; null for months that are over. */
  readonly forecast: number | null;
  /** What is missing to the target by what was sold or, for months not over, by the larger of sold and forecast. */
  readonly missing: number | null;
}

/** Metrics other than sales have targets of their own; a row without one is about sales. */
const SALES_METRIC = /sales|revenue|turnover|booking|amount|销售|銷售|收入|营收|營收|业绩|業績|订单额|訂單額/i;

/** A rep's year by months: target, sold, forecast and what is missing. `line` is the rep's. */
export function salesPlan(
  owner: string,
  targets: readonly Target[],
  line: ForecastLine,
  book: MonthlyBook,
  asOf: IsoDate,
): PlannedMonth[] {
  const goals = monthlyTargets(targets.filter((row) => foldText(row.owner ?? "") === foldText(owner)));
  return partsOfPeriod(periodOf("year", asOf), "month").map((month) => {
    const at = monthsBetween(book.firstMonth.from, month.from);
    const isNext = at >= line.history.length;
    const sold = at < line.history.length ? (line.history[at] ?? 0) : at === line.history.length ? line.running : null;
    const forecast = isNext ? (line.forecast.points[at - line.history.length]?.forecast ?? null) : null;
    const target = goals.get(month.label) ?? null;
    const reached = Math.max(sold ?? 0, forecast ?? 0);
    return { month, target, sold, forecast, missing: target === null ? null : Math.max(0, target - reached) };
  });
}

/** Targets by month; a quarter's or year's is spread evenly, and one of a shorter period counts before a longer one's. */
function monthlyTargets(targets: readonly Target[]): ReadonlyMap<string, number> {
  const told = targets.flatMap(({ period, target, metric }) => {
    const read = period === null ? null : readPeriod(period);
    const isSales = metric === null || SALES_METRIC.test(metric);
    return read && target !== null && isSales ? [{ period: read, target }] : [];
  });
  told.sort((a, b) => MONTHS_IN[b.period.kind] - MONTHS_IN[a.period.kind]);
  const months = new Map<string, { goal: number; kind: string }>();
  for (const { period, target } of told) {
    const parts = partsOfPeriod(period, "month");
    allocate(
      target,
      parts.map(() => 1),
    ).forEach((goal, at) => {
      const { label } = parts[at]!;
      const before = months.get(label);
      // Two targets of one period, of two product lines say, add up.
      months.set(label, { goal: before?.kind === period.kind ? before.goal + goal : goal, kind: period.kind });
    });
  }
  return new Map([...months].map(([label, { goal }]) => [label, goal]));
}
