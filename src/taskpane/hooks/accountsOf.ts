import { type AccountIndex, indexAccounts } from "../../domain/accountIndex";
import type { SalesBook } from "../../sheets/salesBook";

const found = new WeakMap<SalesBook, AccountIndex>();

/** Every account that the sheets of a book name, found once for all views. */
export function accountsOf(book: SalesBook): AccountIndex {
  let index = found.get(book);
  if (!index) {
    const { accounts, orders, invoices, payments } = book.records;
    index = indexAccounts(accounts.rows, orders.rows, invoices.rows, payments.rows);
    found.set(book, index);
  }
  return index;
}
