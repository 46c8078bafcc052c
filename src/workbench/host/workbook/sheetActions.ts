import type { Book } from "../../engine/book";
import { sheetExtras } from "../../engine/extras";
import { fail, type HostContext } from "../hostType";
import { visibilityOf } from "../sheetOrder";
import { copyName, mayChangeStructure, sheetIds, sheetObject, sheetOf, type SheetObject } from "./sheets";

/** Moves a sheet to a place counted from 0. */
export function move(self: SheetObject, position: unknown, host: HostContext): void {
  mayChangeStructure(host.book);
  const count = sheetIds(host.book).length;
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= count) fail("InvalidArgument");
  host.book.workbook.moveSheet(sheetOf(self, host), Number(position));
}

/** Shows a sheet, or hides it: "VeryHidden" ones a person cannot bring back. The last visible sheet stays. */
export function setVisibility(self: SheetObject, visibility: unknown, host: HostContext): void {
  const { book } = host;
  const sheet = sheetOf(self, host);
  mayChangeStructure(book);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") fail("InvalidArgument");
  if (visibility !== "Visible" && isLastVisible(book, self.sheetId)) fail("InvalidOperation");
  sheetExtras(book.extras, self.sheetId).veryHidden = visibility === "VeryHidden";
  if (visibility === "Visible") sheet.showSheet();
  else if (!sheet.isSheetHidden()) sheet.hideSheet();
}

export function deleteSheet(self: SheetObject, host: HostContext): void {
  const sheet = sheetOf(self, host);
  mayChangeStructure(host.book);
  if (isLastVisible(host.book, self.sheetId)) fail("InvalidOperation");
  host.book.workbook.deleteSheet(sheet);
  delete host.book.extras.sheets[self.sheetId];
}

/** Copies a sheet with all that is on it to the place asked for, the end unless told. */
export function copySheet(self: SheetObject, position: unknown, relativeTo: unknown, host: HostContext): SheetObject {
  const { book } = host;
  const sheet = sheetOf(self, host);
  mayChangeStructure(book);
  const active = book.workbook.getActiveSheet();
  const name = copyName(book, sheet.getSheetName());
  const known = new Set(sheetIds(book));
  book.workbook.duplicateSheet(sheet);
  const copyId = sheetIds(book).find((id) => !known.has(id)) ?? fail("GeneralException");
  const copy = sheetObject(copyId);
  sheetOf(copy, host).setName(name);
  book.workbook.moveSheet(sheetOf(copy, host), placeOf(book, copyId, position, relativeTo));
  copyExtras(book, self.sheetId, copyId);
  if (book.workbook.getActiveSheet().getSheetId() !== active.getSheetId()) active.activate();
  return copy;
}

function placeOf(book: Book, copyId: string, position: unknown, relativeTo: unknown): number {
  const others = sheetIds(book).filter((id) => id !== copyId);
  const anchor = others.indexOf((relativeTo as SheetObject | null)?.sheetId ?? "");
  switch (position) {
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (anchor < 0) fail("InvalidArgument");
      return position === "Before" ? anchor : anchor + 1;
    default:
      return others.length;
  }
}

/** Tables are the engine's, which gives the copies ids of their own. */
function copyExtras(book: Book, fromId: string, toId: string): void {
  const from = book.extras.sheets[fromId];
  if (!from) return;
  const copy = structuredClone(from);
  const charts = copy.charts.map((chart) => ({ ...chart, id: `${chart.id}-${toId}` }));
  const comments = copy.comments.map((comment) => ({ ...comment, id: `${comment.id}-${toId}` }));
  const { tables } = sheetExtras(book.extras, toId);
  book.extras.sheets[toId] = { ...copy, charts, comments, tables };
}

function isLastVisible(book: Book, sheetId: string): boolean {
  const visible = sheetIds(book, true);
  return visible.length === 1 && visible[0] === sheetId && visibilityOf(book, sheetId) === "Visible";
}
