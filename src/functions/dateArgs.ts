import { type DayNumber, isoWeekOf, mondayOfIsoWeek } from "../domain/kernel/date";
import type { Issue } from "../domain/kernel/issue";
import { halfWidth } from "../domain/kernel/readNumber";
import { type Result, all, fail, map, ok } from "../domain/kernel/result";
import { DEFAULT_HOURS, type Moment, type WorkCalendar, type WorkHours, weekendDays } from "../domain/workCalendar";
import { dayOfSerial, serialOfDay } from "../sheets/serial";
import { type Cells, cellOf, isBlank, isBlankOrZero, listOf, tableOf } from "./cells";
import type { PlacedCell } from "./rows";

/** A function cannot ask its workbook, so the usual system is assumed; differences of days are right in both. */
export const DATE_SYSTEM = 1900;
const MINUTES_PER_DAY = 24 * 60;
const SECONDS_PER_DAY = 86_400;

export function dayArg(argument: string, cells: Cells): Result<DayNumber> {
  return dayCell({ cell: cellOf(cells), place: { argument } });
}

export function momentArg(argument: string, cells: Cells): Result<Moment> {
  return momentCell({ cell: cellOf(cells), place: { argument } });
}

/** A cell that must hold a date. */
export function dayCell({ cell, place }: PlacedCell): Result<DayNumber> {
  if (isBlank(cell)) return fail({ code: "argument_missing", ...place });
  const day = dayOfSerial(cell, DATE_SYSTEM);
  return day === null ? fail({ code: "argument_unreadable", wanted: "date", found: String(cell), ...place }) : ok(day);
}

/** A date with its time; the time is taken to the second, which is as fine as a serial holds it safely. */
export function momentCell({ cell, place }: PlacedCell): Result<Moment> {
  const toSecond = typeof cell === "number" ? Math.round(cell * SECONDS_PER_DAY) / SECONDS_PER_DAY : cell;
  const minute =
    typeof toSecond === "number" ? Math.round((toSecond - Math.floor(toSecond)) * SECONDS_PER_DAY) / 60 : 0;
  return map(dayCell({ cell: toSecond, place }), (day) => ({ day, minute }));
}

export function isSerial(serial: number): boolean {
  return dayOfSerial(serial, DATE_SYSTEM) !== null;
}

/** Which days are off: `weekend` as NETWORKDAYS.INTL takes it, and a list of holidays. */
export function calendarArgs(holidays: Cells, weekend: Cells, usualWeekend: number): Result<WorkCalendar> {
  return all({ isWeekend: weekendArg(weekend, usualWeekend), holidays: holidaysArg(holidays) });
}

function weekendArg(cells: Cells, usual: number): Result<boolean[]> {
  const cell = cellOf(cells);
  const asked = isBlank(cell) ? usual : cell;
  const days = typeof asked === "number" || typeof asked === "string" ? weekendDays(asked) : null;
  return days ? ok(days) : fail({ code: "weekend_unknown", argument: "weekend", found: String(asked) });
}

function holidaysArg(cells: Cells): Result<ReadonlySet<number>> {
  const days = new Set<number>();
  const list = listOf(cells);
  for (let at = 0; at < list.length; at++) {
    const cell = list[at];
    if (isBlankOrZero(cell)) continue;
    const day = dayOfSerial(cell, DATE_SYSTEM);
    if (day === null) {
      return fail({
        code: "argument_unreadable",
        argument: "holidays",
        row: at + 1,
        wanted: "date",
        found: String(cell),
      });
    }
    days.add(day);
  }
  return ok(days);
}

/** Rows of start and end, as times or as text "08:00". */
export function hoursArg(argument: string, cells: Cells): Result<readonly WorkHours[]> {
  if (listOf(cells).every((cell) => isBlank(cell))) return ok(DEFAULT_HOURS);
  const hours: WorkHours[] = [];
  const table = tableOf(cells);
  for (let at = 0; at < table.length; at++) {
    const [start, end] = table[at]!;
    if (isBlank(start) && isBlank(end)) continue;
    const [from, to] = [minuteOf(start), minuteOf(end)];
    if (from === null || to === null || to <= from) return fail({ code: "hours_unknown", argument, row: at + 1 });
    hours.push({ from, to });
  }
  return ok(hours);
}

function minuteOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell >= 0 && cell <= 1 ? Math.round(cell * SECONDS_PER_DAY) / 60 : null;
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(halfWidth(String(cell ?? "")).trim()) ?? [];
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null;
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= MINUTES_PER_DAY ? minutes : null;
}

/** One answer per cell that holds a date or, where `weeks` is asked, an ISO week; blank stays blank. */
export function isoWeekCell(cell: unknown): Result<string> {
  const day = dayOfSerial(cell, DATE_SYSTEM);
  return day === null ? fail(noDate("date", cell)) : ok(isoWeekOf(day));
}

export function mondayCell(cell: unknown): Result<number> {
  if (typeof cell === "string") {
    const monday = mondayOfIsoWeek(halfWidth(cell));
    return monday === null
      ? fail({ code: "week_unknown", argument: "week", found: cell })
      : ok(serialOfDay(monday, DATE_SYSTEM));
  }
  const day = dayOfSerial(cell, DATE_SYSTEM);
  if (day === null) return fail(noDate("week", cell));
  return ok(serialOfDay(mondayOfIsoWeek(isoWeekOf(day))!, DATE_SYSTEM));
}

function noDate(argument: string, cell: unknown): Issue {
  return isBlank(cell)
    ? { code: "argument_missing", argument }
    : { code: "argument_unreadable", argument, wanted: "date", found: String(cell) };
}
