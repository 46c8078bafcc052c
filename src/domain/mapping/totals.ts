import { cellKind } from "./cellKind";
import type { Area } from "./workbookMap";
import { columnsOf, filledColumns, type Grid, isBlank } from "./grid";

const TOTAL_WORD =
  /^[([【]?\s*(?:grand|sub|sum|overall|net)?[\s-]*(?:totals?|sum|合\s*计|总\s*计|小\s*计|共\s*计|汇\s*总|累\s*计|总\s*和|總\s*計|合\s*計|小\s*計|共\s*計|累\s*計|本页合计|本月合计)\s*(?:amount|sales|revenue|金额)?\s*[)\]】]?\s*[:：]?$/i;
const TOTAL_OF =
  /^(?:sub|grand)?[\s-]*total\s+(?:for|of|-|:)\s*|(?:小计|合计|总计|小計|合計|總計)[:：]?$|\s(?:sub)?total$/i;
const STARTS_WITH_TOTAL = /^total\b|^(?:合计|总计|小计|合計|總計|小計)/i;
const TOLERANCE = 0.005;
/** Rows further down may be totals, too, or left out of it. */
const TOTALS_BELOW = 0.02;

/** Sums above a row, column by column, to know a totals row by its figures where no word says it. */
export interface RunningSums {
  readonly rows: number;
  readonly sums: ReadonlyMap<number, number>;
}

/** A row that sums others up: by its word, or, where no word or no clear one says it, by its figures. */
export function isTotalsRow(grid: Grid, row: number, columns: readonly number[], above: RunningSums): boolean {
  const filled = filledColumns(grid, row, columns);
  const texts = filled.filter((column) => cellKind(grid.at(row, column)) === "text");
  const words = texts.map((column) => String(grid.at(row, column)).trim());
  const numbers = filled.length - texts.length;
  if (filled.length === 0 || texts.length > Math.max(1, columns.length / 3)) return false;
  if (words.some((word) => TOTAL_WORD.test(word))) return true;
  if (numbers === 0) return false;
  if (texts.length <= 1 && words.some((word) => TOTAL_OF.test(word))) return true;
  const mayBe = texts.length === 0 || words.some((word) => STARTS_WITH_TOTAL.test(word));
  return mayBe && columns.length > 1 && sumsUp(grid, row, filled, columns, above);
}

function sumsUp(
  grid: Grid,
  row: number,
  filled: readonly number[],
  columns: readonly number[],
  above: RunningSums,
): boolean {
  if (above.rows < 2 || filled.length === columns.length) return false;
  const figures = filled.flatMap((column) => {
    const cell = grid.at(row, column);
    return typeof cell === "number" ? [[cell, above.sums.get(column) ?? NaN] as const] : [];
  });
  const agreeing = figures.filter(([figure, sum]) => Math.abs(figure - sum) <= TOLERANCE * Math.max(1, Math.abs(sum)));
  return figures.length > 0 && agreeing.length * 2 > figures.length && figures.some(([figure]) => figure !== 0);
}

/** A row right below the headers that holds the sums of all rows below it, and no word. */
export function isTotalsFirst(grid: Grid, row: number, area: Area): boolean {
  const columns = columnsOf(area);
  const filled = filledColumns(grid, row, columns);
  const isBare =
    columns.length - filled.length >= 1 && filled.every((column) => typeof grid.at(row, column) === "number");
  const labels = columns.filter((column) => !filled.includes(column));
  if (!isBare || filled.length === 0 || row + 2 > area.lastRow) return false;
  if (!labels.some((column) => !isBlank(grid.at(row + 1, column)) && !isBlank(grid.at(row + 2, column)))) return false;
  return filled.some((column) => {
    let below = 0;
    for (let at = row + 1; at <= area.lastRow; at++) {
      const cell = grid.at(at, column);
      if (typeof cell === "number") below += cell;
    }
    const total = grid.at(row, column) as number;
    return below !== 0 && Math.abs(total - below) <= Math.abs(below) * TOTALS_BELOW;
  });
}
