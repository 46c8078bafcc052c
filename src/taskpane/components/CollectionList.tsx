import { Body1 } from "@fluentui/react-components";
import type { ReceivablesReport } from "../../domain/receivables/report";
import type { CollectionTask } from "../../domain/receivables/worklist";
import type { SalesBook } from "../../sheets/salesBook";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { MoneyText } from "./MoneyText";
import { documentPlaces } from "./receivablePlaces";
import { RecordList } from "./RecordList";
import { RowLinks } from "./RowLinks";

interface CollectionListProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
}

/** What is to be pressed for, the most important first: how late, the step that is on, and the one after it. */
export function CollectionList({ report: { tasks, index }, book }: CollectionListProps) {
  const words = usePane().strings.receivables;
  const numbers = useNumbers();
  if (tasks.length === 0) return <Body1 as="p">{words.nobodyOverdue}</Body1>;
  return (
    <RecordList
      label={words.tasksTitle}
      items={tasks}
      keyOf={({ item }) => item.entry!.rows[0]!}
      show={(task) => {
        const { item, next, expectation } = task;
        const entry = item.entry!;
        return {
          title: index.entries[entry.account]?.name ?? words.nobody,
          figure: <MoneyText amount={item.balance / 10 ** book.moneyDigits} />,
          lines: [
            [entry.no, words.lateBy(item.daysLate!), entry.owner].filter(Boolean).join(" · "),
            task.step && words.stepNow(words.steps[task.step], whyOf(task, words)),
            next && words.nextFrom(words.steps[next.step], next.on),
            entry.promisedOn && words.promisedOn(entry.promisedOn),
            words.paidSoon(numbers.share(expectation.likelihood)),
            <RowLinks key="rows" places={documentPlaces(entry, book)} />,
          ],
        };
      }}
    />
  );
}

function whyOf({ item, reason }: CollectionTask, words: ReturnType<typeof usePane>["strings"]["receivables"]): string {
  return item.entry!.isDisputed ? words.dispute : words.stepReasons[reason];
}
