import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";

export type AccountField = keyof Account & string;

/** For each field that is not to be the survivor's own, the row whose value is kept. */
export type FieldChoices = { readonly [Field in AccountField]?: number };

/** A row of another sheet that names its account. */
export interface ChildRow {
  readonly accountName: string | null;
  readonly accountId?: string | null;
}

/** A child row that will name the survivor. */
export interface Repointed {
  readonly row: number;
  /** Of `accountName` and `accountId`, those that change. */
  readonly fields: readonly ("accountName" | "accountId")[];
}

/** What merging a group comes to. */
export interface MergePlan {
  readonly survivor: number;
  /** Fields of the survivor that take another row's value: a blank one the first that has one, any other as chosen. */
  readonly taken: readonly { readonly field: AccountField; readonly from: number }[];
  /** Rows that end in the survivor. */
  readonly merged: readonly number[];
}

/** The survivor keeps what it says; its blanks are filled from the others, in their order; choices go before both. */
export function planMerge(
  accounts: readonly Account[],
  group: readonly number[],
  survivor: number,
  choices: FieldChoices = {},
): MergePlan {
  const merged = group.filter((row) => row !== survivor);
  const kept = accounts[survivor]!;
  const fields = Object.keys(kept) as AccountField[];
  const taken = fields.flatMap((field) => {
    const from =
      choices[field] ?? (kept[field] === null ? merged.find((row) => accounts[row]![field] !== null) : undefined);
    return from === undefined || from === survivor || accounts[from]![field] === kept[field] ? [] : [{ field, from }];
  });
  return { survivor, taken, merged };
}

/** Whether rows disagree on a field: at least two different values, blanks aside. */
export function differs(accounts: readonly Account[], group: readonly number[], field: AccountField): boolean {
  const values = group.flatMap((row) => {
    const value = accounts[row]![field];
    return value === null ? [] : [typeof value === "string" ? foldText(value) : String(value)];
  });
  return new Set(values).size > 1;
}

/**
 * Child rows of the merged accounts, and what of them changes. A name that an account outside the group bears too leads
 * nowhere for sure: only its id moves such a row.
 */
export function repointed(
  children: readonly ChildRow[],
  accounts: readonly Account[],
  { survivor, merged }: MergePlan,
): Repointed[] {
  const kept = accounts[survivor]!;
  const [ids, names] = [keysOf(accounts, merged, "accountId"), keysOf(accounts, merged, "name")];
  const inGroup = new Set([survivor, ...merged]);
  const shared = new Set(
    accounts.flatMap(({ name }, row) => (inGroup.has(row) || name === null ? [] : [foldText(name)])),
  );
  return children.flatMap(({ accountName, accountId }, row) => {
    const byId = accountId && ids.has(foldText(accountId));
    const name = accountName === null ? "" : foldText(accountName);
    const byName = names.has(name) && !shared.has(name);
    if (!byId && !byName) return [];
    const fields: ("accountName" | "accountId")[] = [];
    if (accountName !== null && kept.name !== null && accountName !== kept.name) fields.push("accountName");
    if (byId && kept.accountId !== null && accountId !== kept.accountId) fields.push("accountId");
    return fields.length > 0 ? [{ row, fields }] : [];
  });
}

function keysOf(accounts: readonly Account[], rows: readonly number[], field: "accountId" | "name"): Set<string> {
  return new Set(rows.flatMap((row) => foldText(accounts[row]![field] ?? "") || []));
}
