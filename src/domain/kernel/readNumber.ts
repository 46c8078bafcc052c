const FULL_WIDTH = /[！-～]/g;
const WIDTH_OFFSET = 0xfee0;
/** Signs that may stand before or after an amount. */
const CURRENCY = /^(?:[¥￥$€£₽₹₩฿]|US\$|HK\$|NT\$|RMB|CNY|USD|EUR|GBP|元)\s*|\s*(?:元|RMB|CNY|USD|EUR|GBP|€|₽)$/i;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** Full-width letters, digits and signs as half-width ones; other blanks as a plain space. */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH_OFFSET))
    .replace(/[\u3000\u00a0]/g, " ");
}

/**
 * A number stored as text, where it can be read in one way only: "1200", "1,200.50", "￥1,200", "12%" (0.12),
 * "(500)" (-500), full-width digits. Undefined for anything else: "1.234,56" or "1,20" are not guessed at.
 */
export function readNumber(text: string): number | undefined {
  let rest = halfWidth(text).trim();
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) [sign, rest] = [-1, bracketed[1]!.trim()];
  const signed = /^([+-])\s*(.+)$/.exec(rest);
  if (signed && CURRENCY.test(signed[2]!)) [sign, rest] = [signed[1] === "-" ? -sign : sign, signed[2]!];
  rest = rest.replace(CURRENCY, "").replace(CURRENCY, "");
  const isPercent = rest.endsWith("%");
  if (isPercent) rest = rest.slice(0, -1).trim();
  if (!PLAIN.test(rest) && !GROUPED.test(rest)) return undefined;
  const value = sign * Number(rest.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  return isPercent ? Number((value / 100).toPrecision(15)) : value;
}
