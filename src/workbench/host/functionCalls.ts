import type { FunctionAnswer, FunctionCall, FunctionMetadata } from "../engine/customFunctions";
import { CATEGORY, type Message } from "./messages";

/** What office.js tells about a call: [id, true, value] or [id, false, sentence, code]. */
export type FunctionResult = readonly [id: number, isDone: boolean, value: unknown, errorCode?: number | undefined];

const CALL = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
/** Calls in one message: the pane can draw and answer between two messages. */
const BATCH_SIZE = 1000;

/** office.js's number of an error, as Excel shows it; what a plain throw or an unknown function comes to is #VALUE! or #NAME?. */
const ERRORS: { readonly [code: number]: string } = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Pending {
  readonly call: FunctionCall;
  readonly options: FunctionMetadata["options"];
  readonly answer: (answer: FunctionAnswer) => void;
}

/** Calls custom functions in the add-in, as Excel does: many in a message, none before the add-in is ready. */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private outbox: Message[] = [];
  private isReady = false;
  private isFlushing = false;
  private lastId = 0;
  private readonly readyListeners = new Set<() => void>();

  constructor(private readonly send: (messages: readonly Message[]) => void) {}

  /** Calls that have no answer yet. */
  get pendingCount(): number {
    return this.pending.size;
  }

  call(call: FunctionCall, options?: FunctionMetadata["options"]): Promise<FunctionAnswer> {
    return new Promise((answer) => {
      const id = ++this.lastId;
      this.pending.set(id, { call, options, answer });
      if (this.isReady) this.post(callMessage(id, call, options));
    });
  }

  /** Gives up every pending call of one cell; the add-in hears of those that asked to be cancelled. */
  cancel(address: string): void {
    for (const [id, { call, options, answer }] of this.pending) {
      if (call.address !== address) continue;
      this.pending.delete(id);
      const notice = JSON.stringify({ invocationId: id });
      if (options?.cancelable) this.post([CATEGORY.customFunction, CANCEL, "", notice, id, false]);
      answer({ error: "#N/A" });
    }
  }

  /** The add-in has registered its functions: calls may go, those that waited first. */
  ready(): void {
    this.isReady = true;
    for (const [id, { call, options }] of this.pending) this.post(callMessage(id, call, options));
    this.readyListeners.forEach((listener) => listener());
  }

  /** Tells when the add-in is ready, now if it is, and again after each reload. */
  onReady(listener: () => void): () => void {
    this.readyListeners.add(listener);
    if (this.isReady) listener();
    return () => this.readyListeners.delete(listener);
  }

  /** The add-in is gone or loads again: pending calls wait for it and are made once more. */
  restart(): void {
    this.isReady = false;
    this.outbox = [];
  }

  take(results: readonly FunctionResult[]): void {
    for (const [id, isDone, value, errorCode] of results) {
      const pending = this.pending.get(id);
      this.pending.delete(id);
      pending?.answer(answerOf(isDone, value, errorCode));
    }
  }

  private post(message: Message): void {
    this.outbox.push(message);
    if (this.isFlushing) return;
    this.isFlushing = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.isFlushing = false;
    const messages = this.outbox;
    this.outbox = [];
    for (let start = 0; start < messages.length; start += BATCH_SIZE) {
      this.send(messages.slice(start, start + BATCH_SIZE));
    }
  }
}

/** Reads an error thrown, or returned as a value, with its sentence where the add-in gave one. */
export function answerOf(isDone: boolean, value: unknown, errorCode = 0): FunctionAnswer {
  if (!isDone) {
    const error = ERRORS[errorCode] ?? "#VALUE!";
    return typeof value === "string" && value !== "" ? { error, message: value } : { error };
  }
  if (!isReturnedError(value)) return { value };
  return value.message ? { error: value.basicValue, message: value.message } : { error: value.basicValue };
}

function isReturnedError(value: unknown): value is { basicValue: string; message?: string } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Error";
}

function callMessage(id: number, call: FunctionCall, options: FunctionMetadata["options"]): Message {
  const flags = (options?.cancelable ? CANCELABLE : 0) | (options?.stream ? STREAMING : 0);
  const json = JSON.stringify([id, call.id, call.args, call.address, flags, null]);
  return [CATEGORY.customFunction, CALL, "", json, id, false];
}
