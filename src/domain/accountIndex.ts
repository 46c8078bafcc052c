import { finish, partly, type Steps, stepEach } from "./kernel/steps";
import { foldText } from "./kernel/text";
import type { Account } from "./model/accounts";
import { countRegion, type Placed, type RegionLevel, regionLevelOf, type RegionTally, regionTally } from "./regions";

/** How the row of another sheet names its account. */
export interface AccountLink {
  readonly accountName: string | null;
  readonly accountId?: string | null;
}

/** The row of another sheet, which may say where it belongs as well. */
type LinkedRow = AccountLink & Placed;

/** One account; several rows of the accounts sheet may be about it. */
export interface AccountEntry {
  /** As it is written where it is met first. */
  readonly name: string;
  /** Null where no row of it gives one. */
  readonly id: string | null;
  /** Its first row on the accounts sheet; null for an account that only other sheets name. */
  readonly account: Account | null;
  /** All its rows, numbered as the accounts given. */
  readonly rows: readonly number[];
}

/** Every account once, and where to find it by the words other sheets use. */
export interface AccountIndex {
  readonly entries: readonly AccountEntry[];
  /** Names that accounts with different ids share; rows that give only such a name belong to the first of them. */
  readonly sharedNames: readonly string[];
  readonly byId: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
  /** What regions are called by in all these rows. */
  readonly regionLevel: RegionLevel;
  /** What each spelling met so far led to: folding text is dear, and a name stands in many rows. */
  readonly bySpelling: Map<string, number>;
  /** Whose the rows of each sheet are, found once however often they are asked for. */
  readonly byRows: Map<readonly AccountLink[], Int32Array>;
}

/** The number of a row's account where there is none. */
export const NO_ACCOUNT = -1;

interface Draft {
  readonly entries: { name: string; id: string | null; account: Account | null; rows: number[] }[];
  readonly sharedNames: Set<string>;
  readonly byId: Map<string, number>;
  readonly byName: Map<string, number>;
  readonly bySpelling: Map<string, number>;
  readonly regions: RegionTally;
}

/**
 * Accounts numbered in the order of the sheet. Rows of one id are one account, and so are rows of one name unless their
 * ids differ. Short and English names lead to an account where no other has them. `linked` are rows of other sheets:
 * accounts that only they name come last, in the order they are met, those of one name apart where their ids
 * differ. Rows without id and name are no account.
 */
export function indexAccounts(
  accounts: readonly Account[],
  ...linked: readonly (readonly LinkedRow[])[]
): AccountIndex {
  return finish(indexAccountSteps(accounts, linked));
}

/** The same in steps. */
export function* indexAccountSteps(
  accounts: readonly Account[],
  linked: readonly (readonly LinkedRow[])[],
): Steps<AccountIndex> {
  const draft: Draft = {
    entries: [],
    sharedNames: new Set(),
    byId: new Map(),
    byName: new Map(),
    bySpelling: new Map(),
    regions: regionTally(),
  };
  accounts.forEach((account, row) => addAccount(draft, account, row));
  addAliases(draft);
  const { regions, ...found } = draft;
  const index: AccountIndex = { ...found, sharedNames: [], byRows: new Map(), regionLevel: "province" };
  for (const [at, rows] of linked.entries()) {
    const steps = linkSteps(rows, (row) => knownOrNew(index, draft, row));
    index.byRows.set(rows, yield* partly(steps, at / linked.length, (at + 1) / linked.length));
  }
  return { ...index, sharedNames: [...draft.sharedNames], regionLevel: regionLevelOf(regions) };
}

/** The number of each row's account, NO_ACCOUNT where there is none. */
export function accountsOf(index: AccountIndex, rows: readonly AccountLink[]): Int32Array {
  const known = index.byRows.get(rows);
  if (known) return known;
  const found = finish(linkSteps(rows, (row) => accountOf(index, row)));
  index.byRows.set(rows, found);
  return found;
}

function* linkSteps<Row extends AccountLink>(
  rows: readonly Row[],
  accountFor: (row: Row) => number,
): Steps<Int32Array> {
  const accounts = new Int32Array(rows.length);
  yield* stepEach(rows.length, (at) => {
    accounts[at] = accountFor(rows[at]!);
  });
  return accounts;
}

