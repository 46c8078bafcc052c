import { ok, type Result } from "../../domain/kernel/result";
import type { CellsChange, Workbook } from "../workbook";
import { readRows, rowsTouched } from "./accountTables";
import { type LiveAccounts, moveRows, takeRows } from "./liveAccounts";

/** An area on a sheet with accounts whose contents are to be read. */
export interface Edit extends CellsChange {
  readonly sheet: string;
}

/** What changes came to before anything is read. */
export interface Followed {
  /** Where the edited areas are now; rows that came with contents are among them. */
  readonly edits: readonly Edit[];
  /** Something happened that only reading anew can follow. */
  readonly isOutdated: boolean;
}

/** Rows of one change beyond which reading the workbook anew is the shorter way. */
const MOST_ROWS = 200_000;

/**
 * Moves what moved, in the order of the changes; `before` are edits that wait to be read from earlier on. `nameOf` is the
 * name a sheet had when the accounts were read.
 */
export function followMoves(
  live: LiveAccounts,
  before: readonly Edit[],
  changes: readonly CellsChange[],
  nameOf: (sheetId: string) => string | undefined,
): Followed {
  let edits = [...before];
  let isOutdated = false;
  for (const change of changes) {
    const sheet = nameOf(change.sheetId);
    if (sheet === undefined || !live.tables.some(({ map }) => map.sheet === sheet)) continue;
    const { kind, row, rowCount } = change;
    if (kind === "reshaped" || (kind === "edited" && rowCount > MOST_ROWS)) isOutdated = true;
    else if (kind === "edited") edits.push({ ...change, sheet });
    else {
      const by = kind === "rowsInserted" ? rowCount : -rowCount;
      moveRows(live, sheet, row + 1, by);
      edits = edits.map((edit) => (edit.sheet === sheet ? { ...edit, row: movedRow(edit.row, row, by) } : edit));
      if (by > 0) edits.push({ ...change, sheet });
    }
  }
  return { edits, isOutdated };
}

function movedRow(row: number, from: number, by: number): number {
  return row >= from ? Math.max(from, row + by) : row;
}

/**
 * Brings the accounts up to date with edited areas. Answers those that a person on this computer entered or changed on
 * guarded sheets, in the order of their rows.
 */
export async function takeEdits(
  workbook: Workbook,
  live: LiveAccounts,
  edits: readonly Edit[],
  isGuarded: (sheet: string) => boolean,
): Promise<Result<readonly number[]>> {
  const numbers = new Set<number>();
  for (const edit of edits) {
    for (const table of live.tables.filter(({ map }) => map.sheet === edit.sheet)) {
      const span = rowsTouched(table, edit);
      if (!span) continue;
      const rows = await readRows(workbook, edit.sheetId, table, span, live.book);
      if (!rows.ok) return rows;
      const changed = takeRows(live, rows.value);
      if (edit.by === "person" && isGuarded(edit.sheet)) changed.forEach((number) => numbers.add(number));
    }
  }
  return ok([...numbers]);
}
