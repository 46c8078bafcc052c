/** Excel's globals for custom functions, as far as functions use them. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode, associate: () => undefined } });

/** A value, or the error as Excel shows it: "#VALUE! sentence". */
export function shown(value: unknown): unknown {
  return value instanceof CustomFunctionsError ? `${value.code} ${value.message}`.trim() : value;
}

export function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
