/** What a column of a list holds, as far as comparing goes. */
export const DUPLICATE_FIELDS = [
  "company",
  "person",
  "people",
  "givenName",
  "surname",
  "phone",
  "email",
  "website",
  "address",
  "city",
  "region",
  "postcode",
  "id",
  "date",
  "year",
  "category",
  "text",
] as const;
export type DuplicateField = (typeof DUPLICATE_FIELDS)[number];

/** A list by columns; a blank cell is "". */
export interface DuplicateRecords {
  readonly fields: readonly DuplicateField[];
  readonly columns: readonly (readonly string[])[];
}
