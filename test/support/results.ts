import type { Result } from "../../src/domain/kernel/result";

/** The value, or the code of the first issue. */
export function valueOf<Value>(result: Result<Value>): Value | string {
  return result.ok ? result.value : result.issues[0].code;
}

/** The value of what must have one. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`no value: ${result.issues[0].code}`);
  return result.value;
}
