import type { Issue } from "../../domain/kernel/issue";
import { areaAddress } from "../address";
import { areaKey } from "../area";
import type { Watch } from "../watch";
import type { Workbook } from "../workbook";
import type { Left, Patch, TableGrowth } from "./changeSet";
import type { Growth } from "./growth";
import { swapAll } from "./swapAll";

export interface Grown {
  readonly growths: readonly TableGrowth[];
  /** The new rows whole: what was asked for, and what the table's calculated columns put beside it. */
  readonly patches: readonly Patch[];
  readonly left: readonly Left[];
  readonly issues: readonly Issue[];
}

/** Lets each table grow, then fills the rows it has taken in. A table that has changed its size meanwhile is left. */
export async function growTables(workbook: Workbook, wanted: readonly Growth[], watch: Watch = {}): Promise<Grown> {
  const grown = { growths: [] as TableGrowth[], patches: [] as Patch[], left: [] as Left[] };
  for (const [at, { growth, patch }] of wanted.entries()) {
    const leaveRest = (issues: readonly Issue[]) => ({
      ...grown,
      left: [...grown.left, ...wanted.slice(at).map((each) => leftRows(each, "notReached"))],
      issues,
    });
    if (watch.signal?.aborted) return leaveRest([{ code: "cancelled" }]);
    const resized = await workbook.resizeTable(growth.table, growth.before, growth.after);
    if (!resized.ok) return leaveRest(resized.issues);
    if (!resized.value) {
      grown.left.push(leftRows({ growth, patch }, "changed"));
      continue;
    }
    grown.growths.push(growth);
    const filled = await fillRows(workbook, patch);
    grown.patches.push(...filled.patches);
    grown.left.push(...filled.left);
    if (filled.issues.length > 0) return { ...grown, issues: filled.issues };
  }
  return { ...grown, issues: [] };
}

async function fillRows(workbook: Workbook, patch: Patch): Promise<Omit<Grown, "growths">> {
  const read = await workbook.readContents([patch]);
  if (!read.ok) return { patches: [], left: [leftRowsOf(patch, "notReached")], issues: read.issues };
  const found = read.value[0]!.inputs;
  const formats = patch.formats && { ...patch.formats, before: read.value[0]!.formats };
  const { done, left, issues } = await swapAll(workbook, [{ ...patch, before: found, formats }]);
  const written = done.flatMap((part) =>
    part.after.flatMap((line, r) => line.map((input, c) => [`${part.row + r},${part.column + c}`, input] as const)),
  );
  const inputs = new Map(written);
  const after = found.map((line, r) =>
    line.map((input, c) => inputs.get(`${patch.row + r},${patch.column + c}`) ?? (input === "" ? null : input)),
  );
  return {
    patches: [{ ...patch, after, formats: formats && { ...formats, before: patch.formats!.before } }],
    left,
    issues,
  };
}

function leftRows({ patch }: Growth, why: Left["why"]): Left {
  return leftRowsOf(patch, why);
}

function leftRowsOf(patch: Patch, why: Left["why"]): Left {
  return { sheet: patch.sheet, cells: areaAddress(patch), count: patch.rowCount * patch.columnCount, why };
}

/** Makes tables as small as they were, where they are as large as they were made and their new rows are blank again. */
export async function shrinkTables(workbook: Workbook, growths: readonly TableGrowth[]): Promise<Ending> {
  const left: Left[] = [];
  for (const growth of [...growths].reverse()) {
    const room = await isBlankBelow(workbook, growth);
    if (room === "gone") left.push(leftTable(growth, "gone"));
    else if (room === "filled") left.push(leftTable(growth, "changed"));
    else {
      const resized = await workbook.resizeTable(growth.table, growth.after, growth.before);
      if (!resized.ok) return { left: [...left, leftTable(growth, "notReached")], issues: resized.issues };
      if (!resized.value) left.push(leftTable(growth, "changed"));
    }
  }
  return { left, issues: [] };
}

/** Lets tables grow again as they did before. */
export async function regrowTables(workbook: Workbook, growths: readonly TableGrowth[]): Promise<Ending> {
  const left: Left[] = [];
  for (const growth of growths) {
    const resized = await workbook.resizeTable(growth.table, growth.before, growth.after);
    if (!resized.ok) return { left: [...left, leftTable(growth, "notReached")], issues: resized.issues };
    if (!resized.value) left.push(leftTable(growth, "changed"));
  }
  return { left, issues: [] };
}

interface Ending {
  readonly left: readonly Left[];
  readonly issues: readonly Issue[];
}

async function isBlankBelow(workbook: Workbook, { table, before, after }: TableGrowth) {
  const layout = await workbook.layout();
  if (!layout.ok) return "filled";
  const sheet = layout.value.find(({ tables }) => tables.some(({ name }) => name === table));
  if (!sheet) return "gone";
  const now = sheet.tables.find(({ name }) => name === table)!;
  if (areaKey(now) === areaKey(before)) return "blank";
  const rows = { ...after, row: before.row + before.rowCount, rowCount: after.rowCount - before.rowCount };
  const read = await workbook.readContents([{ ...rows, sheetId: sheet.id }]);
  const isBlank = read.ok && read.value[0]!.inputs.every((line) => line.every((input) => input === ""));
  return isBlank ? "blank" : "filled";
}

function leftTable({ sheet, after }: TableGrowth, why: Left["why"]): Left {
  return { sheet, cells: areaAddress(after), count: after.rowCount * after.columnCount, why };
}
