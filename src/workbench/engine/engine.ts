import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetMemo } from "./sheetMemo";

/** Univer's services as the parts of the book share them. Made after the first workbook, because some exist only then. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly memo: SheetMemo;
  private readonly instances: IUniverInstanceService;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoRedo = this.injector.get(IUndoRedoService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.memo = new SheetMemo(this.commands);
    this.instances = this.injector.get(IUniverInstanceService);
  }

  /** Undo and redo go to the workbook that has the focus, which without a screen none gets by itself. */
  focus(): void {
    this.instances.focusUnit(this.unitId);
  }

  get workbook(): Workbook {
    const workbook = this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  }

  /** False while a workbook is being made, when some of its parts already tell of themselves. */
  get isOpen(): boolean {
    return !!this.instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Throws for an id that no sheet has. */
  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`There is no sheet ${sheetId}.`);
    return worksheet;
  }
}
