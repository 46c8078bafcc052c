import { simplified } from "./simplified";

/** A header taken apart: what it says, and the marks around it. */
export interface HeaderText {
  /** Folded, without blanks and punctuation: "accountname", "客户名称", "gp%". */
  readonly key: string;
  /** The key without the table before " - " or "/": "Person - Name" is "name". The same as `key` when there is none. */
  readonly bareKey: string;
  /** What stands before " - " or "/", folded; null without one. */
  readonly prefix: string | null;
  /** The key with the unit: "amountcny" for "Amount (CNY)". */
  readonly keyWithUnit: string;
  /** The key without what stands in brackets. */
  readonly plainKey: string;
  /** Latin words and runs of Chinese, folded, of the bare header. */
  readonly words: readonly string[];
  /** Currency, percent or unit in brackets, folded; null without one. */
  readonly unit: string | null;
  /** Ends with "#": its number. */
  readonly isNumber: boolean;
  /** "(Do Not Modify)": written by another system, never ours. */
  readonly isTechnical: boolean;
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const NOTES =
  /[([【{<]\s*(?:必填项?|选填|非必填|可选|单选|多选|下拉选择?|下拉|必须|只读|自动|required|optional|mandatory|read.?only|dropdown)\s*[)\]】}>]/gi;
const STARS = /^[*＊✱★]+|[*＊✱:：]+$/g;
const TECHNICAL = /^\(do not modify\)\s*/i;
const UNIT =
  /^(?:元|万元|千元|亿元|人民币|美元|美金|欧元|港币|日元|rmb|cny|usd|eur|gbp|jpy|hkd|twd|ntd|inr|pkr|aud|cad|sgd|chf|krw|aed|sar|myr|thb|vnd|idr|php|brl|mxn|rub|zar|us\$|\$|€|£|¥|￥|₹|%|％|天|日|days?|小时|hours?|hrs?|分钟|min(?:ute)?s?|kg|公斤|吨|mt|t|件|个|箱|台|套|pcs|units?|k|m|mm|mn|million|thousand|'000|000s?|月|months?|年|years?|人|次|m2|㎡|方|teu|in [a-z]+)$/i;
const BRACKETED = /[([【]([^)\]】]*)[)\]】]/g;
const CAMEL = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;
const SPLIT = /\s+[-–—]\s+|(?<=[A-Za-z]{2,}s?)\s*[/.](?=[A-Z][a-z])|[.](?=[a-z_]{3,}$)/;
const NOT_A_WORD = /[^\p{L}\p{N}%#&+<>]+/gu;

export function readHeader(header: string): HeaderText {
  const raw = simplified(header.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim());
  const isTechnical = TECHNICAL.test(raw);
  const text = raw.replace(TECHNICAL, "").replace(NOTES, " ").trim().replace(STARS, "").trim();
  const units: string[] = [];
  const withoutUnit = text.replace(BRACKETED, (whole, inside: string) => {
    if (!UNIT.test(inside.trim())) return whole;
    units.push(inside.trim().toLowerCase());
    return " ";
  });
  const parts = withoutUnit.split(SPLIT).map((part) => part.trim());
  const hasPrefix = parts.length > 1 && parts.every((part) => /\p{L}/u.test(part));
  const bare = hasPrefix ? parts[parts.length - 1]! : withoutUnit;
  return {
    key: keyOf(withoutUnit),
    keyWithUnit: keyOf(text),
    bareKey: keyOf(bare),
    prefix: hasPrefix ? keyOf(parts[0]!) : null,
    plainKey: keyOf(bare.replace(BRACKETED, " ")),
    words: wordsOf(bare),
    unit: units[0] ?? null,
    isNumber: bare.endsWith("#"),
    isTechnical,
  };
}

/** Two spellings of one header have the same key: case, blanks, punctuation and script do not tell. */
export function headerKey(header: string): string {
  return readHeader(header).key;
}

function keyOf(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(NOT_A_WORD, "")
    .replace(/(?<=.)#/g, "");
  return bare === "" ? text.replace(/\s/g, "") : bare;
}

function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(CAMEL, "$1$3 $2$4").toLowerCase().replaceAll("#", " no ");
  return spaced.match(/[\u3400-\u9fff]+|%|[\p{L}\p{N}&+<>]+/gu)?.flatMap(splitScripts) ?? [];
}

function splitScripts(word: string): readonly string[] {
  return word.match(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g) ?? [];
}
