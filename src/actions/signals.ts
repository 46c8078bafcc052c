import type { Issue } from "../domain/kernel/issue";
import type { Outcome } from "./action";

/** What an action tells whoever shows it. */
export type Signal = Outcome | { readonly kind: "issues"; readonly issues: readonly Issue[] };

type Listener = (signal: Signal) => void;

/** Carries signals from the ribbon to the pane; the last one waits where the pane is not there yet. */
export class Signals {
  private readonly listeners = new Set<Listener>();
  private waiting: Signal | null = null;

  send(signal: Signal): void {
    if (this.listeners.size === 0) this.waiting = signal;
    this.listeners.forEach((listener) => listener(signal));
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.waiting) listener(this.waiting);
    this.waiting = null;
    return () => this.listeners.delete(listener);
  }
}

export const signals = new Signals();
