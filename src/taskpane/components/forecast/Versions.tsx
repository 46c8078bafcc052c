import { Body1 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { actualsOf } from "../../../domain/forecast/actuals";
import { digitsOf, type Outlook } from "../../../domain/forecast/outlook";
import { versionAccuracy, type VersionKey } from "../../../domain/forecast/versions";
import { ok } from "../../../domain/kernel/result";
import type { Strings } from "../../../i18n/index";
import { proposalOf } from "../../../sheets/changes/proposal";
import { forecastVersions, type VersionsAtLag } from "../../../sheets/reports/forecastVersions";
import type { SalesBook } from "../../../sheets/salesBook";
import { accountsOf } from "../../hooks/accountsOf";
import { useForecastFigures } from "../../hooks/useForecastFigures";
import { useProposal } from "../../hooks/useProposal";
import { usePane } from "../../paneContext";
import { ChangePreview } from "../ChangePreview";
import { ChoiceRow } from "../ChoiceRow";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";
import { RunButton } from "../RunButton";

const LAGS = [1, 2, 3] as const;
const KEYS = ["owner", "product", "accountName"] as const satisfies readonly VersionKey[];

interface VersionsProps {
  readonly outlook: Outlook;
  readonly book: SalesBook;
}

/** How the frozen forecasts turned out: accuracy and bias per rep, product and customer, so many months ahead. */
export function Versions({ outlook, book }: VersionsProps) {
  const { strings } = usePane();
  const { forecast: words, forecastView: view } = strings;
  const [lag, choose] = useState<(typeof LAGS)[number]>(1);
  const all = useVersions(outlook, book, words);
  const run = useProposal();
  if (all.length === 0) return <Body1 as="p">{view.notYet}</Body1>;
  const write = () => {
    const title = { code: "report", facts: { sheet: words.versions } } as const;
    return run.propose(() =>
      ok(proposalOf(title, { sheets: (nameOf) => [forecastVersions(all, nameOf(words.versions), words)] })),
    );
  };
  return (
    <>
      <ChoiceRow label={view.lag} choices={LAGS} nameOf={words.lag} value={lag} onChoose={choose} />
      {all
        .filter((part) => part.lag === lag)
        .map((part) => (
          <VersionTable key={part.by} part={part} outlook={outlook} book={book} />
        ))}
      <RunButton isRunning={run.isRunning} onRun={() => void write()}>
        {view.writeVersions}
      </RunButton>
      <ChangePreview run={run} />
    </>
  );
}

function useVersions(outlook: Outlook, book: SalesBook, words: Strings["forecast"]): readonly VersionsAtLag[] {
  return useMemo(() => {
    const { forecasts, orders } = book.records;
    const { measure, asOf } = outlook.terms;
    const unit = 10 ** digitsOf(outlook.terms);
    const actualOf = actualsOf(orders.rows, measure, { asOf, accounts: accountsOf(book), unit });
    const named: { readonly [Key in (typeof KEYS)[number]]: string } = {
      owner: words.by.owner,
      product: words.by.product,
      accountName: words.by.account,
    };
    return LAGS.flatMap((lag) =>
      KEYS.map((key) => ({ lag, by: named[key], lines: versionAccuracy(forecasts.rows, key, lag, actualOf) })),
    ).filter(({ lines }) => lines.some(({ name }) => name !== null));
  }, [outlook, book, words]);
}

function VersionTable({ part, outlook, book }: VersionsProps & { part: VersionsAtLag }) {
  const { words, view, numbers, ratio } = useForecastFigures(outlook.terms);
  const { places } = book.records.forecasts;
  return (
    <LongTable
      label={`${words.lag(part.lag)} · ${part.by}`}
      headers={[part.by, words.actual, words.error, words.accuracy, words.bias, words.valueAdded, view.rows]}
      items={part.lines}
      rowOf={(line) => ({
        key: line.name ?? "",
        cells: [
          line.name ?? words.unnamed,
          numbers.plain(line.actual),
          ratio(line.wape),
          ratio(line.wape === null ? null : 1 - line.wape),
          ratio(line.bias),
          ratio(line.valueAdded),
          <RowLinks key="rows" places={line.rows.map((row) => places[row]!)} />,
        ],
      })}
    />
  );
}
