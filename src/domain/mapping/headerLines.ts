import type { Area, CellValue } from "./workbookMap";
import { cellKind } from "./cellKind";
import { columnsOf, filledColumns, type Grid, isBlank } from "./grid";
import { periodOfHeader } from "./periodHeader";

export interface FoundHeader {
  readonly column: number;
  /** As it stands in the cell; "" where nothing stands; two rows are joined with a blank. */
  readonly text: string;
  /** The lower of two rows alone, where both say something; else null. */
  readonly lowerText: string | null;
  /** The period it names, when it names one. */
  readonly period: string | null;
}

export interface HeaderLines {
  /** The upper of two header rows, or the header row itself. */
  readonly firstRow: number;
  /** The lower of two. */
  readonly headerRow: number;
  readonly headers: readonly FoundHeader[];
}

/** Rows of titles: one, the one given and that above it, or as many as are found. */
export type TitleRows = "one" | "two" | "found";

/** Reads the headers at a row, and with them a row of group titles above or of finer titles below. */
export function readHeaders(grid: Grid, area: Area, row: number, titleRows: TitleRows): HeaderLines {
  const columns = columnsOf(area);
  const isToFind = titleRows === "found";
  const upper = titleRows === "two" || (isToFind && hasGroupsAbove(grid, row, columns)) ? row - 1 : null;
  const lower = isToFind && upper === null && hasFinerBelow(grid, row, columns, area.lastRow) ? row + 1 : null;
  const headerRow = lower ?? row;
  const groupRow = upper ?? (lower === null ? null : row);
  const groups = groupRow === null ? null : spreadGroups(grid, groupRow, headerRow, columns);
  const headers = columns.map((column): FoundHeader => {
    const cell = grid.at(headerRow, column);
    const own = textOf(cell);
    const group = groups?.get(column) ?? "";
    const text = own === "" || group === "" || own === group ? own || group : `${group} ${own}`;
    const lowerText = own === "" || text === own ? null : own;
    return { column, text, lowerText, period: periodOfHeader(cell, grid.formatAt(headerRow, column)) };
  });
  return { firstRow: groupRow ?? headerRow, headerRow, headers };
}

function textOf(cell: CellValue): string {
  return cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
}

/** "Submitted by: …" stands above a table and is no group of its columns. */
const LABEL = /[:：]/;

/** Titles above that fill the holes of this row and stand over more than one of its columns. */
function hasGroupsAbove(grid: Grid, row: number, columns: readonly number[]): boolean {
  const above = filledColumns(grid, row - 1, columns);
  const here = filledColumns(grid, row, columns);
  if (row - 1 < grid.firstRow || above.length < 2 || !allWords(grid, row - 1, above)) return false;
  if (above.some((column) => LABEL.test(String(grid.at(row - 1, column))))) return false;
  const holes = columns.filter((column) => !here.includes(column) && above.includes(column));
  return holes.length > 0 || above.filter((column) => spanOf(grid, row - 1, column, columns) > 1).length > 0;
}

/** A row of words right below that stands where this one has holes, and is blank under this one's single titles. */
function hasFinerBelow(grid: Grid, row: number, columns: readonly number[], lastRow: number): boolean {
  if (row + 1 > lastRow) return false;
  const here = filledColumns(grid, row, columns);
  const below = filledColumns(grid, row + 1, columns);
  if (here.length === columns.length || below.length < 2 || below.length === columns.length) return false;
  if (!allWords(grid, row + 1, below)) return false;
  const covered = columns.filter((column) => here.includes(column) || below.includes(column));
  return covered.length === columns.length && below.some((column) => !here.includes(column));
}

function allWords(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const cell = grid.at(row, column);
    return (
      (typeof cell === "string" && cellKind(cell) === "text") ||
      periodOfHeader(cell, grid.formatAt(row, column)) !== null
    );
  });
}

function spreadGroups(
  grid: Grid,
  groupRow: number,
  headerRow: number,
  columns: readonly number[],
): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  for (const column of filledColumns(grid, groupRow, columns)) {
    const span = spanOf(grid, groupRow, column, columns);
    for (let at = column; at < column + span; at++) {
      const isUnder = at === column || !isBlank(grid.at(headerRow, at));
      if (isUnder) groups.set(at, textOf(grid.at(groupRow, column)));
    }
  }
  return groups;
}

/** Columns a title stands over: its merged area, or without merges up to the next title of its row. */
function spanOf(grid: Grid, row: number, column: number, columns: readonly number[]): number {
  const merges = grid.sheet.merges ?? [];
  const merge = merges.find((area) => area.firstRow <= row && row <= area.lastRow && area.firstColumn === column);
  if (merge) return merge.lastColumn - merge.firstColumn + 1;
  if (merges.length > 0) return 1;
  const next = columns.find((at) => at > column && !isBlank(grid.at(row, at))) ?? columns[columns.length - 1]! + 1;
  return next - column;
}
