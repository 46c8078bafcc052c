import type { IRange, Nullable } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/** Ranges of spilled arrays by row and column, which the engine keeps as a matrix here and as plain data there. */
interface Ranges {
  getValue?(row: number, column: number): Nullable<IRange>;
  readonly [row: number]: { readonly [column: number]: IRange } | undefined;
}

/** The engine leaves the spilled range of a cell, `A1#`, undone. Excel's files call it ANCHORARRAY, so it gets that name. */
export function addAnchorArray({ injector }: Engine): void {
  const current = injector.get(IFormulaCurrentConfigService);
  const running = injector.get(IFormulaRuntimeService);
  const rangeOf = (unitId: string, sheetId: string, row: number, column: number) =>
    look(running.getUnitArrayFormula()[unitId]?.[sheetId], row, column) ??
    look(current.getArrayFormulaRange()[unitId]?.[sheetId], row, column);

  class AnchorArray extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 1;
    override maxParams = 1;

    override calculate(variant: BaseValueObject): BaseValueObject {
      if (!(variant as FunctionVariantType).isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
      const reference = variant as unknown as BaseReferenceObject;
      const { startRow, startColumn } = reference.getRangePosition();
      const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
      const range = rangeOf(unitId, sheetId, startRow, startColumn);
      if (!range) return ErrorValueObject.create(ErrorType.REF);
      const spilled = new RangeReferenceObject({ ...range }, sheetId, unitId);
      spilled.setDefaultUnitId(unitId);
      spilled.setDefaultSheetId(sheetId);
      spilled.setUnitStylesData(current.getUnitStylesData());
      // A function may answer with a reference, though its type does not say so.
      return spilled as unknown as BaseValueObject;
    }
  }
  injector.get(IFunctionService).registerExecutors(new AnchorArray("ANCHORARRAY"));
}

function look(ranges: unknown, row: number, column: number): IRange | undefined {
  const found = ranges as Ranges | null | undefined;
  return (found?.getValue ? found.getValue(row, column) : found?.[row]?.[column]) ?? undefined;
}
