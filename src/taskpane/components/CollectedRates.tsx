import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectedGroup } from "../../domain/receivables/collectedBy";
import type { ReceivablesReport } from "../../domain/receivables/report";
import type { Result } from "../../domain/kernel/result";
import type { SalesBook } from "../../sheets/salesBook";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { ChoiceRow } from "./ChoiceRow";
import { LongTable } from "./LongTable";
import { documentPlaces } from "./receivablePlaces";
import { RowLinks } from "./RowLinks";

const GROUPS = ["byOwner", "byTerritory", "byAccount"] as const;

interface CollectedProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
}

/** What fell due in twelve months and what of it came in, by rep, region or customer. */
export function CollectedRates({ report, book }: CollectedProps) {
  const words = usePane().strings.receivables;
  const numbers = useNumbers();
  const [by, setBy] = useState<(typeof GROUPS)[number]>("byOwner");
  const groups: readonly CollectedGroup<string | number | null>[] = report.collected[by];
  if (groups.length === 0) return <Body1 as="p">{words.nothingFellDue}</Body1>;
  const nobody = by === "byTerritory" ? words.nowhere : words.nobody;
  const nameOf = (key: string | number | null) =>
    typeof key === "number" ? (report.index.entries[key]?.name ?? nobody) : (key ?? nobody);
  const money = (minor: number) => numbers.money(minor / 10 ** book.moneyDigits);
  const rate = (value: Result<number>) => (value.ok ? numbers.share(value.value) : "–");
  return (
    <>
      <ChoiceRow
        label={words.collectedTitle}
        choices={GROUPS}
        nameOf={(one) => words[one]}
        value={by}
        onChoose={setBy}
      />
      <LongTable
        key={by}
        label={words.collectedTitle}
        headers={[words[by], words.collectionRate, words.withinTerms, words.fellDue, words.collected, words.count]}
        items={groups}
        rowOf={(one) => ({
          key: String(one.key),
          cells: [
            ...[nameOf(one.key), rate(one.collectionRate), rate(one.withinTerms), money(one.due), money(one.collected)],
            <RowLinks key="rows" places={one.entries.flatMap((entry) => documentPlaces(entry, book))} />,
          ],
        })}
      />
    </>
  );
}
