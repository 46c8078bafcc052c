import { edits, isSubsequence } from "./distance";
import type { Column } from "./normalise";
import { mayBeWithin, signsApart } from "./signs";

/** Most slips in one word. */
const MOST_SLIPS = 2;
const SAME_SOUND = 0.9;

export function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/**
 * 0…1: how likely two different words of a column, by their numbers, are one word written twice. Most pairs are told
 * apart by their signs alone. `areFull`: both are parts of full legal names.
 */
export function wordLikeness(column: Column, x: number, y: number, areFull: boolean): number {
  const signsX = column.wordSigns.values[x]!;
  const signsY = column.wordSigns.values[y]!;
  const soundAlike = column.wordSounds.values[x] === column.wordSounds.values[y];
  if ((signsX ^ signsY) < 0) return soundAlike ? SAME_SOUND : 0;
  const a = column.words[x]!;
  const b = column.words[y]!;
  const isShorter = a.length < b.length;
  const isWithin = isShorter ? mayBeWithin(signsX, signsY) : mayBeWithin(signsY, signsX);
  const short = isShorter ? a : b;
  const long = isShorter ? b : a;
  if (signsX < 0) {
    if (!soundAlike && !isWithin && signsApart(signsX, signsY) > 2) return 0;
    return hanLikeness(short, long, soundAlike, areFull);
  }
  return isWithin || signsApart(signsX, signsY) <= 2 * MOST_SLIPS ? latinLikeness(short, long) : 0;
}

function latinLikeness(short: string, long: string): number {
  if (short.length === 1) return long.startsWith(short) && !/\d/.test(short) ? 0.3 : 0;
  if (isDigit(short) && isDigit(long)) return 0;
  if (short.length >= 3 && long.startsWith(short)) return short.length >= 4 ? 0.8 : 0.6;
  if (short.length < 4) return short.length === 3 && edits(short, long, 1) <= 1 ? 0.5 : 0;
  const most = long.length >= 8 ? MOST_SLIPS : 1;
  const isOtherHead = short.charCodeAt(0) !== long.charCodeAt(0);
  if (isOtherHead && (long.length - short.length > most || short.at(-1) !== long.at(-1))) return 0;
  const apart = edits(short, long, most);
  if (apart > most) return 0;
  return apart === 1 ? 0.85 : 0.7;
}

function hanLikeness(short: string, long: string, soundAlike: boolean, areFull: boolean): number {
  if (short.length >= 2 && long.startsWith(short)) return areFull ? 0.5 : 0.85;
  if (soundAlike && short.length === long.length) return SAME_SOUND;
  if (short.length >= 2 && long.includes(short)) return 0.75;
  if (short.length >= 3 && edits(short, long, 1) <= 1) return 0.75;
  if (short.length >= 3 && short[0] === long[0] && isSubsequence(short, long)) return 0.65;
  return 0;
}
