import { map, type Result } from "../../domain/kernel/result";
import { cellPosition } from "../address";
import { type Area, bands, isWithin, type SheetArea } from "../area";
import type { BlockCell } from "../block";
import { inGroups } from "../inGroups";
import type { DateSystem } from "../serial";
import type { Watch } from "../watch";
import type { AreaNow, SheetLayout, Workbook } from "../workbook";
import { buildPatch } from "./buildPatch";
import type { LeftWhy } from "../../domain/kernel/left";
import type { Left, Patch } from "./changeSet";
import { coverOf, leftAt, type Place } from "./patches";
import type { Edit } from "./proposal";
import { wantedOver } from "./wanted";

/** What edits come to: the cells they change, those that cannot be written, and how many hold what is wanted already. */
export interface Looked {
  readonly patches: Patch[];
  readonly left: Left[];
  unchanged: number;
}

/** Contents, formats and kinds take about 60 bytes of JSON a cell. */
const CELLS_AT_ONCE = 20_000;

export async function lookAtEdits(
  workbook: Workbook,
  edits: readonly Edit[],
  layout: readonly SheetLayout[],
  dateSystem: DateSystem,
  watch: Watch,
): Promise<Result<Looked>> {
  const { sheets, left } = bySheet(edits, layout);
  const looked: Looked = { patches: [], left, unchanged: 0 };
  const areas = [...sheets.values()].flatMap(({ sheet, cells }) =>
    coverOf(cells.values()).map((area): SheetArea => ({ ...area, sheetId: sheet.id })),
  );
  const ask = async (group: readonly SheetArea[]) =>
    map(await workbook.readContents(group), (now) =>
      group.forEach((area, at) => lookAt(sheets.get(area.sheetId)!, area, now[at]!, dateSystem, looked)),
    );
  const read = await inGroups(areas, { cellsAtOnce: CELLS_AT_ONCE, cut: bands<SheetArea> }, ask, watch);
  return map(read, () => looked);
}

interface SheetEdits {
  readonly sheet: SheetLayout;
  readonly cells: Map<string, Place & { readonly cell: BlockCell }>;
}

function bySheet(edits: readonly Edit[], layout: readonly SheetLayout[]) {
  const byName = new Map(layout.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheets = new Map<string, SheetEdits>();
  const gone = new Map<string, Place[]>();
  for (const { sheet: name, row, column, cell } of edits) {
    const place = cellPosition(`${column}${row}`);
    const sheet = byName.get(name.toLowerCase());
    if (sheet) entry(sheets, sheet.id, () => ({ sheet, cells: new Map() })).cells.set(keyOf(place), { ...place, cell });
    else entry(gone, name, () => []).push(place);
  }
  return { sheets, left: [...gone].flatMap(([name, places]) => leftAt(name, places, "gone")) };
}

/** Compares the edits within an area with what is there. */
function lookAt(
  { sheet, cells }: SheetEdits,
  area: SheetArea,
  now: AreaNow,
  dateSystem: DateSystem,
  looked: Looked,
): void {
  const left = new Map<LeftWhy, Place[]>();
  const patch = buildPatch(sheet.name, area, now, (r, c) => {
    const place = { row: area.row + r, column: area.column + c };
    const edit = cells.get(keyOf(place));
    if (!edit) return null;
    const [input, format] = [now.inputs[r]![c]!, now.formats[r]![c]!];
    const wanted = wantedOver(format, edit.cell, dateSystem);
    if (wanted.input === input && (wanted.format === null || wanted.format === format)) {
      looked.unchanged++;
      return null;
    }
    const why = obstacleAt(place, now);
    if (why) entry(left, why, () => []).push(place);
    return why ? null : wanted;
  });
  if (patch) looked.patches.push(patch);
  for (const [why, places] of left) looked.left.push(...leftAt(sheet.name, places, why));
}

/** Why a cell cannot be written as it is; null where it can. */
function obstacleAt({ row, column }: Place, { isLocked, merged, spills }: AreaNow): LeftWhy | null {
  if (isLocked) return "protected";
  const isFirst = (area: Place) => area.row === row && area.column === column;
  const isInside = (area: Area) => isWithin(area, row, column) && !isFirst(area);
  if (merged.some(isInside)) return "merged";
  return spills.some(isInside) ? "spilled" : null;
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}

function entry<Key, Value>(entries: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = entries.get(key);
  if (found !== undefined) return found;
  const made = make();
  entries.set(key, made);
  return made;
}
