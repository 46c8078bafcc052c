import { type GuardSettings, isGuarded, writeGuardSettings } from "../../sheets/collisions/guardSettings";
import { type Finding } from "../../sheets/collisions/liveAccounts";
import { type SetAside } from "../../sheets/collisions/setAside";
import type { Workbook } from "../../sheets/workbook";
import { oneByOne } from "../oneByOne";
import { type SalesBookStore } from "../salesBookStore";

import { BEGINNING, type Guard, type GuardState, told } from "./guard";
import { keepApart, mark, prepare, putBack, start } from "./steps";

/** Watches what is entered on guarded sheets, whichever view is shown. */
export interface GuardStore {
  state(): GuardState;
  subscribe(listener: () => void): () => void;
  /** Takes up what the workbook keeps: its settings, and the guard where it is on. */
  start(): Promise<void>;
  /** Makes the accounts ready to be asked, and keeps them current from then on. */
  prepare(): Promise<void>;
  choose(settings: GuardSettings): Promise<void>;
  /** Puts findings out of sight; a full scan still has them. */
  dismiss(): Promise<void>;
  /** A person says that an entry is another customer; that is kept. */
  keepApart(finding: Finding): Promise<void>;
  putBack(entry: SetAside): Promise<void>;
  /** A person wants to see what was found. */
  look(): void;
}

export function guardStore(workbook: Workbook, salesBook: SalesBookStore, author: () => string): GuardStore {
  const listeners = new Set<() => void>();
  const become = (change: Partial<GuardState>) => {
    guard.state = { ...guard.state, ...change };
    listeners.forEach((listener) => listener());
  };
  const guard: Guard = {
    ...{ workbook, salesBook, author, become, inTurn: oneByOne(), state: BEGINNING },
    ...{ waiting: [], edits: [], numbers: [], sheetNames: new Map(), known: null, isWatching: false, isMarkDue: false },
  };
  salesBook.subscribe(() => {
    const now = salesBook.state();
    if (guard.state.live && now.kind === "answer" && now.reading !== guard.known) void prepare(guard);
  });
  return {
    state: () => guard.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => start(guard),
    prepare: () => prepare(guard),
    choose: async (settings) => {
      if (told(guard, await writeGuardSettings(workbook, settings)) === null) return;
      // A guard that waits for the pane to be opened would miss what is typed before.
      const isHeard = told(guard, await workbook.startWithWorkbook(settings.sheets.length > 0)) !== null;
      const isWatched = ({ number }: Finding) => isGuarded(settings, guard.state.live!.places[number]!.sheet);
      const findings = guard.state.findings.filter(isWatched);
      become({ settings, findings, ...(isHeard && { issues: [] }), ...(findings.length === 0 && { last: null }) });
      if (settings.sheets.length > 0) await prepare(guard);
      await guard.inTurn(() => mark(guard));
    },
    dismiss: async () => {
      become({ findings: [], last: null, issues: [] });
      await guard.inTurn(() => mark(guard));
    },
    keepApart: (finding) => guard.inTurn(() => keepApart(guard, finding)),
    putBack: (entry) => guard.inTurn(() => putBack(guard, entry)),
    look: () => become({ looks: guard.state.looks + 1 }),
  };
}
