import { LEVEL } from "./finding";
import type { Model } from "./model";
import type { DuplicateField } from "./records";
import { agreement, comparePair, fieldBits, levels, pairBits, pairConflict } from "./score";

export type Agreement = "equal" | "same" | "part" | "close" | "some" | "differ";
export type NameConflict = "legal" | "extra" | "trade" | "place" | "number";

/** What one field says of a pair. */
export interface Reason {
  readonly field: DuplicateField;
  /** The column's place in the list. */
  readonly column: number;
  readonly agreement: Agreement;
  /** Bits it speaks for (or, below zero, against) the two being one. */
  readonly bits: number;
  /** Rows of the list that hold the value, where both rows hold the same one. */
  readonly rows: number | null;
}

export interface Explanation {
  /** 0…1: how likely the two rows are one thing. */
  readonly likelihood: number;
  /** Strongest first, for or against. */
  readonly reasons: readonly Reason[];
  /** In what the names part though they are alike; null when in nothing. */
  readonly conflict: NameConflict | null;
}

const AGREEMENTS: readonly Agreement[] = ["equal", "same", "part", "close", "some", "differ"];
const CONFLICTS: readonly (NameConflict | null)[] = [null, "legal", "extra", "trade", "place", "number"];

/** Why two rows are, or are not, held for one: the same parts that are added up to the score. */
export function explainPair(model: Model, a: ArrayLike<number>, b: ArrayLike<number>): Explanation {
  comparePair(model, a, b);
  const reasons: Reason[] = [];
  model.columns.forEach((column, at) => {
    const level = levels[at]!;
    if (level === LEVEL.blank) return;
    const rows =
      level === LEVEL.equal && agreement[at]! >= 0
        ? column.cores.counts.values[column.valueCores.values[a[at]!]!]!
        : null;
    reasons.push({
      field: column.field,
      column: at,
      agreement: AGREEMENTS[level - 1]!,
      bits: fieldBits(model, at),
      rows,
    });
  });
  reasons.sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits) || x.column - y.column);
  return {
    likelihood: likelihoodOf(pairBits(model)),
    reasons,
    conflict: CONFLICTS[Math.max(0, pairConflict())] ?? null,
  };
}

/** Bits of evidence as a likelihood, 0…1; 0 bits are even odds. */
export function likelihoodOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** The bits above even odds that a likelihood asks for. */
export function bitsOfLikelihood(likelihood: number): number {
  return Math.log2(likelihood / (1 - likelihood));
}
