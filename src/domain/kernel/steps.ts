/**
 * Long work in steps, each with the share of it that is done, 0 to 1: whoever drives it may show how far it is, let
 * others have their turn, or stop.
 */
export type Steps<Value> = Generator<number, Value>;

/** Rows that are worked through between two steps. */
const STEP_ROWS = 4096;

/** The whole work at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that is a part of larger work, from one share of it to another. */
export function* partly<Value>(steps: Steps<Value>, from: number, to: number): Steps<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Work without steps of its own, as one. */
export function* atOnce<Value>(work: () => Value): Steps<Value> {
  yield 0;
  return work();
}

/** Does something for each place from 0 to `count`, with a step every few thousand; `each` costs about so many rows. */
export function* stepEach(count: number, each: (at: number) => void, rowsEach = 1): Steps<void> {
  const stride = Math.max(1, Math.floor(STEP_ROWS / rowsEach));
  for (let at = 0; at < count; at++) {
    if (at % stride === 0) yield at / count;
    each(at);
  }
}
