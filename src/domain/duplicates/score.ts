import { compareValues } from "./compare";
import { nameLevel } from "./compareCodes";
import { LEVEL, LEVELS, finding } from "./finding";
import type { Model } from "./model";
import { textOfValue } from "./normalise";
import { GROUP, relatedConflict } from "./model";
import { log2 } from "./rarity";
import { newSpan, setText } from "./span";

const ECHO = 0.25;
/** Related rows are about as many as duplicates. */
const RELATED_PRIOR = 0.5;
const NEIGHBOUR_PRIOR = 1;

/** Column → what comparing the pair found; kept by `comparePair`. */
export const levels = new Uint8Array(64);
export const agreement = new Float64Array(64);
/** In what the names part, -1 when no names were compared. */
let conflict = -1;

export function pairConflict(): number {
  return conflict;
}

/** Puts back what was found of a pair before, to weigh it anew. */
export function restorePair(
  width: number,
  levelsThen: Uint8Array,
  agreementThen: Float32Array,
  from: number,
  conflictThen: number,
): void {
  for (let at = 0; at < width; at++) {
    levels[at] = levelsThen[from + at]!;
    agreement[at] = agreementThen[from + at]!;
  }
  conflict = conflictThen;
}

/** Compares two rows, field by field. */
export function comparePair(model: Model, a: ArrayLike<number>, b: ArrayLike<number>): void {
  conflict = -1;
  for (let at = 0; at < model.columns.length; at++) compareField(model, at, a[at]!, b[at]!);
  compareCrosswise(model, a, b);
}

function compareField({ columns }: Model, at: number, a: number, b: number): void {
  const column = columns[at]!;
  compareValues(column, a, b);
  levels[at] = finding.level;
  agreement[at] = finding.bits;
  const isNamed = column.field === "company" && finding.level !== LEVEL.blank;
  if (isNamed || finding.conflict > 0) conflict = Math.max(conflict, finding.conflict);
}

/**
 * Compares two rows as far as it takes to tell that they cannot have more than `fewest` bits: then it answers false, and
 * what it found is not to be used. The bounds hold for the rows the weights were learned from.
 */
export function mayBeOne(model: Model, a: ArrayLike<number>, b: ArrayLike<number>, fewest: number): boolean {
  const { bounds, columns } = model;
  if (bounds === null || !bounds.canStop) {
    comparePair(model, a, b);
    return true;
  }
  let [own, overRelated, overNeighbour] = [model.prior, RELATED_PRIOR, NEIGHBOUR_PRIOR];
  for (let at = 0; at < columns.length; at++) {
    if (a[at] === 0 || b[at] === 0) continue;
    const { values } = columns[at]!.valueCores;
    const index = at * 2 + Number(values[a[at]!] === values[b[at]!]);
    own += bounds.own[index]!;
    overRelated += bounds.related[index]!;
    overNeighbour += bounds.neighbour[index]!;
  }
  conflict = -1;
  for (let i = 0; i < bounds.order.length; i++) {
    const conflictBits = bounds.conflict[conflict + 1]!;
    const conflictRelated = bounds.conflictRelated[conflict + 1]!;
    if (Math.min(own + conflictBits, overRelated + conflictRelated, overNeighbour) <= fewest) return false;
    const at = bounds.order[i]!;
    compareField(model, at, a[at]!, b[at]!);
    const level = levels[at]!;
    if (level === LEVEL.blank) continue;
    const index = at * 2 + Number(level === LEVEL.equal);
    const least = model.groups[at]! >= GROUP.fullName ? 0 : -Infinity;
    const weight = at * LEVELS + level;
    own += Math.max(least, fieldBits(model, at)) - bounds.own[index]!;
    overRelated += Math.max(least, model.match[weight]! - model.related[weight]!) - bounds.related[index]!;
    overNeighbour += Math.max(least, model.match[weight]! - model.neighbour[weight]!) - bounds.neighbour[index]!;
  }
  return true;
}

/** Where a given name and a surname have columns of their own, they may stand in each other's. */
function compareCrosswise(model: Model, a: ArrayLike<number>, b: ArrayLike<number>): void {
  let [given, surname] = [-1, -1];
  for (let at = model.columns.length - 1; at >= 0; at--) {
    if (model.columns[at]!.field === "givenName") given = at;
    if (model.columns[at]!.field === "surname") surname = at;
  }
  if (given >= 0 && surname >= 0) compareSwapped(model, given, surname, a, b);
}

