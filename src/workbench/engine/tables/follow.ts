import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { TableManager } from "@univerjs/sheets-table";
import type { Engine } from "../engine";

/** The engine's table, whose class is not public. */
export type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What follows from a change: done with it, undone with it, one step for the user. */
export interface FollowUp {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

export const NOTHING: FollowUp = { redos: [], undos: [] };

export function together(...parts: readonly FollowUp[]): FollowUp {
  return { redos: parts.flatMap(({ redos }) => redos), undos: parts.flatMap(({ undos }) => undos) };
}

/** Writes formulas or texts into cells of a sheet; its undo puts back what is there now. */
export function writing(engine: Engine, subUnitId: string, cells: readonly CellWrite[]): FollowUp {
  if (cells.length === 0) return NOTHING;
  const matrix = engine.worksheet(subUnitId).getCellMatrix();
  const [redo, undo]: [Cells, Cells] = [{}, {}];
  for (const { row, column, cell } of cells) {
    const old = matrix.getValue(row, column);
    (redo[row] ??= {})[column] = cell;
    (undo[row] ??= {})[column] = { v: old?.v ?? null, t: old?.t ?? null, f: old?.f ?? null, si: old?.si ?? null };
  }
  const of = (cellValue: Cells) => ({
    id: SetRangeValuesMutation.id,
    params: { unitId: engine.unitId, subUnitId, cellValue },
  });
  return { redos: [of(redo)], undos: [of(undo)] };
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

export function formulaCell(formula: string): ICellData {
  return { f: formula, si: null, v: null };
}

/** Rewrites formulas all over the workbook; `rewrite` returns the formula as it is where nothing changes. */
export function rewriting(
  engine: Engine,
  rewrite: (formula: string, sheetId: string, row: number) => string,
): FollowUp {
  const parts = engine.workbook.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    const cells: CellWrite[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f) return;
      const formula = rewrite(cell.f, sheetId, row);
      if (formula !== cell.f) cells.push({ row, column, cell: { ...formulaCell(formula), si: cell.si ?? null } });
    });
    return writing(engine, sheetId, cells);
  });
  return together(...parts);
}
