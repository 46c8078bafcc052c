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

/** What becomes of a child row: the survivor it will name, and in which fields. */
export interface Repointed {
  readonly survivor: number;
  readonly fields: readonly ("accountName" | "accountId")[];
}

/** Null where a child row stays as it is. */
export type Repointer = (child: ChildRow) => Repointed | null;

/**
 * Finds the child rows of the merged accounts of any number of plans, with one look at the accounts. A name that an
 * account outside the group bears too leads nowhere for sure: only its id moves such a row.
 */
export function repointer(accounts: readonly Account[], plans: readonly MergePlan[]): Repointer {
  const [ids, names] = [new Map<string, MergePlan>(), new Map<string, MergePlan>()];
  for (const plan of plans) {
    for (const row of plan.merged) {
      const { accountId, name } = accounts[row]!;
      if (accountId) ids.set(foldText(accountId), plan);
      if (name) names.set(foldText(name), plan);
    }
  }
  accounts.forEach(({ name }, row) => {
    const plan = name === null ? undefined : names.get(foldText(name));
    if (plan && row !== plan.survivor && !plan.merged.includes(row)) names.delete(foldText(name!));
  });
  return ({ accountName, accountId }) => {
    const byId = accountId ? ids.get(foldText(accountId)) : undefined;
    const plan = byId ?? (accountName === null ? undefined : names.get(foldText(accountName)));
    if (!plan) return null;
    const kept = accounts[plan.survivor]!;
    const fields: ("accountName" | "accountId")[] = [];
    if (accountName !== null && kept.name !== null && accountName !== kept.name) fields.push("accountName");
    if (byId && kept.accountId !== null && accountId !== kept.accountId) fields.push("accountId");
    return fields.length > 0 ? { survivor: plan.survivor, fields } : null;
  };
}
