import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "./a1";
import type { Area } from "./book";
import { valueOf, type CellReader } from "./cells";
import type { Engine } from "./engine";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Bounds {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The smallest area around every value (and, unless `valuesOnly`, every format) of a sheet or of a part of it. */
export function usedArea(
  engine: Engine,
  reader: CellReader,
  within: Area | string,
  valuesOnly: boolean,
): Area | undefined {
  const area: Area =
    typeof within === "string"
      ? { sheetId: within, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }
      : within;
  const bounds: Bounds = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  const counts = (cell: ICellData) => (!valuesOnly && !!cell.s) || !!cell.f || !!cell.si || valueOf(cell) !== "";
  extend(bounds, engine.worksheet(area.sheetId).getCellMatrix().getMatrix() as Matrix, area, counts);
  extend(bounds, reader.spilled(area.sheetId) ?? {}, area, () => true);
  if (bounds.bottom < 0) return undefined;
  const { top: row, left: column } = bounds;
  return {
    sheetId: area.sheetId,
    row,
    column,
    rowCount: bounds.bottom - row + 1,
    columnCount: bounds.right - column + 1,
  };
}

function extend(bounds: Bounds, matrix: Matrix, area: Area, counts: (cell: ICellData) => boolean): void {
  const [left, right] = [area.column, area.column + area.columnCount];
  for (const key in matrix) {
    const row = Number(key);
    if (row < area.row || row >= area.row + area.rowCount) continue;
    const cells = matrix[row]!;
    const columns = Object.keys(cells);
    const isUsed = (key: string | undefined) => {
      const column = Number(key);
      return column >= left && column < right && !!cells[column] && counts(cells[column]);
    };
    let [first, last] = [0, columns.length - 1];
    while (first <= last && !isUsed(columns[first])) first += 1;
    if (first > last) continue;
    while (!isUsed(columns[last])) last -= 1;
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, Number(columns[first]));
    bounds.right = Math.max(bounds.right, Number(columns[last]));
  }
}
