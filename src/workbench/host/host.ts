import type { Book } from "../engine/book";
import type { FunctionMetadata } from "../engine/customFunctions";
import { Dispatcher } from "./dispatcher";
import { type DocumentEvent, EventPump } from "./events";
import { Faults } from "./faults";
import { FunctionCalls } from "./functionCalls";
import type { HostContext } from "./hostType";
import { CATEGORY, EVENT, type Message } from "./messages";
import { followBreaks, followCells } from "./movingAreas";
import {
  type ControlState,
  serviceObjects,
  serviceTypes,
  type PaneState,
  type ServiceDesk,
  type StartState,
} from "./services";
import { objectModel } from "./types";
import type { ReplyBody, RequestBody } from "./wire";

export interface HostOptions {
  readonly book: Book;
  /** The add-in's display language, "en-US" unless told. */
  readonly locale?: string;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneState?: (state: PaneState) => void;
  /** The add-in has switched ribbon controls on or off. */
  readonly onRibbonChange?: () => void;
  /** A batch is over: what no event tells of, such as charts, may have changed. */
  readonly onBatchEnd?: () => void;
  /** A fault of the host itself, which the add-in sees as GeneralException. */
  readonly onInternalFault?: (error: unknown) => void;
}

/** What a transport brings back: a batch's reply, or a number of office.js in place of it. */
export type Answer = { readonly reply: ReplyBody } | { readonly refusal: number };

/** How long a batch waits for custom functions, in milliseconds: like Excel, which then gives #BUSY! and goes on. */
const PATIENCE = { step: 10, most: 100 } as const;

/** Excel as the add-in sees it, whatever the transport: answers its batches, tells it of events, calls its functions. */
export class ExcelHost implements HostContext {
  readonly book: Book;
  readonly locale: string;
  readonly functions: FunctionCalls;
  readonly faults: Faults;
  private readonly dispatcher: Dispatcher;
  private readonly events: EventPump;
  private readonly desk: ServiceDesk;
  private readonly stop: () => void;
  private transport: (messages: readonly Message[]) => void = () => undefined;

  constructor(private readonly options: HostOptions) {
    this.book = options.book;
    this.locale = options.locale ?? "en-US";
    this.functions = new FunctionCalls((messages) => this.transport(messages));
    this.desk = this.openDesk(options);
    this.faults = new Faults(this.book);
    this.dispatcher = new Dispatcher({
      types: [...objectModel, ...serviceTypes(this.desk)],
      roots: { workbook: { $type: "Workbook" }, services: serviceObjects() },
      host: this,
      settle: () => this.settle(),
      within: (action) => this.book.as("addin", action),
      ...(options.onInternalFault && { onInternalFault: options.onInternalFault }),
    });
    this.events = new EventPump(this.book, this.dispatcher.references, (messages) => this.transport(messages));
    this.stop = this.book.onChange((change) => {
      followCells(this.dispatcher.references, change);
      followBreaks(this.book.extras.sheets[change.sheetId]?.pageLayout, change);
    });
  }

  /** Members the add-in asked for that the host does not have, as "Class.member". */
  get missing(): readonly string[] {
    return this.dispatcher.missing;
  }

  get startState(): StartState {
    return this.desk.startState;
  }

  /** What the add-in set on its ribbon controls, by id. */
  get ribbon(): ReadonlyMap<string, ControlState> {
    return this.desk.ribbon;
  }

  /** Gives the host its way to the add-in. */
  connect(transport: (messages: readonly Message[]) => void): void {
    this.transport = transport;
  }

  /** Answers one batch; its events follow the answer. */
  async request(body: RequestBody): Promise<Answer> {
    const refusal = await this.faults.beforeBatch(body);
    if (refusal !== undefined) return { refusal };
    this.events.hold();
    try {
      const reply = await this.dispatcher.execute(body);
      const tooMuch = this.faults.afterBatch(reply);
      return tooMuch === undefined ? { reply } : { refusal: tooMuch };
    } finally {
      this.events.release();
      this.options.onBatchEnd?.();
    }
  }

  /** Makes the add-in's functions known to the workbook under their namespace; calls wait until the add-in is ready. */
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    const options = new Map(functions.map((each) => [each.id, each.options]));
    this.book.functions.register(namespace, functions, (call) => this.functions.call(call, options.get(call.id)));
    let wasReady = false;
    this.functions.onReady(() => {
      if (wasReady) this.book.functions.recalculate(namespace);
      wasReady = true;
    });
  }

  /** Runs an action the add-in has associated, as a keyboard shortcut does. */
  runAction(name: string): void {
    this.transport([[CATEGORY.action, 1000, "", JSON.stringify([name]), 0, false]]);
  }

  /** The pane was opened or closed, by the person or by the add-in. */
  tellPaneState(state: PaneState): void {
    this.desk.paneState = state;
    const args = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
    this.transport([[CATEGORY.event, EVENT.paneVisibilityChanged, "", args, 0, false]]);
  }

  /** The add-in loads anew: what it kept and listened to is forgotten. */
  restart(): void {
    this.events.forget();
    this.dispatcher.references.releaseAll();
    this.functions.restart();
  }

  dispose(): void {
    this.stop();
    this.events.dispose();
  }

  listen(eventType: number, target: string): void {
    this.events.listeners.listen(eventType, target);
  }

  unlisten(eventType: number, target: string): void {
    this.events.listeners.unlisten(eventType, target);
  }

  raise(eventType: number, targets: readonly string[], args: { readonly [name: string]: unknown }): void {
    this.events.raise(eventType, targets, args);
  }

  raiseDocumentEvent(event: DocumentEvent): void {
    this.events.raiseDocumentEvent(event);
  }

  /** Whether anybody listens to these is the transport's to know. */
  onDocumentEvent(listener: (event: DocumentEvent) => void): void {
    this.events.onDocumentEvent = listener;
  }

  get eventsEnabled(): boolean {
    return this.events.isEnabled;
  }

  set eventsEnabled(isEnabled: boolean) {
    this.events.isEnabled = isEnabled;
  }

  private openDesk(options: HostOptions): ServiceDesk {
    return {
      functions: this.functions,
      paneState: "Visible",
      startState: "Inactive",
      ribbon: new Map(),
      onActionsReady: () => undefined,
      onRibbonChange: () => options.onRibbonChange?.(),
      setPaneState: (state) => {
        options.onPaneState?.(state);
        setTimeout(() => this.tellPaneState(state), 0);
      },
    };
  }

  private async settle(): Promise<void> {
    let isSettled = false;
    const settled = this.book.settle().then(() => void (isSettled = true));
    await Promise.race([settled, this.outOfPatience(() => isSettled)]);
  }

  private async outOfPatience(isSettled: () => boolean): Promise<void> {
    for (let waited = 0; waited < PATIENCE.most && !isSettled(); waited += PATIENCE.step) {
      await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
      if (this.functions.pendingCount === 0) waited = 0;
      else if (this.dispatcher.waiting > 0) return;
    }
  }
}
