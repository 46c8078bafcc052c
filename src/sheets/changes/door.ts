import type { Issue } from "../../domain/kernel/issue";
import { ok, type Result } from "../../domain/kernel/result";
import type { Watch } from "../watch";
import type { Workbook } from "../workbook";
import { type Added, addSheets, removeSheets } from "./addedSheets";
import type { AddedSheet, ChangeSet, Left } from "./changeSet";
import { growTables, regrowTables, shrinkTables } from "./growTables";
import { forgetChangeSet, type HistoryEntry, keepChangeSet, readChangeSet } from "./history";
import { movedBack, moveBreaks, notMoved } from "./moveBreaks";
import { leftOf, reversed } from "./patches";
import type { Preview } from "./preview";
import { swapAll } from "./swapAll";

/** When and by whom a change is made, and the id it is found by afterwards. */
export type Stamp = Pick<ChangeSet, "id" | "at" | "author">;

/** What came of doing a change, of taking it back or of doing it again. */
export interface Done {
  /** Null where nothing was changed, and so nothing is kept. */
  readonly entry: HistoryEntry | null;
  /** What was left as it is, and why. */
  readonly left: readonly Left[];
  /** Why it ended before its end; empty where everything had its turn. */
  readonly issues: readonly Issue[];
}

/**
 * Writes what was previewed. The change set is kept in the workbook before the first cell is written, so that it can be
 * taken back whatever happens in between; what is kept in the end is what was really written.
 */
export async function applyPreview(
  workbook: Workbook,
  preview: Preview,
  stamp: Stamp,
  watch: Watch = {},
): Promise<Result<Done>> {
  const planned = plannedSet(preview, stamp);
  const journal = await keepChangeSet(workbook, planned, { state: "writing", left: 0 });
  if (!journal.ok) return journal;
  const added = await addSheets(workbook, preview.sheets);
  if (added.issues.length > 0) return breakOff(workbook, planned, preview, added);
  const grown = await growTables(workbook, preview.growths, watch);
  const isOver = grown.issues.length > 0;
  const cells = await swapAll(workbook, preview.patches, isOver ? { signal: { aborted: true } } : watch);
  const stopped = isOver ? grown.issues : cells.issues;
  const breaks = stopped.length > 0 ? notMoved(preview.breaks) : await moveBreaks(workbook, preview.breaks);
  const patches = [...cells.done, ...grown.patches];
  const left = [...preview.left, ...grown.left, ...cells.left, ...breaks.left];
  const { growths } = grown;
  const set: ChangeSet = { ...planned, patches, growths, sheets: added.sheets, breaks: breaks.done };
  return finish(workbook, set, left, [...stopped, ...breaks.issues]);
}

function plannedSet({ title, patches, growths, sheets, breaks }: Preview, stamp: Stamp): ChangeSet {
  return {
    ...stamp,
    title,
    patches: [...patches, ...growths.map(({ patch }) => patch)],
    growths: growths.map(({ growth }) => growth),
    // Should the pane end before Excel tells the ids, the sheets are found by their names and known by their blocks.
    sheets: sheets.map((block) => ({ name: block.sheetName, block, sheetId: block.sheetName, fingerprint: null })),
    breaks,
  };
}

/** Not even the sheets could be added whole: the rest is not begun. */
function breakOff(workbook: Workbook, planned: ChangeSet, preview: Preview, added: Added): Promise<Result<Done>> {
  const sheets = preview.sheets.map(({ sheetName }) => wholeSheet(sheetName, "notReached"));
  const left = [...preview.left, ...sheets, ...leftOf(planned.patches, "notReached")];
  const set = { ...planned, patches: [], growths: [], sheets: added.sheets, breaks: [] };
  return finish(workbook, set, [...left, ...notMoved(preview.breaks).left], added.issues);
}

async function finish(
  workbook: Workbook,
  set: ChangeSet,
  left: readonly Left[],
  issues: readonly Issue[],
): Promise<Result<Done>> {
  const { patches, growths, sheets, breaks = [] } = set;
  const isNothing = patches.length + growths.length + sheets.length + breaks.length === 0;
  const kept = isNothing
    ? await forgetChangeSet(workbook, set.id)
    : await keepChangeSet(workbook, set, { state: "applied", left: countOf(left) });
  const entry = kept.ok ? (kept.value ?? null) : null;
  return ok({ entry, left, issues: kept.ok ? issues : [...issues, ...kept.issues] });
}

