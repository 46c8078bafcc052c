import { type AccountIndex, indexAccountSteps } from "../../domain/accountIndex";
import { finish, type Steps } from "../../domain/kernel/steps";
import { salesSource } from "../../domain/portfolio/soldLines";
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
  const { accounts, orders, invoices, payments, opportunities } = book.records;
  const sold = { orders: orders.rows, invoices: invoices.rows, opportunities: opportunities.rows };
  // Where deals are the sales, who is only named by one is an account as well; elsewhere a mere prospect is none.
  const deals = salesSource(sold) === "opportunities" ? [opportunities.rows] : [];
  const index = yield* indexAccountSteps(accounts.rows, [orders.rows, invoices.rows, payments.rows, ...deals]);
  found.set(book, index);
  return index;
}
