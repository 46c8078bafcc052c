import type { BilledDocument } from "../../domain/receivables/documents";
import type { OpenItem } from "../../domain/receivables/ledger";
import type { RowPlace, SalesBook } from "../../sheets/salesBook";

/** Where the rows of a document stand: of an invoice, or the lines of an order. */
export function documentPlaces({ kind, rows }: BilledDocument, { records }: SalesBook): RowPlace[] {
  const { places } = kind === "order" ? records.orders : records.invoices;
  return rows.map((row) => places[row]!);
}

/** Where the rows behind open items stand; of a payment that nothing took up, on the payments sheet. */
export function itemPlaces(items: readonly OpenItem[], book: SalesBook): RowPlace[] {
  return items.flatMap(({ entry, payment }) =>
    entry ? documentPlaces(entry, book) : [book.records.payments.places[payment!.row]!],
  );
}
