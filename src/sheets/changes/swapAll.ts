import type { Issue } from "../../domain/kernel/issue";
import { ok, type Result } from "../../domain/kernel/result";
import type { AreaInputs } from "../contents";
import { inGroups, isTooLarge } from "../inGroups";
import type { Watch } from "../watch";
import type { SheetLayout, Swapped, Workbook } from "../workbook";
import type { LeftWhy } from "../../domain/kernel/left";
import type { Left, Patch } from "./changeSet";
import { cutPatch, leftAt, leftOf, type Place, placesOf } from "./patches";

/** What became of patches: the cells that hold what was wanted, the ones that were left, and what broke it off. */
export interface SwapOutcome {
  /** Only the cells that changed, as Excel took them. Those of which nobody knows are among them. */
  readonly done: readonly Patch[];
  readonly left: readonly Left[];
  /** Empty where everything had its turn. */
  readonly issues: readonly Issue[];
}

/** A look, the contents before and those after come to some hundred bytes a cell. */
const CELLS_AT_ONCE = 10_000;

/**
 * Swaps the cells of any number of patches, sheet by sheet, in groups that Excel can take. When Excel breaks off, what was
 * written is found out by reading it again; a sheet that is gone or protected does not keep the others from their turn.
 */
export async function swapAll(workbook: Workbook, patches: readonly Patch[], watch: Watch = {}): Promise<SwapOutcome> {
  const layout = await workbook.layout();
  if (!layout.ok) return { done: [], left: leftOf(patches, "notReached"), issues: layout.issues };
  const done: Patch[] = [];
  const left: Left[] = [];
  let issues: readonly Issue[] = [];
  let passed = 0;
  for (const own of bySheet(patches)) {
    if (issues.length > 0) left.push(...leftOf(own, "notReached"));
    else {
      const progress = (cells: number) => watch.progress?.(passed + cells, areaOf(patches));
      const turn = await swapSheet(workbook, own, findSheet(layout.value, own[0]!), { ...watch, progress });
      done.push(...turn.done);
      left.push(...turn.left);
      issues = turn.issues;
    }
    passed += areaOf(own);
  }
  return { done, left, issues };
}

function areaOf(patches: readonly Patch[]): number {
  return patches.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

/** By its id; by its name in a file that gave its sheets new ids. */
export function findSheet(
  layout: readonly SheetLayout[],
  { sheetId, sheet }: { readonly sheetId: string | null; readonly sheet: string },
): SheetLayout | undefined {
  return layout.find(({ id }) => id === sheetId) ?? layout.find(({ name }) => name === sheet);
}

async function swapSheet(
  workbook: Workbook,
  own: readonly Patch[],
  sheet: SheetLayout | undefined,
  watch: Watch,
): Promise<SwapOutcome> {
  if (!sheet) return { done: [], left: leftOf(own, "gone"), issues: [] };
  const patches = own.map((patch) => ({ ...patch, sheetId: sheet.id, sheet: sheet.name }));
  const told: Told = { done: [], left: [], asked: [] };
  const ask = async (group: readonly Patch[]): Promise<Result<void>> => {
    const swapped = await workbook.swapCells(group);
    if (swapped.ok) group.forEach((patch, at) => tellSwapped(told, patch, swapped.value[at]!));
    else if (!isTooLarge(swapped.issues)) await findOut(workbook, group, told);
    return swapped.ok ? ok(undefined) : swapped;
  };
  const swapped = await inGroups(patches, { cellsAtOnce: CELLS_AT_ONCE, cut: cutPatch }, ask, watch);
  if (swapped.ok) return { done: told.done, left: told.left, issues: [] };
  const why = await whyStopped(workbook, sheet, swapped.issues);
  const left = [...told.left, ...notTold(patches, told, why)];
  return { done: told.done, left, issues: why === "notReached" ? swapped.issues : [] };
}

interface Told {
  readonly done: Patch[];
  readonly left: Left[];
  /** Parts of which every cell is told. */
  readonly asked: Patch[];
}

function tellSwapped(told: Told, patch: Patch, now: Swapped): void {
  const conflicts = new Set(now.conflicts.map(placeKey));
  keep(told, patch, now, (place) => !conflicts.has(placeKey(place)));
  told.left.push(...leftAt(patch.sheet, now.conflicts, "changed"));
  told.asked.push(patch);
}

/** Excel broke off in the middle: what each cell holds now says whether it was written. */
async function findOut(workbook: Workbook, group: readonly Patch[], told: Told): Promise<void> {
  const now = await workbook.readContents(group);
  if (now.ok) {
    group.forEach((patch, at) => keep(told, patch, now.value[at]!, isWritten(patch, now.value[at]!)));
  } else if (now.issues.every(({ code }) => code !== "host_not_found")) {
    told.done.push(...group);
    told.left.push(...leftOf(group, "unknown"));
  }
}

function isWritten(patch: Patch, now: AreaInputs): (place: Place) => boolean {
  return ({ row, column }) => {
    const [r, c] = [row - patch.row, column - patch.column];
    return now.inputs[r]![c] === patch.after[r]![c];
  };
}

/** Keeps the cells of a patch that are done, with what Excel made of what was typed. */
function keep({ done }: Told, patch: Patch, now: AreaInputs, isDone: (place: Place) => boolean): void {
  const places = [...placesOf(patch)];
  if (!places.some(isDone)) return;
  const of = (r: number, c: number) => ({ row: patch.row + r, column: patch.column + c });
  const after = patch.after.map((line, r) =>
    line.map((input, c) => (input !== null && isDone(of(r, c)) ? now.inputs[r]![c]! : null)),
  );
  done.push({ ...patch, after, formats: formatsDone(patch, now, after) });
}

/** Of the cells that are done, the formats that were taken. */
function formatsDone({ formats }: Patch, now: AreaInputs, after: Patch["after"]): Patch["formats"] {
  if (!formats) return null;
  const taken = formats.after.map((line, r) =>
    line.map((format, c) => (after[r]![c] !== null && now.formats[r]![c] === format ? format : null)),
  );
  return taken.some((line) => line.some((format) => format !== null)) ? { before: formats.before, after: taken } : null;
}

/** What keeps one sheet from its turn keeps no other; anything else ends the whole. */
async function whyStopped(
  workbook: Workbook,
  { id }: SheetLayout,
  issues: readonly Issue[],
): Promise<"notReached" | "gone" | "protected"> {
  if (issues.some(({ code }) => code === "cancelled")) return "notReached";
  const layout = await workbook.layout();
  if (!layout.ok) return "notReached";
  const now = layout.value.find((sheet) => sheet.id === id);
  if (!now) return "gone";
  return now.isProtected ? "protected" : "notReached";
}

function notTold(patches: readonly Patch[], { asked, done }: Told, why: LeftWhy): Left[] {
  const told = new Set([...asked, ...done].flatMap((patch) => [...placesOf(patch)].map(placeKey)));
  const rest = patches.flatMap((patch) => [...placesOf(patch)].filter((place) => !told.has(placeKey(place))));
  return leftAt(patches[0]!.sheet, rest, why);
}

function placeKey({ row, column }: Place): string {
  return `${row},${column}`;
}

function bySheet(patches: readonly Patch[]): Patch[][] {
  const sheets = new Map<string, Patch[]>();
  for (const patch of patches) {
    const own = sheets.get(patch.sheetId);
    if (own) own.push(patch);
    else sheets.set(patch.sheetId, [patch]);
  }
  return [...sheets.values()];
}
