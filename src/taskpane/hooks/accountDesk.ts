import { NO_ACCOUNT } from "../../domain/accountIndex";
import { type AccountDesk, accountDesk, CARD_NOUNS, type CardRows } from "../../domain/accountCard/desk";
import type { RowPlace, SalesBook } from "../../sheets/salesBook";

const desks = new WeakMap<SalesBook, AccountDesk>();

/** Everything the sheets say, by account; sorted out once a book. */
export function deskOf(book: SalesBook): AccountDesk {
  const known = desks.get(book);
  if (known) return known;
  const rows = Object.fromEntries(CARD_NOUNS.map((noun) => [noun, book.records[noun].rows])) as unknown as CardRows;
  const desk = accountDesk(rows);
  desks.set(book, desk);
  return desk;
}

/** The account that a row of a sheet is about; null for a row that was not read or names nobody. */
export function accountAt(book: SalesBook, { sheet, row }: RowPlace): number | null {
  const desk = deskOf(book);
  for (const noun of CARD_NOUNS) {
    const at = book.records[noun].places.findIndex((place) => place.row === row && place.sheet === sheet);
    const account = at < 0 ? NO_ACCOUNT : desk.accountOfRow(noun, at);
    if (account !== NO_ACCOUNT) return account;
  }
  return null;
}
