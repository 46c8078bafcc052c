import { CONFLICT, LEVEL, finding } from "./finding";
import { edits } from "./distance";
import { firstUnit, lengthAt } from "./lexicon";
import { type Column, ROLE_BITS, ROLE_MASK } from "./normalise";
import { rarity } from "./rarity";
import { signsApart } from "./signs";
import { newSpan, showText } from "./span";
import { ROLE } from "./tokens";
import { isDigit, wordLikeness } from "./wordLikeness";

/** What a word that only one of two texts has takes from their likeness, by its role: trade words matter less than brands. */
const ROLE_WEIGHT = [1, 0.5, 0.4, 0.8, 0.05, 0.05, 0.05] as const;
/** What a word that both have adds to it. */
const SHARED_WEIGHT = [1, 0.6, 0.5, 0.8, 0.05, 0.05, 0.2] as const;
const MOST_UNMATCHED = 12;

const onlyA = new Int32Array(512);
const onlyB = new Int32Array(512);
let countA = 0;
let countB = 0;
let sharedBits = 0;
let sharedNames = 0;

/** Two texts by their words, each weighed by how rare it is in the list and what it is in its text. */
export function compareBags(column: Column, a: number, b: number): void {
  const isEqual = column.valueCores.values[a] === column.valueCores.values[b];
  takeShared(column, a, b);
  if (isEqual) {
    finding.level = LEVEL.equal;
    finding.bits = rarity(column, column.cores.counts.values[column.valueCores.values[a]!]!);
  } else {
    const shared = sharedWeight + softMatches(column);
    gradeBags(column, a, b, shared);
  }
  if (column.field === "company") finding.conflict = conflictOf(column, a, b);
  if (column.field === "text" && bothHave(ROLE.number)) finding.conflict = CONFLICT.number;
}

let sharedWeight = 0;
let sharesNumber = false;
let softCount = 0;
let softRest = 0;
let sharedWhere = 0;
let bothFull = false;

function takeShared(column: Column, a: number, b: number): void {
  const { starts, tokens } = column;
  let i = starts.values[a]!;
  let j = starts.values[b]!;
  const [endA, endB] = [starts.values[a + 1]!, starts.values[b + 1]!];
  countA = countB = 0;
  sharedBits = sharedNames = sharedWeight = 0;
  sharesNumber = false;
  softCount = softRest = sharedWhere = 0;
  bothFull = column.legal.values[a] !== 0 && column.legal.values[b] !== 0;
  while (i < endA && j < endB) {
    const [x, y] = [tokens.values[i]!, tokens.values[j]!];
    const order = (x >> ROLE_BITS) - (y >> ROLE_BITS);
    if (order === 0) {
      const role = Math.min(x & ROLE_MASK, y & ROLE_MASK);
      const bits = rarity(column, column.words.counts.values[x >> ROLE_BITS]!);
      sharedWeight += bits * SHARED_WEIGHT[role]!;
      if (role < ROLE.unit) sharedBits += bits;
      if (role === ROLE.name) sharedNames++;
      else if (role === ROLE.where) sharedWhere++;
      if (column.field === "address" && isDigit(firstUnit(column.words, x >> ROLE_BITS))) sharesNumber = true;
      i++;
      j++;
    } else if (order < 0) keepA(tokens.values[i++]!);
    else keepB(tokens.values[j++]!);
  }
  while (i < endA) keepA(tokens.values[i++]!);
  while (j < endB) keepB(tokens.values[j++]!);
}

function keepA(token: number): void {
  if (countA < onlyA.length) onlyA[countA++] = token;
}

function keepB(token: number): void {
  if (countB < onlyB.length) onlyB[countB++] = token;
}

/** Pairs off unmatched words that are alike (typos, initials, abbreviations, sound); answers the weight they share. */
function softMatches(column: Column): number {
  if (countA === 0 || countB === 0 || countA * countB > MOST_UNMATCHED * MOST_UNMATCHED) return 0;
  let weight = 0;
  for (let i = 0; i < countA; i++) {
    let best = 0;
    let at = -1;
    for (let j = 0; j < countB; j++) {
      const likeness = wordLikeness(column, onlyA[i]! >> ROLE_BITS, onlyB[j]! >> ROLE_BITS, bothFull);
      if (likeness <= best) continue;
      best = likeness;
      at = j;
    }
    if (at < 0) continue;
    softCount++;
    const whole = takePair(column, i, at, best);
    weight += best * whole;
    softRest += (1 - best) * whole;
    i--;
  }
  return weight;
}

/** Takes a pair out of the unmatched and answers what it weighs. */
function takePair(column: Column, i: number, j: number, likeness: number): number {
  const role = Math.max(onlyA[i]! & ROLE_MASK, onlyB[j]! & ROLE_MASK);
  const bits = Math.min(bitsOf(column, onlyA[i]!), bitsOf(column, onlyB[j]!));
  if (role < ROLE.unit) sharedBits += bits * likeness * likeness;
  if (role === ROLE.name) sharedNames++;
  onlyA[i] = onlyA[--countA]!;
  onlyB[j] = onlyB[--countB]!;
  return bits * SHARED_WEIGHT[role]!;
}

function bitsOf(column: Column, token: number): number {
  return rarity(column, column.words.counts.values[token >> ROLE_BITS]!);
}

let likeness = 0;

/** 0…1: how much of both texts compared last is shared. */
export function bagLikeness(): number {
  return likeness;
}

