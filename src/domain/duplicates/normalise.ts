import { mailDomain, readCode, readDate, readEmail, readPhone, readWebsite } from "./codes";
import { ANY_LEGAL, readCompany } from "./companyName";
import { type IntList, intList, pushInt } from "./intList";
import { type Lexicon, emptyLexicon, textAt, textNumber } from "./lexicon";
import type { DuplicateField, DuplicateRecords } from "./records";
import {
  ROLE,
  type Token,
  type Tokens,
  readAddress,
  readCategory,
  readNamePart,
  readPeople,
  readPerson,
  readText,
} from "./tokens";
import { LEGAL_FORMS } from "./words/legalForms";
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
  /** Canonical texts; values that differ in legal form or in units alone share one. */
  readonly cores: Lexicon;
  readonly words: Lexicon;
  /** Value → its canonical text. */
  readonly valueCores: IntList;
  /** Value → its legal form: 0 none, 1 one that tells no country, else the country's number. */
  readonly legal: IntList;
  /** Canonical text → its first value; value → the next one of the same text, or 0. */
  readonly firstForms: IntList;
  readonly nextForms: IntList;
  /** Value → the units and places that tell it from others of its text, where it names any. */
  readonly units: Map<number, string>;
  /** Rows that hold the value. */
  readonly counts: IntList;
  readonly tokens: IntList;
  /** Where a value's tokens start; one entry more than there are values. */
  readonly starts: IntList;
  /** Row → value. */
  readonly rows: IntList;
  /** Rows that are not blank. */
  filled: number;
}

export function emptyColumn(field: DuplicateField, capacity = 16): Column {
  const column: Column = {
    field,
    cores: emptyLexicon(),
    words: emptyLexicon(),
    valueCores: intList(),
    legal: intList(),
    firstForms: intList(),
    nextForms: intList(),
    units: new Map(),
    counts: intList(),
    tokens: intList(),
    starts: intList(),
    rows: intList(capacity),
    filled: 0,
  };
  const { valueCores, legal, firstForms, nextForms, counts, starts } = column;
  for (const list of [valueCores, legal, firstForms, nextForms, counts, starts, starts]) pushInt(list, 0);
  return column;
}

/** A text of this many words is no title but a description, or a list of parts. */
const LONG_TEXT_WORDS = 16;

export function isLongText({ field, tokens, starts }: Column): boolean {
  return field === "text" && tokens.length > LONG_TEXT_WORDS * (starts.length - 2);
}

/** The number of a value, new or known, without counting it. */
export function valueOf(column: Column, text: string): number {
  if (text === "" || text.trim() === "") return 0;
  const read = READERS[column.field](text);
  if (read.canonical === "") return 0;
  const core = textNumber(column.cores, read.canonical);
  if (core === column.firstForms.length) pushInt(column.firstForms, 0);
  const legal = legalNumber(read.legal);
  const units = unitsOf(read.tokens);
  for (let value = column.firstForms.values[core]!; value !== 0; value = column.nextForms.values[value]!)
    if (column.legal.values[value] === legal && (column.units.get(value) ?? "") === units) return value;
  return newValue(column, core, legal, units, read.tokens);
}

function newValue(column: Column, core: number, legal: number, units: string, tokens: readonly Token[]): number {
  const value = column.valueCores.length;
  pushInt(column.valueCores, core);
  pushInt(column.legal, legal);
  pushInt(column.nextForms, column.firstForms.values[core]!);
  column.firstForms.values[core] = value;
  if (units !== "") column.units.set(value, units);
  pushInt(column.counts, 0);
  pushTokens(column, tokens);
  return value;
}

/** The text in which a value is compared, "" for a blank. */
export function textOfValue({ cores, valueCores }: Column, value: number): string {
  return textAt(cores, valueCores.values[value]!);
}

const LEGAL_NUMBERS = [...new Set(["", ANY_LEGAL, ...LEGAL_FORMS.values()])];

function legalNumber(legal: string): number {
  return legal === "" ? 0 : LEGAL_NUMBERS.indexOf(legal);
}

/** Units and places of an affiliation are no part of its canonical form, so texts that share it may differ in tokens. */
function unitsOf(tokens: readonly Token[]): string {
  for (const { role } of tokens) if (role === ROLE.unit) return tokens.map((token) => token.text).join(" ");
  return "";
}

/** A value's tokens, each word once, as it was read first. */
function pushTokens({ words, tokens, starts }: Column, read: readonly Token[]): void {
  const from = tokens.length;
  for (const { text, role } of read) {
    const word = textNumber(words, text);
    let at = tokens.length;
    while (at > from && tokens.values[at - 1]! >> ROLE_BITS > word) at--;
    if (at > from && tokens.values[at - 1]! >> ROLE_BITS === word) continue;
    pushInt(tokens, 0);
    for (let to = tokens.length - 1; to > at; to--) tokens.values[to] = tokens.values[to - 1]!;
    tokens.values[at] = (word << ROLE_BITS) | role;
  }
  pushInt(starts, tokens.length);
}

/** Adds (or with -1 takes away) a row's value to the counts. */
export function countValue(column: Column, value: number, by: 1 | -1): void {
  if (value === 0) return;
  column.filled += by;
  column.counts.values[value]! += by;
  column.cores.counts.values[column.valueCores.values[value]!]! += by;
  for (let at = column.starts.values[value]!; at < column.starts.values[value + 1]!; at++)
    column.words.counts.values[column.tokens.values[at]! >> ROLE_BITS]! += by;
}

/** Cells that are remembered while a column is read: what repeats, repeats soon. */
const REMEMBERED = 1 << 15;
/** Cells after which a column whose cells hardly ever repeat is read without remembering any. */
const TRIED = 1 << 12;
const REPEATED = 1 / 4;

/** A column that is being read. */
export interface ColumnReader {
  readonly column: Column;
  /** The values of the cells read of late; null where they do not repeat. */
  recent: Map<string, number> | null;
  /** Cells looked up and found there since the last reckoning. */
  tried: number;
  met: number;
}

export function columnReader(field: DuplicateField, rows = 16): ColumnReader {
  return { column: emptyColumn(field, Math.max(16, rows)), recent: new Map(), tried: 0, met: 0 };
}

/** Adds the next row's cell. */
export function readCell(reader: ColumnReader, cell: string): void {
  const value = cell === "" ? 0 : valueOfCell(reader, cell);
  pushInt(reader.column.rows, value);
  countValue(reader.column, value, 1);
}

function valueOfCell(reader: ColumnReader, cell: string): number {
  const { recent, column } = reader;
  if (recent === null) return valueOf(column, cell);
  let value = recent.get(cell);
  if (value !== undefined) reader.met++;
  else {
    value = valueOf(column, cell);
    if (recent.size === REMEMBERED) recent.clear();
    recent.set(cell, value);
  }
  if (++reader.tried === TRIED) {
    if (reader.met < TRIED * REPEATED) reader.recent = null;
    reader.tried = reader.met = 0;
  }
  return value;
}

/** Every column of a list in integers; reports the rows done. */
export function* readColumns({ fields, columns }: DuplicateRecords, step: number): Generator<number, Column[]> {
  const rows = columns[0]?.length ?? 0;
  const readers = fields.map((field) => columnReader(field, rows));
  for (let from = 0; from < rows; from += step) {
    const to = Math.min(rows, from + step);
    readers.forEach((reader, at) => {
      for (let row = from; row < to; row++) readCell(reader, columns[at]![row]!);
    });
    yield from;
  }
  return readers.map(({ column }) => column);
}
