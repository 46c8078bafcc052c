import { useEffect, useState } from "react";
import type { Steps } from "../../domain/kernel/steps";
import { drawn } from "../drawn";

/** Time the work may take before the pane draws again, in milliseconds. */
const SLICE = 24;

export type Stepping<Value> =
  | { readonly kind: "working"; readonly share: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "answer"; readonly value: Value };

interface Told<Value> {
  readonly work: unknown;
  readonly now: Stepping<Value>;
}

/**
 * Does long work while the pane stays alive, from its beginning whenever it is another function: so `work` is
 * remembered with what it depends on.
 */
export function useSteps<Value>(work: () => Steps<Value>) {
  const [told, tell] = useState<Told<Value>>();
  const state: Stepping<Value> = told?.work === work ? told.now : { kind: "working", share: 0 };
  const isCancelled = state.kind === "cancelled";
  useEffect(() => {
    if (isCancelled) return;
    const signal = { isStopped: false };
    void drive(work(), signal, (now) => tell({ work, now }));
    return () => {
      signal.isStopped = true;
    };
  }, [work, isCancelled]);
  return {
    state,
    cancel: () => tell({ work, now: { kind: "cancelled" } }),
    again: () => tell({ work, now: { kind: "working", share: 0 } }),
  };
}

async function drive<Value>(
  steps: Steps<Value>,
  signal: { readonly isStopped: boolean },
  say: (now: Stepping<Value>) => void,
): Promise<void> {
  for (;;) {
    await drawn();
    if (signal.isStopped) return;
    const sliceEnds = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < sliceEnds) step = steps.next();
    if (step.done) return say({ kind: "answer", value: step.value });
    say({ kind: "working", share: step.value });
  }
}
