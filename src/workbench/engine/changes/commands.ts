import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SortRangeCommand } from "@univerjs/sheets-sort";
import type { Engine } from "../engine";
import { areaOf } from "./edit";
import type { MutationParams, Told } from "./structure";

const SHIFTS: { readonly [command: string]: "CellInserted" | "CellDeleted" } = {
  [InsertRangeMoveDownCommand.id]: "CellInserted",
  [InsertRangeMoveRightCommand.id]: "CellInserted",
  [DeleteRangeMoveUpCommand.id]: "CellDeleted",
  [DeleteRangeMoveLeftCommand.id]: "CellDeleted",
};

const CARRIERS: ReadonlySet<string> = new Set([
  ...Object.keys(SHIFTS),
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
  SortRangeCommand.id,
]);

/** Whether a command rewrites formulas and moves values as part of a larger change, which is told by itself. */
export function carriesAlong(trigger: string | undefined): boolean {
  return trigger !== undefined && CARRIERS.has(trigger);
}

/** Whether a command inserts or deletes cells, for which the engine may add rows and moves ranges. */
export function shiftsCells(trigger: string | undefined): boolean {
  return trigger !== undefined && trigger in SHIFTS;
}

/** Cells inserted or deleted with the others making room: the engine says it only as a command, perhaps for the selection. */
export function cellsShifted(engine: Engine, command: string, { range }: MutationParams): Told | undefined {
  const kind = SHIFTS[command];
  if (!kind) return undefined;
  const worksheet = engine.workbook.getActiveSheet();
  const selected = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const where = range ?? selected;
  const sheetId = worksheet.getSheetId();
  return where && { kind, sheetId, area: areaOf(sheetId, where) };
}
