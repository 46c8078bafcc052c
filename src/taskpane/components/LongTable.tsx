import { type ComponentProps, useState } from "react";
import { FigureTable } from "./FigureTable";
import { MoreButton } from "./MoreButton";

const AT_ONCE = 20;

type Table = ComponentProps<typeof FigureTable>;

interface LongTableProps<Item> extends Omit<Table, "rows"> {
  readonly items: readonly Item[];
  /** Made only for what is shown. */
  readonly rowOf: (item: Item) => Table["rows"][number];
}

/** A table of figures that begins with some rows and shows more when asked. */
export function LongTable<Item>({ items, rowOf, ...table }: LongTableProps<Item>) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <FigureTable {...table} rows={items.slice(0, most).map(rowOf)} />
      <MoreButton rest={items.length - most} onPress={() => setMost(most + AT_ONCE)} />
    </>
  );
}
