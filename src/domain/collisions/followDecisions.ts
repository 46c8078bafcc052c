import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Decision } from "./decisions";

/** What tells one account from others, whatever else of it changes. */
const TELLING = [
  "accountId",
  "name",
  "phone",
  "mobile",
  "email",
  "taxId",
] as const satisfies readonly (keyof Account)[];

const NAMING = /^(accountId|name) /;

/** By what else a row is found again once its id, its name or its phone is another. */
export function accountSigns(account: Account): string[] {
  return TELLING.flatMap((field) => {
    const sign = foldText(account[field] ?? "");
    return sign === "" ? [] : [`${field} ${sign}`];
  });
}

/** A decision by what its rows are known by now; `kept` is as it was made. */
export interface FollowedDecision extends Decision {
  readonly kept: Decision;
}

/** The decisions as they are to be read of a list; what finds no row keeps the key it was made with. */
export function followDecisions(
  decisions: readonly Decision[],
  accounts: readonly Account[],
  keys: readonly string[],
): readonly FollowedDecision[] {
  const now = keysNow(decisions, accounts, keys);
  return decisions.map((kept) => ({
    ...kept,
    one: now.get(kept.one) ?? kept.one,
    other: now.get(kept.other) ?? kept.other,
    kept,
  }));
}

/**
 * Of keys that no row has any more the key of the one row that it can be: that row has a sign of it, no decision names it, and
 * it can be no other's. `keys[i]` is what `accounts[i]` is known by.
 */
export function keysNow(
  decisions: readonly Decision[],
  accounts: readonly Account[],
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const signsOf = signsByKey(decisions);
  const present = new Set(keys);
  const lost = [...signsOf].filter(([key]) => !present.has(key));
  if (lost.length === 0) return new Map();
  const bearers = bearersOf(new Set(lost.flatMap(([, signs]) => signs)), accounts, keys, signsOf);
  const found = lost.flatMap(([key, signs]) => {
    const candidates = new Set(signs.flatMap((sign) => bearers.get(sign) ?? []));
    return candidates.size === 1 ? [[key, [...candidates][0]!] as const] : [];
  });
  const isAlone = (row: string) => found.filter(([, other]) => other === row).length === 1;
  return new Map(found.filter(([, row]) => isAlone(row)));
}

function signsByKey(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const signsOf = new Map<string, readonly string[]>();
  for (const { one, other, verdict, signs } of decisions) {
    [one, other].forEach((key, side) => {
      const own = signs?.[side] ?? signsOf.get(key) ?? [];
      // Who is joined by a switchboard's number alone would be merged with a stranger.
      signsOf.set(key, verdict === "same" ? own.filter((sign) => NAMING.test(sign)) : own);
    });
  }
  return signsOf;
}

/** The keys of the rows that have a sign, save those that decisions name. */
function bearersOf(
  wanted: ReadonlySet<string>,
  accounts: readonly Account[],
  keys: readonly string[],
  named: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  accounts.forEach((account, row) => {
    if (named.has(keys[row]!)) return;
    for (const sign of accountSigns(account)) {
      if (wanted.has(sign)) bearers.set(sign, [...(bearers.get(sign) ?? []), keys[row]!]);
    }
  });
  return bearers;
}
