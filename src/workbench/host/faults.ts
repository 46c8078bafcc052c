import type { Book } from "../engine/book";
import { sheetExtras } from "../engine/extras";
import { ACTION, isForServices, type ReplyBody, type RequestBody } from "./wire";

/** Numbers with which Excel refuses a whole batch; office.js knows the code of each. */
export const REFUSAL = {
  accessDenied: 7000,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  sessionLost: 5012,
} as const;

/** The codes office.js gives to them. */
export const REFUSAL_CODES: { readonly [refusal: number]: string } = {
  [REFUSAL.accessDenied]: "AccessDenied",
  [REFUSAL.cellEditMode]: "InvalidOperationInCellEditMode",
  [REFUSAL.requestTooLarge]: "RequestPayloadSizeLimitExceeded",
  [REFUSAL.responseTooLarge]: "ResponsePayloadSizeLimitExceeded",
  [REFUSAL.sessionLost]: "InvalidOrTimedOutSession",
};

/** Excel on the web's limit for a request, and for a response, in bytes of JSON. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Something that goes wrong in real life and may be called for here. */
export type Fault =
  | { readonly kind: "cellEditMode" }
  | { readonly kind: "accessDenied" }
  | { readonly kind: "sessionLost" }
  | { readonly kind: "payloadLimit"; readonly bytes?: number }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "protectedSheet"; readonly sheet: string; readonly password?: string }
  | { readonly kind: "sheetDeleted"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly name: string }
  /** Rows that a person filters away or hides, counted from 0. */
  | { readonly kind: "rowsHidden"; readonly sheet: string; readonly row: number; readonly rowCount: number }
  | {
      readonly kind: "coauthorEdit";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: unknown;
    }
  | { readonly kind: "date1904" };

/** When a fault strikes. */
export interface Moment {
  /** At the nth batch from now; 1, the next one, unless told. */
  readonly at?: number;
  /** Whether it goes on until it is disarmed; limits and waits do unless told. */
  readonly lasts?: boolean;
}

export interface ArmedFault {
  readonly fault: Fault;
  /** 1 is the next batch. */
  readonly batchesLeft: number;
  readonly lasts: boolean;
}

const LASTING: readonly Fault["kind"][] = ["payloadLimit", "slow"];

/** Lets real life happen to the add-in on demand: each fault strikes at the batch it was armed for. */
export class Faults {
  private faults: ArmedFault[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly book: Book) {}

  get armed(): readonly ArmedFault[] {
    return this.faults;
  }

  /** Returns a way to disarm it. */
  arm(fault: Fault, { at = 1, lasts = LASTING.includes(fault.kind) }: Moment = {}): () => void {
    this.set([...this.faults, { fault, batchesLeft: at, lasts }]);
    return () => this.set(this.faults.filter((armed) => armed.fault !== fault));
  }

  disarmAll(): void {
    this.set([]);
  }

  /** Tells when a fault is armed, strikes or is disarmed. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets due faults strike; a number refuses the batch. Batches that only tidy up or answer custom functions do not count. */
  async beforeBatch(body: RequestBody): Promise<number | undefined> {
    if (this.faults.length === 0 || isHousekeeping(body)) return undefined;
    const due = this.faults.filter((armed) => armed.batchesLeft === 1);
    this.countDown();
    let refusal: number | undefined;
    for (const { fault } of due) refusal = (await strike(fault, body, this.book)) ?? refusal;
    return refusal;
  }

  /** A number refuses the reply, after the batch was done. */
  afterBatch(reply: ReplyBody): number | undefined {
    const limit = this.faults.find(
      ({ fault, batchesLeft }) => fault.kind === "payloadLimit" && batchesLeft === 1,
    )?.fault;
    return limit?.kind === "payloadLimit" && bytesOf(reply) > (limit.bytes ?? PAYLOAD_LIMIT)
      ? REFUSAL.responseTooLarge
      : undefined;
  }

  private countDown(): void {
    const left = this.faults.filter((armed) => armed.lasts || armed.batchesLeft > 1);
    this.set(left.map((armed) => ({ ...armed, batchesLeft: Math.max(1, armed.batchesLeft - 1) })));
  }

  private set(faults: ArmedFault[]): void {
    this.faults = faults;
    this.listeners.forEach((listener) => listener());
  }
}

async function strike(fault: Fault, body: RequestBody, book: Book): Promise<number | undefined> {
  switch (fault.kind) {
    case "cellEditMode":
    case "accessDenied":
    case "sessionLost":
      return REFUSAL[fault.kind];
    case "payloadLimit":
      return bytesOf(body) > (fault.bytes ?? PAYLOAD_LIMIT) ? REFUSAL.requestTooLarge : undefined;
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return undefined;
    case "date1904":
      book.extras.date1904 = true;
      return undefined;
    default:
      book.as("coauthor", () => changeBook(fault, book));
      return undefined;
  }
}

type BookFault = Extract<
  Fault,
  { kind: "protectedSheet" | "sheetDeleted" | "sheetRenamed" | "rowsHidden" | "coauthorEdit" }
>;

/** What another person may do to the workbook between two batches; a sheet that is gone already is left alone. */
function changeBook(fault: BookFault, book: Book): void {
  const sheet = book.sheet(fault.sheet);
  if (!sheet) return;
  const sheetId = sheet.getSheetId();
  switch (fault.kind) {
    case "protectedSheet":
      sheetExtras(book.extras, sheetId).protection = {
        ...(fault.password === undefined ? {} : { password: fault.password }),
        options: {},
      };
      return;
    case "sheetDeleted":
      book.workbook.deleteSheet(sheet);
      return;
    case "sheetRenamed":
      sheet.setName(fault.name);
      return;
    case "rowsHidden":
      sheet.hideRows(fault.row, fault.rowCount);
      return;
    case "coauthorEdit":
      book.write({ sheetId, row: fault.row, column: fault.column, rowCount: 1, columnCount: 1 }, [[fault.value]]);
  }
}

function bytesOf(message: object): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}

function isHousekeeping(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  const isRelease = calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
  return isRelease || isForServices(body);
}
