import type { IWorksheetData } from "@univerjs/core";
import type { SheetPlaces } from "./chartTypes";

const POINTS_PER_PIXEL = 0.75;
/** Pixels of a column and a row nobody has sized. */
const USUAL = { column: 88, row: 24 };

/** Places of cells from the sizes of columns and rows; hidden ones take no room. */
export function placesOf({
  columnData = {},
  rowData = {},
  defaultColumnWidth,
  defaultRowHeight,
}: Partial<IWorksheetData>): SheetPlaces {
  const width = (column: number) =>
    columnData[column]?.hd ? 0 : (columnData[column]?.w ?? defaultColumnWidth ?? USUAL.column);
  const height = (row: number) => (rowData[row]?.hd ? 0 : (rowData[row]?.h ?? defaultRowHeight ?? USUAL.row));
  return {
    left: (column) => sum(column, width) * POINTS_PER_PIXEL,
    top: (row) => sum(row, height) * POINTS_PER_PIXEL,
    cell: (left, top) => ({
      row: indexAt(top / POINTS_PER_PIXEL, height),
      col: indexAt(left / POINTS_PER_PIXEL, width),
    }),
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}

/** The index whose beginning is nearest to the pixel. */
function indexAt(pixel: number, size: (index: number) => number): number {
  let [index, start] = [0, 0];
  while (start + size(index) / 2 <= pixel && index < MOST) start += size(index++);
  return index;
}

const MOST = 1_048_575;
