import { Body1 } from "@fluentui/react-components";
import type { ReceivablesReport } from "../../domain/receivables/report";
import type { SalesBook } from "../../sheets/salesBook";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { itemPlaces } from "./receivablePlaces";
import { RecordList } from "./RecordList";
import { MoneyText } from "./MoneyText";
import { RowLinks } from "./RowLinks";

interface CreditWatchListProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
}

/** Accounts whose credit is to be watched: what they owe and have ordered against what they may, and why. */
export function CreditWatchList({ report: { credit, index }, book }: CreditWatchListProps) {
  const words = usePane().strings.receivables;
  const numbers = useNumbers();
  const unit = 10 ** book.moneyDigits;
  const watched = credit.filter(({ flags }) => flags.length > 0);
  if (watched.length === 0) return <Body1 as="p">{words.nobodyWatched}</Body1>;
  return (
    <RecordList
      label={words.creditTitle}
      items={watched}
      keyOf={({ account }) => account}
      show={({ account, exposure, limit, openOrders, worstDaysLate, flags, items }) => ({
        title: index.entries[account]?.name ?? words.nobody,
        figure: <MoneyText amount={exposure / unit} />,
        lines: [
          flags.map((flag) => words.creditFlags[flag]).join(" · "),
          [
            limit !== null && words.ofLimit(numbers.money(limit / unit)),
            openOrders !== 0 && words.ofOrders(numbers.money(openOrders / unit)),
            worstDaysLate > 0 && words.lateBy(worstDaysLate),
          ]
            .filter(Boolean)
            .join(" · "),
          <RowLinks key="rows" places={itemPlaces(items, book)} />,
        ],
      })}
    />
  );
}
