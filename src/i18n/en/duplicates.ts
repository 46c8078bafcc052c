import type { Agreement, NameConflict, Reason } from "../../domain/duplicates/explain";
import type { DuplicateField } from "../../domain/duplicates/records";

const fields: { readonly [Field in DuplicateField]: string } = {
  company: "name",
  person: "contact",
  people: "people",
  givenName: "given name",
  surname: "surname",
  phone: "phone",
  email: "e-mail",
  website: "web site",
  address: "address",
  city: "city",
  region: "region",
  postcode: "postcode",
  id: "tax id",
  date: "date",
  year: "year",
  category: "category",
  text: "text",
};

const agreements: { readonly [How in Agreement]: (field: string) => string } = {
  equal: (field) => `same ${field}`,
  same: (field) => `${field} differs by a slip or in order only`,
  part: (field) => `one ${field} is the short form of the other`,
  close: (field) => `similar ${field}`,
  some: (field) => `${field} partly alike`,
  differ: (field) => `different ${field}`,
};

const conflicts: { readonly [What in NameConflict]: string } = {
  legal: "names differ in the legal form",
  extra: "one name has a place or trade more",
  trade: "names differ in the trade",
  place: "names differ in the place",
  number: "names differ in a number",
};

/** "same phone, held by no other row". */
function reason({ field, agreement, rows }: Reason): string {
  const said = agreements[agreement](fields[field]);
  if (rows === null) return said;
  return rows <= 2 ? `${said}, held by no other row` : `${said}, held by ${rows} rows`;
}

export const duplicates = {
  fields,
  conflicts,
  reason,
  join: (reasons: readonly string[]): string => reasons.join("; "),
};
