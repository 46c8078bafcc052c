import type { Issue } from "../domain/kernel/issue";
import { fail, type Result } from "../domain/kernel/result";
import { mappingOf } from "../domain/mapping/savedMapping";
import { sheetRef } from "../domain/mapping/sheetNow";
import type { WorkbookMapping } from "../domain/mapping/workbookMap";
import { type Notation } from "../sheets/reading/decoded";
import { NOTATIONS_DOCUMENT, readNotations, withNotation } from "../sheets/reading/notations";
import {
  MAPPING_DOCUMENT,
  readCells,
  type ReadingWatch,
  readSalesBook,
  type WorkbookReading,
} from "../sheets/reading/readSalesBook";
import type { ColumnPlace } from "../sheets/salesBook";
import type { Workbook } from "../sheets/workbook";
import { drawn } from "./drawn";
import { oneByOne } from "./oneByOne";

/** What is known of the workbook's rows: one of these. */
export type BookState =
  | { readonly kind: "idle" }
  /** `known`: what was read before, if anything was. */
  | { readonly kind: "reading"; readonly done: number; readonly total: number; readonly known: WorkbookReading | null }
  /** `isStale`: cells were changed since. */
  | { readonly kind: "answer"; readonly reading: WorkbookReading; readonly isStale: boolean }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

/** The workbook's rows, read once and kept for every view. */
export interface SalesBookStore {
  state(): BookState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook anew, unless that is under way. */
  read(): Promise<void>;
  /** Reads anew what is known to be out of date. */
  renew(): Promise<void>;
  /** Stops reading; what was known before counts again. */
  cancel(): void;
  /** Something was changed: what is known, or just being read, may be out of date. */
  outdate(): void;
  /** Keeps in the workbook what a person said of a column, and reads anew. */
  say(column: Pick<ColumnPlace, "sheet" | "header">, said: Notation): Promise<Result<void>>;
  /** Keeps in the workbook what a person changed in the mapping, and reads anew from the cells at hand. */
  correct(change: (mapping: WorkbookMapping) => WorkbookMapping): Promise<Result<void>>;
}

const IDLE: BookState = { kind: "idle" };

export function salesBookStore(workbook: Workbook): SalesBookStore {
  const listeners = new Set<() => void>();
  let state = IDLE;
  let before = IDLE;
  let signal = { aborted: false };
  let isChanged = false;
  const become = (next: BookState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const readWith = async (reader: (watch: ReadingWatch) => Promise<Result<WorkbookReading>>) => {
    if (state.kind === "reading") return;
    before = state;
    signal = { aborted: false };
    isChanged = false;
    const known = knownIn(before);
    become({ kind: "reading", done: 0, total: 0, known });
    const progress = (done: number, total: number) => become({ kind: "reading", done, total, known });
    const after = stateAfter(await reader({ progress, signal, pause: drawn }), before);
    become(after.kind === "answer" && isChanged ? { ...after, isStale: true } : after);
  };
  const outdate = () => {
    isChanged = true;
    if (state.kind === "answer" && !state.isStale) become({ ...state, isStale: true });
  };
  const reader = watchedReader(workbook, outdate);
  const read = () => readWith(reader);
  const inTurn = oneByOne();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    renew: () => (state.kind === "answer" && state.isStale ? read() : Promise.resolve()),
    cancel: () => void (signal.aborted = true),
    outdate,
    say: async (column, said) => {
      const written = await keepNotation(workbook, knownIn(state)?.sheets ?? [], column, said);
      if (written.ok) await read();
      return written;
    },
    correct: (change) =>
      inTurn(async () => {
        if (state.kind !== "answer" || state.isStale) await read();
        if (state.kind !== "answer" || state.isStale) return fail({ code: "cancelled" });
        const { map, sheets } = state.reading;
        const written = await workbook.writeDocument(MAPPING_DOCUMENT, change(mappingOf(map)));
        if (!written.ok) return written;
        // Until it is read with the new mapping, what is known is out of date.
        outdate();
        await readWith((watch) => readCells(workbook, sheets, watch));
        return written;
      }),
  };
}

/** Reads the workbook; from the first time on it is told of every change of a cell. */
function watchedReader(workbook: Workbook, changed: () => void) {
  let isWatching = false;
  return async (watch: ReadingWatch): Promise<Result<WorkbookReading>> => {
    if (!isWatching) {
      const watched = await workbook.watchCells(changed);
      if (!watched.ok) return watched;
      isWatching = true;
    }
    return readSalesBook(workbook, watch);
  };
}

async function keepNotation(
  workbook: Workbook,
  sheets: WorkbookReading["sheets"],
  { sheet, header }: Pick<ColumnPlace, "sheet" | "header">,
  said: Notation,
): Promise<Result<void>> {
  const kept = await workbook.readDocument(NOTATIONS_DOCUMENT);
  if (!kept.ok) return kept;
  const own = sheets.find(({ name }) => name === sheet);
  const place = { ...(own ? sheetRef(own) : { sheet }), header };
  return workbook.writeDocument(NOTATIONS_DOCUMENT, withNotation(readNotations(kept.value, sheets), place, said));
}

/** What is known of the rows, also while they are read anew. */
export function knownIn(state: BookState): WorkbookReading | null {
  if (state.kind === "answer") return state.reading;
  return state.kind === "reading" ? state.known : null;
}

function stateAfter(result: Result<WorkbookReading>, before: BookState): BookState {
  if (result.ok) return { kind: "answer", reading: result.value, isStale: false };
  const isCancelled = result.issues.every(({ code }) => code === "cancelled");
  return isCancelled ? before : { kind: "issues", issues: result.issues };
}
