import {
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { Author, SheetChange } from "../book";
import { valueOf, type CellReader } from "../cells";
import type { Engine } from "../engine";
import { carriesAlong, cellsShifted, shiftsCells } from "./commands";
import { areaOf, foresee, type Edit } from "./edit";
import { structureOf, type MutationParams, type Told } from "./structure";

type Options = IExecutionOptions | undefined;

const WRITES: ReadonlySet<SheetChange["kind"]> = new Set(["RangeEdited", "FormatChanged"]);
/** What undo does besides, to show where it was. */
const ALONGSIDE: ReadonlySet<SheetChange["kind"]> = new Set(["SelectionChanged", "SheetActivated"]);

/** Tells what changes in the workbook, whoever changes it, by following the engine's commands. */
export class ChangeTeller {
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private readonly subscriptions: IDisposable[];
  private readonly edits = new WeakMap<ICommandInfo, Edit>();
  /** Some commands end a moment after they have begun, when the author may be another. */
  private readonly authors = new WeakMap<ICommandInfo, Author>();
  private author: Author = "user";
  private isMuted = false;
  /** What undo or redo has done so far: a removed row, say, brings writes with it that are no edits. */
  private undone: Told[] | undefined;
  private oldName = "";
  private activeSheet = "";
  /** The engine activates a new sheet before it says that there is one. */
  private isInsertingSheet = false;
  private lastSelection = "";
  private calculatedSheets: readonly string[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly reader: CellReader,
  ) {
    this.subscriptions = [
      engine.commands.beforeCommandExecuted((command, options) => this.before(command, options)),
      engine.commands.onCommandExecuted((command) => this.after(command)),
    ];
    this.followActiveSheet();
  }

  get authorNow(): Author {
    return this.author;
  }

  add(listener: (change: SheetChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What `change` does before it first waits is told as done by `author`. */
  as<T>(author: Author, change: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return change();
    } finally {
      this.author = before;
    }
  }

  /** Nothing is told while another workbook is put in the place of this one. */
  async mute(change: () => Promise<void>): Promise<void> {
    this.isMuted = true;
    try {
      await change();
      this.followActiveSheet();
    } finally {
      this.isMuted = false;
    }
  }

  tellCalculated(): void {
    for (const sheetId of this.calculatedSheets) this.tell({ kind: "Calculated", sheetId }, "user");
    this.calculatedSheets = [];
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.listeners.clear();
  }

  /** Of the workbook that is open now; one that is closed ends its own stream. */
  private followActiveSheet(): void {
    const { workbook } = this.engine;
    this.activeSheet = workbook.getActiveSheet().getSheetId();
    workbook.activeSheet$.subscribe((sheet) => {
      const sheetId = sheet?.getSheetId();
      if (!sheetId || sheetId === this.activeSheet) return;
      this.activeSheet = sheetId;
      if (this.isInsertingSheet) return;
      this.tell({ kind: "SheetActivated", sheetId }, this.author);
    });
  }

  private before(command: ICommandInfo, options: Options): void {
    const { id, params } = command;
    this.authors.set(command, this.author);
    if (id === UndoCommandId || id === RedoCommandId) this.undone = [];
    else if (id === InsertSheetMutation.id) this.isInsertingSheet = true;
    else if (id === SetWorksheetNameMutation.id) this.oldName = this.nameOf((params as MutationParams).subUnitId);
    else if (id === SetRangeValuesMutation.id && isAnEdit(params as MutationParams, options)) {
      const edit = foresee(this.reader, params as ISetRangeValuesMutationParams, this.undone !== undefined);
      if (edit) this.edits.set(command, edit);
    }
  }

  private after(command: ICommandInfo): void {
    const author = this.authors.get(command) ?? this.author;
    if (command.id === UndoCommandId || command.id === RedoCommandId) this.tellUndone();
    else if (command.id === SetFormulaCalculationResultMutation.id) this.noteCalculated(command);
    else this.meaningOf(command).forEach((told) => this.tell(told, author));
  }

  private meaningOf(command: ICommandInfo): Told[] {
    const { id } = command;
    const params = (command.params ?? {}) as MutationParams;
    if (id === SetRangeValuesMutation.id) return this.editOf(command);
    if (id === InsertSheetMutation.id) return this.additionOf(params.sheet.id);
    if (id === SetSelectionsOperation.id) return this.selectionOf(command.params as ISetSelectionsOperationParams);
    if (id === SetWorksheetNameMutation.id) return [this.renamingOf(command.params as ISetWorksheetNameMutationParams)];
    if (shiftsCells(params.trigger)) return [];
    const shifted = cellsShifted(this.engine, id, params);
    return shifted ? [shifted] : structureOf(id, params, (tableId) => this.sheetOfTable(tableId));
  }

  private editOf(command: ICommandInfo): Told[] {
    const edit = this.edits.get(command);
    if (!edit) return [];
    const { area, kind, before } = edit;
    const told: Told = { kind, sheetId: area.sheetId, area };
    if (before === undefined) return [told];
    const cell = this.reader.cell(area.sheetId, area.row, area.column);
    return [{ ...told, before, ...(cell?.f || cell?.si ? {} : { after: valueOf(cell) }) }];
  }

  private tellUndone(): void {
    const undone = this.undone ?? [];
    this.undone = undefined;
    const isReshaped = undone.some(({ kind }) => !ALONGSIDE.has(kind) && !WRITES.has(kind));
    const kept = isReshaped ? undone.filter(({ kind }) => !WRITES.has(kind)) : undone;
    kept.forEach((told) => this.tell(told, "user"));
  }

  private selectionOf({ subUnitId, selections, type }: ISetSelectionsOperationParams): Told[] {
    const range = selections.at(-1)?.range;
    if (!range || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return [];
    const area = areaOf(subUnitId, range);
    const selection = JSON.stringify(area);
    if (selection === this.lastSelection) return [];
    this.lastSelection = selection;
    return [{ kind: "SelectionChanged", sheetId: subUnitId, area }];
  }

  private additionOf(sheetId: string): Told[] {
    this.isInsertingSheet = false;
    const isActive = this.activeSheet === sheetId;
    return [{ kind: "SheetAdded", sheetId }, ...(isActive ? [{ kind: "SheetActivated", sheetId } as const] : [])];
  }

  private renamingOf({ subUnitId, name }: ISetWorksheetNameMutationParams): Told {
    return { kind: "SheetRenamed", sheetId: subUnitId, oldName: this.oldName, newName: name };
  }

  private noteCalculated({ params }: ICommandInfo): void {
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    const sheets = Object.entries(unitData[this.engine.unitId] ?? {});
    this.calculatedSheets = sheets
      .filter(([, cells]) => cells && Object.keys(cells).length > 0)
      .map(([sheetId]) => sheetId);
  }

  private tell(told: Told, author: Author): void {
    if (this.isMuted) return;
    if (this.undone) this.undone.push(told);
    else this.listeners.forEach((listener) => listener({ ...told, by: author }));
  }

  private nameOf(sheetId: string): string {
    return this.engine.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
  }

  private sheetOfTable(tableId: string): string | undefined {
    return this.engine.injector.get(TableManager).getTableById(this.engine.unitId, tableId)?.getSubunitId();
  }
}

/** Results of formulas, and what follows of itself from a change of structure, are no edits. */
function isAnEdit(params: MutationParams, options: Options): boolean {
  return !options?.fromFormula && !options?.onlyLocal && !carriesAlong(params.trigger);
}
