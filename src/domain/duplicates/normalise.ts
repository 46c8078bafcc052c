import { mailDomain, readCode, readDate, readEmail, readPhone, readWebsite } from "./codes";
import { readCompany } from "./companyName";
import { type IntList, intList, pushInt } from "./intList";
import type { DuplicateField, DuplicateRecords } from "./records";
import { soundOf } from "./script";
import { hashOf, signsOf } from "./signs";
import { ROLE, type Tokens, readAddress, readCategory, readNamePart, readPeople, readPerson, readText } from "./tokens";
import { FREE_MAIL, OFFICE_BOXES } from "./words/mail";

const NO_TOKENS: readonly never[] = [];

function code(read: (text: string) => string): (text: string) => Tokens {
  return (text) => ({ canonical: read(text), tokens: NO_TOKENS, legal: "" });
}

/** How each kind of value is read into the form in which it is compared. */
export const READERS: { readonly [Field in DuplicateField]: (text: string) => Tokens } = {
  company: readCompany,
  person: readPerson,
  people: readPeople,
  givenName: code(readNamePart),
  surname: code(readNamePart),
  phone: code(readPhone),
  email: readMail,
  website: code(readWebsite),
  address: readAddress,
  city: readCategory,
  region: readCategory,
  postcode: code(readCode),
  id: code(readCode),
  date: code(readDate),
  year: code(readCode),
  category: readCategory,
  text: readText,
};

/** An address of e-mail has two words: its own part, and the firm's domain; a free service's domain says nothing. */
function readMail(text: string): Tokens {
  const canonical = readEmail(text);
  const at = canonical.lastIndexOf("@");
  if (at < 0) return { canonical, tokens: NO_TOKENS, legal: "" };
  const own = canonical.slice(0, at);
  const domain = mailDomain(canonical);
  const tokens = [
    { text: `${own}@`, role: OFFICE_BOXES.has(own) ? ROLE.stop : ROLE.name },
    { text: domain, role: FREE_MAIL.has(domain) ? ROLE.stop : ROLE.place },
  ];
  return { canonical, tokens, legal: "" };
}

/** A token in a value: its word × 8 + its role. */
export const ROLE_BITS = 3;
export const ROLE_MASK = 7;

/**
 * One column in integers. A value is a number from 1 (0 is blank); equal values have one number. Texts have their words
 * besides, ascending, each with its role.
 */
export interface Column {
  readonly field: DuplicateField;
  readonly values: string[];
  /** Value → the signs it has, and the hash of its sound where any of them is Chinese (signs.ts). */
  readonly valueSigns: IntList;
  readonly valueSounds: IntList;
  /** Rows that hold the value. */
  readonly counts: IntList;
  readonly tokens: IntList;
  /** Where a value's tokens start; one entry more than there are values. */
  readonly starts: IntList;
  readonly words: string[];
  /** Word → the signs it has, and the hash of its sound. */
  readonly wordSigns: IntList;
  readonly wordSounds: IntList;
  /** Rows that hold the word. */
  readonly wordCounts: IntList;
  readonly legal: string[];
  /** Value → number of its canonical text, which values that differ in legal form share. */
  readonly cores: IntList;
  readonly coreCounts: IntList;
  readonly coreIds: Map<string, number>;
  /** Row → value. */
  readonly rows: IntList;
  readonly valueIds: Map<string, number>;
  readonly wordIds: Map<string, number>;
  /** Rows that are not blank. */
  filled: number;
}

export function emptyColumn(field: DuplicateField, capacity = 16): Column {
  const column: Column = {
    field,
    values: [""],
    valueSigns: intList(),
    valueSounds: intList(),
    counts: intList(),
    tokens: intList(),
    starts: intList(),
    words: [],
    wordSigns: intList(),
    wordSounds: intList(),
    wordCounts: intList(),
    legal: [""],
    cores: intList(),
    coreCounts: intList(),
    coreIds: new Map(),
    rows: intList(capacity),
    valueIds: new Map(),
    wordIds: new Map(),
    filled: 0,
  };
  const { counts, cores, coreCounts, starts, valueSigns, valueSounds } = column;
  for (const list of [counts, cores, coreCounts, starts, starts, valueSigns, valueSounds]) pushInt(list, 0);
  return column;
}

