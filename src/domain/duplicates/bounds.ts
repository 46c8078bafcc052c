import { CONFLICTS, LEVEL, LEVELS } from "./finding";
import { GROUP, type Model, relatedConflict } from "./model";
import { rarity } from "./rarity";
import type { DuplicateField } from "./records";

/** The most that a column, not compared yet, can say for a pair: what lets a hopeless pair go before all is compared. */
export interface Bounds {
  /** Columns in the order in which they are compared: what costs little first. */
  readonly order: Uint8Array;
  /** Column × 2, + 1 where both rows have one text → the most bits it adds to each of the three accounts of a pair. */
  readonly own: Float64Array;
  readonly related: Float64Array;
  readonly neighbour: Float64Array;
  /** Conflict found so far + 1 → the most that it, or a weightier one, adds. */
  readonly conflict: Float64Array;
  readonly conflictRelated: Float64Array;
  /** False where columns are read crosswise, so that nothing is certain before the end. */
  readonly canStop: boolean;
}

/** What costs little, or tells most for its cost, comes first. */
const COST: { readonly [Field in DuplicateField]?: number } = {
  phone: 1,
  website: 1,
  id: 1,
  company: 2,
  email: 3,
  people: 4,
  person: 4,
  address: 5,
  text: 6,
};

export function boundsOf(model: Model): Bounds {
  const { columns } = model;
  const fields = columns.map((column) => column.field);
  const cost = (at: number) => COST[fields[at]!] ?? 0;
  const bounds: Bounds = {
    order: Uint8Array.from(columns.map((_, at) => at).sort((x, y) => cost(x) - cost(y) || x - y)),
    own: new Float64Array(columns.length * 2),
    related: new Float64Array(columns.length * 2),
    neighbour: new Float64Array(columns.length * 2),
    conflict: mostFrom((conflict) => model.conflict[conflict]!),
    conflictRelated: mostFrom(relatedConflict),
    canStop: !(fields.includes("givenName") && fields.includes("surname")),
  };
  columns.forEach((_, at) => {
    setBounds(model, bounds, at, at * 2, LEVEL.same, LEVEL.differ);
    setBounds(model, bounds, at, at * 2 + 1, LEVEL.equal, LEVEL.equal);
  });
  return bounds;
}

/** By conflict + 1, the most that conflict or a weightier one adds; at 0, none may come at all. */
function mostFrom(bitsOf: (conflict: number) => number): Float64Array {
  const most = new Float64Array(CONFLICTS + 1);
  most[CONFLICTS] = bitsOf(CONFLICTS - 1);
  for (let at = CONFLICTS - 1; at > 0; at--) most[at] = Math.max(most[at + 1]!, bitsOf(at - 1));
  most[0] = Math.max(0, most[1]!);
  return most;
}

/** Bits by which values become rarer as a guarded list grows to twice its length; then its bounds are set anew. */
const DOUBLED = 1;

function setBounds(model: Model, bounds: Bounds, at: number, into: number, first: number, last: number): void {
  const { match, related, neighbour, chance, uncommon, groups, columns } = model;
  let [own, overRelated, overNeighbour] = [-Infinity, -Infinity, -Infinity];
  const rarest = rarity(columns[at]!, 2) + DOUBLED + uncommon[at]!;
  for (let level = first; level <= last; level++) {
    const index = at * LEVELS + level;
    const rare = level === LEVEL.differ ? -chance[index]! : Math.max(rarest, -chance[index]!);
    own = Math.max(own, match[index]! + rare);
    overRelated = Math.max(overRelated, match[index]! - related[index]!);
    overNeighbour = Math.max(overNeighbour, match[index]! - neighbour[index]!);
  }
  const least = groups[at]! >= GROUP.fullName ? 0 : -Infinity;
  bounds.own[into] = Math.max(least, own);
  bounds.related[into] = Math.max(least, overRelated);
  bounds.neighbour[into] = Math.max(least, overNeighbour);
}
