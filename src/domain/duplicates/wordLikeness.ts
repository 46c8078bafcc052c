import { edits } from "./distance";
import { lengthAt } from "./lexicon";
import type { Column } from "./normalise";
import { mayBeWithin, signsApart } from "./signs";
import { type Span, firstOf, includes, isSubsequence, lastOf, newSpan, showText, startsWith } from "./span";

/** Most slips in one word. */
const MOST_SLIPS = 2;
const SAME_SOUND = 0.9;

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/**
 * 0…1: how likely two different words of a column, by their numbers, are one word written twice. Most pairs are told
 * apart by their signs alone. `areFull`: both are parts of full legal names.
 */
export function wordLikeness({ words }: Column, x: number, y: number, areFull: boolean): number {
  const signsX = words.signs.values[x]!;
  const signsY = words.signs.values[y]!;
  const soundAlike = words.sounds.values[x] === words.sounds.values[y];
  if ((signsX ^ signsY) < 0) return soundAlike ? SAME_SOUND : 0;
  const isShorter = lengthAt(words, x) < lengthAt(words, y);
  const isWithin = isShorter ? mayBeWithin(signsX, signsY) : mayBeWithin(signsY, signsX);
  const apart = signsApart(signsX, signsY);
  if (signsX < 0 ? !soundAlike && !isWithin && apart > 2 : !isWithin && apart > 2 * MOST_SLIPS) return 0;
  showText(shorter, words, isShorter ? x : y);
  showText(longer, words, isShorter ? y : x);
  return signsX < 0 ? hanLikeness(shorter, longer, soundAlike, areFull) : latinLikeness(shorter, longer);
}

const [shorter, longer] = [newSpan(), newSpan()];

function latinLikeness(short: Span, long: Span): number {
  const [head, other] = [firstOf(short), firstOf(long)];
  if (short.length === 1) return head === other && !isDigit(head) ? 0.3 : 0;
  if (isDigit(head) && isDigit(other)) return 0;
  if (short.length >= 3 && startsWith(long, short)) return short.length >= 4 ? 0.8 : 0.6;
  if (short.length < 4) return short.length === 3 && edits(short, long, 1) <= 1 ? 0.5 : 0;
  const most = long.length >= 8 ? MOST_SLIPS : 1;
  if (head !== other && (long.length - short.length > most || lastOf(short) !== lastOf(long))) return 0;
  const apart = edits(short, long, most);
  if (apart > most) return 0;
  return apart === 1 ? 0.85 : 0.7;
}

function hanLikeness(short: Span, long: Span, soundAlike: boolean, areFull: boolean): number {
  if (short.length >= 2 && startsWith(long, short)) return areFull ? 0.5 : 0.85;
  if (soundAlike && short.length === long.length) return SAME_SOUND;
  if (short.length >= 2 && includes(long, short)) return 0.75;
  if (short.length >= 3 && edits(short, long, 1) <= 1) return 0.75;
  if (short.length >= 3 && firstOf(short) === firstOf(long) && isSubsequence(short, long)) return 0.65;
  return 0;
}
