import { type AccountIndex, indexAccountSteps } from "../../domain/accountIndex";
import { finish, type Steps } from "../../domain/kernel/steps";
import type { SalesBook } from "../../sheets/salesBook";

const found = new WeakMap<SalesBook, AccountIndex>();

/** Every account that the sheets of a book name, found once for all views. */
export function accountsOf(book: SalesBook): AccountIndex {
  return finish(accountsOfSteps(book));
}

/** The same in steps. */
export function* accountsOfSteps(book: SalesBook): Steps<AccountIndex> {
  const known = found.get(book);
  if (known) return known;
  const { accounts, orders, invoices, payments } = book.records;
  const index = yield* indexAccountSteps(accounts.rows, [orders.rows, invoices.rows, payments.rows]);
  found.set(book, index);
  return index;
}
