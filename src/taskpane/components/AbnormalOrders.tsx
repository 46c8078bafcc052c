import type { Abnormality } from "../../domain/receivables/abnormalOrders";
import type { ReceivablesReport } from "../../domain/receivables/report";
import type { SalesBook } from "../../sheets/salesBook";
import { usePane } from "../paneContext";
import { MoneyText } from "./MoneyText";
import { documentPlaces } from "./receivablePlaces";
import { RecordList } from "./RecordList";
import { RowLinks } from "./RowLinks";
import { Section } from "./Section";

interface AbnormalOrdersProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
}

/** Orders out of the ordinary with every reason, and invoices that name no order; nothing where there are none. */
export function AbnormalOrders({ report: { abnormal, index }, book }: AbnormalOrdersProps) {
  const words = usePane().strings.receivables;
  const nameOf = (account: number) => index.entries[account]?.name ?? words.nobody;
  const money = (minor: number) => <MoneyText amount={minor / 10 ** book.moneyDigits} />;
  const reasonText = (reason: Abnormality) => (words.abnormal[reason.code] as (facts: Abnormality) => string)(reason);
  return (
    <>
      {abnormal.orders.length > 0 && (
        <Section title={words.abnormalTitle}>
          <RecordList
            label={words.abnormalTitle}
            items={abnormal.orders}
            keyOf={({ order }) => order.rows[0]!}
            show={({ order, reasons }) => ({
              title: nameOf(order.account),
              figure: money(order.amount),
              lines: [
                [order.orderNo, words.cashSteps[order.at]].filter(Boolean).join(" · "),
                ...reasons.map(reasonText),
                <RowLinks key="rows" places={order.rows.map((row) => book.records.orders.places[row]!)} />,
              ],
            })}
          />
        </Section>
      )}
      {abnormal.invoicesWithoutOrder.length > 0 && (
        <Section title={words.withoutOrder}>
          <RecordList
            label={words.withoutOrder}
            items={abnormal.invoicesWithoutOrder}
            keyOf={({ rows }) => rows[0]!}
            show={(entry) => ({
              title: nameOf(entry.account),
              figure: money(entry.amount),
              lines: [entry.no, <RowLinks key="rows" places={documentPlaces(entry, book)} />],
            })}
          />
        </Section>
      )}
    </>
  );
}