function gradeBags(column: Column, a: number, b: number, shared: number): void {
  let slips = Math.min(1, softCount);
  const [restA, restB] = [restWeight(column, onlyA, countA), restWeight(column, onlyB, countB)];
  const dice = (2 * shared) / (2 * shared + restA + restB + softRest || 1);
  likeness = dice;
  // Of two full legal names neither is the other's short form: a brand only alike is another brand.
  const within = shared / (shared + Math.min(restA, restB) + (bothFull ? softRest : 0) || 1);
  finding.bits = Math.min(sharedBits, rarity(column, 2));
  const isPart = within >= 0.95 && sharedNames > 0 && (signsOfValue(column, a) < 0 || !hasExtraName());
  if (dice >= 0.92 && (sharedNames > 0 || countA + countB === 0)) finding.level = LEVEL.same;
  else if (isPart) finding.level = LEVEL.part;
  else if (dice >= 0.7 && sharedNames > 0) finding.level = LEVEL.close;
  else if (dice >= 0.4 && sharedNames > 0) finding.level = LEVEL.some;
  else finding.level = LEVEL.differ;
  const apart = finding.level > LEVEL.same ? slipsApart(column, a, b) : -1;
  if (apart >= 0) {
    finding.level = LEVEL.same;
    finding.bits = rarity(column, 2);
    slips = Math.max(1, apart);
  }
  if (column.field === "address" && haveOtherNumbers(column)) finding.level = Math.max(finding.level, LEVEL.some);
  finding.bits *= finding.level === LEVEL.same ? SLIPPED[slips]! : SPEAKING[finding.level]!;
}

/** How much of the rarity of the words shared speaks at each level: what differs takes from it. */
const SLIPPED = [1, 0.75, 0.6] as const;
const SPEAKING = [0, 1, 1, 1, 0.85, 0.55, 0] as const;

/** A brand word too many, "Hollywood" and "Hollywood External", is not a short form. */
function hasExtraName(): boolean {
  return hasRole(onlyA, countA, ROLE.name) || hasRole(onlyB, countB, ROLE.name);
}

/** Two house numbers, neither of them in the other address. */
function haveOtherNumbers(column: Column): boolean {
  return hasNumber(column, onlyA, countA) && hasNumber(column, onlyB, countB) && !sharesNumber;
}

function hasNumber(column: Column, rest: Int32Array, count: number): boolean {
  for (let at = 0; at < count; at++) if (isDigit(firstUnit(column.words, rest[at]! >> ROLE_BITS))) return true;
  return false;
}

function restWeight(column: Column, rest: Int32Array, count: number): number {
  let weight = 0;
  for (let at = 0; at < count; at++) weight += bitsOf(column, rest[at]!) * ROLE_WEIGHT[rest[at]! & ROLE_MASK]!;
  return weight;
}

/** Slips of the finger between two wholes that are nearly equal, 0 where only blanks or the script differ; else -1. */
function slipsApart(column: Column, x: number, y: number): number {
  const { cores, valueCores } = column;
  const [a, b] = [valueCores.values[x]!, valueCores.values[y]!];
  const [lengthA, lengthB] = [lengthAt(cores, a), lengthAt(cores, b)];
  const length = Math.min(lengthA, lengthB);
  if (Math.abs(lengthA - lengthB) > 2) return -1;
  const signsA = cores.signs.values[a]!;
  const signsB = cores.signs.values[b]!;
  if ((signsA & signsB) < 0) return length >= 4 && cores.sounds.values[a] === cores.sounds.values[b] ? 0 : -1;
  const most = length >= 12 ? 2 : 1;
  if (length < 6 || signsApart(signsA, signsB) > 2 * most) return -1;
  const apart = edits(showText(one, cores, a), showText(other, cores, b), most);
  return apart <= most ? apart : -1;
}

const [one, other] = [newSpan(), newSpan()];

function signsOfValue({ cores, valueCores }: Column, value: number): number {
  return cores.signs.values[valueCores.values[value]!]!;
}

function conflictOf(column: Column, a: number, b: number): number {
  if (hasRole(onlyA, countA, ROLE.number) || hasRole(onlyB, countB, ROLE.number)) return CONFLICT.number;
  if (bothHave(ROLE.place)) return CONFLICT.place;
  if (sharedNames > 0 && haveOtherTrades()) return CONFLICT.trade;
  if (isExtra(column, a, b)) return CONFLICT.extra;
  const [x, y] = [column.legal.values[a]!, column.legal.values[b]!];
  return x > 1 && y > 1 && x !== y ? CONFLICT.legal : CONFLICT.none;
}

/** A branch's place, or a sister firm's trade: full names that differ by it are two firms' more often than one's. */
function isExtra(column: Column, a: number, b: number): boolean {
  if (bothHave(ROLE.where) && sharedWhere === 0) return true;
  const isHanPair = (signsOfValue(column, a) & signsOfValue(column, b)) < 0;
  const role = isHanPair ? ROLE.trade : ROLE.place;
  return (bothFull || !isHanPair) && (hasRole(onlyA, countA, role) || hasRole(onlyB, countB, role));
}

function haveOtherTrades(): boolean {
  const [tradeA, tradeB] = [hasRole(onlyA, countA, ROLE.trade), hasRole(onlyB, countB, ROLE.trade)];
  if (tradeA && tradeB) return true;
  return (tradeA && hasRole(onlyB, countB, ROLE.name)) || (tradeB && hasRole(onlyA, countA, ROLE.name));
}

function bothHave(role: number): boolean {
  return hasRole(onlyA, countA, role) && hasRole(onlyB, countB, role);
}

function hasRole(rest: Int32Array, count: number, role: number): boolean {
  for (let at = 0; at < count; at++) if ((rest[at]! & ROLE_MASK) === role) return true;
  return false;
}
