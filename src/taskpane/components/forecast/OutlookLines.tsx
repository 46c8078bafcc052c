import { useState } from "react";
import type { Outlook, OutlookLine } from "../../../domain/forecast/outlook";
import type { SalesBook } from "../../../sheets/salesBook";
import { useForecastFigures } from "../../hooks/useForecastFigures";
import { ChoiceRow } from "../ChoiceRow";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";

interface OutlookLinesProps {
  readonly outlook: Outlook;
  readonly book: SalesBook;
}

/** Each account, product, region or rep: where the period will end in every way of looking, and how good that was. */
export function OutlookLines({ outlook, book }: OutlookLinesProps) {
  const { words, view, sum, ratio } = useForecastFigures(outlook.terms);
  const [at, choose] = useState(0);
  const isMoney = outlook.terms.measure === "amount";
  const rowOf = ({ line, ends }: OutlookLine) => {
    const end = ends[at]!;
    const { forecast, low, high } = end.statistical;
    return {
      key: line.name ?? "",
      cells: [
        line.name ?? words.unnamed,
        sum(forecast),
        view.interval(sum(low), sum(high)),
        sum(end.sold),
        sum(end.runRate),
        ...(isMoney ? [sum(end.pipeline)] : []),
        sum(end.judged),
        ratio(line.accuracy?.wape ?? null),
        ratio(line.accuracy?.bias ?? null),
        words.methods[line.forecast.method],
        <RowLinks key="rows" places={line.orders.map((row) => book.records.orders.places[row]!)} />,
      ],
    };
  };
  return (
    <>
      <ChoiceRow
        label={words.period}
        choices={[...outlook.ends.keys()]}
        nameOf={(end) => outlook.ends[end]!.period.label}
        value={at}
        onChoose={choose}
      />
      <LongTable
        label={view.linesTitle}
        headers={[
          ...[words.by[outlook.terms.by], words.statistical, view.range, words.sold, words.runRate],
          ...(isMoney ? [words.pipeline] : []),
          ...[words.judged, words.error, words.bias, words.method, words.orders],
        ]}
        items={outlook.lines}
        rowOf={rowOf}
      />
    </>
  );
}
