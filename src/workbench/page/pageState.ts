import type { Loss } from "../files/losses";

/** A question the page asks before something is lost, or a problem it tells. */
export type Question =
  | { readonly kind: "notKept"; readonly when: "open" | "save"; readonly losses: readonly Loss[] }
  | { readonly kind: "unsaved"; readonly fileName: string }
  | { readonly kind: "cannotOpen"; readonly fileName: string; readonly problem: string };

export type Work =
  | { readonly kind: "reading"; readonly fileName: string; readonly share: number }
  | { readonly kind: "saving" }
  | { readonly kind: "calculating" };

export interface PageState {
  readonly fileName: string;
  readonly isPaneOpen: boolean;
  readonly work: Work | undefined;
  readonly notice: string;
  /** The sentence of the error in the selected cell. */
  readonly cellError: string;
  readonly question: Question | undefined;
}

/** What the page shows, in one place outside React, because files, host and engine change it too. */
export class PageStore {
  private state: PageState = {
    fileName: "Book1.xlsx",
    isPaneOpen: true,
    work: undefined,
    notice: "",
    cellError: "",
    question: undefined,
  };
  private readonly listeners = new Set<() => void>();
  private answerQuestion: ((goOn: boolean) => void) | undefined;

  readonly get = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Resolves with what the person chose; a question that was still open counts as refused. */
  ask(question: Question): Promise<boolean> {
    this.answer(false);
    this.set({ question });
    return new Promise((resolve) => (this.answerQuestion = resolve));
  }

  answer(goOn: boolean): void {
    this.set({ question: undefined });
    this.answerQuestion?.(goOn);
    this.answerQuestion = undefined;
  }
}
