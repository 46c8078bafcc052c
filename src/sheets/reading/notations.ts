import { onSheetsNow, type SheetRef } from "../../domain/mapping/sheetNow";
import type { SheetCells } from "../../domain/mapping/workbookMap";
import type { ColumnPlace } from "../salesBook";
import type { Notation } from "./decoded";

/** What people have said of columns, kept in the workbook; plain JSON. A column is known by its sheet and header. */
export interface Notations {
  readonly version: 1;
  readonly columns: readonly (SheetRef & { readonly header: string } & Notation)[];
}

export const NOTATIONS_DOCUMENT = "reading/notations";
export const NO_NOTATIONS: Notations = { version: 1, columns: [] };

type Column = Pick<ColumnPlace, "header"> & SheetRef;

export function notationFor({ columns }: Notations, { sheet, header }: Pick<Column, "sheet" | "header">): Notation {
  return columns.find((column) => column.sheet === sheet && column.header === header) ?? {};
}

/** The notations with this said as well; what was said of the column before and still holds stays. */
export function withNotation(notations: Notations, column: Column, said: Notation): Notations {
  const { sheet, header, sheetId } = column;
  const others = notations.columns.filter((each) => each.sheet !== sheet || each.header !== header);
  const place = { sheet, header, ...(sheetId !== undefined && { sheetId }) };
  return { version: 1, columns: [...others, { ...notationFor(notations, column), ...place, ...said }] };
}

/** What the workbook keeps, by the names its sheets bear now; none where that is not of this version. */
export function readNotations(document: unknown, sheets: readonly SheetCells[]): Notations {
  const kept = document as Partial<Notations> | null;
  const isKnown = kept?.version === 1 && Array.isArray(kept.columns);
  return isKnown ? { version: 1, columns: onSheetsNow((kept as Notations).columns, sheets) } : NO_NOTATIONS;
}
