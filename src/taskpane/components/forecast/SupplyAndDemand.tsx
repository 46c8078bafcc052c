import { Body1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SupplyLine } from "../../../domain/forecast/supplyDemand";
import { supplyAndDemand } from "../../../domain/forecast/supplyDemand";
import type { IsoDate } from "../../../domain/kernel/date";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { useNumbers } from "../../hooks/useNumbers";
import { useSupplyTab } from "../../hooks/useSupplyTab";
import { usePane } from "../../paneContext";
import { ChangePreview } from "../ChangePreview";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";
import { RunButton } from "../RunButton";

interface SupplyProps {
  readonly reading: WorkbookReading;
  readonly asOf: IsoDate;
}

/** Where demand is above supply, period by period, and the sheet of the meeting that decides on it. */
export function SupplyAndDemand({ reading, asOf }: SupplyProps) {
  const { strings } = usePane();
  const { forecast: words, forecastView: view } = strings;
  const numbers = useNumbers();
  const { rows, places } = reading.book.records.forecasts;
  const lines = useMemo(() => supplyAndDemand(rows, asOf), [rows, asOf]);
  const { run, write } = useSupplyTab(reading, lines, asOf);
  const gapText = ({ gap }: SupplyLine) => {
    if (gap === null) return view.supplyUnknown;
    return gap > 0 ? view.missing(numbers.plain(gap)) : view.leftOver(numbers.plain(-gap));
  };
  return (
    <>
      {lines.length === 0 ? (
        <Body1 as="p">{view.supplyNone}</Body1>
      ) : (
        <RecordList
          label={words.supply}
          items={lines}
          keyOf={({ period, product }) => `${period} ${product ?? ""}`}
          show={(line) => ({
            title: `${line.period} · ${line.product ?? words.unnamed}`,
            figure: gapText(line),
            lines: [
              line.supply !== null && view.demandSupply(numbers.plain(line.demand), numbers.plain(line.supply)),
              line.eta !== null && view.arrives(line.eta, line.isLate),
              <RowLinks key="rows" places={line.rows.map((row) => places[row]!)} />,
            ],
          })}
        />
      )}
      <RunButton isRunning={run.isRunning} onRun={() => void write()}>
        {view.writeSupply}
      </RunButton>
      <ChangePreview run={run} />
    </>
  );
}
