import { ok, type Result } from "../../domain/kernel/result";
import type { CellsChange, Workbook } from "../workbook";
import { readRows, rowsTouched } from "./accountTables";
import { type LiveAccounts, moveRows, takeRows } from "./liveAccounts";

/** What a batch of changes came to. */
export interface Taken {
  /** Accounts that a person on this computer entered or changed on guarded sheets, in the order of their rows. */
  readonly numbers: readonly number[];
  /** Something happened that only a full rescan can follow. */
  readonly isOutdated: boolean;
}

export interface TakeRules {
  /** The name that a sheet had when the accounts were read; undefined for one that came since. */
  nameOf(sheetId: string): string | undefined;
  isGuarded(sheet: string): boolean;
}

interface Edited extends CellsChange {
  readonly sheet: string;
}

/** Rows of one change beyond which reading the workbook anew is the shorter way. */
const MOST_ROWS = 200_000;

/** Brings the accounts up to date with changes in the order they came; what moved is moved before anything is read. */
export async function takeChanges(
  workbook: Workbook,
  live: LiveAccounts,
  changes: readonly CellsChange[],
  { nameOf, isGuarded }: TakeRules,
): Promise<Result<Taken>> {
  const edits = editsAfterMoves(live, changes, nameOf);
  let isOutdated = changes.some(({ kind, sheetId }) => kind === "reshaped" && holdsAccounts(live, nameOf(sheetId)));
  const numbers = new Set<number>();
  for (const edit of edits) {
    for (const table of live.tables.filter(({ map }) => map.sheet === edit.sheet)) {
      const span = rowsTouched(table, edit);
      if (!span) continue;
      if (span.last - span.first >= MOST_ROWS) {
        isOutdated = true;
        continue;
      }
      const rows = await readRows(workbook, edit.sheetId, table, span, live.book);
      if (!rows.ok) return rows;
      const changed = takeRows(live, rows.value);
      if (edit.by === "person" && isGuarded(edit.sheet)) changed.forEach((number) => numbers.add(number));
    }
  }
  return ok({ numbers: [...numbers], isOutdated });
}

function holdsAccounts({ tables }: LiveAccounts, sheet: string | undefined): boolean {
  return tables.some(({ map }) => map.sheet === sheet);
}

/** Areas whose contents are to be read, where they are now; rows that came with contents are among them. */
function editsAfterMoves(live: LiveAccounts, changes: readonly CellsChange[], nameOf: TakeRules["nameOf"]): Edited[] {
  let edits: Edited[] = [];
  for (const change of changes) {
    const sheet = nameOf(change.sheetId);
    if (sheet === undefined || !holdsAccounts(live, sheet)) continue;
    if (change.kind === "rowsInserted" || change.kind === "rowsDeleted") {
      const by = change.kind === "rowsInserted" ? change.rowCount : -change.rowCount;
      moveRows(live, sheet, change.row + 1, by);
      edits = edits.map((edit) => (edit.sheet === sheet ? { ...edit, row: movedRow(edit.row, change.row, by) } : edit));
    }
    if (change.kind === "edited" || change.kind === "rowsInserted") edits.push({ ...change, sheet });
  }
  return edits;
}

function movedRow(row: number, from: number, by: number): number {
  return row >= from ? Math.max(from, row + by) : row;
}
