import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { LANDING_KINDS } from "../../../domain/forecast/landing";
import type { Outlook, OutlookLine } from "../../../domain/forecast/outlook";
import type { SalesBook } from "../../../sheets/salesBook";
import { useForecastFigures } from "../../hooks/useForecastFigures";
import { usePane } from "../../paneContext";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";

interface OutlookLinesProps {
  readonly outlook: Outlook;
  readonly book: SalesBook;
}

/** Each account, product, region or rep: where the period will end in every way of looking, and how good that was. */
export function OutlookLines({ outlook, book }: OutlookLinesProps) {
  const { words, view, sum, ratio } = useForecastFigures(outlook.terms);
  const { kinds } = usePane().strings.statement.picker;
  const [kind, choose] = useState<(typeof LANDING_KINDS)[number]>("month");
  const at = LANDING_KINDS.indexOf(kind);
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
      <RadioGroup
        layout="horizontal"
        aria-label={words.period}
        value={kind}
        onChange={(_, { value }) => choose(value as typeof kind)}
      >
        {LANDING_KINDS.map((one, place) => (
          <Radio key={one} value={one} label={`${kinds[one]} ${outlook.ends[place]!.period.label}`} />
        ))}
      </RadioGroup>
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
