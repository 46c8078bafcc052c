import type { DuplicateField, DuplicateRecords } from "../duplicates/records";
import type { Account } from "../model/accounts";

/** What of an account tells whether two rows are one, and as what it is compared. */
const COMPARED = [
  ["name", "company"],
  ["contactName", "person"],
  ["phone", "phone"],
  ["mobile", "phone"],
  ["email", "email"],
  ["website", "website"],
  ["address", "address"],
  ["city", "city"],
  ["province", "region"],
  ["postalCode", "postcode"],
  ["taxId", "id"],
] as const satisfies readonly (readonly [keyof Account & string, DuplicateField])[];
const AS: ReadonlyMap<string, DuplicateField> = new Map(COMPARED);

/** A field of an account that is compared. */
export type ComparedField = (typeof COMPARED)[number][0];

/** The compared fields that somebody filled. */
export function comparedFields(accounts: readonly Account[]): readonly ComparedField[] {
  return COMPARED.filter(([field]) => accounts.some((account) => account[field] !== null)).map(([field]) => field);
}

/** The list to be compared; columns nobody filled are left out. */
export function accountRecords(accounts: readonly Account[], fields = comparedFields(accounts)): DuplicateRecords {
  return {
    fields: fields.map((field) => AS.get(field)!),
    columns: fields.map((field) => accounts.map((account) => textOf(account, field))),
  };
}

/** What an account says in the compared fields, in their order; blank is "". */
export function accountCells(account: Partial<Account>, fields: readonly ComparedField[]): string[] {
  return fields.map((field) => textOf(account, field));
}

function textOf(account: Partial<Account>, field: ComparedField): string {
  return String(account[field] ?? "");
}