/** The number of a value, new or known, without counting it. */
export function valueOf(column: Column, text: string): number {
  if (text === "" || text.trim() === "") return 0;
  const read = READERS[column.field](text);
  if (read.canonical === "") return 0;
  const key = keyOf(read);
  const known = column.valueIds.get(key);
  if (known !== undefined) return known;
  const value = column.values.length;
  column.valueIds.set(key, value);
  column.values.push(read.canonical);
  column.legal.push(read.legal);
  const signs = signsOf(read.canonical);
  pushInt(column.valueSigns, signs);
  pushInt(column.valueSounds, signs < 0 ? hashOf(0, soundOf(read.canonical)) : 0);
  pushInt(column.counts, 0);
  pushInt(column.cores, coreOf(column, value, key, read.canonical));
  pushTokens(column, read);
  return value;
}

function coreOf(column: Column, value: number, key: string, canonical: string): number {
  if (column.field !== "company") {
    pushInt(column.coreCounts, 0);
    return value;
  }
  let core = column.coreIds.get(canonical);
  if (core === undefined) {
    core = column.coreCounts.length;
    column.coreIds.set(canonical, core);
    pushInt(column.coreCounts, 0);
  }
  return core;
}

/** Units and places of an affiliation are no part of its canonical form, so texts that share it may differ in tokens. */
function keyOf(read: Tokens): string {
  const weak = read.tokens.some((token) => token.role === ROLE.unit);
  const key = weak ? `${read.canonical}|${read.tokens.map((token) => token.text).join(" ")}` : read.canonical;
  return read.legal === "" ? key : `${key}|${read.legal}`;
}

function pushTokens(column: Column, read: Tokens): void {
  const packed = new Set<number>();
  const seen = new Set<number>();
  for (const token of read.tokens) {
    let word = column.wordIds.get(token.text);
    if (word === undefined) {
      word = newWord(column, token.text);
    }
    if (!seen.has(word)) packed.add((word << ROLE_BITS) | token.role);
    seen.add(word);
  }
  for (const token of [...packed].sort((a, b) => a - b)) pushInt(column.tokens, token);
  pushInt(column.starts, column.tokens.length);
}

function newWord(column: Column, text: string): number {
  const word = column.words.length;
  column.wordIds.set(text, word);
  column.words.push(text);
  pushInt(column.wordCounts, 0);
  pushInt(column.wordSigns, signsOf(text));
  pushInt(column.wordSounds, hashOf(0, soundOf(text)));
  return word;
}

/** Adds (or with -1 takes away) a row's value to the counts. */
export function countValue(column: Column, value: number, by: 1 | -1): void {
  if (value === 0) return;
  column.filled += by;
  column.counts.values[value]! += by;
  column.coreCounts.values[column.cores.values[value]!]! += by;
  for (let at = column.starts.values[value]!; at < column.starts.values[value + 1]!; at++)
    column.wordCounts.values[column.tokens.values[at]! >> ROLE_BITS]! += by;
}

/** Every column of a list in integers. */
export function readColumns(records: DuplicateRecords): Column[] {
  return records.fields.map((field, at) => readColumn(field, records.columns[at]!));
}

function readColumn(field: DuplicateField, cells: readonly string[]): Column {
  const column = emptyColumn(field, Math.max(16, cells.length));
  const known = new Map<string, number>();
  for (const cell of cells) {
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = valueOf(column, cell)));
    pushInt(column.rows, value);
    countValue(column, value, 1);
  }
  return column;
}
