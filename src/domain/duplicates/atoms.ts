import { type IntList, intList, pushInt } from "./intList";
import { type Column, ROLE_BITS, ROLE_MASK } from "./normalise";
import type { DuplicateField } from "./records";
import { isHan, soundOf } from "./script";
import { hashOf } from "./signs";
import { ROLE } from "./tokens";

/** Fields whose equal values mean the same thing share a family: a firm's web site and its mail domain. */
const FAMILY: { readonly [Field in DuplicateField]?: number } = { website: 100, givenName: 102, surname: 102 };
const DOMAIN_FAMILY = 100;

/** The keys under which a value is found, as hashes. Values of one column in one list, in order. */
export interface Atoms {
  readonly hashes: IntList;
  readonly starts: IntList;
}

export function emptyAtoms(): Atoms {
  const atoms = { hashes: intList(), starts: intList() };
  pushInt(atoms.starts, 0);
  return atoms;
}

/** Lists the keys of every value the column has and the list has not. */
export function extendAtoms(atoms: Atoms, column: Column, index: number): void {
  for (let value = atoms.starts.length - 1; value < column.values.length; value++) {
    if (value > 0) atomsOfValue(atoms.hashes, column, index, value);
    pushInt(atoms.starts, atoms.hashes.length);
  }
}

function atomsOfValue(into: IntList, column: Column, index: number, value: number): void {
  const text = column.values[value]!;
  const family = FAMILY[column.field] ?? index;
  const key = (kind: number, piece: string) => pushInt(into, hashOf(family * 16 + kind, piece));
  switch (column.field) {
    case "company":
    case "person":
    case "people":
    case "address":
    case "text":
      return bagAtoms(into, column, family, value);
    case "phone":
      return codeAtoms(key, text.slice(-8), 4);
    case "email":
      return mailAtoms(into, column, family, value);
    case "givenName":
    case "surname":
      key(0, text);
      if (text.length > 3) key(1, text.slice(0, 3));
      if (text.length > 4) key(2, text.slice(-3));
      return;
    case "date":
      key(0, text);
      key(1, text.slice(0, -4));
      return key(2, text.slice(-4));
    case "id":
    case "postcode":
      return codeAtoms(key, text, Math.max(3, text.length >> 1));
    default:
      return key(0, text);
  }
}

/** The whole, and its two halves: one slip leaves one half untouched. */
function codeAtoms(key: (kind: number, piece: string) => void, text: string, half: number): void {
  key(0, text);
  if (text.length < 6) return;
  key(1, text.slice(0, half));
  key(2, text.slice(-half));
}

function mailAtoms(into: IntList, column: Column, family: number, value: number): void {
  const text = column.values[value]!;
  pushInt(into, hashOf(family * 16, text));
  const { starts, tokens, words } = column;
  for (let at = starts.values[value]!; at < starts.values[value + 1]!; at++) {
    const token = tokens.values[at]!;
    const word = words[token >> ROLE_BITS]!;
    if ((token & ROLE_MASK) === ROLE.name) {
      pushInt(into, hashOf(family * 16 + 1, word));
      if (word.length > 5) pushInt(into, hashOf(family * 16 + 2, word, 0, 4));
    } else if ((token & ROLE_MASK) === ROLE.place) pushInt(into, hashOf(DOMAIN_FAMILY * 16, word));
  }
}

const EDGE = 6;

function bagAtoms(into: IntList, column: Column, family: number, value: number): void {
  const text = column.values[value]!;
  const { starts, tokens, words } = column;
  pushInt(into, hashOf(family * 16, text));
  if (column.field !== "address" && text.length > EDGE) {
    pushInt(into, hashOf(family * 16 + 1, text, 0, EDGE));
    pushInt(into, hashOf(family * 16 + 2, text, text.length - EDGE));
  }
  for (let at = starts.values[value]!; at < starts.values[value + 1]!; at++) {
    const token = tokens.values[at]!;
    const role = token & ROLE_MASK;
    if (role === ROLE.stop) continue;
    const word = words[token >> ROLE_BITS]!;
    pushInt(into, hashOf(family * 16 + 3, word));
    if (role !== ROLE.name) continue;
    if (isHan(word.charCodeAt(0))) hanAtoms(into, family, word);
    else if (word.length > 4) {
      pushInt(into, hashOf(family * 16 + 4, word, 0, 4));
      pushInt(into, hashOf(family * 16 + 5, word, word.length - 4));
    }
  }
}

const HAN_HEAD = 6;

/** A brand's sound (which is also its Latin spelling), and its pairs of characters, neighbours and next but one. */
function hanAtoms(into: IntList, family: number, word: string): void {
  pushInt(into, hashOf(family * 16 + 3, soundOf(word)));
  const end = Math.min(word.length, HAN_HEAD);
  for (let at = 0; at + 1 < end; at++) {
    pushInt(into, hashOf(family * 16 + 6, word, at, at + 2));
    if (at + 2 < end) pushInt(into, hashOf(family * 16 + 7, word[at]! + word[at + 2]!));
  }
}
