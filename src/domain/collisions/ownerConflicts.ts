import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { dealState } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { dayNumber } from "../kernel/date";
import type { Money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import type { Opportunity } from "../model/opportunities";

/** One customer in the hands of several reps. */
export interface OwnerConflict {
  /** The group's rows of the accounts sheet. */
  readonly rows: readonly number[];
  /** In order of entry; the first came first, where its day is known. */
  readonly owners: readonly OwnerClaim[];
  /** Whether entry days say who came first. */
  readonly isOrderKnown: boolean;
  /** Contacts by different reps within the window: what the customer noticed. */
  readonly doubleContacts: number;
  readonly quotes: readonly QuoteConflict[];
}

export interface OwnerClaim {
  readonly owner: string;
  readonly since: IsoDate | null;
  readonly row: number;
}

/** Open deals on one product by different reps at different amounts. */
export interface QuoteConflict {
  readonly product: string;
  readonly quotes: readonly { readonly row: number; readonly owner: string; readonly amount: Money }[];
}

/** Two reps within so many days of each other talk to the customer at the same time. */
const DOUBLE_CONTACT_DAYS = 30;

/** Groups whose rows have different owners, or whose open deals do; most double contacts first. */
export function ownerConflicts(
  groups: readonly (readonly number[])[],
  accounts: readonly Account[],
  index: AccountIndex,
  activities: readonly Activity[],
  opportunities: readonly Opportunity[],
): OwnerConflict[] {
  const groupOf = groupsByEntry(groups, accounts, index);
  const met = gathered(activities, index, groupOf);
  const deals = gathered(opportunities, index, groupOf);
  return groups
    .flatMap((rows, at) => {
      const claims = claimsOf(rows, accounts);
      const quotes = quoteConflicts(deals.get(at) ?? [], opportunities);
      if (claims.length < 2 && quotes.length === 0) return [];
      const isOrderKnown = claims.length > 1 && claims[0]!.since !== null && claims[0]!.since !== claims[1]!.since;
      const doubleContacts = countDouble((met.get(at) ?? []).map((row) => activities[row]!));
      return [{ rows, owners: claims, isOrderKnown, doubleContacts, quotes }];
    })
    .sort((a, b) => b.doubleContacts - a.doubleContacts || b.quotes.length - a.quotes.length);
}

function groupsByEntry(
  groups: readonly (readonly number[])[],
  accounts: readonly Account[],
  index: AccountIndex,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  groups.forEach((rows, at) => {
    for (const row of rows) {
      const { accountId, name } = accounts[row]!;
      const entry = accountOf(index, { accountId, accountName: name });
      if (entry !== NO_ACCOUNT) found.set(entry, at);
    }
  });
  return found;
}

function gathered<Row extends { readonly accountName: string | null }>(
  rows: readonly Row[],
  index: AccountIndex,
  groupOf: ReadonlyMap<number, number>,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  rows.forEach((row, at) => {
    const group = groupOf.get(accountOf(index, row));
    if (group === undefined) return;
    const list = found.get(group);
    if (list) list.push(at);
    else found.set(group, [at]);
  });
  return found;
}

/** The first row of each owner by day of entry; rows without a day come last. */
function claimsOf(rows: readonly number[], accounts: readonly Account[]): OwnerClaim[] {
  const claims = rows
    .flatMap((row): OwnerClaim[] => {
      const { owner, createdDate } = accounts[row]!;
      return owner ? [{ owner, since: createdDate, row }] : [];
    })
    .sort((a, b) => compare(a.since ?? "9999", b.since ?? "9999") || a.row - b.row);
  const seen = new Set<string>();
  return claims.filter(({ owner }) => !seen.has(foldText(owner)) && seen.add(foldText(owner)));
}

function quoteConflicts(rows: readonly number[], opportunities: readonly Opportunity[]): QuoteConflict[] {
  const byProduct = new Map<string, { product: string; quotes: { row: number; owner: string; amount: Money }[] }>();
  for (const row of rows) {
    const { stage, status, product, owner, amount } = opportunities[row]!;
    if (dealState(stage, status) !== "open" || !product || !owner || amount === null) continue;
    const key = foldText(product);
    const known = byProduct.get(key) ?? { product, quotes: [] };
    known.quotes.push({ row, owner, amount });
    byProduct.set(key, known);
  }
  return [...byProduct.values()].filter(
    ({ quotes }) =>
      new Set(quotes.map(({ owner }) => foldText(owner))).size > 1 &&
      new Set(quotes.map(({ amount }) => amount)).size > 1,
  );
}

/** Contacts that follow one by another rep within the window. */
function countDouble(activities: readonly Activity[]): number {
  const dated = activities
    .filter(({ date, owner }) => date !== null && owner !== null)
    .sort((a, b) => compare(a.date!, b.date!));
  return dated.filter((one, at) => {
    const before = dated[at - 1];
    if (!before || foldText(before.owner!) === foldText(one.owner!)) return false;
    return dayNumber(one.date!) - dayNumber(before.date!) <= DOUBLE_CONTACT_DAYS;
  }).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
