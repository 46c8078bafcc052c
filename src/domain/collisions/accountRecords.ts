import type { DuplicateField, DuplicateRecords } from "../duplicates/records";
import type { Account } from "../model/accounts";

/** What of an account tells whether two rows are one, and as what it is compared. */
const COMPARED: readonly (readonly [keyof Account & string, DuplicateField])[] = [
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
];

/** The list to be compared; columns nobody filled are left out. */
export function accountRecords(accounts: readonly Account[]): DuplicateRecords {
  const used = COMPARED.filter(([field]) => accounts.some((account) => account[field] !== null));
  return {
    fields: used.map(([, compared]) => compared),
    columns: used.map(([field]) => accounts.map((account) => String(account[field] ?? ""))),
  };
}
