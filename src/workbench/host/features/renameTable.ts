import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { SetSheetTableCommand, SetSheetTableMutation } from "@univerjs/sheets-table";
import type { HostContext } from "../hostType";
import type { TableInfo } from "./tableObject";

/**
 * Renames a table in one undoable step; formulas follow. The engine's own command does the same, but refuses a table
 * the name of a sheet, which Excel allows.
 */
export function renameTable(
  { id: tableId, subUnitId, name: oldTableName }: TableInfo,
  name: string,
  host: HostContext,
): void {
  const { book } = host;
  const unitId = book.workbook.getId();
  const injector = book.sheet(subUnitId)!.getInject();
  const commands = injector.get(ICommandService);
  const mutation = (config: { name: string }) => ({
    id: SetSheetTableMutation.id,
    params: { unitId, subUnitId, tableId, config },
  });
  const followed = injector.get(SheetInterceptorService).onCommandExecute({
    id: SetSheetTableCommand.id,
    params: { unitId, tableId, name, oldTableName },
  });
  const redoMutations = [...(followed.preRedos ?? []), mutation({ name }), ...followed.redos];
  const undoMutations = [...(followed.preUndos ?? []), mutation({ name: oldTableName }), ...followed.undos];
  redoMutations.forEach(({ id, params }) => commands.syncExecuteCommand(id, params as object));
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
}
