import { type CalendarPeriod, type PeriodKind, periodOf, shiftPeriod } from "../../domain/calendarPeriod";
import type { IsoDate } from "../../domain/kernel/date";
import { useKept } from "./useKept";

export interface PeriodChoice {
  readonly period: CalendarPeriod;
  choose(kind: PeriodKind): void;
  /** So many periods later, or earlier. */
  step(by: number): void;
}

/** The period a view reports on: at first the one that holds `day`; kept while other views are shown. */
export function usePeriod(view: string, kind: PeriodKind, day: IsoDate): PeriodChoice {
  const [chosen, choose] = useKept<CalendarPeriod | null>(`${view}.period`, () => null);
  const period = chosen ?? periodOf(kind, day);
  return {
    period,
    choose: (other) => choose(() => periodOf(other, period.to < day ? period.to : day)),
    step: (by) => choose(() => shiftPeriod(period, by)),
  };
}
