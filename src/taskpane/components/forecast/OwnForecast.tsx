import { Body1, Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { periodLabel } from "../../../domain/calendarPeriod";
import { baselineRows, type Outlook } from "../../../domain/forecast/outlook";
import type { ForecastBy } from "../../../domain/forecast/monthlySales";
import { freezeForecasts, isFrozen } from "../../../domain/forecast/versions";
import { ok } from "../../../domain/kernel/result";
import { baselineProposal, freezeProposal, judgedBy } from "../../../sheets/forecastSheet";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { useProposal } from "../../hooks/useProposal";
import { usePane } from "../../paneContext";
import { ChangePreview } from "../ChangePreview";
import { RowLinks } from "../RowLinks";
import { RunButton } from "../RunButton";

interface OwnForecastProps {
  readonly outlook: Outlook;
  readonly reading: WorkbookReading;
}

/** What a row of the forecast sheet names, by what the forecast is by. */
const NAMED: { readonly [By in ForecastBy]: string | null } = {
  account: "accountName",
  product: "product",
  owner: "owner",
  region: null,
};

/** The forecast sheet: the statistical baseline beside what people say themselves, and the freeze of the month. */
export function OwnForecast({ outlook, reading }: OwnForecastProps) {
  const { strings } = usePane();
  const words = strings.forecastView;
  const { rows, places } = reading.book.records.forecasts;
  const run = useProposal();
  const { isRunning } = run;
  const month = periodLabel("month", outlook.terms.asOf);
  const open = useMemo(() => places.filter((_, at) => rows[at]!.version === null), [rows, places]);
  const canFreeze = useMemo(() => freezeForecasts(rows, month).length > 0, [rows, month]);
  return (
    <>
      <Caption1>{words.ownHint}</Caption1>
      {open.length > 0 && <RowLinks title={words.judgedRows} places={open} />}
      <Baselines outlook={outlook} reading={reading} run={run} />
      {isFrozen(rows, month) ? (
        <Body1 as="p">{words.isFrozen(month)}</Body1>
      ) : (
        canFreeze && (
          <>
            <RunButton
              isRunning={isRunning}
              onRun={() => void run.propose(() => ok(freezeProposal(reading, month, strings)))}
            >
              {words.freeze(month)}
            </RunButton>
            <Caption1>{words.freezeHint}</Caption1>
          </>
        )
      )}
      <ChangePreview run={run} />
    </>
  );
}

interface BaselinesProps extends OwnForecastProps {
  readonly run: ReturnType<typeof useProposal>;
}

function Baselines({ outlook, reading, run }: BaselinesProps) {
  const { strings } = usePane();
  const words = strings.forecastView;
  const { rows } = reading.book.records.forecasts;
  const named = NAMED[outlook.terms.by];
  const shapes = useMemo(() => judgedBy(rows), [rows]);
  const fresh = useMemo(() => baselineRows(outlook), [outlook]);
  if (named === null) return <Caption1>{words.noRegion}</Caption1>;
  // Rows about accounts and rows about products of the same sales would be counted twice in the total.
  if (shapes.some((shape) => shape !== named)) return <Caption1>{words.otherShape}</Caption1>;
  if (fresh.length === 0) return null;
  return (
    <RunButton
      appearance="primary"
      isRunning={run.isRunning}
      onRun={() => void run.propose(() => ok(baselineProposal(reading, fresh, strings)))}
    >
      {words.putBaseline(fresh.length)}
    </RunButton>
  );
}
