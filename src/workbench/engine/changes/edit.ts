import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area, CellValue } from "../book";
import { valueOf, type CellReader } from "../cells";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a write of cells is about to do. */
export interface Edit {
  readonly area: Area;
  readonly kind: "RangeEdited" | "FormatChanged";
  /** Of a single cell. */
  readonly before?: CellValue;
}

/**
 * Undo repeats values that stay as they were, so there (`comparing`) only a difference counts as an edit.
 * Returns undefined where nothing is written.
 */
export function foresee(
  reader: CellReader,
  params: ISetRangeValuesMutationParams,
  comparing: boolean,
): Edit | undefined {
  const matrix = params.cellValue ?? {};
  const area = boundsOf(params.subUnitId, matrix);
  if (!area) return undefined;
  const isEdit = some(matrix, (cell, row, column) =>
    comparing ? differs(reader.cell(area.sheetId, row, column), cell) : writesValue(cell),
  );
  if (!isEdit) return { area, kind: "FormatChanged" };
  if (area.rowCount * area.columnCount > 1) return { area, kind: "RangeEdited" };
  return { area, kind: "RangeEdited", before: valueOf(reader.cell(area.sheetId, area.row, area.column)) };
}

/** The smallest area around the cells of a matrix. */
export function boundsOf(sheetId: string, matrix: IObjectMatrixPrimitiveType<unknown>): Area | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [key, cells] of Object.entries(matrix as Record<string, object>)) {
    const columns = Object.keys(cells ?? {});
    if (columns.length === 0) continue;
    top = Math.min(top, Number(key));
    bottom = Math.max(bottom, Number(key));
    left = Math.min(left, Number(columns[0]));
    right = Math.max(right, Number(columns.at(-1)));
  }
  if (bottom < 0) return undefined;
  return { sheetId, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function areaOf(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    sheetId,
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

function some(matrix: Matrix, is: (cell: Nullable<ICellData>, row: number, column: number) => boolean): boolean {
  for (const row of Object.keys(matrix)) {
    const cells = matrix[Number(row)] ?? {};
    for (const column of Object.keys(cells)) {
      if (is(cells[Number(column)], Number(row), Number(column))) return true;
    }
  }
  return false;
}

function writesValue(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

function differs(old: Nullable<ICellData>, next: Nullable<ICellData>): boolean {
  if (!next) return !!old && (!!old.f || valueOf(old) !== "");
  const isFormula = !!(next.f || next.si);
  if (isFormula || old?.f || old?.si)
    return (next.f ?? null) !== (old?.f ?? null) || (next.si ?? null) !== (old?.si ?? null);
  return "v" in next && valueOf(next) !== valueOf(old);
}
