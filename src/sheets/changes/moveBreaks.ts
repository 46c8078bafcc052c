import type { Issue } from "../../domain/kernel/issue";
import type { LeftWhy } from "../../domain/kernel/left";
import { cellAddress } from "../address";
import type { Workbook } from "../workbook";
import type { BreakMove, Left } from "./changeSet";
import { findSheet } from "./swapAll";

export interface Moved {
  readonly done: readonly BreakMove[];
  readonly left: readonly Left[];
  /** Empty where everything had its turn. */
  readonly issues: readonly Issue[];
}

/** Moves page breaks to where their rows are now; a sheet whose breaks a person has changed meanwhile is left. */
export async function moveBreaks(workbook: Workbook, moves: readonly BreakMove[]): Promise<Moved> {
  if (moves.length === 0) return { done: [], left: [], issues: [] };
  const layout = await workbook.layout();
  if (!layout.ok) return notMoved(moves, layout.issues);
  const done: BreakMove[] = [];
  const left: Left[] = [];
  for (const [at, move] of moves.entries()) {
    const sheet = findSheet(layout.value, move);
    if (!sheet || sheet.isProtected) {
      left.push(leftBreaks(move, sheet ? "protected" : "gone"));
      continue;
    }
    const moved = await workbook.moveRowBreaks(sheet.id, move.before, move.after);
    if (!moved.ok) {
      const rest = notMoved(moves.slice(at), moved.issues);
      return { ...rest, done, left: [...left, ...rest.left] };
    }
    if (moved.value) done.push(move);
    else left.push(leftBreaks(move, "changed"));
  }
  return { done, left, issues: [] };
}

/** None had its turn. */
export function notMoved(moves: readonly BreakMove[], issues: readonly Issue[] = []): Moved {
  return { done: [], left: moves.map((move) => leftBreaks(move, "notReached")), issues };
}

/** The way back. */
export function movedBack({ before, after, ...sheet }: BreakMove): BreakMove {
  return { ...sheet, before: after, after: before };
}

/** Told by the first row that a page breaks before. */
function leftBreaks({ sheet, before, after }: BreakMove, why: LeftWhy): Left {
  const row = before[0] ?? after[0] ?? 0;
  return { sheet, cells: cellAddress(row, 0), count: Math.max(before.length, after.length), why };
}
