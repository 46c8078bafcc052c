import { compareValues } from "./compare";
import { nameLevel } from "./compareCodes";
import { LEVEL, LEVELS, finding } from "./finding";
import type { Model } from "./model";
import { relatedConflict } from "./model";
import type { DuplicateField } from "./records";

/** Fields that tell of one thing twice: of each group the strongest counts whole, the others a part. */
type Group = "web" | "place" | "name" | "own";
const GROUP: { readonly [Field in DuplicateField]: Group } = {
  company: "own",
  person: "name",
  people: "own",
  givenName: "name",
  surname: "name",
  phone: "own",
  email: "web",
  website: "web",
  address: "place",
  city: "place",
  region: "place",
  postcode: "place",
  id: "own",
  date: "own",
  year: "own",
  category: "own",
  text: "own",
};
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
  let [given, surname] = [-1, -1];
  for (let at = 0; at < model.columns.length; at++) {
    compareValues(model.columns[at]!, a[at]!, b[at]!);
    levels[at] = finding.level;
    agreement[at] = finding.bits;
    if (model.columns[at]!.field === "givenName" && given < 0) given = at;
    if (model.columns[at]!.field === "surname" && surname < 0) surname = at;
    const isNamed = model.columns[at]!.field === "company" && finding.level !== LEVEL.blank;
    if (isNamed || finding.conflict > 0) conflict = Math.max(conflict, finding.conflict);
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
    crossLevel(givens.values[a[given]!]!, surnames.values[b[surname]!]!),
    crossLevel(surnames.values[a[surname]!]!, givens.values[b[given]!]!),
  ];
  if (Math.max(one, other) >= LEVEL.close || Math.min(one || LEVEL.differ, other || LEVEL.differ) > LEVEL.same) return;
  levels[given] = one && LEVEL.same;
  levels[surname] = other && LEVEL.same;
  agreement[given] = agreement[surname] = -1;
}

function crossLevel(a: string, b: string): number {
  if (a === "" || b === "") return LEVEL.blank;
  return a === b ? LEVEL.equal : nameLevel(a, b);
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

const sums = { web: 0, place: 0 };
const tops = { web: 0, place: 0 };
/** A person's full name, and its parts in columns of their own. */
const names = new Float64Array(2);

/** The evidence of the pair compared last, in bits: above zero they are rather one thing than not. */
export function pairBits(model: Model): number {
  let [bits, overRelated, overNeighbour] = [model.prior, RELATED_PRIOR, NEIGHBOUR_PRIOR];
  sums.web = sums.place = tops.web = tops.place = names[0] = names[1] = 0;
  const hasNameParts = model.columns.some((column, at) => column.field === "givenName" && levels[at]! > 0);
  for (let at = 0; at < model.columns.length; at++) {
    const level = levels[at]!;
    if (level === LEVEL.blank) continue;
    const own = fieldBits(model, at);
    const group = GROUP[model.columns[at]!.field];
    if (group === "name") names[model.columns[at]!.field === "person" ? 0 : 1]! += own;
    else if (group === "own" || own <= 0) bits += own;
    else {
      sums[group] += own;
      if (own > tops[group]) tops[group] = own;
    }
    if (group === "name" && model.columns[at]!.field === "person" && hasNameParts) continue;
    const index = at * LEVELS + level;
    overRelated += model.match[index]! - model.related[index]!;
    overNeighbour += model.match[index]! - model.neighbour[index]!;
  }
  bits += echoed("web") + echoed("place") + (hasNameParts ? Math.max(names[0]!, names[1]!) : names[0]! + names[1]!);
  if (conflict >= 0) {
    bits += model.conflict[conflict]!;
    overRelated += relatedConflict(conflict);
  }
  return Math.min(bits, overRelated, overNeighbour);
}

function echoed(group: "web" | "place"): number {
  return tops[group] + ECHO * (sums[group] - tops[group]);
}
