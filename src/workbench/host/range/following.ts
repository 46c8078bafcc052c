import type { Area } from "../../engine/book";
import { lastColumn, lastRow } from "./geometry";

/** Rows, columns or cells that have come or gone: where, and which way the rest of the sheet went. */
export interface Shift {
  readonly area: Area;
  readonly kind: "inserted" | "deleted";
  readonly axis: "rows" | "columns";
}

/**
 * Where an area lies after a shift: as Excel moves a reference, it grows when cells come within it, shrinks when some
 * of its cells go, and stays where only a part of its width or height is shifted. Undefined when all its cells are gone.
 */
export function followed(area: Area, shift: Shift): Area | undefined {
  if (area.sheetId !== shift.area.sheetId || !isInTheWay(area, shift)) return area;
  const isByRow = shift.axis === "rows";
  const [start, count] = isByRow ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const [at, by] = isByRow ? [shift.area.row, shift.area.rowCount] : [shift.area.column, shift.area.columnCount];
  const moved = shift.kind === "inserted" ? pushed(start, count, at, by) : pulled(start, count, at, by);
  if (!moved) return undefined;
  const [first, length] = moved;
  return isByRow ? { ...area, row: first, rowCount: length } : { ...area, column: first, columnCount: length };
}

/** Whole rows and columns shift everything behind them; cells only what lies wholly in their rows or columns. */
function isInTheWay(area: Area, { area: at, axis }: Shift): boolean {
  return axis === "rows"
    ? area.column >= at.column && lastColumn(area) <= lastColumn(at) && lastRow(area) >= at.row
    : area.row >= at.row && lastRow(area) <= lastRow(at) && lastColumn(area) >= at.column;
}

function pushed(start: number, count: number, at: number, by: number): [number, number] {
  return at <= start ? [start + by, count] : [start, count + by];
}

function pulled(start: number, count: number, at: number, by: number): [number, number] | undefined {
  const before = Math.max(0, Math.min(start, at + by) - at);
  const within = Math.max(0, Math.min(start + count, at + by) - Math.max(start, at));
  return count > within ? [start - before, count - within] : undefined;
}
