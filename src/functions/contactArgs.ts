import {
  CADENCE_PERIODS,
  type CadencePeriod,
  type CadenceRules,
  type ContactsDue,
  type ContactUnit,
  contactsDue,
  DEFAULT_CADENCE,
  nextContact,
  type WorkingTime,
} from "../domain/cadence";
import { readGrade } from "../domain/grading/grade";
import type { DayNumber } from "../domain/kernel/date";
import { type Result, all, fail, map, ok, then } from "../domain/kernel/result";
import { foldText } from "../domain/kernel/text";
import { DEFAULT_HOURS, hasWorkingDays, type Moment, weekendDays, type WorkCalendar } from "../domain/workCalendar";
import { serialOfDay } from "../sheets/serial";
import { type Cells, choiceArg, isBlank, isBlankOrZero, listOf, placeAt, readCell, tableOf } from "./cells";
import { calendarArgs, DATE_SYSTEM, dayArg, dayCell, isSerial, momentCell } from "./dateArgs";
import { type PlacedCell, type RowAnswer, sideBySide } from "./rows";

/** The calendar by which a contact moves to a working day; null where none is given. */
export function followingCalendar(holidays: Cells, weekend: Cells): Result<WorkCalendar | null> {
  if (listOf(holidays).every(isBlankOrZero) && listOf(weekend).every(isBlank)) return ok(null);
  return then(calendarArgs(holidays, weekend, 1), (calendar) =>
    hasWorkingDays(calendar) ? ok(calendar) : fail({ code: "no_working_weekday", argument: "weekend" }),
  );
}

/** No date of Excel's is further from another. */
const MOST_DAYS = 3_000_000;

export function nextRow(
  [last, every]: readonly PlacedCell[],
  unit: ContactUnit,
  calendar: WorkCalendar | null,
): RowAnswer<number> {
  if (isBlankOrZero(last!.cell)) return null;
  return then(all({ day: dayCell(last!), every: timesCell(every!) }), (given) => {
    if (given.every > MOST_DAYS) return fail({ code: "date_too_late", argument: "every" });
    const serial = serialOfDay(nextContact(given.day, given.every, unit, calendar), DATE_SYSTEM);
    return isSerial(serial) ? ok(serial) : fail({ code: "date_too_late", argument: "every" });
  });
}

function timesCell({ cell, place }: PlacedCell): Result<number> {
  if (isBlank(cell)) return fail({ code: "argument_missing", ...place });
  return then(readCell(cell, place), (found) =>
    Number.isInteger(found) && found > 0 ? ok(found) : fail({ code: "not_whole_and_positive", found, ...place }),
  );
}

interface DueArguments {
  readonly grade: Cells;
  readonly entered: Cells;
  readonly contacts: Cells;
  readonly asOf: Cells;
  readonly rules: Cells;
}

/** Sunday off, 08:00–12:00 and 13:00–17:30: what the default rules were made for. */
const HOUSE_TIME: WorkingTime = {
  calendar: { isWeekend: weekendDays(11)!, holidays: new Set() },
  hours: DEFAULT_HOURS,
};

export interface DueRow {
  readonly due: number;
  /** A date serial. */
  readonly until: number;
}

export function dueRows({ grade, entered, contacts, asOf, rules }: DueArguments): Result<RowAnswer<DueRow>[]> {
  const given = all({
    asOf: dayArg("asOf", asOf),
    rules: rulesArg("rules", rules),
    rows: sideBySide(["grade", grade], ["entered", entered]),
  });
  return then(given, (read) =>
    map(contactLines(contacts, read.rows.length), (lines) =>
      read.rows.map((row, at) => dueRow(row, lines[at]!, read.asOf, read.rules)),
    ),
  );
}

function dueRow(
  [grade, entered]: readonly PlacedCell[],
  line: readonly PlacedCell[],
  asOf: DayNumber,
  rules: CadenceRules,
): RowAnswer<DueRow> {
  if ([grade!, entered!, ...line].every(({ cell }) => isBlankOrZero(cell))) return null;
  const came: Result<Moment | null> = isBlankOrZero(entered!.cell) ? ok(null) : momentCell(entered!);
  return then(all({ entered: came, contacts: contactsOf(line) }), (account) => {
    const word = isBlankOrZero(grade!.cell) ? "" : String(grade!.cell);
    const due = contactsDue({ ...account, grade: gradeNamed(word, rules) }, asOf, rules, HOUSE_TIME);
    return due ? ok(shownDue(due)) : fail({ code: "no_cadence_rule", grade: word });
  });
}

