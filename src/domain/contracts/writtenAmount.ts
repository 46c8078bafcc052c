import { halfWidth } from "../kernel/readNumber";

/** What a promise is counted in. */
export type Measure = "money" | "quantity";

/** An amount somebody wrote into a sentence, in whole units of its currency or of what is counted. */
export interface WrittenAmount {
  readonly value: number;
  /** Null where the words around it do not say. */
  readonly measure: Measure | null;
  /** "sets", "套"; null for money and where none is said. */
  readonly unit: string | null;
}

const NUMBER =
  /(?<sign>[¥$€£]|(?:rmb|cny|usd|eur|gbp|hkd|twd|jpy)\s?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<scale>亿|億|百万|百萬|千万|千萬|万|萬|million|thousand|billion|mn\b|bn\b|k\b|(?<=\d)m\b)?\s*(?<after>[\p{Script=Han}]{1,3}|[a-z]+)?/gu;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[亿億]/, 100_000_000],
  [/^b/, 1_000_000_000],
  [/^千[万萬]/, 10_000_000],
  [/^百[万萬]|^m/, 1_000_000],
  [/^[万萬]/, 10_000],
  [/^[kt]/, 1000],
];
/** Numbers that count days, months, years or shares, and years themselves, are no amounts. */
const NOT_AMOUNTS =
  /\d+(?:\.\d+)?\s*%|\b(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)?\d{2}\b|(?:19|20)\d{2}\s*年度?|\b(?:fy|in|for|year)\s*(?:19|20)\d{2}\b|\b\d{1,3}[\s-]*(?:days?|weeks?|months?|years?)\b|\d{1,3}\s*(?:天|日|周|个月|個月)|(?<!\d)\d{1,2}\s*年|\bq[1-4]\b|\bh[12]\b/g;
const CURRENCY = /^(?:元|块|美元|美金|欧元|歐元|人民币|人民幣|rmb|cny|usd|eur|gbp|hkd|twd|jpy|dollars?|euros?)/;
/** What stands after a number without being what is counted. */
const NO_UNIT =
  /^(?:(?:per|an?|by|of|or|and|in|for|from|to|at|up|above|over|each|every|p|min|max)\b|[以每的及和或返起年季月内则按奖])/;
const MONEY_WORDS = /[额額]|货款|貨款|revenue|turnover|spend|value|amount/;
const QUANTITY_WORDS = /[销銷采採进進购購货貨提]量|数量|數量|保底量|任务量|任務量|承诺量|volume|quantity|\bunits?\b/;

/** Money or quantity, as words such as a column's header or the rest of a sentence say. */
export function measureSaid(text: string): Measure | null {
  const folded = halfWidth(text).toLowerCase();
  if (QUANTITY_WORDS.test(folded)) return "quantity";
  return MONEY_WORDS.test(folded) ? "money" : null;
}

/** Every amount of a text, in its order: "5,000 sets", "100万元", "USD 50k"; days, years and percentages are none. */
export function writtenAmounts(text: string): WrittenAmount[] {
  const plain = halfWidth(text).toLowerCase().replaceAll("￥", "¥").replace(NOT_AMOUNTS, " ");
  return [...plain.matchAll(NUMBER)].map(({ groups }) => {
    const { sign, digits, scale, after } = groups!;
    const value = Number((Number(digits!.replaceAll(",", "")) * scaleOf(scale)).toPrecision(15));
    if (sign !== undefined || CURRENCY.test(after ?? "")) return { value, measure: "money", unit: null };
    if (after !== undefined && !NO_UNIT.test(after)) return { value, measure: "quantity", unit: unitOf(after) };
    return { value, measure: measureSaid(plain), unit: null };
  });
}

function scaleOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return SCALES.find(([pattern]) => pattern.test(word))![1];
}

/** Chinese counts with one character; what follows it is the sentence going on. */
function unitOf(after: string): string {
  return /^[a-z]/.test(after) ? after : after.slice(0, 1);
}
