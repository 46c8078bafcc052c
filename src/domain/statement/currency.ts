import { foldText } from "../kernel/text";
import type { IsoDate } from "../kernel/date";
import type { ExchangeRate } from "./rules";

/** Other words for a currency's ISO 4217 code. */
const SPELLINGS: { readonly [spelling: string]: string } = {
  rmb: "CNY",
  "¥": "CNY",
  元: "CNY",
  人民币: "CNY",
  人民幣: "CNY",
  $: "USD",
  us$: "USD",
  美元: "USD",
  美金: "USD",
  "€": "EUR",
  欧元: "EUR",
  歐元: "EUR",
  "£": "GBP",
  英镑: "GBP",
  英鎊: "GBP",
  日元: "JPY",
  日圆: "JPY",
  港币: "HKD",
  港幣: "HKD",
  hk$: "HKD",
};

/** "rmb", "人民币" and "￥" are CNY; what is not known stays as it is, in capitals. */
export function currencyCode(text: string): string {
  const folded = foldText(text);
  return SPELLINGS[folded] ?? folded.toUpperCase();
}

/** Units of the home currency for one of `currency` on a day: the newest rate not after it; null where there is none. */
export function rateOn(
  currency: string | null,
  day: IsoDate,
  { homeCurrency, exchangeRates }: { readonly homeCurrency: string; readonly exchangeRates: readonly ExchangeRate[] },
): number | null {
  if (currency === null) return 1;
  const code = currencyCode(currency);
  if (code === currencyCode(homeCurrency)) return 1;
  let newest: ExchangeRate | null = null;
  for (const rate of exchangeRates) {
    if (rate.from > day || currencyCode(rate.currency) !== code) continue;
    if (newest === null || rate.from > newest.from) newest = rate;
  }
  return newest?.rate ?? null;
}
