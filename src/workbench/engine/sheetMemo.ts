import { CommandType, type ICommandInfo, type ICommandService, type IDisposable } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";

/** These name no sheet, and change nothing of the sheets there are. */
const HARMLESS = new Set([
  InsertSheetMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaDataMutation.id,
]);

/** What was found by looking through a whole sheet, kept until something of the sheet changes. */
export class SheetMemo {
  private readonly found = new Map<string, Map<string, unknown>>();
  private readonly subscriptions: readonly IDisposable[];

  /** It forgets before a change and once more after it, when others may already have looked. */
  constructor(commands: ICommandService) {
    const forget = (command: ICommandInfo) => this.forget(command);
    this.subscriptions = [commands.beforeCommandExecuted(forget), commands.onCommandExecuted(forget)];
  }

  /** What `look` found the last time, or finds now. */
  recall<Found>(sheetId: string, what: string, look: () => Found): Found {
    const known = this.found.get(sheetId) ?? new Map<string, unknown>();
    this.found.set(sheetId, known);
    if (!known.has(what)) known.set(what, look());
    return known.get(what) as Found;
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private forget({ id, type, params }: ICommandInfo): void {
    if (type === CommandType.COMMAND || HARMLESS.has(id)) return;
    const { subUnitId: sheetId } = (params ?? {}) as { readonly subUnitId?: string };
    if (sheetId === undefined) this.found.clear();
    else this.found.delete(sheetId);
  }
}
