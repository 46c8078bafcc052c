import type { Bounds } from "./bounds";
import { compareValues } from "./compare";
import { CONFLICTS, LEVEL, LEVELS, finding } from "./finding";
import { type Column, isLongText } from "./normalise";
import { log2 } from "./rarity";
import type { DuplicateField } from "./records";
import { CONFLICT_CHANCE, CONFLICT_MATCH, CONFLICT_RELATED, FIELD_TRAITS, LONG_TEXT, type Trait } from "./traits";

/**
 * Fields that tell of one thing twice: of the web and of the place the strongest counts whole, the others a part; a
 * person's full name and its parts in columns of their own count once.
 */
export const GROUP = { own: 0, text: 1, web: 2, place: 3, fullName: 4, nameParts: 5 } as const;
const GROUP_OF: { readonly [Field in DuplicateField]?: number } = {
  text: GROUP.text,
  email: GROUP.web,
  website: GROUP.web,
  address: GROUP.place,
  city: GROUP.place,
  region: GROUP.place,
  postcode: GROUP.place,
  person: GROUP.fullName,
  givenName: GROUP.nameParts,
  surname: GROUP.nameParts,
};

/** Weights in bits, learned from a list: Fellegi and Sunter's model with the rarity of each agreeing value. */
export interface Model {
  readonly columns: readonly Column[];
  /** Column → its group. */
  readonly groups: Uint8Array;
  /** log2 of the odds that two rows taken at random are one thing. */
  prior: number;
  /** Column × level → log2 of how often rows of one thing agree so. */
  readonly match: Float64Array;
  /** Column × level → the same for rows of sister firms or relatives, against rows of one thing. */
  readonly related: Float64Array;
  /** Column × level → the same for neighbours: another name at the same place, another work of the same author. */
  readonly neighbour: Float64Array;
  /** Column × level → log2 of how often two rows agree so by chance. */
  readonly chance: Float64Array;
  /** Column → bits by which agreement on a value is rarer than chance. */
  readonly uncommon: Float64Array;
  readonly conflict: Float64Array;
  /** Of the weights as they were learned; null until then. */
  bounds: Bounds | null;
}

/** Pairs that tell how often values agree by chance. */
const SAMPLES = 20_000;

export function newModel(columns: readonly Column[], rows: number): Model {
  const size = columns.length * LEVELS;
  const model: Model = {
    columns,
    groups: Uint8Array.from(columns, (column) => GROUP_OF[column.field] ?? GROUP.own),
    prior: -log2(Math.max(2, rows)) - 2,
    match: new Float64Array(size),
    related: new Float64Array(size),
    neighbour: new Float64Array(size),
    chance: new Float64Array(size),
    uncommon: new Float64Array(columns.length),
    conflict: Float64Array.from(CONFLICT_MATCH, (often, at) => log2(often / CONFLICT_CHANCE[at]!)),
    bounds: null,
  };
  columns.forEach((column, at) => {
    const trait = traitOf(column);
    trait.match.forEach((often, level) => (model.match[at * LEVELS + level + 1] = log2(often)));
    trait.related.forEach((often, level) => (model.related[at * LEVELS + level + 1] = log2(often)));
    trait.neighbour.forEach((often, level) => (model.neighbour[at * LEVELS + level + 1] = log2(often)));
    model.uncommon[at] = -log2(trait.shared);
    measureChance(model, at, rows);
  });
  return model;
}

/** What is believed of a column before its pairs have been seen. */
export function traitOf(column: Column): Trait {
  return isLongText(column) ? LONG_TEXT : FIELD_TRAITS[column.field];
}

/** How often two rows agree at each level when they have nothing to do with each other: measured on pairs of rows. */
function measureChance(model: Model, at: number, rows: number): void {
  const column = model.columns[at]!;
  const counts = new Float64Array(LEVELS).fill(0.5);
  let total = LEVELS * 0.5;
  for (const [a, b] of pairsAtRandom(rows)) {
    compareValues(column, column.rows.values[a]!, column.rows.values[b]!);
    if (finding.level === LEVEL.blank) continue;
    counts[finding.level]!++;
    total++;
  }
  for (let level = 1; level < LEVELS; level++) model.chance[at * LEVELS + level] = log2(counts[level]! / total);
}

/** All pairs of a short list; of a long one as many as tell enough, the same at every run. */
function* pairsAtRandom(rows: number): Generator<readonly [number, number]> {
  if ((rows * (rows - 1)) / 2 <= SAMPLES) {
    for (let a = 1; a < rows; a++) for (let b = 0; b < a; b++) yield [a, b];
    return;
  }
  let seed = 0x2545f491;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  for (let pair = 0; pair < SAMPLES; pair++) {
    const a = next(rows);
    yield [a, (a + 1 + next(rows - 1)) % rows];
  }
}

/** Sets how often conflicts of names come in rows of one thing, none to number. */
export function setConflicts(model: Model, often: ArrayLike<number>): void {
  for (let at = 0; at < CONFLICTS; at++) model.conflict[at] = log2(often[at]! / CONFLICT_CHANCE[at]!);
}

export function relatedConflict(conflict: number): number {
  return log2(CONFLICT_MATCH[conflict]! / CONFLICT_RELATED[conflict]!);
}
