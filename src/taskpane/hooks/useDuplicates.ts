import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { accountRecords } from "../../domain/collisions/accountRecords";
import {
  accountKey,
  decidedGroups,
  decisionsOn,
  type Decision,
  knownRow,
  pairKey,
  type Verdict,
} from "../../domain/collisions/decisions";
import { followDecisions, type FollowedDecision } from "../../domain/collisions/followDecisions";
import { type DuplicateGroup, listedGroups, ratedGroups } from "../../domain/collisions/groups";
import type { Progress, Scanned } from "../../domain/duplicates/scan";
import type { Issue } from "../../domain/kernel/issue";
import type { Account } from "../../domain/model/accounts";
import { keepDecisions, readDecisions, withdrawDecisions } from "../../sheets/collisions/decisionsKept";
import { usePane } from "../paneContext";
import { scanRecords } from "../scanning";
import { today } from "../today";
import { useKept } from "./useKept";

export interface ScanAnswer {
  readonly kind: "answer";
  readonly scanned: Scanned;
  readonly accounts: readonly Account[];
}

export type ScanState =
  | { readonly kind: "idle" }
  | { readonly kind: "scanning"; readonly done: number; readonly total: number; readonly rowsPerSecond: number }
  | ScanAnswer
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

/** Looks for duplicates among accounts, remembers what a person says of them, and tells the groups that are left. */
export function useDuplicates(accounts: readonly Account[]) {
  const { workbook, signals, author } = usePane();
  const [state, setState] = useKept<ScanState>("duplicates.scan", () => ({ kind: "idle" }));
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const followed = useMemo(() => followDecisions(decisions, accounts, keysOf(accounts).keys), [decisions, accounts]);
  const stop = useRef(new AbortController());

  useEffect(() => {
    void readDecisions(workbook).then((kept) => {
      if (kept.ok) setDecisions(kept.value);
      else signals.send({ kind: "issues", issues: kept.issues });
    });
  }, [workbook, signals]);

  const start = async (strictness: number) => {
    stop.current = new AbortController();
    const began = performance.now();
    const tell = ({ done, total }: Progress) => {
      const seconds = (performance.now() - began) / 1000;
      const rowsPerSecond = Math.round((accounts.length * done) / Math.max(1, total) / Math.max(0.001, seconds));
      setState(() => ({ kind: "scanning", done, total, rowsPerSecond }));
    };
    const scanned = await scanRecords(accountRecords(accounts), { strictness, tell, signal: stop.current.signal });
    setState(() => (scanned === null ? { kind: "idle" } : { kind: "answer", scanned, accounts }));
  };

  const decide = useCallback(
    async (rows: readonly number[], verdict: Verdict) => {
      const known = rows.map((row) => knownRow(accounts[row]!));
      const made = decisionsOn(known, verdict, { on: today(), ...(author !== "" && { by: author }) });
      const pairs = new Set(made.map(({ one, other }) => pairKey(one, other)));
      const replaced = followed.flatMap(({ one, other, kept }) => (pairs.has(pairKey(one, other)) ? [kept] : []));
      const kept = await keepDecisions(workbook, made, replaced);
      if (kept.ok) setDecisions(kept.value);
      return kept;
    },
    [accounts, workbook, author, followed],
  );
  const withdraw = async (taken: readonly FollowedDecision[]) => {
    const left = await withdrawDecisions(
      workbook,
      taken.map(({ kept }) => kept),
    );
    if (left.ok) setDecisions(left.value);
    else signals.send({ kind: "issues", issues: left.issues });
  };

  const groups = useGroups(state, followed);
  return { state, start, cancel: () => stop.current.abort(), groups, decide, decisions: followed, withdraw };
}

interface Keys {
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

const keysKnown = new WeakMap<readonly Account[], Keys>();

/** What each row is known by, found once for all views and decisions. */
function keysOf(accounts: readonly Account[]): Keys {
  const known = keysKnown.get(accounts);
  if (known) return known;
  const keys = accounts.map(accountKey);
  const byKey = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  });
  keysKnown.set(accounts, { keys, byKey });
  return { keys, byKey };
}

function useGroups(state: ScanState, decisions: readonly Decision[]): readonly DuplicateGroup[] {
  return useMemo(() => {
    if (state.kind !== "answer") return [];
    const { scanned, accounts } = state;
    const { keys, byKey } = keysOf(accounts);
    const decided = decidedGroups(
      listedGroups(scanned.groups),
      (row) => keys[row]!,
      (key) => byKey.get(key) ?? [],
      decisions,
    );
    return ratedGroups(decided, scanned.edges);
  }, [state, decisions]);
}
