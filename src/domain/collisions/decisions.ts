import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import { accountSigns } from "./followDecisions";

/** What a person said of two rows: one account, two, or a branch of the other that stays a row of its own. */
export type Verdict = "same" | "different" | "branch";

/** Kept in the workbook. Rows are named by what they say, because they move. */
export interface Decision {
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly on: IsoDate;
  /** Who said so, where they gave their name. */
  readonly by?: string;
  /** By what else the two rows can be found. */
  readonly signs?: readonly [one: readonly string[], other: readonly string[]];
}

/** A row as decisions name it. */
export interface KnownRow {
  readonly key: string;
  readonly signs: readonly string[];
}

export function knownRow(account: Account): KnownRow {
  return { key: accountKey(account), signs: accountSigns(account) };
}

/** What a row is known by in later scans: its id, else its name with phone or city, so that a sorted sheet is the same sheet. */
export function accountKey(account: Account): string {
  if (account.accountId) return `#${foldText(account.accountId)}`;
  const rest = account.phone ?? account.mobile ?? account.email ?? account.city ?? account.address ?? "";
  return `${foldText(account.name ?? "")}|${foldText(rest)}`;
}

/** What is said of a whole group, said of every two of its rows. */
export function decisionsOn(
  rows: readonly KnownRow[],
  verdict: Verdict,
  said: Pick<Decision, "on" | "by">,
): Decision[] {
  return rows.flatMap((one, at) =>
    rows.slice(at + 1).map((other): Decision => ({
      one: one.key,
      other: other.key,
      verdict,
      ...said,
      signs: [one.signs, other.signs],
    })),
  );
}

/** The later of two decisions on the same rows counts; a new one replaces it. */
export function withDecisions(known: readonly Decision[], made: readonly Decision[]): Decision[] {
  const byPair = new Map([...known, ...made].map((decision) => [pairKey(decision.one, decision.other), decision]));
  return [...byPair.values()];
}

/**
 * Groups as decisions leave them: rows said to be one are one group, rows said to be two are never in one group, be it
 * through others. What is left alone drops out. Rows are numbers; `keyOf` names them, `rowsOfKey` finds them again.
 */
export function decidedGroups(
  groups: readonly (readonly number[])[],
  keyOf: (row: number) => string,
  rowsOfKey: (key: string) => readonly number[],
  decisions: readonly Decision[],
): readonly (readonly number[])[] {
  const apart = new Set(
    decisions.filter(({ verdict }) => verdict !== "same").map(({ one, other }) => pairKey(one, other)),
  );
  const areApart = (a: number, b: number) => apart.size > 0 && apart.has(pairKey(keyOf(a), keyOf(b)));
  const said = decisions
    .filter(({ verdict }) => verdict === "same")
    .map(({ one, other }) => [...new Set([...rowsOfKey(one), ...rowsOfKey(other)])]);
  const units = joined(said, areApart);
  const unitOf = new Map(units.flatMap((unit) => unit.map((row) => [row, unit] as const)));
  return joined([...groups, ...units], () => false)
    .flatMap((rows) => parted(rows, unitOf, areApart))
    .filter((part) => part.length > 1);
}

/** Lists that share a row become one, in order of their first; rows that are kept apart stay out of each other's. */
function joined(
  lists: readonly (readonly number[])[],
  areApart: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const home = new Map<number, Set<number>>();
  for (const list of lists) {
    for (const row of list) {
      const [target, own] = [home.get(list[0]!) ?? new Set([list[0]!]), home.get(row) ?? new Set([row])];
      if (target === own || [...own].some((a) => [...target].some((b) => areApart(a, b)))) continue;
      for (const member of own) target.add(member);
      for (const member of target) home.set(member, target);
    }
  }
  return [...new Set(home.values())].map((rows) => [...rows].sort((a, b) => a - b));
}

/** Rows said to be one stay together; each such unit joins the first part that holds nobody it is kept apart from. */
function parted(
  rows: readonly number[],
  unitOf: ReadonlyMap<number, readonly number[]>,
  areApart: (a: number, b: number) => boolean,
): number[][] {
  const parts: number[][] = [];
  for (const unit of new Set(rows.map((row) => unitOf.get(row) ?? [row]))) {
    const home = parts.find((part) => part.every((other) => unit.every((row) => !areApart(row, other))));
    if (home) home.push(...unit);
    else parts.push([...unit]);
  }
  return parts.map((part) => part.sort((a, b) => a - b));
}

/** What was said of several rows at once, on one day. */
export interface DecisionSet<Made extends Decision = Decision> {
  readonly verdict: Verdict;
  readonly on: IsoDate;
  readonly by: string | undefined;
  /** The rows by what they are known by. */
  readonly keys: readonly string[];
  readonly decisions: readonly Made[];
}

/** Decisions on pairs as they were made, of groups; the newest day first. */
export function decisionSets<Made extends Decision>(decisions: readonly Made[]): DecisionSet<Made>[] {
  const sets: { verdict: Verdict; on: IsoDate; by: string | undefined; keys: Set<string>; decisions: Made[] }[] = [];
  for (const decision of decisions) {
    const { one, other, verdict, on, by } = decision;
    const isOf = (set: (typeof sets)[number]) =>
      set.verdict === verdict && set.on === on && set.by === by && (set.keys.has(one) || set.keys.has(other));
    const home = sets.find(isOf);
    if (home) {
      home.keys.add(one).add(other);
      home.decisions.push(decision);
    } else sets.push({ verdict, on, by, keys: new Set([one, other]), decisions: [decision] });
  }
  return sets.map((set) => ({ ...set, keys: [...set.keys] })).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** The same for the same two rows, in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\u0000${other}` : `${other}\u0000${one}`;
}
