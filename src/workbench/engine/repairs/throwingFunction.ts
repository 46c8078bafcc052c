import { ILogService } from "@univerjs/core";
import { ErrorType, ErrorValueObject, Interpreter } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/**
 * One formula whose function throws ended the calculation of all of them for good. It is #VALUE! now
 * and the others go on.
 */
export function outliveThrowing({ injector }: Engine): void {
  const interpreter = injector.get(Interpreter);
  const log = injector.get(ILogService);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (...node) => {
    try {
      return execute(...node);
    } catch (problem) {
      log.error("[workbench] a formula could not be calculated", problem);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}
