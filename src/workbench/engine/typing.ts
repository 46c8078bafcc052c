import { CellValueType, numfmt, type CellValue as EngineValue } from "@univerjs/core";
import { GENERAL, isErrorText } from "./cells";

/** What Excel makes of something written into a cell. */
export type Typed =
  | { readonly formula: string }
  | { readonly value: EngineValue | null; readonly type?: CellValueType; readonly format?: string };

const BLANK: Typed = { value: null };
/** Most texts can be told from numbers and days by how they begin, which saves the parser. */
const MAY_BE_A_NUMBER = /^\s*[-+(.,$€£¥\d]/;
const MAY_BE_A_DAY = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MAY_BE_A_WORD = /^\s*(true|false|#.*)\s*$/i;

/** Reads an input as Excel (en-US) does for a cell of this format; `isDate1904` counts days from 1904. */
export function readTyped(input: unknown, format: string, isDate1904 = false): Typed {
  if (typeof input === "number")
    return format === "@" ? text(String(input)) : { value: input, type: CellValueType.NUMBER };
  if (typeof input === "boolean") return { value: input ? 1 : 0, type: CellValueType.BOOLEAN };
  const typed = String(input ?? "");
  if (typed === "") return BLANK;
  if (format === "@") return text(typed);
  if (typed.startsWith("'")) return { value: typed.slice(1), type: CellValueType.FORCE_STRING };
  if (typed.length > 1 && typed.startsWith("=")) return { formula: typed };
  if (MAY_BE_A_WORD.test(typed)) return word(typed);
  if (!MAY_BE_A_NUMBER.test(typed) && !MAY_BE_A_DAY.test(typed)) return text(typed);
  return number(typed, format, isDate1904) ?? text(typed);
}

function text(value: string): Typed {
  return { value, type: CellValueType.STRING };
}

function word(typed: string): Typed {
  const upper = typed.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" ? 1 : 0, type: CellValueType.BOOLEAN };
  return text(isErrorText(upper) ? upper : typed);
}

function number(typed: string, format: string, isDate1904: boolean): Typed | undefined {
  const parsed = numfmt.parseValue(typed, { locale: "en-US" });
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return undefined;
  const isDay = parsed.z !== undefined && /[yd]/.test(parsed.z) && numfmt.isDateFormat(parsed.z);
  // Excel en-US reads no days with dots.
  if (isDay && parsed.z!.includes(".")) return undefined;
  const value = isDay && isDate1904 ? parsed.v - 1462 : parsed.v;
  const given = parsed.z && format === GENERAL ? excelFormat(parsed.z) : undefined;
  return { value, type: CellValueType.NUMBER, ...(given === undefined ? {} : { format: given }) };
}

/** The format Excel (en-US) gives a cell for what was typed; the parser's own keeps the shape it was typed in. */
function excelFormat(pattern: string): string {
  if (pattern.startsWith("$"))
    return pattern.includes(".") ? '"$"#,##0.00_);[Red]("$"#,##0.00)' : '"$"#,##0_);[Red]("$"#,##0)';
  if (!numfmt.isDateFormat(pattern)) return pattern;
  const day = excelDay(pattern);
  if (!pattern.includes("h")) return day;
  const time = pattern.slice(pattern.indexOf("h")).replace("hh", "h");
  return day === "" ? time : "m/d/yyyy h:mm";
}

function excelDay(pattern: string): string {
  const has = (part: RegExp) => part.test(pattern.replace(/h.*$/, ""));
  if (!has(/[yd]/)) return "";
  if (!has(/y/)) return "d-mmm";
  if (!has(/d/)) return "mmm-yy";
  return has(/mmm/) ? "d-mmm-yy" : "m/d/yyyy";
}
