import type { Area, SheetChange } from "../engine/book";
import type { PageLayout } from "../engine/extras";
import type { HostObject } from "./hostType";
import type { References } from "./references";

/** Moves, as Excel does, the ranges office.js keeps when rows or columns come and go; those that are gone are forgotten. */
export function followCells(references: References, change: SheetChange): void {
  for (const object of [...references.all()]) {
    if (isRange(object)) {
      const moved = follow(object.area, change);
      if (moved) object.area = moved;
      else references.release(object.$reference);
    } else if (isAreas(object)) {
      object.areas = object.areas.map((area) => follow(area, change)).filter((area) => area !== undefined);
    }
  }
}

/** Where an area is after the change; undefined when none of it is left. */
export function follow(area: Area, change: SheetChange): Area | undefined {
  if (area.sheetId !== change.sheetId) return area;
  if (change.kind === "SheetDeleted") return undefined;
  if (!change.area) return area;
  const { row, rowCount, column, columnCount } = change.area;
  switch (change.kind) {
    case "RowInserted":
      return { ...area, ...named("row", "rowCount", inserted(area.row, area.rowCount, row, rowCount)) };
    case "ColumnInserted":
      return {
        ...area,
        ...named("column", "columnCount", inserted(area.column, area.columnCount, column, columnCount)),
      };
    case "RowDeleted": {
      const left = deleted(area.row, area.rowCount, row, rowCount);
      return left && { ...area, ...named("row", "rowCount", left) };
    }
    case "ColumnDeleted": {
      const left = deleted(area.column, area.columnCount, column, columnCount);
      return left && { ...area, ...named("column", "columnCount", left) };
    }
    default:
      return area;
  }
}

/** Moves page breaks, as Excel does, with the row or column they stand before; before one that is gone there is none. */
export function followBreaks(layout: PageLayout | undefined, change: SheetChange): void {
  if (layout?.rowBreaks) layout.rowBreaks = movedBreaks(layout.rowBreaks, "row", change);
  if (layout?.columnBreaks) layout.columnBreaks = movedBreaks(layout.columnBreaks, "column", change);
}

function movedBreaks(breaks: readonly number[], axis: "row" | "column", change: SheetChange): number[] {
  const cell = { sheetId: change.sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return breaks.flatMap((place) => follow({ ...cell, [axis]: place }, change)?.[axis] ?? []);
}

type Span = readonly [start: number, count: number];

function inserted(start: number, count: number, at: number, added: number): Span {
  if (at <= start) return [start + added, count];
  return at < start + count ? [start, count + added] : [start, count];
}

function deleted(start: number, count: number, at: number, removed: number): Span | undefined {
  const end = start + count;
  const before = Math.max(0, Math.min(start, at + removed) - at);
  const within = Math.max(0, Math.min(end, at + removed) - Math.max(start, at));
  return within === count ? undefined : [start - before, count - within];
}

function named<Start extends string, Count extends string>(start: Start, count: Count, span: Span) {
  return { [start]: span[0], [count]: span[1] } as { [Key in Start | Count]: number };
}

function isRange(object: HostObject): object is HostObject & { area: Area } {
  return object.$type === "Range" && "area" in object;
}

function isAreas(object: HostObject): object is HostObject & { areas: Area[] } {
  return object.$type === "RangeAreas" && "areas" in object;
}