function shownDue({ due, until }: ContactsDue): DueRow {
  return { due, until: serialOfDay(until, DATE_SYSTEM) };
}

/** The rules' own name of a grade, else the letter the words stand for. */
function gradeNamed(word: string, { byGrade }: CadenceRules): string | null {
  const named = foldText(word);
  return named in byGrade ? named : (readGrade(word)?.toLowerCase() ?? null);
}

/** No contact of anyone's is this early in 1900: a smaller number tells how many contacts there were. */
const FIRST_CONTACT_SERIAL = 366;

function contactsOf(line: readonly PlacedCell[]): Result<number | DayNumber[]> {
  const filled = line.filter(({ cell }) => !isBlankOrZero(cell));
  const only = filled.length === 1 ? filled[0]! : null;
  if (typeof only?.cell === "number" && only.cell < FIRST_CONTACT_SERIAL) return timesCell(only);
  const days: DayNumber[] = [];
  for (const placed of filled) {
    const day = dayCell(placed);
    if (!day.ok) return day;
    days.push(day.value);
  }
  return ok(days);
}

/** The contacts of each account: a row of the range each, or all of it for one account. */
function contactLines(contacts: Cells, accounts: number): Result<readonly PlacedCell[][]> {
  const table = tableOf(contacts);
  const width = table[0]!.length;
  const placed = table.flat().map((cell, at) => ({ cell, place: placeAt("contacts", contacts, at) }));
  if (accounts === 1) return ok([placed]);
  if (table.length === accounts) return ok(table.map((_, r) => placed.slice(r * width, (r + 1) * width)));
  if (table.length === 1 && width === accounts) return ok(placed.map((one) => [one]));
  return fail({ code: "sizes_differ", argument: "grade", other: "contacts", size: accounts, otherSize: table.length });
}

const PERIOD_WORDS: { readonly [Period in CadencePeriod]: readonly string[] } = {
  week: ["weekly", "周", "週", "每周", "每週", "星期"],
  month: ["monthly", "月", "每月"],
  quarter: ["quarterly", "季", "季度", "每季", "每季度"],
  year: ["yearly", "年", "每年", "年度"],
};

const NEW_ACCOUNT = /^(new|新|新客户|新客戶)$/;

/** Rows of grade, times and perhaps period; grades that are not named keep none. */
function rulesArg(argument: string, cells: Cells): Result<CadenceRules> {
  if (listOf(cells).every(isBlank)) return ok({ ...DEFAULT_CADENCE, byGrade: lowerCased(DEFAULT_CADENCE.byGrade) });
  const byGrade: { [grade: string]: CadenceRules["byGrade"][string] } = {};
  let newAccountTimes = DEFAULT_CADENCE.newAccountTimes;
  const table = tableOf(cells);
  for (let at = 0; at < table.length; at++) {
    const [word, times, period] = table[at]!;
    if (isBlankOrZero(word)) continue;
    const rule = all({
      times: isBlank(times) ? ok(0) : readCell(times, { argument, row: at + 1, column: 2 }),
      per: choiceArg(argument, period, PERIOD_WORDS, CADENCE_PERIODS[1]),
    });
    if (!rule.ok) return rule;
    if (rule.value.times < 0) return fail({ code: "negative", argument, row: at + 1 });
    const name = foldText(String(word));
    if (NEW_ACCOUNT.test(name)) newAccountTimes = rule.value.times;
    else byGrade[readGrade(name)?.toLowerCase() ?? name] = rule.value;
  }
  return ok({ ...DEFAULT_CADENCE, byGrade, newAccountTimes });
}

function lowerCased(rules: CadenceRules["byGrade"]): CadenceRules["byGrade"] {
  return Object.fromEntries(Object.entries(rules).map(([grade, rule]) => [grade.toLowerCase(), rule]));
}
