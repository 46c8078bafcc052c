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
  for (const key of Object.keys(matrix)) {
    const row = Number(key);
    if (row < area.row || row >= area.row + area.rowCount) continue;
    const cells = matrix[row]!;
    const isUsed = (column: number) =>
      column >= area.column && column < area.column + area.columnCount && !!cells[column] && counts(cells[column]);
    const columns = Object.keys(cells).map(Number);
    const first = columns.find(isUsed);
    const last = columns.reverse().find(isUsed);
    if (first === undefined || last === undefined) continue;
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, first);
    bounds.right = Math.max(bounds.right, last);
  }
}
