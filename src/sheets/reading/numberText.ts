import { halfWidth } from "../../domain/kernel/readNumber";
import { type CurrencyFound, withoutCurrency } from "./currencyText";

/** The sign before the decimals. */
export type NumberSign = "." | ",";

/** A text that may be a number, taken apart; what its separators mean is not settled yet. */
export interface NumberText {
  /** Digits and separators alone. */
  readonly body: string;
  /** What the body is multiplied by: its sign, percent, 万. */
  readonly factor: number;
  readonly isPercent: boolean;
  readonly currency: CurrencyFound | null;
}

/** What one text says of the decimal sign: nothing, one of both, or that it could be either. */
export type SignEvidence = NumberSign | "none" | "unsure";

const BODY = /^\d[\d.,]*$|^[.,]\d+$/;
const SPACED_GROUPS = /(\d)[ '’\u202f\u2009\u00a0](?=\d{3}(?:\D|$))/g;
const MINUS = /^[-−–－]\s*|\s*[-−–－]$/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:万亿|萬億)$/, 1e12],
  [/\s*(?:亿|億)$/, 1e8],
  [/\s*(?:万|萬|w)$/i, 1e4],
  [/\s*千$/, 1e3],
  [/(\d)\s*k$/i, 1e3],
  [/(\d)\s*(?:m|mn|mio\.?|million)$/i, 1e6],
  [/(\d)\s*(?:b|bn|billion)$/i, 1e9],
];

/** Null for what is no number whatever its separators mean. */
export function numberText(text: string): NumberText | null {
  let rest = halfWidth(text).trim();
  let sign = 1;
  const flip = (shorter: string) => {
    if (shorter !== rest) [rest, sign] = [shorter, -sign];
  };
  flip(rest.replace(/^\((.+)\)$/, "$1"));
  flip(rest.replace(MINUS, ""));
  const { amount, currency } = withoutCurrency(rest.replace(/^\+\s*/, ""));
  rest = amount;
  flip(rest.replace(MINUS, ""));
  const isPercent = /[%％]$/.test(rest);
  if (isPercent) rest = rest.slice(0, -1).trim();
  const scaled = withoutScale(rest);
  const body = scaled.rest.replace(SPACED_GROUPS, "$1");
  return BODY.test(body) ? { body, factor: sign * scaled.factor, isPercent, currency } : null;
}

function withoutScale(text: string): { rest: string; factor: number } {
  for (const [shape, factor] of SCALES) {
    const found = shape.exec(text);
    if (found) return { rest: text.slice(0, found.index) + (found[1] ?? ""), factor };
  }
  return { rest: text, factor: 1 };
}

/**
 * Both signs: the last is before the decimals. One sign several times groups. Once, it is before the decimals unless
 * exactly three digits follow one to three others: 1,234 and 1.234 could be either.
 */
export function signEvidence(body: string): SignEvidence {
  const dot = body.lastIndexOf(".");
  const comma = body.lastIndexOf(",");
  if (dot < 0 && comma < 0) return "none";
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const [sign, other, last]: [NumberSign, NumberSign, number] = dot >= 0 ? [".", ",", dot] : [",", ".", comma];
  if (body.indexOf(sign) !== last) return other;
  const couldGroup = body.length - last - 1 === 3 && last >= 1 && last <= 3 && !body.startsWith("0");
  return couldGroup ? "unsure" : sign;
}

const GROUPED = { ".": /^\d{1,3}(?:,\d{2,3})*(?:\.\d*)?$/, ",": /^\d{1,3}(?:\.\d{2,3})*(?:,\d*)?$/ };
const PLAIN = { ".": /^\d*\.?\d*$/, ",": /^\d*,?\d*$/ };

/** The body's value under a decimal sign; null where it does not fit. Groups may be of two digits, as in India. */
export function bodyValue(body: string, sign: NumberSign): number | null {
  if (!PLAIN[sign].test(body) && !GROUPED[sign].test(body)) return null;
  const plain = sign === "." ? body.replaceAll(",", "") : body.replaceAll(".", "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
