import { type IntList, intList, pushInt } from "./intList";
import { type Slots, emptySlots, firstSlot, nextSlot, takeSlot } from "./slots";
import { hashOf, hashOfSound, signsOf } from "./signs";

/**
 * Texts, each once, numbered from 1 in order of arrival; 0 is no text. They stand in one array of UTF-16 units: a million
 * rows have millions of texts, and as many strings would cost more than all else.
 */
export interface Lexicon {
  units: Uint16Array;
  /** Text → its first unit; one entry more than there are texts. */
  readonly starts: IntList;
  readonly slots: Slots;
  readonly hashes: IntList;
  /** Text → the signs it has (signs.ts), and the hash of its sound. */
  readonly signs: IntList;
  readonly sounds: IntList;
  /** Rows that hold the text. */
  readonly counts: IntList;
}

export function emptyLexicon(): Lexicon {
  const lexicon: Lexicon = {
    units: new Uint16Array(64),
    starts: intList(),
    slots: emptySlots(),
    hashes: intList(),
    signs: intList(),
    sounds: intList(),
    counts: intList(),
  };
  for (const list of [lexicon.starts, lexicon.starts, lexicon.hashes, lexicon.signs, lexicon.sounds, lexicon.counts])
    pushInt(list, 0);
  return lexicon;
}

/** The number of a text; a new one when it is not known. */
export function textNumber(lexicon: Lexicon, text: string): number {
  if (text === "") return 0;
  const hash = hashOf(text);
  const { slots } = lexicon;
  const { pairs } = slots;
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
    const number = pairs[slot + 1]!;
    if (number === 0) {
      takeSlot(slots, slot, hash, lexicon.hashes.length);
      return newText(lexicon, text, hash);
    }
    if (pairs[slot] === hash && isText(lexicon, number, text)) return number;
  }
}

function isText({ units, starts }: Lexicon, number: number, text: string): boolean {
  const from = starts.values[number]!;
  if (starts.values[number + 1]! - from !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (units[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

function newText(lexicon: Lexicon, text: string, hash: number): number {
  const { starts, hashes, signs, sounds, counts } = lexicon;
  const number = hashes.length;
  const from = starts.values[number]!;
  makeRoom(lexicon, from + text.length);
  for (let at = 0; at < text.length; at++) lexicon.units[from + at] = text.charCodeAt(at);
  pushInt(starts, from + text.length);
  pushInt(hashes, hash);
  const signsHere = signsOf(text);
  pushInt(signs, signsHere);
  pushInt(sounds, signsHere < 0 ? hashOfSound(text) : hash);
  pushInt(counts, 0);
  return number;
}

function makeRoom(lexicon: Lexicon, length: number): void {
  if (length <= lexicon.units.length) return;
  const units = new Uint16Array(Math.max(length, Math.ceil(lexicon.units.length * 1.5)));
  units.set(lexicon.units);
  lexicon.units = units;
}

export function textAt({ units, starts }: Lexicon, number: number): string {
  let text = "";
  for (let at = starts.values[number]!; at < starts.values[number + 1]!; at++) text += String.fromCharCode(units[at]!);
  return text;
}

export function lengthAt({ starts }: Lexicon, number: number): number {
  return starts.values[number + 1]! - starts.values[number]!;
}

/** The first sign of a text that has one. */
export function firstUnit({ units, starts }: Lexicon, number: number): number {
  return units[starts.values[number]!]!;
}
