import { Caption1 } from "@fluentui/react-components";
import type { AccountSales, YearOfSales } from "../../../domain/accountCard/salesByYear";
import type { SalesBook } from "../../../sheets/salesBook";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { FigureTable } from "../FigureTable";
import { RowLinks } from "../RowLinks";

/** What it bought, year by year, the last time and how often. */
export function SalesPart({ sales, book }: { readonly sales: AccountSales; readonly book: SalesBook }) {
  const words = usePane().strings.accountCard;
  const numbers = useNumbers();
  const { years, last, meanGapDays, noun, unconverted } = sales;
  if (last === null) return <Caption1>{words.nothing}</Caption1>;
  const { places } = book.records[noun];
  const money = (units: number) => numbers.money(units / 10 ** book.moneyDigits);
  const hasProfit = years.some(({ grossProfit }) => grossProfit !== null);
  const profit = (value: number | null) => (hasProfit ? [value === null ? "–" : money(value)] : []);
  const row = ({ year, documents, revenue, grossProfit, rows }: YearOfSales) => ({
    key: year,
    cells: [
      year,
      numbers.plain(documents),
      money(revenue),
      ...profit(grossProfit),
      <RowLinks key="rows" places={rows.map((at) => places[at]!)} />,
    ],
  });
  const total = { key: "total", cells: [words.total, numbers.plain(sales.documents), money(sales.revenue)] };
  const headers = [words.year, noun === "orders" ? words.documents : words.bills, words.revenue];
  const gap = meanGapDays === null ? [] : [words.meanGap(numbers.plain(Math.round(meanGapDays)))];
  return (
    <>
      <FigureTable
        label={noun === "orders" ? words.sales : words.billed}
        headers={[...headers, ...(hasProfit ? [words.grossProfit] : []), words.rows]}
        rows={[...years.map(row), ...(years.length > 1 ? [total] : [])]}
      />
      <Caption1>{[words.lastOrder(last.day), ...gap].join(" · ")}</Caption1>
      {unconverted.length > 0 && <Caption1>{words.unconverted(unconverted)}</Caption1>}
    </>
  );
}
