import { map, ok, type Result } from "../../domain/kernel/result";
import { type Area, meets, type SheetArea } from "../area";
import type { DateSystem } from "../serial";
import type { AreaNow, SheetLayout, TableLayout, Workbook } from "../workbook";
import { buildPatch } from "./buildPatch";
import type { LeftWhy } from "../../domain/kernel/left";
import type { Left, Patch, TableGrowth } from "./changeSet";
import { areaAddress } from "../address";
import type { RowsToAppend } from "./proposal";
import { wantedOver } from "./wanted";
import { GENERAL } from "../block";

/** Rows to come below a table: how it grows, and what is written into the rows it takes in. */
export interface Growth {
  readonly growth: TableGrowth;
  readonly patch: Patch;
}

export interface Growths {
  readonly growths: readonly Growth[];
  readonly left: readonly Left[];
}

/** Looks whether there is room below each table for the rows that are to be appended. */
export async function previewGrowths(
  workbook: Workbook,
  appended: readonly RowsToAppend[],
  layout: readonly SheetLayout[],
  dateSystem: DateSystem,
): Promise<Result<Growths>> {
  const growths: Growth[] = [];
  const left: Left[] = [];
  for (const { table: name, rows } of joined(appended)) {
    const sheet = layout.find(({ tables }) => tables.some((table) => isNamed(table, name)));
    const table = sheet?.tables.find((each) => isNamed(each, name));
    if (!sheet || !table) {
      left.push({ sheet: name, cells: null, count: rows.length, why: "gone" });
      continue;
    }
    const plan = await previewGrowth(workbook, { sheet, table, rows, dateSystem });
    if (!plan.ok) return plan;
    if ("growth" in plan.value) growths.push(plan.value);
    else left.push(plan.value);
  }
  return ok({ growths, left });
}

/** All rows for one table together, in their order. */
function joined(appended: readonly RowsToAppend[]): RowsToAppend[] {
  const names = [...new Set(appended.map(({ table }) => table.toLowerCase()))];
  return names
    .map((name) => appended.filter(({ table }) => table.toLowerCase() === name))
    .map((parts) => ({ table: parts[0]!.table, rows: parts.flatMap(({ rows }) => rows) }))
    .filter(({ rows }) => rows.length > 0);
}

interface Plan {
  readonly sheet: SheetLayout;
  readonly table: TableLayout;
  readonly rows: RowsToAppend["rows"];
  readonly dateSystem: DateSystem;
}

async function previewGrowth(workbook: Workbook, plan: Plan): Promise<Result<Growth | Left>> {
  const { sheet, table, rows } = plan;
  const { row, column, rowCount, columnCount } = table;
  if (rows.some(({ length }) => length !== columnCount)) throw new RangeError(`A row is not as wide as ${table.name}`);
  const below: SheetArea = { sheetId: sheet.id, row: row + rowCount, column, rowCount: rows.length, columnCount };
  const last: SheetArea = { ...below, row: row + rowCount - 1, rowCount: 1 };
  const read = await workbook.readContents([below, last]);
  return map(read, ([now, model]) => {
    const why = whyNoRoom(plan, below, now!);
    if (why) return { sheet: sheet.name, cells: areaAddress(below), count: rows.length * columnCount, why };
    const before: Area = { row, column, rowCount, columnCount };
    const growth = {
      table: table.name,
      sheet: sheet.name,
      before,
      after: { ...before, rowCount: rowCount + rows.length },
    };
    return { growth, patch: patchBelow(plan, below, now!, model!) };
  });
}

function whyNoRoom({ sheet, table }: Plan, below: Area, now: AreaNow): LeftWhy | null {
  if (sheet.isProtected) return "protected";
  const isOther = sheet.tables.some((other) => other.id !== table.id && meets(other, below));
  const isFilled = now.inputs.some((line) => line.some((input) => input !== ""));
  return table.hasTotals || isOther || isFilled || now.merged.length > 0 || now.spills.length > 0 ? "occupied" : null;
}

/** New rows look like the last one, where nothing else is asked for. */
function patchBelow({ sheet, rows, dateSystem }: Plan, below: SheetArea, now: AreaNow, model: AreaNow): Patch {
  const built = buildPatch(sheet.name, below, now, (r, c) => {
    const cell = rows[r]![c];
    if (cell === undefined) return null;
    const present = model.formats[0]![c]!;
    const wanted = wantedOver(present, cell, dateSystem);
    return { ...wanted, format: wanted.format ?? (present === GENERAL ? null : present) };
  });
  return built ?? { ...below, sheet: sheet.name, before: now.inputs, after: blankGrid(now), formats: null };
}

function blankGrid({ inputs }: AreaNow): null[][] {
  return inputs.map((line) => line.map(() => null));
}

function isNamed({ name }: TableLayout, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