/** A given name in the surname's place and the other way round, where that agrees and the straight reading does not. */
function compareSwapped(
  model: Model,
  given: number,
  surname: number,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): void {
  if (levels[given] !== LEVEL.differ && levels[surname] !== LEVEL.differ) return;
  const [givens, surnames] = [model.columns[given]!, model.columns[surname]!];
  const [one, other] = [
    crossLevel(textOfValue(givens, a[given]!), textOfValue(surnames, b[surname]!)),
    crossLevel(textOfValue(surnames, a[surname]!), textOfValue(givens, b[given]!)),
  ];
  if (Math.max(one, other) >= LEVEL.close || Math.min(one || LEVEL.differ, other || LEVEL.differ) > LEVEL.same) return;
  levels[given] = one && LEVEL.same;
  levels[surname] = other && LEVEL.same;
  agreement[given] = agreement[surname] = -1;
}

const [one, other] = [newSpan(), newSpan()];

function crossLevel(a: string, b: string): number {
  if (a === "" || b === "") return LEVEL.blank;
  return a === b ? LEVEL.equal : nameLevel(setText(one, a), setText(other, b));
}

/** The bits one field speaks for (or, below zero, against) the pair compared last. */
export function fieldBits(model: Model, at: number): number {
  const level = levels[at]!;
  if (level === LEVEL.blank) return 0;
  const index = at * LEVELS + level;
  if (agreement[at]! < 0 || level === LEVEL.differ) return model.match[index]! - model.chance[index]!;
  const bits = agreement[at]! + (level <= LEVEL.part ? model.uncommon[at]! : 0);
  return model.match[index]! + bits;
}

/** Of each group: the sum of its evidence, and its strongest. */
const sums = new Float64Array(6);
const tops = new Float64Array(6);

/** The evidence of the pair compared last, in bits: above zero they are rather one thing than not. */
export function pairBits(model: Model): number {
  const { groups, match, related, neighbour } = model;
  let bits = model.prior;
  let overRelated = RELATED_PRIOR;
  let overNeighbour = NEIGHBOUR_PRIOR;
  let recurring = 0;
  let hasNameParts = false;
  sums.fill(0);
  tops.fill(0);
  for (let at = 0; at < groups.length; at++)
    if (groups[at] === GROUP.nameParts && levels[at]! > 0 && model.columns[at]!.field === "givenName")
      hasNameParts = true;
  for (let at = 0; at < groups.length; at++) {
    const level = levels[at]!;
    if (level === LEVEL.blank) continue;
    const own = fieldBits(model, at);
    const group = groups[at]!;
    if (group >= GROUP.fullName) sums[group]! += own;
    else if (group <= GROUP.text || own <= 0) bits += own;
    else {
      sums[group]! += own;
      if (own > tops[group]!) tops[group] = own;
    }
    if (group === GROUP.fullName && hasNameParts) continue;
    if (model.columns[at]!.field === "people" && level === LEVEL.equal) overNeighbour -= recurringBits(model, at);
    if (group === GROUP.text && level === LEVEL.equal) recurring += recurringBits(model, at);
    const index = at * LEVELS + level;
    overRelated += match[index]! - related[index]!;
    overNeighbour += match[index]! - neighbour[index]!;
  }
  const [full, parts] = [sums[GROUP.fullName]!, sums[GROUP.nameParts]!];
  const names = hasNameParts ? Math.max(full, parts) : full + parts;
  bits += echoed(GROUP.web) + echoed(GROUP.place) + names - nameInMail(model, names);
  if (conflict >= 0) {
    bits += model.conflict[conflict]!;
    overRelated += relatedConflict(conflict);
  }
  return Math.min(bits, overRelated - recurring, overNeighbour);
}

/** What a person's name, already counted, says again as the own part of a mail elsewhere: anna.kowalski@ of two firms. */
function nameInMail(model: Model, names: number): number {
  let again = 0;
  for (let at = 0; at < model.columns.length; at++) {
    const isOwnPart = levels[at] === LEVEL.part || levels[at] === LEVEL.some;
    if (isOwnPart && model.columns[at]!.field === "email") again = Math.max(again, fieldBits(model, at));
  }
  return (1 - ECHO) * Math.max(0, Math.min(again, names));
}

/** Fewest rows, as bits, whose one title is a regular one, or whose author wrote much. */
const REGULAR = 2;

/**
 * Of the pairs of n rows with one title, "Editor's notes", n - 1 times as many are sisters as are one thing twice; of n
 * rows of one author, as many more are his other works.
 */
function recurringBits(model: Model, at: number): number {
  const others = log2(model.columns[at]!.filled) - agreement[at]!;
  return others >= REGULAR ? others : 0;
}

function echoed(group: number): number {
  return tops[group]! + ECHO * (sums[group]! - tops[group]!);
}
