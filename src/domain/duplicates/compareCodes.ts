import { LEVEL, finding } from "./finding";
import { edits, jaroWinkler, mayReach } from "./distance";
import { type Lexicon, lengthAt } from "./lexicon";
import { type Column, ROLE_BITS, ROLE_MASK } from "./normalise";
import { rarity } from "./rarity";
import type { DuplicateField } from "./records";
import { mayBeWithin, signsApart, signsOnlyIn } from "./signs";
import { type Span, endsWith, isPart, lastOf, newSpan, showPart, showText, startsWith, textOf } from "./span";
import { ROLE } from "./tokens";
import { FULL_NAME } from "./words/people";

const ALIKE = 0.85;

type Compare = (a: Span, b: Span) => number;

const [one, other] = [newSpan(), newSpan()];

/** Two values of a column whose values are compared as a whole: numbers, dates, names of one part, categories. */
export function compareCodes(column: Column, a: number, b: number): void {
  const { cores, valueCores } = column;
  const [x, y] = [valueCores.values[a]!, valueCores.values[b]!];
  if (x === y) {
    finding.level = LEVEL.equal;
    finding.bits = rarity(column, cores.counts.values[x]!);
    return;
  }
  finding.bits = -1;
  if (column.field === "email") return compareMail(column, a, b);
  const compare = COMPARE[column.field] ?? categoryLevel;
  finding.level = areFarApart(column, x, y)
    ? LEVEL.differ
    : compare(showText(one, cores, x), showText(other, cores, y));
}

/** Most edits between two codes that are anything but different; a part of the other has no sign of its own. */
const MOST_EDITS: { readonly [Field in DuplicateField]?: number } = { phone: 1, website: 1, id: 2 };

/** Whether the signs of two codes alone tell that they differ. */
function areFarApart({ field, cores }: Column, x: number, y: number): boolean {
  const most = MOST_EDITS[field];
  if (most === undefined) return COMPARE[field] === undefined && areUnlike(cores, x, y);
  const [signsX, signsY] = [cores.signs.values[x]!, cores.signs.values[y]!];
  if (signsApart(signsX, signsY) > 2 * most) return !mayBeWithin(signsX, signsY) && !mayBeWithin(signsY, signsX);
  return false;
}

/** Whether two texts have too few signs in common to be alike; two edits, and a part of the whole, may be. */
function areUnlike(texts: Lexicon, x: number, y: number): boolean {
  const [signsX, signsY] = [texts.signs.values[x]!, texts.signs.values[y]!];
  const [onlyX, onlyY] = [signsOnlyIn(signsX, signsY), signsOnlyIn(signsY, signsX)];
  if (onlyX === 0 || onlyY === 0 || onlyX + onlyY <= 4) return false;
  return !mayReach(ALIKE, lengthAt(texts, x), onlyX, lengthAt(texts, y), onlyY);
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
export function nameLevel(a: Span, b: Span): number {
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length >= 3 && edits(a, b, 1) <= 1) return LEVEL.same;
  if (haveOneFullName(textOf(a), textOf(b))) return LEVEL.part;
  if (startsWith(long, short) && (short.length === 1 || short.length >= 3)) return LEVEL.part;
  const likeness = jaroWinkler(a, b);
  if (likeness >= 0.92) return LEVEL.same;
  return likeness >= 0.8 || (short.length >= 5 && edits(a, b, 2) <= 2) ? LEVEL.close : LEVEL.differ;
}

function haveOneFullName(a: string, b: string): boolean {
  const full = FULL_NAME.get(a);
  return full !== undefined && full === FULL_NAME.get(b);
}

const LOCAL_NUMBER = 7;

/** A number without its area code is the end of the number with it. */
function phoneLevel(a: Span, b: Span): number {
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length >= LOCAL_NUMBER && endsWith(long, short)) return LEVEL.same;
  return short.length >= LOCAL_NUMBER && edits(a, b, 1) <= 1 ? LEVEL.close : LEVEL.differ;
}

function idLevel(a: Span, b: Span): number {
  const length = Math.min(a.length, b.length);
  if (length >= 5 && edits(a, b, 1) <= 1) return LEVEL.same;
  return length >= 7 && edits(a, b, 2) <= 2 ? LEVEL.close : LEVEL.differ;
}

function postcodeLevel(a: Span, b: Span): number {
  if (edits(a, b, 1) <= 1) return LEVEL.same;
  const head = Math.min(a.length, b.length, Math.max(2, Math.min(a.length, b.length) - 3));
  return isPart(a, 0, b, 0, head) ? LEVEL.some : LEVEL.differ;
}