/** Takes a change back: cells that still hold what it wrote get what they held before, others are left and told. */
export async function undoChange(workbook: Workbook, id: string, watch: Watch = {}): Promise<Result<Done>> {
  const set = await readChangeSet(workbook, id);
  if (!set.ok) return set;
  const { patches, growths, sheets, breaks = [] } = set.value;
  const cells = await swapAll(workbook, [...patches].reverse().map(reversed), watch);
  const sheetsLeft = sheets.flatMap(({ sheetId, name }) => (sheetId === null ? [] : [wholeSheet(name, "notReached")]));
  const stopped = (ending: Ending) =>
    settle(workbook, set.value, "partly", joined(ending, { left: sheetsLeft, issues: [] }));
  if (cells.issues.length > 0) return stopped(cells);
  const tables = joined(cells, await shrinkTables(workbook, growths));
  if (tables.issues.length > 0) return stopped(tables);
  const pages = joined(tables, await moveBreaks(workbook, breaks.map(movedBack)));
  if (pages.issues.length > 0) return stopped(pages);
  const removed = await removeSheets(workbook, sheets);
  if (!removed.ok) return stopped(joined(pages, { left: [], issues: removed.issues }));
  const now = { ...set.value, sheets: removed.value.sheets };
  return settle(workbook, now, "undone", joined(pages, { left: removed.value.left, issues: [] }));
}

/** Does a change again that was taken back; cells that somebody has changed meanwhile are left and told. */
export async function redoChange(workbook: Workbook, id: string, watch: Watch = {}): Promise<Result<Done>> {
  const set = await readChangeSet(workbook, id);
  if (!set.ok) return set;
  const expected = { ...set.value, sheets: set.value.sheets.map(underItsName) };
  const journal = await keepChangeSet(workbook, expected, { state: "partly", left: 0 });
  if (!journal.ok) return journal;
  const { sheets, issues } = await addAgain(workbook, set.value.sheets);
  const now = { ...expected, sheets: sheets.map(underItsName) };
  if (issues.length > 0) {
    const missing = sheets.filter(({ sheetId }) => sheetId === null).map(({ name }) => wholeSheet(name, "notReached"));
    return settle(workbook, now, "partly", { left: [...missing, ...leftOf(now.patches, "notReached")], issues });
  }
  const tables = await regrowTables(workbook, now.growths);
  const cells = await swapAll(workbook, now.patches, watch);
  const redone = joined(tables, cells);
  const breaks = now.breaks ?? [];
  const pages = redone.issues.length > 0 ? notMoved(breaks) : await moveBreaks(workbook, breaks);
  return settle(workbook, now, "applied", joined(redone, pages));
}

/** Its name stands for the id that Excel has not told yet. */
function underItsName(sheet: AddedSheet): AddedSheet {
  return sheet.sheetId === null ? { ...sheet, sheetId: sheet.name } : sheet;
}

async function addAgain(workbook: Workbook, sheets: readonly AddedSheet[]): Promise<Added> {
  const missing = sheets.filter(({ sheetId }) => sheetId === null);
  const blocks = missing.map(({ block }) => block);
  const added = await addSheets(workbook, blocks);
  const again = (sheet: AddedSheet) => added.sheets.find(({ block }) => block === sheet.block) ?? sheet;
  return { sheets: sheets.map(again), issues: added.issues };
}

interface Ending {
  readonly left: readonly Left[];
  readonly issues: readonly Issue[];
}

function joined(one: Ending, other: Ending): Ending {
  return { left: [...one.left, ...other.left], issues: [...one.issues, ...other.issues] };
}

async function settle(
  workbook: Workbook,
  set: ChangeSet,
  state: "applied" | "undone" | "partly",
  { left, issues }: Ending,
): Promise<Result<Done>> {
  const isWhole = left.length + issues.length === 0;
  const kept = await keepChangeSet(workbook, set, { state: isWhole ? state : "partly", left: countOf(left) });
  return ok({ entry: kept.ok ? kept.value : null, left, issues: kept.ok ? issues : [...issues, ...kept.issues] });
}

function countOf(left: readonly Left[]): number {
  return left.reduce((sum, { count }) => sum + count, 0);
}

function wholeSheet(sheet: string, why: Left["why"]): Left {
  return { sheet, cells: null, count: 1, why };
}
