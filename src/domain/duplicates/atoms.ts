import { type IntList, intList, pushInt } from "./intList";
import { type Column, ROLE_BITS, ROLE_MASK } from "./normalise";
import type { DuplicateField } from "./records";
import { isHan } from "./script";
import { hashOfKind, hashOfTwo, hashOfUnits } from "./signs";
import { ROLE } from "./tokens";

/** Fields whose equal values mean the same thing share a family: a firm's web site and its mail domain. */
const FAMILY: { readonly [Field in DuplicateField]?: number } = { website: 100, givenName: 102, surname: 102 };
const DOMAIN_FAMILY = 100;

/** By column + 1, whether another column of the list makes the same keys. */
export function repeatingColumns(columns: readonly Column[]): Uint8Array {
  const family = ({ field }: Column) => (field === "email" ? DOMAIN_FAMILY : FAMILY[field]);
  const repeats = (column: Column) => columns.some((other) => other !== column && family(other) === family(column));
  return Uint8Array.from([0, ...columns.map((one) => Number(family(one) !== undefined && repeats(one))), 0]);
}

const KIND = { whole: 0, head: 1, tail: 2, word: 3, wordHead: 4, wordTail: 5, pair: 6, gap: 7 } as const;
const KINDS = 16;

/** The keys under which a value is found, as hashes, each once. */
export function atomsOfValue(column: Column, index: number, value: number): IntList {
  atoms.length = 0;
  family = (FAMILY[column.field] ?? index) * KINDS;
  const core = column.valueCores.values[value]!;
  if (value > 0) addAtoms(column, core, value);
  return atoms;
}

const atoms = intList(64);
let family = 0;

function add(kind: number, hash: number): void {
  const atom = hashOfKind(family + kind, hash);
  for (let at = 0; at < atoms.length; at++) if (atoms.values[at] === atom) return;
  pushInt(atoms, atom);
}

function addAtoms(column: Column, core: number, value: number): void {
  const { units, starts, hashes } = column.cores;
  const [from, to] = [starts.values[core]!, starts.values[core + 1]!];
  switch (column.field) {
    case "company":
    case "person":
    case "people":
    case "address":
    case "text":
      add(KIND.whole, hashes.values[core]!);
      return addBag(column, from, to, value);
    case "phone":
      return addCode(units, Math.max(from, to - LOCAL_NUMBER), to, LOCAL_NUMBER >> 1);
    case "email":
      add(KIND.whole, hashes.values[core]!);
      return addMail(column, value);
    case "givenName":
    case "surname":
      add(KIND.whole, hashes.values[core]!);
      if (to - from > 3) add(KIND.head, hashOfUnits(units, from, from + 3));
      if (to - from > 4) add(KIND.tail, hashOfUnits(units, to - 3, to));
      return;
    case "date":
      add(KIND.whole, hashes.values[core]!);
      add(KIND.head, hashOfUnits(units, from, Math.max(from, to - 4)));
      return add(KIND.tail, hashOfUnits(units, Math.max(from, to - 4), to));
    case "id":
    case "postcode":
      return addCode(units, from, to, Math.max(3, (to - from) >> 1));
    default:
      return add(KIND.whole, hashes.values[core]!);
  }
}

/** The end of a phone number that is written the same with and without its area code. */
const LOCAL_NUMBER = 8;
const SHORTEST_HALVED = 6;

/** The whole, and its two halves: one slip leaves one half untouched. */
function addCode(units: Uint16Array, from: number, to: number, half: number): void {
  add(KIND.whole, hashOfUnits(units, from, to));
  if (to - from < SHORTEST_HALVED) return;
  add(KIND.head, hashOfUnits(units, from, from + half));
  add(KIND.tail, hashOfUnits(units, to - half, to));
}

function addMail(column: Column, value: number): void {
  const { starts, tokens, words } = column;
  for (let at = starts.values[value]!; at < starts.values[value + 1]!; at++) {
    const role = tokens.values[at]! & ROLE_MASK;
    const word = tokens.values[at]! >> ROLE_BITS;
    const from = words.starts.values[word]!;
    if (role === ROLE.name) {
      add(KIND.head, words.hashes.values[word]!);
      if (words.starts.values[word + 1]! - from > 5) add(KIND.tail, hashOfUnits(words.units, from, from + 4));
    } else if (role === ROLE.place) addDomain(words.hashes.values[word]!);
  }
}

function addDomain(hash: number): void {
  const own = family;
  family = DOMAIN_FAMILY * KINDS;
  add(KIND.whole, hash);
  family = own;
}

const EDGE = 6;
const WORD_EDGE = 4;

function addBag(column: Column, from: number, to: number, value: number): void {
  const { cores, starts, tokens, words } = column;
  if (column.field !== "address" && to - from > EDGE) {
    add(KIND.head, hashOfUnits(cores.units, from, from + EDGE));
    add(KIND.tail, hashOfUnits(cores.units, to - EDGE, to));
  }
  for (let at = starts.values[value]!; at < starts.values[value + 1]!; at++) {
    const role = tokens.values[at]! & ROLE_MASK;
    if (role === ROLE.stop) continue;
    const word = tokens.values[at]! >> ROLE_BITS;
    add(KIND.word, words.hashes.values[word]!);
    if (role !== ROLE.name) continue;
    const [first, end] = [words.starts.values[word]!, words.starts.values[word + 1]!];
    if (isHan(words.units[first]!)) {
      add(KIND.word, words.sounds.values[word]!);
      addHanPairs(words.units, first, end);
    } else if (end - first > WORD_EDGE) {
      add(KIND.wordHead, hashOfUnits(words.units, first, first + WORD_EDGE));
      add(KIND.wordTail, hashOfUnits(words.units, end - WORD_EDGE, end));
    }
  }
}

const HAN_HEAD = 6;

/** A brand's pairs of characters, neighbours and next but one; its sound is its Latin spelling besides. */
function addHanPairs(units: Uint16Array, first: number, end: number): void {
  const last = Math.min(end, first + HAN_HEAD);
  for (let at = first; at + 1 < last; at++) {
    add(KIND.pair, hashOfTwo(units[at]!, units[at + 1]!));
    if (at + 2 < last) add(KIND.gap, hashOfTwo(units[at]!, units[at + 2]!));
  }
}
