import type { Book } from "../engine/book";

/** An object of the Excel object model as the wire sees it: its class, and whatever the class needs to find it again. */
export interface HostObject {
  readonly $type: string;
  /** Set while office.js keeps a reference to it. */
  $reference?: string;
}

export interface Property<Self> {
  readonly get: (self: Self, host: HostContext) => unknown;
  readonly set?: (self: Self, value: never, host: HostContext) => void | Promise<void>;
  /** Left out of load() without names, as Excel leaves out what is dear to compute. */
  readonly onlyByName?: true;
}

/** How one class answers on the wire. Member names are the server's: PascalCase. An unknown one answers ApiNotFound, loudly. */
export interface HostType<Self extends HostObject = HostObject> {
  readonly name: string;
  readonly id?: "Id" | "_Id" | "Key";
  /** Every result of this class is kept by reference (Range and RangeAreas). */
  readonly keepsReference?: true;
  readonly properties?: { readonly [member: string]: Property<Self> };
  readonly navigation?: { readonly [member: string]: (self: Self, host: HostContext) => HostObject | null };
  readonly methods?: { readonly [member: string]: (self: Self, args: readonly never[], host: HostContext) => unknown };
  /** Of a collection. */
  readonly items?: (self: Self, host: HostContext) => readonly HostObject[];
  /** getItem(key). */
  readonly indexer?: (self: Self, args: readonly never[], host: HostContext) => HostObject;
}

/** What every member may use. */
export interface HostContext {
  readonly book: Book;
  /** Remembers that office.js listens: number of the event and its target, as EXCEL's wire has them. */
  listen(eventType: number, target: string): void;
  unlisten(eventType: number, target: string): void;
  /** Tells the add-in, after its batch, of something that `Book.onChange` does not tell; each target that listens hears it. */
  raise(eventType: number, targets: readonly string[], args: { readonly [name: string]: unknown }): void;
  /** Tells the add-in of its selection or settings by office.js's older way, which has no number and no target. */
  raiseDocumentEvent(event: "documentSelectionChanged" | "settingsChanged"): void;
  /** Whether the add-in hears events. */
  eventsEnabled: boolean;
  /** The add-in's display language. */
  readonly locale: string;
}

/** A refusal office.js turns into an OfficeExtension.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    readonly httpStatus?: number,
  ) {
    super(message ?? MESSAGES[code] ?? code);
  }
}

export function fail(code: string, message?: string): never {
  throw new HostError(code, message);
}

/** Keeps the members' types while the list of types is heterogeneous. */
export function hostType<Self extends HostObject>(type: HostType<Self>): HostType {
  return type as unknown as HostType;
}

const MESSAGES: { readonly [code: string]: string } = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  NotImplemented: "The requested feature isn't implemented.",
  InvalidSelection: "The current selection is invalid for this operation.",
  GeneralException: "There was an internal error while processing the request.",
};
