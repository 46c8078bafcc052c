import { all, then } from "../domain/kernel/result";
import { workMinutes as minutesBetween } from "../domain/workCalendar";
import { answer } from "./answer";
import { calendarArgs, hoursArg, isoWeekCell, momentArg, mondayCell } from "./dateArgs";
import { eachValue } from "./eachValue";

/**
 * ISO week of a date, such as "2026-W47": weeks begin on Monday, and the year is the one the week's Thursday is in.
 * @customfunction WEEK
 * @param date A date; a range gives one answer per cell. Assumes the 1900 date system.
 * @returns The week's label, which sorts as text.
 * @example =SALES.WEEK(DATE(2026,11,20))
 * //=> 2026-W47
 * @example =SALES.WEEK(DATE(2021,1,3))
 * //=> 2020-W53
 * @example =SALES.WEEK("soon")
 * //=> #VALUE! date is “soon”, not a date.
 */
export function week(date: any[][]): any[][] {
  return eachValue(date, isoWeekCell);
}

/**
 * Monday of an ISO week or of the week a date is in.
 * @customfunction WEEKSTART
 * @param week A week such as "2026-W47", or a date; a range gives one answer per cell. Assumes the 1900 date system.
 * @returns The Monday as a date serial: give the cell a date format.
 * @example =SALES.WEEKSTART("2026-W47")
 * //=> 46342
 * @example =SALES.WEEKSTART(DATE(2026,11,22))
 * //=> 46342
 * @example =SALES.WEEKSTART("2025-W53")
 * //=> #VALUE! week is “2025-W53”; it must be a date or an ISO week such as "2026-W47".
 */
export function weekStart(week: any[][]): any[][] {
  return eachValue(week, mondayCell);
}

/**
 * Minutes of working time between two moments, to the second.
 * @customfunction WORKMINUTES
 * @param from Date and time at which the clock starts.
 * @param to Date and time at which it stops, not earlier.
 * @param [hours] Two columns, start and end of each stretch of the working day, as times or text. Default 08:00–12:00 and 13:00–17:30.
 * @param [holidays] Days off besides the weekend.
 * @param [weekend] Days off of the week, as in NETWORKDAYS.INTL: 11 (default) Sunday only, 1 Saturday and Sunday, or "0000011". Assumes the 1900 date system.
 * @returns Minutes.
 * @example =SALES.WORKMINUTES(DATE(2026,11,20)+0.5, DATE(2026,11,21)+0.375)
 * //=> 330
 * @example =SALES.WORKMINUTES(DATE(2026,11,20)+0.375, DATE(2026,11,20)+0.75, {"09:00","18:00"})
 * //=> 540
 */
export function workMinutes(from: number, to: number, hours?: any[][], holidays?: any[][], weekend?: any): number {
  const terms = all({
    from: momentArg("from", from),
    to: momentArg("to", to),
    hours: hoursArg("hours", hours),
    calendar: calendarArgs(holidays, weekend, 11),
  });
  return answer(then(terms, (given) => minutesBetween(given.from, given.to, given.hours, given.calendar)));
}
