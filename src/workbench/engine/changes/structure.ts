import type { IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  RemoveSheetsFilterMutation,
  ReCalcSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
} from "@univerjs/sheets-filter";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableFilterMutation } from "@univerjs/sheets-table";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import type { SheetChange } from "../book";
import { areaOf, boundsOf } from "./edit";

/** A change before it is known who made it. */
export type Told = Omit<SheetChange, "by">;

/** The parameters of the engine's mutations, as far as they say what changed where. */
export interface MutationParams {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly range: IRange;
  readonly tableId: string;
  readonly sheet: { readonly id: string };
  readonly from: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<unknown> };
  readonly to: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<unknown> };
}

type Translation = (params: MutationParams) => Told[];

const STRUCTURE: { readonly [mutation: string]: Translation } = {
  [InsertRowMutation.id]: (params) => [{ kind: "RowInserted", ...inRows(params) }],
  [RemoveRowMutation.id]: (params) => [{ kind: "RowDeleted", ...inRows(params) }],
  [InsertColMutation.id]: (params) => [{ kind: "ColumnInserted", ...inColumns(params) }],
  [RemoveColMutation.id]: (params) => [{ kind: "ColumnDeleted", ...inColumns(params) }],
  [RemoveSheetMutation.id]: ({ subUnitId }) => [{ kind: "SheetDeleted", sheetId: subUnitId }],
  [SetWorksheetOrderMutation.id]: ({ subUnitId }) => [{ kind: "SheetMoved", sheetId: subUnitId }],
  [SetWorksheetHideMutation.id]: ({ subUnitId }) => [{ kind: "SheetVisibilityChanged", sheetId: subUnitId }],
  [ReorderRangeMutation.id]: ({ subUnitId, range }) => [
    { kind: "RowSorted", sheetId: subUnitId, area: areaOf(subUnitId, range) },
  ],
  [MoveRangeMutation.id]: ({ from, to }) => [...edited(from), ...edited(to)],
  [SetSheetsFilterCriteriaMutation.id]: filtered,
  [RemoveSheetsFilterMutation.id]: filtered,
  [ReCalcSheetsFilterMutation.id]: filtered,
  [SetNumfmtMutation.id]: formatted,
  [RemoveNumfmtMutation.id]: formatted,
};

const OF_TABLES: { readonly [mutation: string]: "TableAdded" | "TableDeleted" | "Filtered" } = {
  [AddSheetTableMutation.id]: "TableAdded",
  [DeleteSheetTableMutation.id]: "TableDeleted",
  [SetSheetTableFilterMutation.id]: "Filtered",
};

/** What a mutation means to the sheet; nothing for one that only concerns its look on the screen. */
export function structureOf(
  mutation: string,
  params: MutationParams,
  sheetOfTable: (tableId: string) => string | undefined,
): Told[] {
  const kind = OF_TABLES[mutation];
  if (!kind) return STRUCTURE[mutation]?.(params) ?? [];
  const { tableId } = params;
  return [{ kind, tableId, sheetId: params.subUnitId ?? sheetOfTable(tableId) ?? "" }];
}

function inRows({ subUnitId, range: { startRow, endRow } }: MutationParams) {
  const area = {
    sheetId: subUnitId,
    row: startRow,
    column: 0,
    rowCount: endRow - startRow + 1,
    columnCount: MAX_COLUMNS,
  };
  return { sheetId: subUnitId, area };
}

function inColumns({ subUnitId, range: { startColumn, endColumn } }: MutationParams) {
  const columnCount = endColumn - startColumn + 1;
  return {
    sheetId: subUnitId,
    area: { sheetId: subUnitId, row: 0, column: startColumn, rowCount: MAX_ROWS, columnCount },
  };
}

function edited({ subUnitId, value }: MutationParams["from"]): Told[] {
  const area = boundsOf(subUnitId, value);
  return area ? [{ kind: "RangeEdited", sheetId: subUnitId, area }] : [];
}

function filtered({ subUnitId }: MutationParams): Told[] {
  return [{ kind: "Filtered", sheetId: subUnitId }];
}

function formatted({ subUnitId }: MutationParams): Told[] {
  return [{ kind: "FormatChanged", sheetId: subUnitId }];
}
