import type { Sheet, WriteSheet } from "hucre";

/** The library does not name these for import; they are the types of its sheets' charts. */
export type Chart = NonNullable<Sheet["charts"]>[number];
export type ChartKind = Chart["kinds"][number];
export type SheetChart = NonNullable<WriteSheet["charts"]>[number];
export type WriteChartKind = SheetChart["type"];

/** Where cells are on a sheet, in points, and which cell is where. */
export interface SheetPlaces {
  left(column: number): number;
  top(row: number): number;
  cell(left: number, top: number): { row: number; col: number };
}
