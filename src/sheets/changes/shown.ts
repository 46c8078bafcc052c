import { fromDayNumber } from "../../domain/kernel/date";
import { type Input, isFormula, shownInput } from "../contents";
import { type DateSystem, dayOfSerial } from "../serial";
import { isDateFormat } from "./wanted";

const NUMBER = { maximumSignificantDigits: 15 } as const;
const PERCENT = { style: "percent", maximumFractionDigits: 4 } as const;

/** A content as a person reads it: a day as 2026-10-01, a number with the separators of the language, a text as it is. */
export function shownContent(input: Input, format: string | null, dateSystem: DateSystem, locale: string): string {
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input !== "number") return isFormula(input) ? input : String(shownInput(input));
  const day = format !== null && isDateFormat(format) ? dayOfSerial(input, dateSystem) : null;
  if (day !== null) return fromDayNumber(day);
  return format?.includes("%") ? input.toLocaleString(locale, PERCENT) : input.toLocaleString(locale, NUMBER);
}
