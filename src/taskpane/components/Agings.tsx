import { Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { type Aging, type AgingGroup, agingDifference, overdueAmount, partsOf } from "../../domain/receivables/aging";
import type { CurrencyAging, ReceivablesReport } from "../../domain/receivables/report";
import { partLabels } from "../../sheets/reports/aging";
import type { SalesBook } from "../../sheets/salesBook";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { ChoiceRow } from "./ChoiceRow";
import { FigureTable } from "./FigureTable";
import { LongTable } from "./LongTable";
import { itemPlaces } from "./receivablePlaces";
import { RowLinks } from "./RowLinks";
import { Section } from "./Section";

const GROUPS = ["byAccount", "byOwner", "byTerritory"] as const;

interface AgingsProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
  readonly edges: readonly number[];
}

/** What is open by age, a section a currency: that the parts add up is said; below it by customer, rep or region. */
export function Agings({ report, book, edges }: AgingsProps) {
  const words = usePane().strings.receivables;
  return report.currencies.map((own, at) => {
    // The trend is of the first currency, and its totals are kept without looking at any item.
    const ledger = at === 0 ? report.trend.at(-1)!.total : own.aging.total;
    return (
      <Section
        key={own.currency ?? ""}
        title={own.currency === null ? words.agingTitle : words.inCurrency(own.currency)}
      >
        <Parts own={own} ledger={ledger} book={book} edges={edges} />
        <Groups own={own} report={report} book={book} edges={edges} />
      </Section>
    );
  });
}

interface PartsProps {
  readonly own: CurrencyAging;
  readonly ledger: number;
  readonly book: SalesBook;
  readonly edges: readonly number[];
}

function Parts({ own: { aging, allowance }, ledger, book, edges }: PartsProps) {
  const {
    receivables: words,
    pane: { labelled },
  } = usePane().strings;
  const numbers = useNumbers();
  const digits = book.moneyDigits;
  const money = (minor: number) => numbers.money(minor / 10 ** digits);
  const labels = partLabels({ words, digits, edges });
  const parts = aging.total + agingDifference(aging);
  const rows = partsOf(aging).map(({ amount, items }, at) => ({
    key: labels[at]!,
    cells: [
      labels[at]!,
      money(amount),
      amount === 0 ? "–" : numbers.share(amount / aging.total),
      <RowLinks key="rows" places={itemPlaces(items, book)} />,
    ],
  }));
  return (
    <>
      <FigureTable
        label={words.agingTitle}
        headers={[words.age, words.amount, words.share, words.count]}
        rows={[...rows, { key: "", cells: [words.aging.total, money(aging.total), "", ""] }]}
      />
      <Caption1 role={parts === ledger ? undefined : "alert"}>
        {parts === ledger ? words.addsUp(money(ledger)) : words.addsUpNot(money(parts), money(ledger))}
      </Caption1>
      <Caption1>{words.overdueOf(money(overdueAmount(aging)))}</Caption1>
      <Caption1>{labelled(words.allowance, money(allowance))}</Caption1>
    </>
  );
}

function Groups({ own, report, book, edges }: AgingsProps & { own: CurrencyAging }) {
  const words = usePane().strings.receivables;
  const numbers = useNumbers();
  const [by, setBy] = useState<(typeof GROUPS)[number]>("byAccount");
  const digits = book.moneyDigits;
  const money = (minor: number) => (minor === 0 ? "–" : numbers.money(minor / 10 ** digits));
  const nobody = by === "byTerritory" ? words.nowhere : words.nobody;
  const groups: readonly AgingGroup<string | number | null>[] = own[by];
  const nameOf = (key: string | number | null) =>
    typeof key === "number" ? (report.index.entries[key]?.name ?? nobody) : (key ?? nobody);
  const cells = (aging: Aging) => [
    money(aging.total),
    money(overdueAmount(aging)),
    ...partsOf(aging).map(({ amount }) => money(amount)),
    <RowLinks key="rows" places={itemPlaces(partsOf(aging).flatMap(({ items }) => items), book)} />,
  ]; // prettier-ignore
  return (
    <>
      <ChoiceRow label={words.groupBy} choices={GROUPS} nameOf={(one) => words[one]} value={by} onChoose={setBy} />
      <LongTable
        key={by}
        label={words[by]}
        headers={[words[by], words.aging.total, words.overdue, ...partLabels({ words, digits, edges }), words.count]}
        items={groups}
        rowOf={({ key, aging }) => ({ key: String(key), cells: [nameOf(key), ...cells(aging)] })}
      />
    </>
  );
}
