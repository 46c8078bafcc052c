/** Most of a sheet: ASCII with single blanks inside, which only case can change. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * Text in the form in which two spellings of one thing are equal: width (Ａ is A), case, blanks of any kind and invisible
 * signs do not tell. Accents, punctuation and legal forms still do: "Müller" is not "Muller" here.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").replace(INVISIBLE, "").trim().replace(/\s+/g, " ").toLowerCase();
}
