import type { Area, Book } from "../../engine/book";
import { fail } from "../hostType";
import { looksOf } from "./looks";

/** What a protected sheet may still allow; the names are those of office.js's WorksheetProtectionOptions. */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort";

/** AccessDenied where the sheet is protected and one of the cells is locked. */
export function mayWrite(book: Book, areas: readonly Area[]): void {
  const closed = areas.filter((area) => protectionOf(book, area));
  if (closed.length > 0 && looksOf(book, closed).some((look) => look.excel.locked ?? true)) fail("AccessDenied");
}

/** AccessDenied where the sheet is protected and does not allow this. */
export function mayDo(book: Book, areas: readonly Area[], what: Allowance): void {
  const refuses = (area: Area) => {
    const protection = protectionOf(book, area);
    return protection !== undefined && protection.options[what] !== true;
  };
  if (areas.some(refuses)) fail("AccessDenied");
}

function protectionOf(book: Book, area: Area) {
  return book.extras.sheets[area.sheetId]?.protection;
}
