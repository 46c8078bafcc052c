/** Time that work may take before the pane draws again, in milliseconds. */
const SLICE = 24;

/** Drives work that goes in steps, with a pause after each slice of time. */
export async function sliced<Step, Answer>(
  steps: Generator<Step, Answer>,
  progress: (step: Step) => void,
  pause: () => Promise<void>,
): Promise<Answer> {
  let sliceEnds = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    progress(step.value);
    await pause();
    sliceEnds = performance.now() + SLICE;
  }
}
