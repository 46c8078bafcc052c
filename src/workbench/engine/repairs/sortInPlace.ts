import { ArrayValueObject, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/**
 * SORT sorted the array it was given, which the engine keeps for every formula on the same range: others in the same
 * calculation then found the rows in another order. It gets a copy now.
 */
export function copyBeforeSort({ injector }: Engine): void {
  const sort = injector.get(IFunctionService).getExecutor("SORT");
  if (!sort) throw new Error("The engine has no SORT.");
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (values: BaseValueObject, ...rest: BaseValueObject[]) => calculate(copied(values), ...rest);
}

function copied(values: BaseValueObject): BaseValueObject {
  if (!values.isArray()) return values;
  const array = values as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
