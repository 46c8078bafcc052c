import type { Area, SheetCells } from "../../domain/mapping/workbookMap";
import type { NounId } from "../../domain/model/index";
import type { RawCell } from "./rawCell";

/** What reading asks of a table's mapping: where its rows are, and which field each column is. */
export interface MappedTable {
  readonly sheet: string;
  readonly noun: NounId | null;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Rows between them that are no records. */
  readonly skippedRows: readonly number[];
  readonly totalsRows: readonly number[];
  readonly columns: readonly MappedColumn[];
  /** Columns whose header is a period: each of their cells becomes a row of its own. */
  readonly periods: readonly MappedPeriod[];
}

export interface MappedColumn {
  readonly header: string;
  readonly column: number;
  /** Null where the column is left alone. */
  readonly field: string | null;
}

export interface MappedPeriod {
  readonly header: string;
  readonly column: number;
  /** "2026-03", "2026-Q1", "2026"; without a year "03", "Q1". */
  readonly period: string;
  readonly field: string;
}

/** The rows that are records, as Excel counts them. */
export function recordRows(table: MappedTable): number[] {
  const left = new Set([...table.skippedRows, ...table.totalsRows]);
  const rows: number[] = [];
  for (let row = table.firstDataRow; row <= table.lastDataRow; row++) if (!left.has(row)) rows.push(row);
  return rows;
}

/** A column's cells in these rows; a merged area's value stands in each of its cells. */
export function columnCells(sheet: SheetCells, column: number, rows: readonly number[]): RawCell[] {
  const { values, firstRow = 1, firstColumn = 0, merges = [] } = sheet;
  const at = column - firstColumn;
  const cells = rows.map((row) => values[row - firstRow]?.[at] ?? null);
  const merged = merges.filter((area) => area.firstColumn <= column && column <= area.lastColumn);
  if (merged.length === 0) return cells;
  const firstOf = new Map(merged.flatMap((area) => rowsOf(area).map((row) => [row, area] as const)));
  return cells.map((cell, index) => {
    const area = firstOf.get(rows[index]!);
    return area ? (values[area.firstRow - firstRow]?.[area.firstColumn - firstColumn] ?? null) : cell;
  });
}

function rowsOf({ firstRow, lastRow }: Area): number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
}

/** Excel's formats of a column's cells in these rows; undefined where they were not read. */
export function columnFormats(sheet: SheetCells, column: number, rows: readonly number[]): string[] | undefined {
  const { numberFormats, firstRow = 1, firstColumn = 0 } = sheet;
  return numberFormats && rows.map((row) => numberFormats[row - firstRow]?.[column - firstColumn] ?? "General");
}
