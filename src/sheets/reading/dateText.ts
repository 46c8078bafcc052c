import { monthNamed } from "../../domain/kernel/months";
import { halfWidth } from "../../domain/kernel/readNumber";
import { splitTime } from "./timeText";

/** In which order year, month and day are written. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** A text that names a day, taken apart. */
export type DateText =
  | {
      readonly kind: "fixed";
      readonly year: number;
      readonly month: number;
      /** Null where only a month is named. */
      readonly day: number | null;
      readonly minute: number | null;
    }
  | {
      /** Three numbers whose order the column has to tell. */
      readonly kind: "open";
      readonly parts: readonly [number, number, number];
      /** The orders its shape allows. */
      readonly orders: readonly DateOrder[];
      readonly minute: number | null;
    };

type Parts = readonly string[];
type Reader = (parts: Parts) => Omit<Extract<DateText, { kind: "fixed" }>, "minute" | "kind"> | null;

const ROC_YEAR_0 = 1911;
const MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const numbers = (year: string | undefined, month: string | undefined, day?: string) => ({
  year: Number(year),
  month: Number(month),
  day: day === undefined ? null : Number(day),
});

const words = (year: string | undefined, month: string | undefined, day?: string) => {
  const number = monthNamed(month ?? "");
  return number === null ? null : { year: fullYear(year ?? ""), month: number, day: day ? Number(day) : null };
};

const FIXED: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([y, , m, d]) => numbers(y, m, d)],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/, ([y, m, d]) => numbers(y, m, d)],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月份?$/, ([y, m]) => numbers(y, m)],
  [/^(?:民国|民國) ?(\d{2,3}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?$/, ([y, m, d]) => republic(y, m, d)],
  [/^(1\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/, ([y, m, d]) => republic(y, m, d)],
  [/^(1\d{2})([./-])(\d{1,2})\2(\d{1,2})$/, ([y, , m, d]) => republic(y, m, d)],
  [/^(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/, ([y, m, d]) => numbers(`20${y}`, m, d)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([y, m, d]) => numbers(y, m, d)],
  [/^((?:19|20)\d{2})[-/.](\d{1,2})$/, ([y, m]) => numbers(y, m)],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, ([y, m]) => numbers(y, m)],
  [/^(\d{1,2})[-/.]((?:19|20)\d{2})$/, ([m, y]) => numbers(y, m)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/. ]*(${MONTHS})[-/., ']*(\\d{4}|\\d{2})$`, "i"),
    ([d, m, y]) => words(y, m, d),
  ],
  [new RegExp(`^(${MONTHS})[-/ ]*(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\\d{4})$`, "i"), ([m, d, y]) => words(y, m, d)],
  [new RegExp(`^(\\d{4})[-/. ]*(${MONTHS})[-/. ]*(\\d{1,2})$`, "i"), ([y, m, d]) => words(y, m, d)],
  [new RegExp(`^(${MONTHS})[-/., ']*(\\d{4}|\\d{2})$`, "i"), ([m, y]) => words(y, m)],
];
const OPEN = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})$/;

/** Null for what names no day. Which days a month has is asked later. */
export function dateText(text: string): DateText | null {
  const { day, minute } = splitTime(halfWidth(text).replace(/\s+/g, " ").trim());
  const open = OPEN.exec(day);
  if (open) return openText(open, minute);
  for (const [shape, read] of FIXED) {
    const found = shape.exec(day);
    const parts = found && read(found.slice(1));
    if (parts) return { kind: "fixed", ...parts, minute };
  }
  return null;
}

function openText([, first, sign, second, third]: RegExpExecArray, minute: number | null): DateText {
  const parts = [Number(first), Number(second), Number(third)] as const;
  return { kind: "open", parts, orders: ordersOfShape(sign!, third!.length), minute };
}

/** A year has two or four digits; and between points the day comes first: nobody writes 12.31.2024. */
function ordersOfShape(sign: string, digitsOfThird: number): DateOrder[] {
  const orders: DateOrder[] = digitsOfThird === 4 ? [] : ["ymd"];
  if (digitsOfThird === 1) return orders;
  return sign === "." ? [...orders, "dmy"] : [...orders, "dmy", "mdy"];
}

function republic(year: string | undefined, month: string | undefined, day: string | undefined) {
  return { year: Number(year) + ROC_YEAR_0, month: Number(month), day: Number(day) };
}

const CENTURY_TURN = 50;

/** As Excel: 49 is 2049, 50 is 1950. */
export function fullYear(year: string | number): number {
  const value = Number(year);
  if (String(year).length === 4 || value >= 100) return value;
  return value < CENTURY_TURN ? 2000 + value : 1900 + value;
}
