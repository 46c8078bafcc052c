import { compareBags } from "./compareBags";
import { compareCodes } from "./compareCodes";
import { CONFLICT, LEVEL, finding } from "./finding";
import type { Column } from "./normalise";
import type { DuplicateField } from "./records";

const BAGS: ReadonlySet<DuplicateField> = new Set<DuplicateField>(["company", "person", "people", "address", "text"]);

/** Compares two values of a column; the answer is in `finding`. */
export function compareValues(column: Column, a: number, b: number): void {
  finding.conflict = CONFLICT.none;
  finding.bits = 0;
  if (a === 0 || b === 0) finding.level = LEVEL.blank;
  else if (BAGS.has(column.field)) compareBags(column, a, b);
  else compareCodes(column, a, b);
}
