import { type Area, bands } from "../area";
import { areaAddress, columnLetters } from "../address";
import type { LeftWhy } from "../../domain/kernel/left";
import type { CellChange, Left, Patch } from "./changeSet";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column this near to each other go in one rectangle: to read what is between costs less than another one. */
const NEAR = 20;

/** A few rectangles that hold all the places, and what lies between near ones. Columns of one height become one rectangle. */
export function coverOf(places: Iterable<Place>): Area[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [column, rows] of [...byColumn].sort(([one], [other]) => one - other)) {
    const next = new Map<string, Area>();
    for (const run of runsOf(rows)) {
      const key = `${run.row},${run.rowCount},${column}`;
      const left = open.get(key);
      open.delete(key);
      const area = left ? { ...left, columnCount: left.columnCount + 1 } : { ...run, column, columnCount: 1 };
      next.set(`${run.row},${run.rowCount},${column + 1}`, area);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(rows: number[]): { row: number; rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of rows.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row - (last.row + last.rowCount) < NEAR) last.rowCount = row - last.row + 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

/** A patch the other way round: what was after is before. */
export function reversed(patch: Patch): Patch {
  const { before, after, formats } = patch;
  const wanted = before.map((line, r) => line.map((input, c) => (after[r]![c] === null ? null : input)));
  return {
    ...patch,
    before: after,
    after: wanted,
    formats: formats && { before: formats.after, after: formats.before },
  };
}

/** Whole rows of a patch, each part of at most so many cells. */
export function cutPatch(patch: Patch, mostCells: number): Patch[] {
  return bands(patch, mostCells).map((band) => {
    const rows = <Row>(grid: readonly Row[]) => grid.slice(band.row - patch.row, band.row - patch.row + band.rowCount);
    const { formats } = patch;
    return {
      ...band,
      before: rows(patch.before),
      after: rows(patch.after),
      formats: formats && { before: rows(formats.before), after: rows(formats.after) },
    };
  });
}

/** The cells of a patch, row by row. */
export function* placesOf(patch: Patch): Generator<Place> {
  for (let r = 0; r < patch.rowCount; r++) {
    for (let c = 0; c < patch.columnCount; c++) {
      if (patch.after[r]![c] !== null) yield { row: patch.row + r, column: patch.column + c };
    }
  }
}

export function cellCount(patches: readonly Patch[]): number {
  let count = 0;
  for (const { after } of patches) for (const line of after) for (const input of line) if (input !== null) count++;
  return count;
}

/** What a person would want to see of patches, cell by cell. */
export function* cellChanges(patches: readonly Patch[]): Generator<CellChange> {
  for (const patch of patches) {
    for (const { row, column } of placesOf(patch)) {
      const [r, c] = [row - patch.row, column - patch.column];
      const formatAfter = patch.formats?.after[r]![c] ?? null;
      const formatBefore = patch.formats?.before[r]![c] ?? null;
      yield {
        sheet: patch.sheet,
        row: row + 1,
        column: columnLetters(column),
        before: patch.before[r]![c]!,
        after: patch.after[r]![c]!,
        format: formatBefore === null || formatAfter === null ? null : { before: formatBefore, after: formatAfter },
      };
    }
  }
}

/** Places of one sheet that were left for one reason, gathered into rectangles without gaps. */
export function leftAt(sheet: string, places: Iterable<Place>, why: LeftWhy): Left[] {
  return exactCover(places).map((area) => ({
    sheet,
    cells: areaAddress(area),
    count: area.rowCount * area.columnCount,
    why,
  }));
}

/** Everything that patches would change, left for one reason. */
export function leftOf(patches: readonly Patch[], why: LeftWhy): Left[] {
  return patches.flatMap((patch) => leftAt(patch.sheet, placesOf(patch), why));
}

function exactCover(places: Iterable<Place>): Area[] {
  const areas: Area[] = [];
  const ends = new Map<string, number>();
  for (const { row, column } of places) {
    const at = ends.get(`${row},${column}`);
    ends.delete(`${row},${column}`);
    if (at === undefined) areas.push({ row, column, rowCount: 1, columnCount: 1 });
    else areas[at] = { ...areas[at]!, rowCount: areas[at]!.rowCount + 1 };
    ends.set(`${row + 1},${column}`, at ?? areas.length - 1);
  }
  return areas;
}
