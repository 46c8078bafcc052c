import type { Area } from "./workbookMap";
import { cellKind } from "./cellKind";
import { columnsOf, filledColumns, type Grid, isBlank, isBlankRow } from "./grid";
import { headerness } from "./headerWords";
import { periodOfHeader } from "./periodHeader";

/** How much a row looks like column headers. */
export interface HeaderScore {
  readonly row: number;
  /** Share of its cells that are known words of headers or periods. */
  readonly known: number;
  readonly score: number;
}

const LOOKED_AT_BELOW = 12;
const LONGEST_HEADER = 80;
const WEIGHT = { known: 0.55, contrast: 0.25, fill: 0.2 };
/** Below this a row is no header row. */
export const ENOUGH = 0.45;

/** Null for a row that cannot be headers: too few cells, figures, whole sentences, or the same word again and again. */
export function scoreHeaderRow(grid: Grid, row: number, area: Area): HeaderScore | null {
  const columns = filledColumns(grid, row, columnsOf(area));
  const below = rowsBelow(grid, row, area);
  if (columns.length < 2 && !(columns.length === 1 && area.firstColumn === area.lastColumn)) return null;
  const cells = columns.map((column) => ({ column, cell: grid.at(row, column), format: grid.formatAt(row, column) }));
  const periods = cells.filter(({ cell, format }) => periodOfHeader(cell, format) !== null);
  const words = cells.filter(({ cell }) => isHeaderLike(cell));
  const wordsOrPeriods = new Set([...periods, ...words]);
  if (wordsOrPeriods.size < cells.length * 0.75 || words.length === 0) return null;
  if (new Set(cells.map(({ cell }) => String(cell).trim())).size < cells.length * 0.7) return null;
  const isWide = periods.length >= 3;
  const known =
    sum(cells, (one) => (isWide && periods.includes(one) ? 1 : headerness(String(one.cell)))) / cells.length;
  const occupied = columnsOf(area).filter((column) => below.some((at) => !isBlank(grid.at(at, column))));
  const fill = Math.min(1, columns.length / Math.max(1, occupied.length));
  const contrast = sum(words, ({ column }) => contrastBelow(grid, column, below)) / words.length;
  return { row, known, score: WEIGHT.known * known + WEIGHT.contrast * contrast + WEIGHT.fill * fill };
}

function isHeaderLike(cell: unknown): boolean {
  return typeof cell === "string" && cell.length <= LONGEST_HEADER && cellKind(cell) === "text";
}

/** 1 where below the word stand no words: figures, days. */
function contrastBelow(grid: Grid, column: number, below: readonly number[]): number {
  const kinds = below
    .map((row) => cellKind(grid.at(row, column), grid.formatAt(row, column)))
    .filter((kind) => kind !== "nothing");
  return kinds.length === 0 ? 0 : kinds.filter((kind) => kind !== "text").length / kinds.length;
}

function rowsBelow(grid: Grid, row: number, area: Area): readonly number[] {
  const rows: number[] = [];
  for (let at = row + 1; at <= area.lastRow && rows.length < LOOKED_AT_BELOW; at++) {
    if (!isBlankRow(grid, at, area)) rows.push(at);
  }
  return rows;
}

function sum<Item>(items: readonly Item[], part: (item: Item) => number): number {
  return items.reduce((total, item) => total + part(item), 0);
}
