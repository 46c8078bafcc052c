import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../customFunctions";

/** Excel's own limit of arguments. */
const MOST_ARGUMENTS = 255;

/** The engine's view of one custom function; `answer` gets the formula's arguments and the function's own cell. */
export class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = MOST_ARGUMENTS;

  constructor(
    name: string,
    readonly metadata: FunctionMetadata,
    private readonly answer: (executor: CustomFunctionExecutor, values: readonly BaseValueObject[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    return this.answer(this, values);
  }
}
