import { LEVEL, finding } from "./finding";
import { edits, jaroWinkler } from "./distance";
import { type Column, ROLE_BITS, ROLE_MASK } from "./normalise";
import { rarity } from "./rarity";
import type { DuplicateField } from "./records";
import { ROLE } from "./tokens";
import { FULL_NAME } from "./words/people";

const ALIKE = 0.85;

type Compare = (a: string, b: string) => number;

/** Two values of a column whose values are compared as a whole: numbers, dates, names of one part, categories. */
export function compareCodes(column: Column, a: number, b: number): void {
  if (column.cores.values[a] === column.cores.values[b]) {
    finding.level = LEVEL.equal;
    finding.bits = rarity(column, column.coreCounts.values[column.cores.values[a]!]!);
    return;
  }
  finding.bits = -1;
  if (column.field === "email") return compareMail(column, a, b);
  const compare = COMPARE[column.field] ?? categoryLevel;
  finding.level = compare(column.values[a]!, column.values[b]!);
}

const COMPARE: { readonly [Field in DuplicateField]?: Compare } = {
  givenName: nameLevel,
  surname: nameLevel,
  phone: phoneLevel,
  website: (a, b) => (edits(a, b, 1) <= 1 ? LEVEL.same : LEVEL.differ),
  postcode: postcodeLevel,
  id: idLevel,
  date: dateLevel,
  year: yearLevel,
};

/** How alike two given names or two surnames are. */
export function nameLevel(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && edits(a, b, 1) <= 1) return LEVEL.same;
  if (FULL_NAME.has(a) && FULL_NAME.get(a) === FULL_NAME.get(b)) return LEVEL.part;
  if (long.startsWith(short) && (short.length === 1 || short.length >= 3)) return LEVEL.part;
  const likeness = jaroWinkler(a, b);
  if (likeness >= 0.92) return LEVEL.same;
  return likeness >= 0.8 || (short.length >= 5 && edits(a, b, 2) <= 2) ? LEVEL.close : LEVEL.differ;
}

const LOCAL_NUMBER = 7;

/** A number without its area code is the end of the number with it. */
function phoneLevel(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= LOCAL_NUMBER && long.endsWith(short)) return LEVEL.same;
  return short.length >= LOCAL_NUMBER && edits(a, b, 1) <= 1 ? LEVEL.close : LEVEL.differ;
}

function idLevel(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length >= 5 && edits(a, b, 1) <= 1) return LEVEL.same;
  return length >= 7 && edits(a, b, 2) <= 2 ? LEVEL.close : LEVEL.differ;
}

function postcodeLevel(a: string, b: string): number {
  if (edits(a, b, 1) <= 1) return LEVEL.same;
  const head = Math.max(2, Math.min(a.length, b.length) - 3);
  return a.slice(0, head) === b.slice(0, head) ? LEVEL.some : LEVEL.differ;
}

function dateLevel(a: string, b: string): number {
  if (a.length !== b.length || a.length < 6) return edits(a, b, 1) <= 1 ? LEVEL.close : LEVEL.differ;
  if (edits(a, b, 1) <= 1) return LEVEL.same;
  const year = a.length - 4;
  const isYear = a.slice(0, year) === b.slice(0, year);
  const isMonth = a.slice(year, -2) === b.slice(year, -2);
  const isDay = a.slice(-2) === b.slice(-2);
  if (isYear && a.slice(year, -2) === b.slice(-2) && a.slice(-2) === b.slice(year, -2)) return LEVEL.same;
  if (Number(isYear) + Number(isMonth) + Number(isDay) === 2) return LEVEL.part;
  if (edits(a, b, 2) <= 2) return LEVEL.close;
  return isYear ? LEVEL.some : LEVEL.differ;
}

function yearLevel(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b)) === 1 ? LEVEL.some : LEVEL.differ;
}

function categoryLevel(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const most = short.length >= 8 ? 2 : 1;
  if (short.length >= 3 && edits(a, b, most) <= most) return LEVEL.same;
  if (short.length >= 3 && long.startsWith(short)) return LEVEL.part;
  return short.length >= 4 && jaroWinkler(a, b) >= ALIKE ? LEVEL.close : LEVEL.differ;
}

const MAIL_SLIPS = 2;

/** Mail: nearly equal, the same own part elsewhere, or another box in the same firm's domain. */
function compareMail(column: Column, a: number, b: number): void {
  const shared = sharedToken(column, a, b);
  const isOfficeBox =
    shared >= 0 && (shared & ROLE_MASK) === ROLE.stop && column.words[shared >> ROLE_BITS]!.endsWith("@");
  if (!isOfficeBox && edits(column.values[a]!, column.values[b]!, MAIL_SLIPS) <= MAIL_SLIPS) {
    finding.level = LEVEL.same;
    return;
  }
  finding.level = isOfficeBox ? LEVEL.differ : mailLikeness(column.values[a]!, column.values[b]!);
  if (shared < 0) return;
  const role = shared & ROLE_MASK;
  const word = shared >> ROLE_BITS;
  if (role === ROLE.stop) return;
  if (finding.level === LEVEL.some) return;
  if (role === ROLE.name && column.words[word]!.length < 5) return;
  finding.level = role === ROLE.name ? LEVEL.part : LEVEL.close;
  finding.bits = rarity(column, column.wordCounts.values[word]!);
}

function mailLikeness(a: string, b: string): number {
  const [atA, atB] = [a.lastIndexOf("@"), b.lastIndexOf("@")];
  if (atA < 0 || atB < 0) return LEVEL.differ;
  const own = jaroWinkler(a.slice(0, atA), b.slice(0, atB));
  return own >= ALIKE && jaroWinkler(a.slice(atA + 1), b.slice(atB + 1)) >= ALIKE ? LEVEL.some : LEVEL.differ;
}

function sharedToken(column: Column, a: number, b: number): number {
  const { starts, tokens } = column;
  let found = -1;
  for (let i = starts.values[a]!; i < starts.values[a + 1]!; i++) {
    for (let j = starts.values[b]!; j < starts.values[b + 1]!; j++) {
      if (tokens.values[i] === tokens.values[j] && (found < 0 || (tokens.values[i]! & ROLE_MASK) !== ROLE.stop))
        found = tokens.values[i]!;
    }
  }
  return found;
}
