import { MAX_COLUMNS, MAX_ROWS } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { fail, type HostContext, type HostObject } from "../hostType";
import { toArea } from "./areasObject";
import {
  areaAt,
  boundingArea,
  cellOf,
  entireColumns,
  entireRows,
  intersection,
  isSingleCell,
  lastColumn,
  lastRow,
} from "./geometry";
import { extendedArea, rangeEdge, surroundingRegion } from "./regions";
import { rangeObject, type RangeObject } from "./rangeObject";
import { spillsWithin } from "./spills";

type Args = readonly unknown[];
type Method = (self: RangeObject, args: Args, host: HostContext) => HostObject | null;

/** The methods of a Range that lead to another one. */
export const rangeNavigation: { readonly [member: string]: Method } = {
  GetCell: ({ area }, [row, column]) => at(area, area.row + whole(row), area.column + whole(column)),
  GetRow: ({ area }, [row]) => at(area, area.row + whole(row), area.column, 1, area.columnCount),
  GetColumn: ({ area }, [column]) => at(area, area.row, area.column + whole(column), area.rowCount, 1),
  GetLastCell: ({ area }) => at(area, lastRow(area), lastColumn(area)),
  GetLastRow: ({ area }) => at(area, lastRow(area), area.column, 1, area.columnCount),
  GetLastColumn: ({ area }) => at(area, area.row, lastColumn(area), area.rowCount, 1),
  GetEntireRow: ({ area }) => rangeObject(entireRows(area)),
  GetEntireColumn: ({ area }) => rangeObject(entireColumns(area)),
  GetOffsetRange: ({ area }, [rows, columns]) => rangeObject(offset(area, whole(rows), whole(columns))),
  GetResizedRange: ({ area }, [rows, columns]) =>
    at(area, area.row, area.column, area.rowCount + whole(rows), area.columnCount + whole(columns)),
  GetAbsoluteResizedRange: ({ area }, [rows, columns]) => at(area, area.row, area.column, whole(rows), whole(columns)),
  GetRowsAbove: ({ area }, [count]) => beside(area, -many(count), 0),
  GetRowsBelow: ({ area }, [count]) => beside(area, many(count), 0),
  GetColumnsBefore: ({ area }, [count]) => beside(area, 0, -many(count)),
  GetColumnsAfter: ({ area }, [count]) => beside(area, 0, many(count)),
  GetBoundingRect: ({ area }, [other], { book }) => rangeObject(boundingArea(area, sameSheet(book, other, area))),
  GetIntersection: (self, [other], { book }) =>
    orNone(intersection(self.area, toArea(book, other, self.area))) ?? fail("ItemNotFound"),
  GetIntersectionOrNullObject: (self, [other], { book }) =>
    orNone(intersection(self.area, toArea(book, other, self.area))),
  GetUsedRange: ({ area }, [valuesOnly], { book }) =>
    rangeObject(book.usedArea(area, valuesOnly === true) ?? cellOf(area, 0, 0)),
  GetUsedRangeOrNullObject: ({ area }, [valuesOnly], { book }) => orNone(book.usedArea(area, valuesOnly === true)),
  GetSurroundingRegion: ({ area }, _args, { book }) => rangeObject(surroundingRegion(book, area)),
  GetRangeEdge: ({ area }, [direction, active], { book }) =>
    rangeObject(rangeEdge(book, activeCell(book, area, active), direction)),
  GetExtendedRange: ({ area }, [direction, active], { book }) =>
    rangeObject(extendedArea(book, area, activeCell(book, area, active), direction)),
  GetSpillingToRange: (self, _args, { book }) => orNone(spillingFrom(book, self.area)) ?? fail("ItemNotFound"),
  GetSpillingToRangeOrNullObject: (self, _args, { book }) => orNone(spillingFrom(book, self.area)),
  GetSpillParent: (self, _args, { book }) => orNone(spillParent(book, self.area)) ?? fail("ItemNotFound"),
  GetSpillParentOrNullObject: (self, _args, { book }) => orNone(spillParent(book, self.area)),
};

/** The area as far away; an InvalidArgument error past the sheet's edge. */
export function offset(area: Area, rows: number, columns: number): Area {
  return areaAt(area.sheetId, area.row + rows, area.column + columns, area.rowCount, area.columnCount);
}

function at(area: Area, row: number, column: number, rowCount = 1, columnCount = 1): RangeObject {
  return rangeObject(areaAt(area.sheetId, row, column, rowCount, columnCount));
}

function orNone(area: Area | undefined): RangeObject | null {
  return area ? rangeObject(area) : null;
}

function whole(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
}

/** Counts of rows or columns: one where none is given, and never nought. */
function many(value: unknown): number {
  const count = value === null || value === undefined ? 1 : whole(value);
  return count !== 0 && Math.abs(count) <= MAX_ROWS ? count : fail("InvalidArgument");
}

/** Rows or columns next to an area, as long as the area is; below and after it for a positive count. */
function beside(area: Area, rows: number, columns: number): RangeObject {
  if (rows !== 0) {
    return at(area, rows > 0 ? lastRow(area) + 1 : area.row + rows, area.column, Math.abs(rows), area.columnCount);
  }
  if (Math.abs(columns) > MAX_COLUMNS) fail("InvalidArgument");
  const first = columns > 0 ? lastColumn(area) + 1 : area.column + columns;
  return at(area, area.row, first, area.rowCount, Math.abs(columns));
}

function sameSheet(book: Book, other: unknown, area: Area): Area {
  const found = toArea(book, other, area);
  return found.sheetId === area.sheetId ? found : fail("InvalidArgument");
}

function activeCell(book: Book, area: Area, active: unknown): Area {
  if (active === null || active === undefined) return cellOf(area, 0, 0);
  const cell = sameSheet(book, active, area);
  return isSingleCell(cell) && intersection(cell, area) ? cell : fail("InvalidArgument");
}

function spillingFrom(book: Book, area: Area): Area | undefined {
  if (!isSingleCell(area)) fail("InvalidArgument");
  return spillsWithin(book, area).find((spill) => intersection(spill.anchor, area))?.area;
}

function spillParent(book: Book, area: Area): Area | undefined {
  if (!isSingleCell(area)) fail("InvalidArgument");
  return spillsWithin(book, area)[0]?.anchor;
}
