import { accountOf, accountsOf as accountsOfRows, NO_ACCOUNT } from "../../domain/accountIndex";
import type { Candidate } from "../../domain/collisions/survivor";
import type { SalesBook } from "../../sheets/salesBook";
import { accountsOf } from "./accountsOf";

const counted = new WeakMap<SalesBook, Int32Array>();

/** The rows of a group, each with how many rows of other sheets are its account's. */
export function candidatesOf(book: SalesBook, rows: readonly number[]): Candidate[] {
  const index = accountsOf(book);
  const children = childrenOf(book);
  return rows.map((row) => {
    const account = book.records.accounts.rows[row]!;
    const at = accountOf(index, { accountId: account.accountId, accountName: account.name });
    return { row, account, children: at === NO_ACCOUNT ? 0 : children[at]! };
  });
}

/** Rows of other sheets by the number of their account, counted once a book: a list may have hundreds of groups. */
function childrenOf(book: SalesBook): Int32Array {
  const known = counted.get(book);
  if (known) return known;
  const index = accountsOf(book);
  const counts = new Int32Array(index.entries.length);
  const { activities, opportunities, orders, invoices, payments } = book.records;
  for (const { rows } of [activities, opportunities, orders, invoices, payments]) {
    for (const at of accountsOfRows(index, rows)) if (at !== NO_ACCOUNT) counts[at]! += 1;
  }
  counted.set(book, counts);
  return counts;
}
