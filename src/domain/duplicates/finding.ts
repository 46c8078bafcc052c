/** How alike two values are, from "equal" down; `blank` when either is blank. */
export const LEVEL = { blank: 0, equal: 1, same: 2, part: 3, close: 4, some: 5, differ: 6 } as const;
export const LEVELS = 7;

/**
 * In what two names of one brand part: the weightiest difference counts. `extra`: one of them names a place or a trade
 * besides; `place`: they name different places.
 */
export const CONFLICT = { none: 0, legal: 1, extra: 2, trade: 3, place: 4, number: 5 } as const;
export const CONFLICTS = 6;

/** What comparing two values found. */
export interface Finding {
  level: number;
  /** How rare the agreement is in this list, in bits; -1 where the model knows it by the level. */
  bits: number;
  conflict: number;
}

/** One object is used again and again: a list asks for it tens of millions of times. */
export const finding: Finding = { level: 0, bits: 0, conflict: 0 };
