import { bagLikeness } from "./compareBags";
import { compareValues } from "./compare";
import { LEVEL, finding } from "./finding";
import { jaroWinklerOfTexts } from "./distance";
import { countValue, emptyColumn, textOfValue, valueOf } from "./normalise";
import type { DuplicateField } from "./records";

/** The kinds of values whose likeness can be asked for without a list. */
export const SIMILARITY_KINDS = ["company", "person", "phone", "email", "address", "website"] as const;
export type SimilarityKind = (typeof SIMILARITY_KINDS)[number];

const BAGS: ReadonlySet<DuplicateField> = new Set<DuplicateField>(["company", "person", "address"]);
/** What is left of the likeness of two names that part in this, none to number. */
const LEFT = [1, 0.97, 0.9, 0.7, 0.6, 0.6] as const;
/** A short name of a firm is likely that firm. */
const PART = 0.88;

/** How alike two values are, 0…1, not rounded; 1 when they differ in nothing that counts, 0 when either is blank. */
export function similarity(a: string, b: string, kind: SimilarityKind): number {
  const column = emptyColumn(kind);
  const textOf = (value: number) => textOfValue(column, value);
  const values = [valueOf(column, a), valueOf(column, b)].sort((x, y) =>
    textOf(x) < textOf(y) ? -1 : Number(textOf(x) > textOf(y)),
  );
  for (const value of values) countValue(column, value, 1);
  const [one, other] = [values[0]!, values[1]!];
  compareValues(column, one, other);
  if (finding.level === LEVEL.blank) return 0;
  if (finding.level === LEVEL.equal) return LEFT[finding.conflict]!;
  if (BAGS.has(kind)) {
    const likeness = finding.level === LEVEL.part ? Math.max(PART, bagLikeness()) : bagLikeness();
    return likeness * LEFT[finding.conflict]!;
  }
  return codeSimilarity(kind, textOf(one), textOf(other));
}

function codeSimilarity(kind: SimilarityKind, a: string, b: string): number {
  if (kind === "email") return jaroWinklerOfTexts(a, b) * 0.95;
  if (finding.level === LEVEL.same) return 0.95;
  return finding.level === LEVEL.close ? 0.85 : 0;
}
