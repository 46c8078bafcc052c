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

/**
 * Text in the form in which duplicates are compared: width, case, accents, Traditional or Simplified characters and
 * invisible signs do not tell. Broken bytes (U+FFFD) become blanks of no width.
 */
export function foldForMatching(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (PLAIN_OR_HAN.test(text)) return simplify(text.toLowerCase());
  const folded = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFD").replace(MARKS, "");
  return simplify(folded.normalize("NFC").replace(OWN_LETTERS, (letter) => LETTERS[letter]!));
}
