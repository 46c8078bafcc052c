import type { DuplicateField } from "./records";

/**
 * What is believed of a kind of field before a list has been seen. The six shares of each kind of pair, from equal to
 * differ (finding.ts), say how often its values agree so.
 */
export interface Trait {
  /** Two rows of one thing. */
  readonly match: readonly number[];
  /** A branch, a sister firm, a relative, another edition: much is shared, and yet they are two. */
  readonly related: readonly number[];
  /** Firms under one roof or at one switchboard, works of one author. */
  readonly neighbour: readonly number[];
  /** How often two things share a rare value, against plain chance: names repeat by chance, tax ids do not. */
  readonly shared: number;
  /** What the belief is worth in matches for each match of the list: a field that names the thing must not drift. */
  readonly firmness: number;
}

type Shares = readonly [equal: number, same: number, part: number, close: number, some: number, differ: number];

function trait(match: Shares, related: Shares, neighbour: Shares, shared: number, firmness: number): Trait {
  return { match, related, neighbour, shared, firmness };
}

export const FIELD_TRAITS: { readonly [Field in DuplicateField]: Trait } = {
  company: trait(
    [0.42, 0.17, 0.14, 0.12, 0.08, 0.07],
    [0.15, 0.1, 0.2, 0.25, 0.15, 0.15],
    [0.03, 0.01, 0.04, 0.12, 0.2, 0.6],
    0.1,
    0.5,
  ),
  person: trait(
    [0.55, 0.15, 0.1, 0.06, 0.04, 0.1],
    [0.1, 0.05, 0.05, 0.1, 0.1, 0.6],
    [0.4, 0.02, 0.02, 0.03, 0.03, 0.5],
    0.7,
    0.1,
  ),
  people: trait(
    [0.55, 0.25, 0.05, 0.06, 0.04, 0.05],
    [0.5, 0.15, 0.12, 0.05, 0.05, 0.13],
    [0.4, 0.1, 0.25, 0.05, 0.05, 0.15],
    1,
    0.3,
  ),
  givenName: trait(
    [0.7, 0.13, 0.04, 0.04, 0.01, 0.08],
    [0.1, 0.04, 0.02, 0.04, 0.01, 0.79],
    [0.1, 0.04, 0.02, 0.04, 0.01, 0.79],
    1,
    0.1,
  ),
  surname: trait(
    [0.75, 0.14, 0.02, 0.03, 0.01, 0.05],
    [0.8, 0.06, 0.01, 0.02, 0.01, 0.1],
    [0.1, 0.04, 0.02, 0.04, 0.01, 0.79],
    1,
    0.1,
  ),
  phone: trait(
    [0.62, 0.08, 0.01, 0.04, 0.01, 0.24],
    [0.25, 0.04, 0.01, 0.01, 0.01, 0.68],
    [0.4, 0.05, 0.01, 0.01, 0.01, 0.52],
    0.3,
    0.1,
  ),
  email: trait(
    [0.5, 0.1, 0.04, 0.12, 0.02, 0.22],
    [0.03, 0.01, 0.01, 0.55, 0.01, 0.39],
    [0.05, 0.01, 0.01, 0.1, 0.01, 0.82],
    0.2,
    0.1,
  ),
  website: trait(
    [0.85, 0.06, 0.01, 0.01, 0.01, 0.06],
    [0.7, 0.02, 0.01, 0.01, 0.01, 0.25],
    [0.1, 0.01, 0.01, 0.01, 0.01, 0.86],
    0.3,
    0.1,
  ),
  address: trait(
    [0.5, 0.12, 0.08, 0.12, 0.06, 0.12],
    [0.2, 0.06, 0.04, 0.06, 0.1, 0.54],
    [0.35, 0.08, 0.08, 0.15, 0.1, 0.24],
    0.5,
    0.1,
  ),
  city: trait(
    [0.8, 0.06, 0.04, 0.01, 0.01, 0.08],
    [0.4, 0.02, 0.02, 0.01, 0.01, 0.54],
    [0.85, 0.05, 0.03, 0.01, 0.01, 0.05],
    1,
    0.1,
  ),
  region: trait(
    [0.88, 0.03, 0.02, 0.01, 0.01, 0.05],
    [0.5, 0.02, 0.02, 0.01, 0.01, 0.44],
    [0.9, 0.03, 0.02, 0.01, 0.01, 0.03],
    1,
    0.1,
  ),
  postcode: trait(
    [0.75, 0.08, 0.01, 0.01, 0.05, 0.1],
    [0.2, 0.02, 0.01, 0.01, 0.16, 0.6],
    [0.7, 0.08, 0.01, 0.01, 0.05, 0.15],
    1,
    0.1,
  ),
  id: trait(
    [0.85, 0.08, 0.01, 0.02, 0.01, 0.03],
    [0.03, 0.01, 0.01, 0.01, 0.01, 0.93],
    [0.03, 0.01, 0.01, 0.01, 0.01, 0.93],
    0.1,
    0.2,
  ),
  date: trait(
    [0.72, 0.12, 0.04, 0.03, 0.03, 0.06],
    [0.03, 0.02, 0.04, 0.02, 0.06, 0.83],
    [0.02, 0.02, 0.04, 0.03, 0.05, 0.84],
    1,
    0.1,
  ),
  year: trait(
    [0.88, 0.01, 0.01, 0.01, 0.04, 0.05],
    [0.15, 0.01, 0.01, 0.01, 0.42, 0.4],
    [0.3, 0.01, 0.01, 0.01, 0.2, 0.47],
    1,
    0.1,
  ),
  category: trait(
    [0.7, 0.06, 0.06, 0.01, 0.01, 0.16],
    [0.4, 0.03, 0.05, 0.01, 0.01, 0.5],
    [0.5, 0.05, 0.05, 0.01, 0.01, 0.38],
    1,
    0.1,
  ),
  text: trait(
    [0.45, 0.2, 0.12, 0.13, 0.06, 0.04],
    [0.3, 0.1, 0.15, 0.15, 0.1, 0.2],
    [0.01, 0.01, 0.02, 0.06, 0.25, 0.65],
    0.3,
    1,
  ),
};

/** A description or a list of parts is the thing's own: sister works share titles, not these. */
export const LONG_TEXT = trait(
  [0.45, 0.2, 0.12, 0.13, 0.06, 0.04],
  [0.05, 0.05, 0.08, 0.12, 0.2, 0.5],
  [0.01, 0.01, 0.02, 0.06, 0.25, 0.65],
  0.3,
  1,
);

/** How often two names of one firm, of a sister firm, and of two firms that share a word part in this: none to number. */
export const CONFLICT_MATCH = [0.86, 0.04, 0.05, 0.03, 0.015, 0.005] as const;
export const CONFLICT_RELATED = [0.1, 0.04, 0.26, 0.2, 0.3, 0.1] as const;
export const CONFLICT_CHANCE = [0.25, 0.15, 0.15, 0.2, 0.15, 0.1] as const;
