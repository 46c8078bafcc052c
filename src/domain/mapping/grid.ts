import type { Area, CellValue, SheetCells } from "./workbookMap";

/** Rows and columns as Excel counts them over a sheet's rectangle; outside of it everything is blank. */
export interface Grid extends Area {
  readonly sheet: SheetCells;
  readonly at: (row: number, column: number) => CellValue;
  readonly formatAt: (row: number, column: number) => string | null;
}

export function gridOf(sheet: SheetCells): Grid {
  const { values, numberFormats, firstRow = 1, firstColumn = 0 } = sheet;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    sheet,
    firstRow,
    lastRow: firstRow + values.length - 1,
    firstColumn,
    lastColumn: firstColumn + width - 1,
    at: (row, column) => values[row - firstRow]?.[column - firstColumn] ?? null,
    formatAt: (row, column) => numberFormats?.[row - firstRow]?.[column - firstColumn] ?? null,
  };
}

export function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

const NOTHING = /^(?:[-–—―/\\.]+|n\/?a|none|null|tbd|无|無|暂无|暫無)$/i;

/** Blank, or what people write where there is nothing to say. */
export function saysNothing(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === "string" && NOTHING.test(cell.trim()));
}

export function columnsOf({ firstColumn, lastColumn }: Area): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
}

export function filledColumns(grid: Grid, row: number, columns: readonly number[]): readonly number[] {
  return columns.filter((column) => !isBlank(grid.at(row, column)));
}

export function isBlankRow(grid: Grid, row: number, { firstColumn, lastColumn }: Area): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlank(grid.at(row, column))) return false;
  return true;
}

/** The area without blank rows and columns around it; null when nothing stands in it. */
export function trimmed(grid: Grid, area: Area): Area | null {
  let { firstRow, lastRow, firstColumn, lastColumn } = area;
  while (firstRow <= lastRow && isBlankRow(grid, firstRow, area)) firstRow++;
  while (lastRow >= firstRow && isBlankRow(grid, lastRow, area)) lastRow--;
  if (firstRow > lastRow) return null;
  const rows = { ...area, firstRow, lastRow };
  while (isBlankColumn(grid, firstColumn, rows)) firstColumn++;
  while (isBlankColumn(grid, lastColumn, rows)) lastColumn--;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** Parts of the area that blank columns keep apart, from left to right. */
export function strips(grid: Grid, area: Area): readonly Area[] {
  const parts: Area[] = [];
  let start: number | null = null;
  for (let column = area.firstColumn; column <= area.lastColumn + 1; column++) {
    const isGap = column > area.lastColumn || isBlankColumn(grid, column, area);
    if (!isGap) start ??= column;
    else if (start !== null) {
      parts.push({ ...area, firstColumn: start, lastColumn: column - 1 });
      start = null;
    }
  }
  return parts;
}

function isBlankColumn(grid: Grid, column: number, { firstRow, lastRow }: Area): boolean {
  for (let row = firstRow; row <= lastRow; row++) if (!isBlank(grid.at(row, column))) return false;
  return true;
}
