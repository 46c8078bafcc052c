import { formatAddress } from "../engine/a1";
import type { Book, SheetChange } from "../engine/book";
import { Listeners } from "./listeners";
import { CATEGORY, type Message } from "./messages";
import { rangeObject } from "./range/rangeObject";
import type { References } from "./references";
import { SheetOrder } from "./sheetOrder";
import { eventsOf, type WireEvent } from "./wireEvents";

/** References kept for `event.getRange`; older events' ranges are let go. */
const MOST_EVENT_RANGES = 500;

export type DocumentEvent = "documentSelectionChanged" | "settingsChanged";

/** Turns changes of the workbook into messages for whoever listens, never before the reply to the batch that made them. */
export class EventPump {
  readonly listeners = new Listeners();
  /** Whether `context.runtime.enableEvents` is on. */
  isEnabled = true;
  onDocumentEvent: (event: DocumentEvent) => void = () => undefined;
  private readonly order: SheetOrder;
  private readonly stop: () => void;
  private readonly eventRanges: string[] = [];
  private waiting: Message[] = [];
  private documentEvents = new Set<DocumentEvent>();
  private held = 0;
  private isDue = false;
  private lastId = 0;

  constructor(
    private readonly book: Book,
    private readonly references: References,
    private readonly send: (messages: readonly Message[]) => void,
  ) {
    this.order = new SheetOrder(book);
    this.stop = book.onChange((change) => this.take(change));
  }

  /** Holds events back while a batch is executed. */
  hold(): void {
    this.held++;
  }

  release(): void {
    this.held--;
    this.schedule();
  }

  raise(eventType: number, targets: readonly string[], args: { readonly [name: string]: unknown }): void {
    if (!this.isEnabled) return;
    for (const target of new Set(targets)) {
      if (!this.listeners.has(eventType, target)) continue;
      this.waiting.push([CATEGORY.event, eventType, target, JSON.stringify(args), ++this.lastId, false]);
    }
    this.schedule();
  }

  /** Of the document itself, by office.js's older way. */
  raiseDocumentEvent(event: DocumentEvent): void {
    this.documentEvents.add(event);
    this.schedule();
  }

  /** Drops listeners and whatever has not been sent. */
  forget(): void {
    this.listeners.clear();
    this.waiting = [];
    this.documentEvents.clear();
  }

  dispose(): void {
    this.stop();
    this.forget();
  }

  private take(change: SheetChange): void {
    const events = eventsOf(change, this.book, this.order);
    this.order.follow();
    for (const event of events) this.raise(event.type, event.targets, this.complete(event, change));
    if (change.kind === "SelectionChanged") this.raiseDocumentEvent("documentSelectionChanged");
  }

  private complete(event: WireEvent, change: SheetChange): { readonly [name: string]: unknown } {
    const isHeard = event.targets.some((target) => this.listeners.has(event.type, target));
    if (!isHeard || !change.area) return event.args;
    const address = formatAddress(change.area);
    if (!event.hasRange) return { ...event.args, address };
    const referenceId = this.references.keep(rangeObject(change.area));
    this.eventRanges.push(referenceId);
    if (this.eventRanges.length > MOST_EVENT_RANGES) this.references.release(this.eventRanges.shift());
    return { ...event.args, address, referenceId };
  }

  private schedule(): void {
    if (this.isDue || this.held > 0) return;
    this.isDue = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.isDue = false;
    if (this.held > 0) return;
    const [messages, documentEvents] = [this.waiting, this.documentEvents];
    this.waiting = [];
    this.documentEvents = new Set();
    if (messages.length > 0) this.send(messages);
    documentEvents.forEach((event) => this.onDocumentEvent(event));
  }
}
