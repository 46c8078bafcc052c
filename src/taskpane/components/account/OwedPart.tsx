import { Body1, Caption1 } from "@fluentui/react-components";
import type { Owed } from "../../../domain/accountCard/card";
import { amountOf, money } from "../../../domain/kernel/money";
import type { OpenItem } from "../../../domain/receivables/ledger";
import type { SalesBook } from "../../../sheets/salesBook";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { MoneyText } from "../MoneyText";
import { itemPlaces } from "../receivablePlaces";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";

/** What it owes, what of that is late, and what its limit leaves. */
export function OwedPart({ owed, book }: { readonly owed: Owed; readonly book: SalesBook }) {
  const words = usePane().strings.accountCard;
  const numbers = useNumbers();
  const { isKept, items, total, overdue, limit } = owed;
  const text = (amount: number) => numbers.money(amountOf(money(amount), book.moneyDigits));
  if (!isKept) return <Caption1>{words.nothingBilled}</Caption1>;
  return (
    <>
      <Body1>{words.owes(text(total), text(overdue))}</Body1>
      <Caption1>
        {limit === null
          ? words.noLimit
          : total > limit
            ? words.beyond(text(limit), text(total - limit))
            : words.within(text(limit), text(limit - total))}
      </Caption1>
      {items.length > 0 && (
        <RecordList
          label={words.owed}
          items={items}
          keyOf={({ entry, payment }) => (entry ? `${entry.kind} ${entry.rows[0]}` : `payment ${payment!.row}`)}
          show={(item) => ({
            title: item.entry?.no ?? (item.entry ? "–" : words.unapplied),
            figure: <MoneyText amount={amountOf(item.balance, book.moneyDigits)} />,
            lines: [lateness(item, words), <RowLinks key="row" places={itemPlaces([item], book)} />],
          })}
        />
      )}
    </>
  );
}

function lateness({ entry, daysLate }: OpenItem, words: ReturnType<typeof usePane>["strings"]["accountCard"]) {
  if (entry === null) return null;
  if (daysLate === null) return words.noDueDate;
  const due = daysLate > 0 ? words.lateBy(daysLate) : words.notDue(-daysLate);
  return [due, entry.dueOn].filter(Boolean).join(" · ");
}
