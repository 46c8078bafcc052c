import { type Decision, pairKey, withDecisions } from "../../domain/collisions/decisions";
import { map, type Result } from "../../domain/kernel/result";
import type { Workbook } from "../workbook";

/** Where a person's decisions on duplicates are kept in the workbook. */
const DECISIONS_DOCUMENT = "duplicates/decisions";

export async function readDecisions(workbook: Workbook): Promise<Result<readonly Decision[]>> {
  return map(await workbook.readDocument(DECISIONS_DOCUMENT), (document) =>
    Array.isArray(document) ? (document as Decision[]) : [],
  );
}

/**
 * Adds decisions to those kept, which are asked for anew: a co-author may have decided meanwhile. Those that are `replaced` go.
 * Answers all of them.
 */
export function keepDecisions(
  workbook: Workbook,
  made: readonly Decision[],
  replaced: readonly Decision[] = [],
): Promise<Result<readonly Decision[]>> {
  return changeDecisions(workbook, (known) => withDecisions(without(known, replaced), made));
}

/** Forgets decisions, so that the next scan asks again. Answers those left. */
export function withdrawDecisions(
  workbook: Workbook,
  taken: readonly Decision[],
): Promise<Result<readonly Decision[]>> {
  return changeDecisions(workbook, (known) => without(known, taken));
}

function without(known: readonly Decision[], taken: readonly Decision[]): readonly Decision[] {
  const gone = new Set(taken.map(({ one, other }) => pairKey(one, other)));
  return known.filter(({ one, other }) => !gone.has(pairKey(one, other)));
}

async function changeDecisions(
  workbook: Workbook,
  change: (known: readonly Decision[]) => readonly Decision[],
): Promise<Result<readonly Decision[]>> {
  const kept = await readDecisions(workbook);
  if (!kept.ok) return kept;
  const next = change(kept.value);
  return map(await workbook.writeDocument(DECISIONS_DOCUMENT, next), () => next);
}
