import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CardNoun } from "../../../domain/accountCard/desk";
import type { SalesBook } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";
import { useRowText } from "./rowText";

interface ListedRow {
  readonly noun: CardNoun;
  readonly row: number;
  /** Said first, before the row's own words. */
  readonly mark?: string;
}

interface RowListProps {
  readonly label: string;
  readonly book: SalesBook;
  readonly rows: readonly ListedRow[];
  readonly figure?: (row: ListedRow) => ReactNode;
}

/** Rows of the sheets as an account's card tells them, each with the way to it. */
export function RowList({ label, book, rows, figure }: RowListProps) {
  const words = usePane().strings.accountCard;
  const textOf = useRowText(book);
  if (rows.length === 0) return <Caption1>{words.nothing}</Caption1>;
  return (
    <RecordList
      label={label}
      items={rows}
      keyOf={({ noun, row }) => `${noun} ${row}`}
      show={(listed) => {
        const { noun, row, mark } = listed;
        const { title, facts } = textOf(noun, row);
        return {
          title,
          figure: figure?.(listed),
          lines: [
            [mark, facts].filter(Boolean).join(" · "),
            <RowLinks key="row" places={[book.records[noun].places[row]!]} />,
          ],
        };
      }}
    />
  );
}
