import { simplify } from "./script";

const PLAIN = /^[\x20-\x7e]*$/;
/** Signs that Unicode's forms leave as they are. */
const PLAIN_OR_HAN = /^[\x20-\x7e\u3400-\u9fff]*$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const MARKS = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};
const OWN_LETTERS = /[ßæœøđðþłı]/g;

const ENTITY =
  /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron)|[a-z]{2,8});/gi;

/** Signs as a page of the web writes them: "M&uuml;ller &amp; S&#246;hne". A name that is not a letter's is a blank. */
function withoutEntities(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hexadecimal?: string, letter?: string) => {
    if (letter !== undefined) return letter;
    if (all === "&szlig;") return "ss";
    if (decimal === undefined && hexadecimal === undefined) return " ";
    const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
    return code <= LAST_CODE ? String.fromCodePoint(code) : " ";
  });
}

const LAST_CODE = 0x10ffff;

/**
 * Text in the form in which duplicates are compared: width, case, accents, Traditional or Simplified characters and
 * invisible signs do not tell. Broken bytes (U+FFFD) become blanks of no width.
 */
export function foldForMatching(raw: string): string {
  const text = raw.includes("&") ? withoutEntities(raw) : raw;
  if (PLAIN.test(text)) return text.toLowerCase();
  if (PLAIN_OR_HAN.test(text)) return simplify(text.toLowerCase());
  const folded = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFD").replace(MARKS, "");
  return simplify(folded.normalize("NFC").replace(OWN_LETTERS, (letter) => LETTERS[letter]!));
}