function knownOrNew(index: AccountIndex, draft: Draft, row: LinkedRow): number {
  countRegion(draft.regions, row);
  const known = accountOf(index, row);
  if (known === NO_ACCOUNT) return addNamed(draft, row);
  if (!row.accountId || draft.byId.has(row.accountId)) return known;
  const id = foldText(row.accountId);
  if (draft.byId.has(id)) return known;
  const entry = draft.entries[known]!;
  // Two customers of one name: sheets that number them tell them apart.
  if (!entry.account && entry.id !== null) return addNamed(draft, row);
  entry.id ??= row.accountId;
  draft.byId.set(id, known);
  return known;
}

/** The number of the account a row belongs to: by its id, else by its name or what stands for it; NO_ACCOUNT where neither is known. */
export function accountOf({ byId, byName, bySpelling }: AccountIndex, { accountId, accountName }: AccountLink): number {
  if (accountId) {
    const found = byId.get(accountId) ?? byId.get(foldText(accountId));
    if (found !== undefined) return found;
  }
  if (!accountName) return NO_ACCOUNT;
  const met = bySpelling.get(accountName);
  if (met !== undefined) return met;
  // A sheet may name its customers by their numbers.
  const folded = foldText(accountName);
  const found = byName.get(folded) ?? byId.get(folded) ?? NO_ACCOUNT;
  if (found !== NO_ACCOUNT) bySpelling.set(accountName, found);
  return found;
}

const NONE: readonly never[] = [];

/** The rows of each account, by its number, in the order given; rows of no account are left out. */
export function groupByAccount<Row extends AccountLink>(index: AccountIndex, rows: readonly Row[]): (readonly Row[])[] {
  const groups: (Row[] | undefined)[] = new Array<Row[] | undefined>(index.entries.length).fill(undefined);
  accountsOf(index, rows).forEach((account, at) => {
    if (account === NO_ACCOUNT) return;
    const group = groups[account];
    if (group) group.push(rows[at]!);
    else groups[account] = [rows[at]!];
  });
  return groups.map((group) => group ?? NONE);
}

function addAccount(draft: Draft, account: Account, row: number): void {
  countRegion(draft.regions, account);
  const id = foldText(account.accountId ?? "");
  const name = foldText(account.name ?? "");
  if (!id && !name) return;
  const known = knownEntry(draft, id, name);
  const at = known ?? draft.entries.push({ ...naming(account.accountId, account.name), account, rows: [] }) - 1;
  const entry = draft.entries[at]!;
  entry.rows.push(row);
  entry.id ??= account.accountId || null;
  if (id && !draft.byId.has(id)) draft.byId.set(id, at);
  if (!name) return;
  const named = draft.byName.get(name);
  if (named === undefined) draft.byName.set(name, at);
  else if (named !== at) draft.sharedNames.add(draft.entries[named]!.name);
}

/** An account met before: of this id, or of this name where the two ids do not contradict each other. */
function knownEntry({ entries, byId, byName }: Draft, id: string, name: string): number | undefined {
  const sameId = id ? byId.get(id) : undefined;
  if (sameId !== undefined || !name) return sameId;
  const sameName = byName.get(name);
  if (sameName === undefined || !id) return sameName;
  return entries[sameName]!.id ? undefined : sameName;
}

function addAliases({ entries, byName }: Draft): void {
  const aliases = new Map<string, number>();
  entries.forEach(({ account }, at) => {
    for (const spelling of [account?.shortName, account?.nameEn]) {
      const alias = spelling ? foldText(spelling) : "";
      if (!alias || byName.has(alias)) continue;
      const other = aliases.get(alias);
      aliases.set(alias, other === undefined || other === at ? at : NO_ACCOUNT);
    }
  });
  for (const [alias, at] of aliases) if (at !== NO_ACCOUNT) byName.set(alias, at);
}

function addNamed(draft: Draft, { accountId, accountName }: AccountLink): number {
  const id = foldText(accountId ?? "");
  const name = foldText(accountName ?? "");
  if (!id && !name) return NO_ACCOUNT;
  const at = draft.entries.push({ ...naming(accountId, accountName), account: null, rows: [] }) - 1;
  if (id) draft.byId.set(id, at);
  if (name && !draft.byName.has(name)) draft.byName.set(name, at);
  else if (name) draft.sharedNames.add(draft.entries[draft.byName.get(name)!]!.name);
  return at;
}

function naming(id: string | null | undefined, name: string | null): { name: string; id: string | null } {
  return { name: name || id!, id: id || null };
}
