const NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const SHORTEST = 3;

/** 3 for "Mar", "march" or "MAR."; null for what names no month. "sept" is one too. */
export function monthNamed(word: string): number | null {
  const letters = word.toLowerCase().replace(/\.$/, "");
  if (letters.length < SHORTEST) return null;
  const at = NAMES.findIndex((name) => name.startsWith(letters));
  return at < 0 ? null : at + 1;
}
