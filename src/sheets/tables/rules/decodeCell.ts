import type { DayNumber } from "../../../domain/kernel/date";
import { fromDayNumber, parseDate } from "../../../domain/kernel/date";
import type { Issue, Wanted } from "../../../domain/kernel/issue";
import { readNumber } from "../../../domain/kernel/readNumber";
import { fail, ok, type Result, then } from "../../../domain/kernel/result";
import { foldText } from "../../../domain/kernel/text";
import { LANGUAGES, type Strings } from "../../../i18n/index";
import { isErrorCell, type RawCell, tidyText } from "../../reading/rawCell";
import { type DateSystem, dayOfSerial } from "../../serial";
import { choiceWord } from "./encode";
import type { RuleField } from "./field";

const EVERY_LANGUAGE: readonly Strings["rules"][] = Object.values(LANGUAGES).map(({ rules }) => rules);
const MINUTES_PER_DAY = 1440;
const HIGHEST_MARK = 5;
const TIME = /^(\d{1,2})[:：](\d{2})(?::00)?$/;

/** How a cell is read: what the person calls it, and how the workbook counts days. */
export interface CellReading {
  readonly name: string;
  readonly dateSystem: DateSystem;
}

/** A rule's cell as its field holds it; words may be of any of the add-in's languages. */
export function decodeCell(cell: RawCell, field: RuleField, reading: CellReading): Result<unknown> {
  const raw = typeof cell === "string" ? tidyText(cell) : cell;
  if (raw === null || raw === "") return blank(field, reading);
  if (isErrorCell(raw)) return unreadable(wantedOf(field), raw, reading);
  switch (field.kind) {
    case "text":
      return ok(String(raw));
    case "choice":
      return choiceIn(String(raw), field.choices, reading);
    case "truth":
      return truthIn(raw, reading);
    case "weekdays":
      return weekdaysIn(String(raw), reading);
    case "date":
      return dateIn(raw, reading);
    case "time":
      return timeIn(raw, reading);
    case "mark":
      return then(numberIn(raw, "factor", reading), (mark) => markOf(mark, reading));
    default:
      return numberIn(raw, field.kind, reading);
  }
}

function blank(field: RuleField, { name }: CellReading): Result<unknown> {
  if (field.kind === "weekdays") return ok([]);
  return field.isOptional ? ok(null) : fail({ code: "argument_missing", argument: name });
}

function unreadable(wanted: Wanted, found: RawCell, { name }: CellReading): Result<never> {
  return fail({ code: "argument_unreadable", argument: name, wanted, found: String(found) });
}

function wantedOf({ kind }: RuleField): Wanted {
  if (kind === "date" || kind === "text" || kind === "time" || kind === "truth" || kind === "choice") return kind;
  return kind === "weekdays" ? "choice" : "number";
}

function numberIn(raw: RawCell, kind: "amount" | "ratio" | "count" | "factor", reading: CellReading): Result<number> {
  const value = typeof raw === "string" ? readNumber(raw) : raw;
  if (typeof value !== "number" || (kind === "count" && !Number.isInteger(value)))
    return unreadable("number", raw, reading);
  return ok(value);
}

function markOf(mark: number, { name }: CellReading): Result<number> {
  return mark >= 1 && mark <= HIGHEST_MARK
    ? ok(mark)
    : fail({ code: "mark_out_of_range", argument: name, found: mark });
}

function dateIn(raw: RawCell, reading: CellReading): Result<string> {
  const day: DayNumber | null = dayOfSerial(raw, reading.dateSystem);
  const date = typeof raw === "string" ? parseDate(raw) : day === null ? null : fromDayNumber(day);
  return date === null ? unreadable("date", raw, reading) : ok(date);
}

/** Minutes since midnight: of Excel's fraction of a day, or of "08:00". */
function timeIn(raw: RawCell, reading: CellReading): Result<number> {
  if (typeof raw === "number" && raw >= 0 && raw <= 1) return ok(Math.round(raw * MINUTES_PER_DAY));
  const [, hour, minute] = TIME.exec(String(raw)) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= MINUTES_PER_DAY ? ok(minutes) : unreadable("time", raw, reading);
}

function choiceIn(text: string, choices: readonly string[], { name }: CellReading): Result<string> {
  const said = foldText(text);
  const meant = choices.find(
    (choice) =>
      foldText(choice) === said || EVERY_LANGUAGE.some((words) => foldText(choiceWord(choice, words)) === said),
  );
  return meant === undefined ? fail({ code: "choice_unknown", argument: name, found: text, choices }) : ok(meant);
}

function truthIn(raw: RawCell, reading: CellReading): Result<boolean> {
  if (typeof raw === "boolean") return ok(raw);
  const said = foldText(String(raw));
  if (EVERY_LANGUAGE.some(({ yes }) => foldText(yes) === said) || said === "true" || said === "√") return ok(true);
  if (EVERY_LANGUAGE.some(({ no }) => foldText(no) === said) || said === "false") return ok(false);
  return unreadable("truth", raw, reading);
}

const BETWEEN_DAYS = /[,，、;；/ ]+/;
const SHORTEST_DAY = 3;

/** "Saturday, Sun", 星期六、周日. */
function weekdaysIn(text: string, { name }: CellReading): Result<readonly number[]> {
  const days: number[] = [];
  for (const word of text.split(BETWEEN_DAYS).filter((part) => part !== "")) {
    const day = weekdayNamed(
      foldText(word)
        .replace(/^(?:周|礼拜)/, "星期")
        .replace(/天$/, "日"),
    );
    if (day < 0) return fail(unknownDay(word, name));
    days.push(day);
  }
  return ok(days.sort());
}

function weekdayNamed(word: string): number {
  for (const { weekdays } of EVERY_LANGUAGE) {
    const at = weekdays.findIndex((name) => {
      const folded = foldText(name);
      return folded === word || (word.length >= SHORTEST_DAY && /^[a-z]+$/.test(word) && folded.startsWith(word));
    });
    if (at >= 0) return at;
  }
  return -1;
}

function unknownDay(found: string, argument: string): Issue {
  return { code: "choice_unknown", argument, found, choices: EVERY_LANGUAGE[0]!.weekdays };
}
