import type { ColumnPlace } from "../salesBook";
import type { Notation } from "./decoded";

/** What people have said of columns, kept in the workbook; plain JSON. A column is known by its sheet and header. */
export interface Notations {
  readonly version: 1;
  readonly columns: readonly ({ readonly sheet: string; readonly header: string } & Notation)[];
}

export const NOTATIONS_DOCUMENT = "reading/notations";
export const NO_NOTATIONS: Notations = { version: 1, columns: [] };

type Column = Pick<ColumnPlace, "sheet" | "header">;

export function notationFor({ columns }: Notations, { sheet, header }: Column): Notation {
  return columns.find((column) => column.sheet === sheet && column.header === header) ?? {};
}

/** The notations with this said as well; what was said of the column before and still holds stays. */
export function withNotation(notations: Notations, { sheet, header }: Column, said: Notation): Notations {
  const others = notations.columns.filter((column) => column.sheet !== sheet || column.header !== header);
  return { version: 1, columns: [...others, { ...notationFor(notations, { sheet, header }), sheet, header, ...said }] };
}

/** What the workbook keeps, or none where that is not of this version. */
export function readNotations(document: unknown): Notations {
  const kept = document as Partial<Notations> | null;
  return kept?.version === 1 && Array.isArray(kept.columns) ? (kept as Notations) : NO_NOTATIONS;
}
