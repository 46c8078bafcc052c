import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area } from "./book";
import { GENERAL, type CellReader } from "./cells";
import type { Engine } from "./engine";
import { growTo } from "./sheetSize";
import { readTyped } from "./typing";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Writes rectangles as one change of the engine and one step of its undo. */
export class CellWriter {
  private readonly interceptors: SheetInterceptorService;

  constructor(
    private readonly engine: Engine,
    private readonly reader: CellReader,
    private readonly isDate1904: () => boolean,
  ) {
    this.interceptors = engine.injector.get(SheetInterceptorService);
  }

  write(area: Area, cells: readonly (readonly unknown[])[]): void {
    growTo(this.engine, area);
    const formats = this.reader.numberFormats(area);
    const is1904 = this.isDate1904();
    this.change(area, (old, r, c) => {
      const input = cells[r]?.[c];
      return input === null || input === undefined ? undefined : changed(old, input, formats[r]![c]!, is1904);
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    growTo(this.engine, area);
    this.change(area, (old, r, c) => {
      const format = formats[r]?.[c];
      if (format === null || format === undefined) return undefined;
      // The type is repeated because the engine would otherwise turn text into numbers, and back, with the format.
      return { s: style(format), ...(old?.t ? { t: old.t } : {}) };
    });
  }

  private change(area: Area, next: (old: Nullable<ICellData>, r: number, c: number) => ICellData | undefined): void {
    const matrix = this.engine.worksheet(area.sheetId).getCellMatrix().getMatrix() as Matrix;
    const redo: Matrix = {};
    const undo: Matrix = {};
    let isEmpty = true;
    for (let r = 0; r < area.rowCount; r++) {
      const row = area.row + r;
      for (let c = 0; c < area.columnCount; c++) {
        const column = area.column + c;
        const old = matrix[row]?.[column];
        const cell = next(old, r, c);
        if (!cell) continue;
        isEmpty = false;
        (redo[row] ??= {})[column] = cell;
        (undo[row] ??= {})[column] = old ? this.restored(old, cell) : null;
      }
    }
    if (!isEmpty) this.run(area.sheetId, redo, undo);
  }

  private restored(old: ICellData, cell: ICellData): ICellData {
    const back: ICellData = { v: old.v ?? null, t: old.t ?? null };
    if ("f" in cell || "si" in cell) Object.assign(back, { f: old.f ?? null, si: old.si ?? null });
    if ("p" in cell) back.p = old.p ?? null;
    if (cell.s) back.s = { n: this.engine.workbook.getStyles().getStyleByCell(old)?.n ?? null };
    return back;
  }

  private run(subUnitId: string, redo: Matrix, undo: Matrix): void {
    const unitId = this.engine.unitId;
    const redoParams: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue: redo };
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, redoParams);
    const more = this.interceptors.onCommandExecute({ id: SetRangeValuesCommand.id, params: redoParams });
    more.redos.forEach((mutation) =>
      this.engine.injector.get(ICommandService).syncExecuteCommand(mutation.id, mutation.params),
    );
    this.engine.undoRedo.pushUndoRedo({
      unitID: unitId,
      redoMutations: [{ id: SetRangeValuesMutation.id, params: redoParams }, ...more.redos],
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue: undo } }, ...more.undos],
    });
  }
}

function style(format: string): NonNullable<ICellData["s"]> {
  // null takes the format away; the engine's type does not say that it may.
  return (format === GENERAL ? { n: null } : { n: { pattern: format } }) as NonNullable<ICellData["s"]>;
}

function changed(old: Nullable<ICellData>, input: unknown, format: string, isDate1904: boolean): ICellData | undefined {
  const typed = readTyped(input, format, isDate1904);
  const rest: ICellData = {};
  if (old?.p) rest.p = null;
  if ("formula" in typed) return { ...rest, f: typed.formula, si: null, v: null };
  if (old?.f || old?.si) Object.assign(rest, { f: null, si: null });
  if (typed.value === null) return old ? { ...rest, v: null } : undefined;
  return {
    ...rest,
    v: typed.value,
    t: typed.type ?? CellValueType.STRING,
    ...(typed.format === undefined ? {} : { s: style(typed.format) }),
  };
}
