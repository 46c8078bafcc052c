import { dateOf, fromDayNumber, type IsoDate, twoDigits } from "../../domain/kernel/date";
import { type DateSystem, dayOfSerial } from "../serial";
import { dayIn, ordersOf, ordersOfColumn } from "./dateOrder";
import { type DateOrder, type DateText, dateText } from "./dateText";
import { type ColumnAsk, type ColumnNote, type ColumnProblem, type DecodedColumn, sampled } from "./decoded";
import { spokenTruth } from "./numbers";
import { isErrorCell, type RawCell, saysNothing, tidyText } from "./rawCell";

/** What the texts of one column of dates say together. */
export interface DateSurvey {
  /** By the text as it stands; null where it is no date. */
  readonly texts: ReadonlyMap<string, DateText | null>;
  /** Orders that fit all of its open dates, all three where it has none; none: they contradict each other. */
  readonly orders: readonly DateOrder[];
  readonly hasOpen: boolean;
}

export function surveyDates(cells: readonly RawCell[]): DateSurvey {
  const texts = new Map<string, DateText | null>();
  for (const cell of cells) {
    if (typeof cell === "string" && cell !== "" && !texts.has(cell)) texts.set(cell, dateText(tidyText(cell)));
  }
  const open = [...texts.values()].filter((text) => text?.kind === "open");
  return { texts, orders: ordersOfColumn(open), hasOpen: open.length > 0 };
}

/** The order the date columns of a table agree on: what one of them is sure of, unless another is sure of something else. */
export function orderOf(surveys: readonly DateSurvey[]): DateOrder | null {
  const sure = new Set(
    surveys.filter(({ hasOpen, orders }) => hasOpen && orders.length === 1).map((s) => s.orders[0]!),
  );
  return sure.size === 1 ? [...sure][0]! : null;
}

export interface DateReading {
  readonly dateSystem: DateSystem;
  /** Said by the person, or by the other columns of the table. */
  readonly told: DateOrder | null;
  /** A moment keeps its minute, a date drops it. */
  readonly withTime: boolean;
}

/** A day, a text that has none, or a text of which only a person can say which. */
type Found = string | "unreadable" | "asked";

/** Days of a column as "2024-03-05", or moments as "2024-03-05T08:30"; of a day without a time the moment is its midnight. */
export function decodeDates(
  cells: readonly RawCell[],
  survey: DateSurvey,
  reading: DateReading,
): DecodedColumn<string> {
  const values = new Array<string | null>(cells.length).fill(null);
  const problems: ColumnProblem[] = [];
  const [asText, months]: [number[], number[]] = [[], []];
  const asked = new Set<string>();
  const known = new Map<RawCell, Found>();
  const choices = choicesOf(survey, reading.told);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell === null || cell === "") continue;
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = foundIn(cell, survey, choices, reading)));
    if (found === "asked") asked.add(String(cell));
    else if (found !== "unreadable") values[at] = found;
    else if (isErrorCell(cell)) problems.push({ at, kind: "error_cell", found: cell });
    else if (typeof cell !== "string" || !saysNothing(tidyText(cell))) problems.push(unread(at, cell, survey));
    if (typeof cell !== "string" || found === "unreadable" || found === "asked") continue;
    const text = survey.texts.get(cell);
    if (text?.kind === "fixed" && text.day === null) months.push(at);
    else asText.push(at);
  }
  const notes: ColumnNote[] = [];
  if (asText.length > 0) notes.push({ kind: "date_as_text", cells: asText });
  if (months.length > 0) notes.push({ kind: "month_as_date", cells: months });
  const asks: ColumnAsk[] = asked.size > 0 ? [{ kind: "date_order", choices, samples: sampled(asked) }] : [];
  return { values, problems, notes, asks };
}

/** One order where the column or the person tells it; several are a question; none: each text stands for itself. */
function choicesOf({ orders }: DateSurvey, told: DateOrder | null): readonly DateOrder[] {
  if (told && (orders.length === 0 || orders.includes(told))) return [told];
  return orders;
}

function unread(at: number, cell: RawCell, { texts }: DateSurvey): ColumnProblem {
  const found = typeof cell === "boolean" ? spokenTruth(cell) : String(cell);
  const text = typeof cell === "string" ? texts.get(cell) : null;
  const isAmbiguous = text?.kind === "open" && ordersOf(text).length > 1;
  return { at, kind: isAmbiguous ? "date_ambiguous" : "unreadable", found };
}

function foundIn(cell: RawCell, survey: DateSurvey, choices: readonly DateOrder[], reading: DateReading): Found {
  if (typeof cell === "number") return fromNumber(cell, reading) ?? "unreadable";
  if (typeof cell !== "string") return "unreadable";
  const text = survey.texts.get(cell);
  if (!text) return fromSerialText(cell, reading) ?? "unreadable";
  if (text.kind === "fixed")
    return moment(dateOf(text.year, text.month, text.day ?? 1), text.minute, reading) ?? "unreadable";
  const fitting = ordersOf(text).filter((order) => choices.length === 0 || choices.includes(order));
  if (choices.length > 1 && fitting.length > 1) return sameDay(text, fitting, reading) ?? "asked";
  return (
    (fitting.length === 1 ? moment(dayIn(fitting[0]!, text), text.minute, reading) : sameDay(text, fitting, reading)) ??
    "unreadable"
  );
}

/** 03/03/2024 is one day whatever the order. */
function sameDay(text: Extract<DateText, { kind: "open" }>, orders: readonly DateOrder[], reading: DateReading) {
  const days = new Set(orders.map((order) => dayIn(order, text)));
  return days.size === 1 ? moment([...days][0]!, text.minute, reading) : null;
}

function moment(day: IsoDate | null, minute: number | null, { withTime }: DateReading): string | null {
  if (day === null || !withTime) return day;
  const hours = Math.floor((minute ?? 0) / 60);
  return `${day}T${twoDigits(hours)}:${twoDigits((minute ?? 0) % 60)}`;
}

/** Serials of 1905, which in fact are years: no one sells in 1905. */
const YEARS = { from: 1900, to: 2100 };
const MINUTES_PER_DAY = 1440;
/** Half a second: what binary fractions take from a full minute. */
const NOISE = 1 / 120;

/** A serial; or the digits of a day, 20240305, or of a month, 202403, which as serials lie centuries ahead. */
function fromNumber(value: number, reading: DateReading): string | null {
  if (Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to) return null;
  if (Number.isInteger(value) && value >= YEARS.from * 100 && value <= YEARS.to * 10_000 + 1231) {
    const text = dateText(String(value));
    if (text?.kind === "fixed") return moment(dateOf(text.year, text.month, text.day ?? 1), null, reading);
  }
  const minutes = Math.floor((value - Math.floor(value)) * MINUTES_PER_DAY + NOISE);
  const whole = Math.floor(value) + (minutes >= MINUTES_PER_DAY ? 1 : 0);
  const day = dayOfSerial(whole, reading.dateSystem);
  return day === null ? null : moment(fromDayNumber(day), minutes % MINUTES_PER_DAY, reading);
}

const FIVE_DIGITS = /^[2-7]\d{4}(?:\.\d+)?$/;

/** Serials between 1954 and 2119 that became text on their way. */
function fromSerialText(text: string, reading: DateReading): string | null {
  const digits = tidyText(text);
  return FIVE_DIGITS.test(digits) ? fromNumber(Number(digits), reading) : null;
}
