/** An ISO 4217 code where the sign says which; "¥" and "$" alone are several. */
export type CurrencyFound = string;

const CODES =
  "CNY|USD|EUR|GBP|JPY|HKD|TWD|KRW|INR|RUB|AUD|CAD|CHF|SGD|MYR|THB|VND|IDR|PHP|BRL|MXN|ZAR|AED|SAR|TRY|PLN|SEK|NOK|DKK|CZK|HUF|NZD|ILS|EGP|PKR|BDT|NGN|KZT|CLP|COP|ARS";
const SIGNS: { readonly [sign: string]: CurrencyFound | null } = {
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₹": "INR",
  "₩": "KRW",
  "฿": "THB",
  "₫": "VND",
  "₱": "PHP",
  "₺": "TRY",
  us$: "USD",
  hk$: "HKD",
  nt$: "TWD",
  a$: "AUD",
  c$: "CAD",
  s$: "SGD",
  r$: "BRL",
  $: null,
  "¥": null,
  "￥": null,
  kr: null,
  rs: "INR",
  "rs.": "INR",
  rmb: "CNY",
  人民币: "CNY",
  人民幣: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  歐元: "EUR",
  英镑: "GBP",
  港元: "HKD",
  港币: "HKD",
  日元: "JPY",
  円: "JPY",
  新台币: "TWD",
  新台幣: "TWD",
  元: null,
  块: null,
  圆: null,
};

const WORDS = [...Object.keys(SIGNS)]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, "\\$&"))
  .join("|");
const BEFORE = new RegExp(`^(${CODES}|${WORDS})\\s*(?=[-−+]?\\s*[\\d.,(])`, "i");
const AFTER = new RegExp(`\\s*(${CODES}|${WORDS})$`, "i");
const INSIDE = new RegExp(`(?:^|[^a-z])(${CODES}|rmb|人民币|人民幣|美元|美金|欧元|港币|日元|€|£)(?:[^a-z]|$)`, "i");

/** The amount without its currency, before or behind it or both ("￥1200元"). */
export function withoutCurrency(text: string): { amount: string; currency: CurrencyFound | null } {
  const before = BEFORE.exec(text);
  const rest = before ? text.slice(before[0].length) : text;
  const after = AFTER.exec(rest);
  const amount = after ? rest.slice(0, after.index) : rest;
  return { amount: amount.trim(), currency: codeOf(before?.[1]) ?? codeOf(after?.[1]) };
}

/** The currency a header names: "Amount (USD)", "金额(人民币)". */
export function currencyInHeader(header: string): CurrencyFound | null {
  return codeOf(INSIDE.exec(header)?.[1]);
}

function codeOf(word: string | undefined): CurrencyFound | null {
  if (!word) return null;
  const sign = word.toLowerCase();
  return sign in SIGNS ? SIGNS[sign]! : word.toUpperCase();
}
