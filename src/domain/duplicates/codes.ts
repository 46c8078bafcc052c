import { getDomain } from "tldts";
import { foldForMatching } from "./fold";

/** Signs of a number alone, in upper case: tax ids, register numbers, post codes. */
export function readCode(text: string): string {
  return foldForMatching(text).replace(/[^\p{L}\p{N}]/gu, "");
}

const EXTENSION = /(?:ext\.?|x|转|#|分机)\s*\d+\s*$/;
/** A Chinese switchboard's extension after a second hyphen, or after a whole number in brackets. */
const HYPHEN_EXTENSION = /^(\D*0\d{2,3}\D+\d{7,8}|\D*\d{7,8})-\d{1,5}$/;
const COUNTRY = /^(?:00|\+)(?:86|886|852|1|44|49|33|39|34|31|32|41|43|45|46|47|48|61|64|65|60|81|82|91|351|353|358|7)/;

/** North America's own 1 before the area code, told by how the number is grouped. */
const NORTH_AMERICAN = /^1[-. ]\(?(\d{3})\)?[-. ]?(\d{3})[-. ]?(\d{4})$/;

/**
 * The digits of a phone by which it is compared: without extension, country code and trunk zero. A plain comparison
 * form, not a check: a million numbers are read in a second, and two notations of one number meet.
 */
export function readPhone(text: string): string {
  const folded = foldForMatching(text)
    .trim()
    .replace(EXTENSION, "")
    .replace(HYPHEN_EXTENSION, "$1")
    .replace("(0)", "")
    .trim()
    .replace(NORTH_AMERICAN, "$1$2$3");
  const digits = folded
    .replace(/[^\d+]/g, "")
    .replace(COUNTRY, "")
    .replace(/\D/g, "");
  const national = digits.length === 13 && digits.startsWith("861") ? digits.slice(2) : digits;
  return national.replace(/^0+(?=\d{5})/, "");
}

/** An e-mail address; "" when there is no @. */
export function readEmail(text: string): string {
  const bare = foldForMatching(text)
    .trim()
    .replace(/^mailto:/, "")
    .replace(/[<>\s;,]+/g, "");
  return bare;
}

export function mailDomain(email: string): string {
  const host = email.slice(email.lastIndexOf("@") + 1);
  return getDomain(host) ?? host;
}

/** The registrable domain of a web address: "acme.co.uk" for https://www.acme.co.uk/en. */
export function readWebsite(text: string): string {
  const address = foldForMatching(text).trim();
  return (
    getDomain(address) ??
    address
      .replace(/^[a-z]+:\/\//, "")
      .replace(/^www\d?\./, "")
      .replace(/[/?#].*$/, "")
  );
}

/** The digits of a day, largest unit first where that can be told: 19900713. */
export function readDate(text: string): string {
  const parts = foldForMatching(text).match(/\d+/g);
  if (!parts) return readCode(text);
  if (parts.length < 3) return parts.join("");
  const [a, b, c] = parts as [string, string, string];
  const pad = (part: string) => part.padStart(2, "0");
  return a.length < 4 && c.length === 4 ? c + pad(b) + pad(a) : a.padStart(4, "0") + pad(b) + pad(c);
}
