import type { PortfolioReport } from "../../../domain/portfolio/report";
import type { RowPlace, SalesBook } from "../../../sheets/salesBook";

/** A portfolio and the rows it was reckoned from. */
export interface ShownPortfolio {
  readonly report: PortfolioReport;
  readonly book: SalesBook;
}

/** Where the rows of sales stand: orders, or invoices where no orders are kept. */
export function salePlaces({ records: { orders, invoices } }: SalesBook, rows: Iterable<number>): RowPlace[] {
  const { places } = orders.rows.length > 0 ? orders : invoices;
  return Array.from(rows, (row) => places[row]!);
}

/** The rows of the accounts sheet about an account. */
export function accountPlaces({ report: { index }, book }: ShownPortfolio, account: number): RowPlace[] {
  return index.entries[account]!.rows.map((row) => book.records.accounts.places[row]!);
}
