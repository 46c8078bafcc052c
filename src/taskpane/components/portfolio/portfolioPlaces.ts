import type { PortfolioReport } from "../../../domain/portfolio/report";
import type { RowPlace, SalesBook } from "../../../sheets/salesBook";

/** A portfolio and the rows it was reckoned from. */
export interface ShownPortfolio {
  readonly report: PortfolioReport;
  readonly book: SalesBook;
}

/** Where the rows of sales stand, on the sheet that they were read from. */
export function salePlaces({ report, book }: ShownPortfolio, rows: Iterable<number>): RowPlace[] {
  const { places } = book.records[report.review.source];
  return Array.from(rows, (row) => places[row]!);
}

/** The rows of the accounts sheet about an account. */
export function accountPlaces({ report: { index }, book }: ShownPortfolio, account: number): RowPlace[] {
  return index.entries[account]!.rows.map((row) => book.records.accounts.places[row]!);
}
