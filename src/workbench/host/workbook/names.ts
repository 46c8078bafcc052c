import type { FWorkbook } from "@univerjs/sheets/facade";
import { parseAddress } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";

export type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** The names of the workbook, or, with an id, those of one sheet. */
export function namesOf(book: Book, sheetId: string | undefined): readonly DefinedName[] {
  return book.workbook
    .getDefinedNames()
    .filter((name) => (sheetId === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId));
}

/** A name as a formula on a sheet finds it: the sheet's own first. */
export function findName(book: Book, name: string, sheetId: string): DefinedName | undefined {
  const isIt = (each: DefinedName) => each.getName().toLowerCase() === name.toLowerCase();
  return namesOf(book, sheetId).find(isIt) ?? namesOf(book, undefined).find(isIt);
}

/** The cells a name stands for; undefined where it stands for a value or a formula. */
export function areaOf(book: Book, name: DefinedName): Area | undefined {
  const address = parseAddress(name.getFormulaOrRefString().replace(/^=/, ""));
  const sheetId = address?.sheet === undefined ? undefined : book.sheet(address.sheet)?.getSheetId();
  if (!address || sheetId === undefined) return undefined;
  const { row, column, rowCount, columnCount } = address;
  return { sheetId, row, column, rowCount, columnCount };
}

/** The cells of the name, if there is such a name and it stands for cells. */
export function areaOfName(book: Book, name: string, sheetId: string): Area | undefined {
  if (parseAddress(name)) return undefined;
  const found = findName(book, name, sheetId);
  return found && areaOf(book, found);
}
