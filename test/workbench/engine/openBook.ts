import type { Area, Book } from "../../../src/workbench/engine/book";
import { parseAddress } from "../../../src/workbench/engine/a1";
import { createBook } from "../../../src/workbench/engine/headless";

const books: Book[] = [];

/** A blank book that is closed again after the test. */
export async function openBook(): Promise<Book> {
  const book = createBook();
  books.push(book);
  await book.settle();
  return book;
}

/** For afterEach: what still calculates must end before the engine goes. */
export async function closeBooks(): Promise<void> {
  for (const book of books.splice(0)) {
    await book.settle();
    book.dispose();
  }
}

/** "B2:C3" of the first sheet, or "Name!B2". */
export function area(book: Book, address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  const { sheet, ...rectangle } = parsed;
  const found = sheet === undefined ? book.workbook.getSheets()[0] : book.sheet(sheet);
  return { sheetId: found!.getSheetId(), ...rectangle };
}

/** Writes rows from a cell on; one value is one cell. */
export function put(book: Book, address: string, cells: unknown): void {
  const rows = Array.isArray(cells) ? (cells as unknown[][]) : [[cells]];
  book.write({ ...area(book, address), rowCount: rows.length, columnCount: rows[0]!.length }, rows);
}

export const valuesAt = (book: Book, address: string) => book.values(area(book, address));
export const valueAt = (book: Book, address: string) => valuesAt(book, address)[0]![0];
