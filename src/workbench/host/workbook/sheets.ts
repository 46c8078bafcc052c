import type { FWorksheet } from "@univerjs/sheets/facade";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { fail, type HostContext, type HostObject } from "../hostType";
import { visibilityOf } from "../sheetOrder";

/** A Worksheet of office.js: the engine's id is the add-in's too. */
export interface SheetObject extends HostObject {
  readonly $type: "Worksheet";
  readonly sheetId: string;
}

export function sheetObject(sheetId: string): SheetObject {
  return { $type: "Worksheet", sheetId };
}

/** The engine's sheet; an ItemNotFound error once it is deleted. */
export function sheetOf(self: { readonly sheetId: string }, { book }: HostContext): FWorksheet {
  return book.workbook.getSheetBySheetId(self.sheetId) ?? fail("ItemNotFound");
}

/** Every cell of a sheet. */
export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
}

/** Ids of the sheets from left to right. */
export function sheetIds(book: Book, visibleOnly: unknown = false): string[] {
  const ids = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return visibleOnly === true ? ids.filter((id) => visibilityOf(book, id) === "Visible") : ids;
}

/** Refuses what changes the set of sheets while the workbook's structure is protected. */
export function mayChangeStructure(book: Book): void {
  if (book.extras.workbookProtected) fail("AccessDenied");
}

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/** Refuses what Excel does not take as a sheet's name, or a name another sheet has. */
export function checkSheetName(book: Book, name: unknown, ownId?: string): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
    return fail("InvalidArgument");
  }
  if (name.toLowerCase() === "history") return fail("InvalidArgument");
  const other = book.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  return other && other.getSheetId() !== ownId ? fail("ItemAlreadyExists") : name;
}

/** The first of "Data (2)", "Data (3)", … that no sheet has. */
export function copyName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!book.sheet(candidate)) return candidate;
  }
}
