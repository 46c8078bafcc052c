import type { Area, Book } from "../../engine/book";
import { fail, type Property } from "../hostType";
import { areasOf, type Target } from "./areasObject";
import type { FormatObject } from "./formatTypes";
import { isEntireColumn, isEntireRow } from "./geometry";
import { mayDo } from "./guard";
import { worksheetOf } from "./looks";
import { laidOutPart, layOut } from "./restyle";

const POINTS_PER_PIXEL = 0.75;
/** Excel's limits, in points. */
const MOST_HEIGHT = 409.5;
const MOST_WIDTH = 255 * 7 * POINTS_PER_PIXEL;

export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function toPixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

/** In points; 0 for a hidden column. */
export function widthOfColumn(book: Book, sheetId: string, column: number): number {
  const sheet = worksheetOf(book, sheetId);
  return sheet.getColVisible(column) ? toPoints(sheet.getColumnWidth(column)) : 0;
}

/** In points; 0 for a hidden or filtered row. */
export function heightOfRow(book: Book, sheetId: string, row: number): number {
  const sheet = worksheetOf(book, sheetId);
  return sheet.getRowVisible(row) ? toPoints(sheet.getRowHeight(row)) : 0;
}

/** Points from the sheet's left edge to a column. */
export function leftOfColumn(book: Book, sheetId: string, column: number): number {
  return total(column, (place) => widthOfColumn(book, sheetId, place));
}

/** Points from the sheet's top edge to a row; rows past those laid out have the standard height. */
export function topOfRow(book: Book, sheetId: string, row: number): number {
  const sheet = worksheetOf(book, sheetId);
  const laidOut = Math.min(row, sheet.getRowCount());
  const rest = (row - laidOut) * toPoints(sheet.getConfig().defaultRowHeight);
  return total(laidOut, (place) => heightOfRow(book, sheetId, place)) + rest;
}

export const columnWidth: Property<FormatObject> = {
  get: (self, host) => agreedSize(self.target, host.book, columnsOf, widthOfColumn),
  set: (self, points: unknown, host) => {
    const width = size(points, MOST_WIDTH);
    forColumns(self.target, host.book, (area) => setWidth(host.book, area, toPixels(width)));
  },
};

export const rowHeight: Property<FormatObject> = {
  get: (self, host) => agreedSize(self.target, host.book, rowsOf, heightOfRow),
  set: (self, points: unknown, host) => {
    const height = size(points, MOST_HEIGHT);
    forRows(self.target, host.book, (area) => setHeight(host.book, area, toPixels(height)));
  },
};

export const standardWidth: Property<FormatObject> = {
  get: (self, host) => agreedSize(self.target, host.book, columnsOf, hasStandardWidth),
  set: (self, isStandard: unknown, host) => {
    if (isStandard !== true) return;
    forColumns(self.target, host.book, (area) => setWidth(host.book, area, defaultsOf(host.book, area).width));
  },
};

export const standardHeight: Property<FormatObject> = {
  get: (self, host) => agreedSize(self.target, host.book, rowsOf, hasStandardHeight),
  set: (self, isStandard: unknown, host) => {
    if (isStandard !== true) return;
    forRows(self.target, host.book, (area) => setHeight(host.book, area, defaultsOf(host.book, area).height));
  },
};

/** Widths of the columns in pixels; 0 hides them. */
export function setWidth(book: Book, area: Area, pixels: number): void {
  const sheet = book.sheet(area.sheetId);
  if (pixels === 0) return void sheet?.hideColumns(area.column, area.columnCount);
  // Showing columns also selects them, so only hidden ones are shown.
  const own = worksheetOf(book, area.sheetId);
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.column + at);
  if (columns.some((column) => !own.getColVisible(column))) sheet?.showColumns(area.column, area.columnCount);
  sheet?.setColumnWidths(area.column, area.columnCount, pixels);
}

/** Heights of the rows in pixels; 0 hides them. */
export function setHeight(book: Book, area: Area, pixels: number): void {
  const sheet = book.sheet(area.sheetId);
  if (pixels === 0) return void sheet?.hideRows(area.row, area.rowCount);
  const own = worksheetOf(book, area.sheetId);
  const rows = Array.from({ length: area.rowCount }, (_, at) => area.row + at);
  if (rows.some((row) => !own.getRowVisible(row))) sheet?.showRows(area.row, area.rowCount);
  sheet?.setRowHeightsForced(area.row, area.rowCount, pixels);
}

export function forColumns(target: Target, book: Book, change: (area: Area) => void): void {
  mayDo(book, areasOf(target), "allowFormatColumns");
  for (const area of areasOf(target)) {
    layOut(book, area);
    change(isEntireRow(area) ? laidOutPart(book, area) : area);
  }
}

export function forRows(target: Target, book: Book, change: (area: Area) => void): void {
  mayDo(book, areasOf(target), "allowFormatRows");
  for (const area of areasOf(target)) {
    layOut(book, area);
    change(isEntireColumn(area) ? laidOutPart(book, area) : area);
  }
}

type Places = (book: Book, area: Area) => readonly [first: number, count: number];

const columnsOf: Places = (book, area) => [area.column, laidOutPart(book, area).columnCount];
const rowsOf: Places = (book, area) => [area.row, laidOutPart(book, area).rowCount];

function agreedSize<T>(
  target: Target,
  book: Book,
  placesOf: Places,
  read: (book: Book, sheetId: string, place: number) => T,
): T | null {
  const found = new Set<T>();
  for (const area of areasOf(target)) {
    const [first, count] = placesOf(book, area);
    for (let place = first; place < first + count; place++) found.add(read(book, area.sheetId, place));
    if (found.size > 1) return null;
  }
  return [...found][0] ?? null;
}

function hasStandardWidth(book: Book, sheetId: string, column: number): boolean {
  const sheet = worksheetOf(book, sheetId);
  return sheet.getColumnWidth(column) === sheet.getConfig().defaultColumnWidth;
}

function hasStandardHeight(book: Book, sheetId: string, row: number): boolean {
  const sheet = worksheetOf(book, sheetId);
  return sheet.getRowHeight(row) === sheet.getConfig().defaultRowHeight;
}

function defaultsOf(book: Book, area: Area): { width: number; height: number } {
  const config = worksheetOf(book, area.sheetId).getConfig();
  return { width: config.defaultColumnWidth, height: config.defaultRowHeight };
}

function size(points: unknown, most: number): number {
  return typeof points === "number" && points >= 0 && points <= most ? points : fail("InvalidArgument");
}

function total(count: number, read: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += read(place);
  return sum;
}
