import type { PaymentCalendar } from "../../domain/receivables/paymentCalendar";
import type { SalesBook } from "../../sheets/salesBook";
import { usePane } from "../paneContext";
import { FigureTable } from "./FigureTable";
import { MoneyText } from "./MoneyText";
import { itemPlaces } from "./receivablePlaces";
import { RowLinks } from "./RowLinks";
import { Section } from "./Section";

/** What should come in, week by week, with the rows it is expected from; nothing where nothing is open. */
export function PaymentWeeks({ calendar, book }: { calendar: PaymentCalendar; book: SalesBook }) {
  const words = usePane().strings.receivables;
  const row = (key: string, { amount, items }: PaymentCalendar["later"]) => ({
    key,
    cells: [
      key,
      <MoneyText key="amount" amount={amount / 10 ** book.moneyDigits} />,
      <RowLinks key="rows" places={itemPlaces(items, book)} />,
    ],
  });
  const parts = [...calendar.weeks, calendar.later, calendar.unknown];
  if (parts.every(({ items }) => items.length === 0)) return null;
  const weeks = calendar.weeks.map((week) => row(week.from, week));
  return (
    <Section title={words.calendarTitle}>
      <FigureTable
        label={words.calendarTitle}
        headers={[words.week, words.amount, words.count]}
        rows={[...weeks, row(words.later, calendar.later), row(words.unknown, calendar.unknown)]}
      />
    </Section>
  );
}
