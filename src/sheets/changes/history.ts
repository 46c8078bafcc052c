import { fail, map, ok, then, type Result } from "../../domain/kernel/result";
import type { Workbook } from "../workbook";
import type { ChangeSet } from "./changeSet";
import { cellCount } from "./patches";
import type { ChangeTitle } from "./proposal";

/** How far a change set has come. */
export type ChangeState =
  /** Being written; if that is what a workbook says on being opened, it was broken off. */
  | "writing"
  | "applied"
  | "undone"
  /** Some of it is as after, some as before: it can be taken back and done again. */
  | "partly";

export interface HistoryEntry {
  readonly id: string;
  readonly title: ChangeTitle;
  readonly at: string;
  readonly author: string;
  readonly state: ChangeState;
  readonly cells: number;
  readonly rows: number;
  readonly sheets: number;
  /** Cells that were left at the last doing or undoing. */
  readonly left: number;
  /** Signs that the change set takes in the file. */
  readonly size: number;
}

/** The change sets kept in the workbook, the newest first. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** How many older ones were let go, because there is room for so many only. */
  readonly dropped: number;
}

/** What is kept: so many change sets, of so many signs together; the newest is kept whatever its size. */
export const HISTORY_LIMITS = { entries: 50, signs: 8_000_000 } as const;

const INDEX = "history";
const FORMAT = 1;

export async function readHistory(workbook: Workbook): Promise<Result<History>> {
  const index = await workbook.readDocument(INDEX);
  return then(index, (document) => {
    if (document === null) return ok({ entries: [], dropped: 0 });
    const { format, entries, dropped } = document as { format?: unknown } & History;
    const isReadable = format === FORMAT && Array.isArray(entries) && typeof dropped === "number";
    return isReadable ? ok({ entries, dropped }) : fail({ code: "document_unreadable", key: INDEX });
  });
}

export async function readChangeSet(workbook: Workbook, id: string): Promise<Result<ChangeSet>> {
  const key = keyOf(id);
  return then(await workbook.readDocument(key), (document) => {
    const set = document as ChangeSet | null;
    const isReadable = set !== null && [set.patches, set.growths, set.sheets].every(Array.isArray);
    return isReadable ? ok(set) : fail({ code: "document_unreadable", key });
  });
}

/** Keeps a change set, or what has become of it; the oldest make room. */
export async function keepChangeSet(
  workbook: Workbook,
  set: ChangeSet,
  { state, left }: Pick<HistoryEntry, "state" | "left">,
): Promise<Result<HistoryEntry>> {
  const history = await readHistory(workbook);
  if (!history.ok) return history;
  const written = await workbook.writeDocument(keyOf(set.id), set);
  if (!written.ok) return written;
  const { id, title, at, author } = set;
  const known = history.value.entries.find((each) => each.id === id);
  const entry: HistoryEntry = {
    ...{ id, title, at, author, state, left },
    cells: cellCount(set.patches),
    rows: set.growths.reduce((sum, { before, after }) => sum + after.rowCount - before.rowCount, 0),
    sheets: set.sheets.length,
    size: JSON.stringify(set).length,
  };
  const others = history.value.entries;
  const entries = known ? others.map((each) => (each.id === id ? entry : each)) : [entry, ...others];
  return map(await writeIndex(workbook, { ...history.value, entries }), () => entry);
}

/** Forgets a change set that did nothing. */
export async function forgetChangeSet(workbook: Workbook, id: string): Promise<Result<void>> {
  const history = await readHistory(workbook);
  if (!history.ok) return history;
  const entries = history.value.entries.filter((entry) => entry.id !== id);
  const written = await writeIndex(workbook, { ...history.value, entries });
  return written.ok ? workbook.writeDocument(keyOf(id), null) : written;
}

/** The index first: a change set without its entry only takes room, an entry without its change set would be a lie. */
async function writeIndex(workbook: Workbook, { entries, dropped }: History): Promise<Result<void>> {
  let signs = 0;
  const isKept = ({ size }: HistoryEntry, at: number) =>
    at === 0 || ((signs += size) <= HISTORY_LIMITS.signs && at < HISTORY_LIMITS.entries);
  const firstOut = entries.findIndex((entry, at) => !isKept(entry, at));
  const kept = firstOut < 0 ? entries : entries.slice(0, firstOut);
  const gone = entries.slice(kept.length);
  const index = { format: FORMAT, entries: kept, dropped: dropped + gone.length };
  const written = await workbook.writeDocument(INDEX, index);
  if (!written.ok) return written;
  for (const { id } of gone) {
    const removed = await workbook.writeDocument(keyOf(id), null);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}

function keyOf(id: string): string {
  return `${INDEX}/${id.toLowerCase()}`;
}
