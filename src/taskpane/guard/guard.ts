import type { Progress } from "../../domain/duplicates/scan";
import type { Issue } from "../../domain/kernel/issue";
import type { Result } from "../../domain/kernel/result";
import { GUARD_OFF, type GuardSettings } from "../../sheets/collisions/guardSettings";
import { type Finding, type LiveAccounts } from "../../sheets/collisions/liveAccounts";
import { type SetAside } from "../../sheets/collisions/setAside";
import { type Edit } from "../../sheets/collisions/takeChanges";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import type { CellsChange, Workbook } from "../../sheets/workbook";
import type { oneByOne } from "../oneByOne";
import { type SalesBookStore } from "../salesBookStore";

/** What the guard knows, and what it has found since it was switched on. */
export interface GuardState {
  readonly settings: GuardSettings;
  /** Null until the accounts are ready to be asked. */
  readonly live: LiveAccounts | null;
  readonly progress: Progress | null;
  /** Not settled yet, the newest first. */
  readonly findings: readonly Finding[];
  /** Since there was nothing to settle: accounts checked, and entries set aside. */
  readonly last: { readonly checked: ReadonlySet<number>; readonly aside: readonly SetAside[] } | null;
  readonly setAside: readonly SetAside[];
  readonly issues: readonly Issue[];
  /** How often a person has asked to look at what was found. */
  readonly looks: number;
}

/** What the guard's steps share. */
export interface Guard {
  readonly workbook: Workbook;
  readonly salesBook: SalesBookStore;
  readonly inTurn: ReturnType<typeof oneByOne>;
  /** As the person is named in History; "" where they did not say. */
  readonly author: () => string;
  readonly become: (change: Partial<GuardState>) => void;
  state: GuardState;
  /** Changes nobody has looked at, then areas that are to be read, then accounts that are to be checked. */
  waiting: CellsChange[];
  edits: readonly Edit[];
  numbers: readonly number[];
  /** Sheet ids and the names the sheets had when they were read. */
  sheetNames: ReadonlyMap<string, string>;
  known: WorkbookReading | null;
  isWatching: boolean;
  isMarkDue: boolean;
}

/** The value, or null with the issues shown. */
export function told<Value>({ become }: Guard, result: Result<Value>): Value | null {
  if (result.ok) return result.value;
  become({ issues: result.issues });
  return null;
}

export function idOf({ sheetNames }: Guard, sheet: string): string | undefined {
  return [...sheetNames].find(([, name]) => name === sheet)?.[0];
}

export const BEGINNING: GuardState = {
  settings: GUARD_OFF,
  live: null,
  progress: null,
  findings: [],
  last: null,
  setAside: [],
  issues: [],
  looks: 0,
};
