import { contains as covers, intersect, MAX_COLUMNS, MAX_ROWS } from "../../engine/a1";
import type { Area } from "../../engine/book";
import { fail } from "../hostType";

/** An area by its first cell and its size; an InvalidArgument error where it leaves the sheet or has no cells. */
export function areaAt(sheetId: string, row: number, column: number, rowCount = 1, columnCount = 1): Area {
  const whole = [row, column, rowCount, columnCount].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (!whole || !inside || rowCount < 1 || columnCount < 1) fail("InvalidArgument");
  return { sheetId, row, column, rowCount, columnCount };
}

export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

export function isSingleCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

export function isEntireRow(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

export function isEntireColumn(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Undefined where the two share no cell. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared = one.sheetId === other.sheetId ? intersect(one, other) : undefined;
  return shared && { sheetId: one.sheetId, ...shared };
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.sheetId === inner.sheetId && covers(outer, inner);
}

/** The smallest rectangle that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.max(lastColumn(one), lastColumn(other)) - column + 1;
  return { sheetId: one.sheetId, row, column, rowCount, columnCount };
}

export function cellOf(area: Area, row: number, column: number): Area {
  return { sheetId: area.sheetId, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
}

export function entireRows(area: Area): Area {
  return { ...area, column: 0, columnCount: MAX_COLUMNS };
}

export function entireColumns(area: Area): Area {
  return { ...area, row: 0, rowCount: MAX_ROWS };
}

/** What is left of an area when another is cut out of it: at most four rectangles, from top to bottom. */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (!shared) return [area];
  const parts: Area[] = [];
  const above = shared.row - area.row;
  const below = lastRow(area) - lastRow(shared);
  const before = shared.column - area.column;
  const after = lastColumn(area) - lastColumn(shared);
  const middle = { row: shared.row, rowCount: shared.rowCount };
  if (above) parts.push({ ...area, rowCount: above });
  if (before) parts.push({ ...area, ...middle, columnCount: before });
  if (after) parts.push({ ...area, ...middle, column: lastColumn(shared) + 1, columnCount: after });
  if (below) parts.push({ ...area, row: lastRow(shared) + 1, rowCount: below });
  return parts;
}

/** Rectangles that cover the marked cells of an area: runs along rows, joined where the next row's run is as wide. */
export function rectanglesOf(area: Area, isMarked: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = 0; row < area.rowCount; row++) {
    const next = new Map<string, Area>();
    for (const [start, length] of runs(area.columnCount, (column) => isMarked(row, column))) {
      const key = `${start},${length}`;
      const grown = open.get(key);
      open.delete(key);
      next.set(key, grown ? { ...grown, rowCount: grown.rowCount + 1 } : runAt(area, row, start, length));
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((one, other) => one.row - other.row || one.column - other.column);
}

function runAt(area: Area, row: number, column: number, columnCount: number): Area {
  return { ...cellOf(area, row, column), columnCount };
}

/** Start and length of every run of marked places. */
export function runs(count: number, isMarked: (place: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let place = 0; place <= count; place++) {
    const marked = place < count && isMarked(place);
    if (marked && start < 0) start = place;
    if (!marked && start >= 0) {
      found.push([start, place - start]);
      start = -1;
    }
  }
  return found;
}