/** The digits of a month or of a day. */
const PAIR = 2;

function dateLevel(a: Span, b: Span): number {
  if (a.length !== b.length || a.length < 6) return edits(a, b, 1) <= 1 ? LEVEL.close : LEVEL.differ;
  if (edits(a, b, 1) <= 1) return LEVEL.same;
  const [month, day] = [a.length - 2 * PAIR, a.length - PAIR];
  const isYear = isPart(a, 0, b, 0, month);
  const isMonth = isPart(a, month, b, month, PAIR);
  const isDay = isPart(a, day, b, day, PAIR);
  if (isYear && isPart(a, month, b, day, PAIR) && isPart(a, day, b, month, PAIR)) return LEVEL.same;
  if (Number(isYear) + Number(isMonth) + Number(isDay) === 2) return LEVEL.part;
  if (edits(a, b, 2) <= 2) return LEVEL.close;
  return isYear ? LEVEL.some : LEVEL.differ;
}

function yearLevel(a: Span, b: Span): number {
  return Math.abs(Number(textOf(a)) - Number(textOf(b))) === 1 ? LEVEL.some : LEVEL.differ;
}

function categoryLevel(a: Span, b: Span): number {
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  const most = short.length >= 8 ? 2 : 1;
  if (short.length >= 3 && edits(a, b, most) <= most) return LEVEL.same;
  if (short.length >= 3 && startsWith(long, short)) return LEVEL.part;
  return short.length >= 4 && jaroWinkler(a, b) >= ALIKE ? LEVEL.close : LEVEL.differ;
}

const MAIL_SLIPS = 2;

/** Mail: nearly equal, the same own part elsewhere, or another box in the same firm's domain. */
function compareMail(column: Column, a: number, b: number): void {
  const shared = sharedToken(column, a, b);
  const isOfficeBox =
    shared >= 0 &&
    (shared & ROLE_MASK) === ROLE.stop &&
    lastOf(showText(one, column.words, shared >> ROLE_BITS)) === AT_SIGN;
  finding.level = isOfficeBox ? LEVEL.differ : wholeMailLevel(column, a, b);
  if (finding.level === LEVEL.same) return;
  if (shared < 0) return;
  const role = shared & ROLE_MASK;
  const word = shared >> ROLE_BITS;
  if (role === ROLE.stop) return;
  if (finding.level === LEVEL.some) return;
  if (role === ROLE.name && lengthAt(column.words, word) < 5) return;
  finding.level = role === ROLE.name ? LEVEL.part : LEVEL.close;
  finding.bits = rarity(column, column.words.counts.values[word]!);
}

function wholeMailLevel(column: Column, a: number, b: number): number {
  const { cores, valueCores } = column;
  const [x, y] = [valueCores.values[a]!, valueCores.values[b]!];
  const mayBeNear = signsApart(cores.signs.values[x]!, cores.signs.values[y]!) <= 2 * MAIL_SLIPS;
  if (!mayBeNear && areUnlike(column.words, ownWord(column, a), ownWord(column, b))) return LEVEL.differ;
  showText(one, cores, x);
  showText(other, cores, y);
  if (mayBeNear && edits(one, other, MAIL_SLIPS) <= MAIL_SLIPS) return LEVEL.same;
  const [atA, atB] = [atSignIn(one), atSignIn(other)];
  if (atA < 0 || atB < 0 || partLikeness(0, atA, 0, atB) < ALIKE) return LEVEL.differ;
  return partLikeness(atA + 1, one.length, atB + 1, other.length) >= ALIKE ? LEVEL.some : LEVEL.differ;
}

/** The word of a mail that is its own part, with the sign that ends it; 0 when there is none. */
function ownWord({ starts, tokens, words }: Column, value: number): number {
  for (let at = starts.values[value]!; at < starts.values[value + 1]!; at++) {
    const word = tokens.values[at]! >> ROLE_BITS;
    if (words.units[words.starts.values[word + 1]! - 1] === AT_SIGN) return word;
  }
  return 0;
}

const AT_SIGN = 64;

function atSignIn({ units, from, length }: Span): number {
  let at = length - 1;
  while (at >= 0 && units[from + at] !== AT_SIGN) at--;
  return at;
}

const [onePart, otherPart] = [newSpan(), newSpan()];

/** How alike a part of the one mail and a part of the other are. */
function partLikeness(fromA: number, toA: number, fromB: number, toB: number): number {
  return jaroWinkler(showPart(onePart, one, fromA, toA), showPart(otherPart, other, fromB, toB));
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
