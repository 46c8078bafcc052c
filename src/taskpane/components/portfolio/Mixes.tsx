import { useState } from "react";
import { rowsIn } from "../../../domain/portfolio/groups";
import { MIX_BY, type MixBy, type MixPart } from "../../../domain/portfolio/mixes";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { ChoiceRow } from "../ChoiceRow";
import { FigureTable } from "../FigureTable";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

interface PartProps {
  readonly shown: ShownPortfolio;
}

/** Sales quarter by quarter against the same quarter of the year before, and who bought. */
export function Quarters({ shown }: PartProps) {
  const { words, numbers, sum, ratio } = usePortfolioFigures(shown);
  return (
    <FigureTable
      label={words.quartersTitle}
      headers={[
        ...[words.quarter, words.revenue, words.growth, words.yearBefore],
        ...[words.activeAccounts, words.newAccounts],
      ]}
      rows={shown.report.quarters.map((one) => ({
        key: one.period.label,
        cells: [
          words.quarterOf(one.period.label, one.isRunning),
          ...[sum(one.revenue), ratio(one.growth), sum(one.before)],
          ...[one.activeAccounts, one.newAccounts].map(numbers.plain),
        ],
      }))}
    />
  );
}

/** What the revenue is made of by channel, region or product, this span and the one before. */
export function MixTable({ shown }: PartProps) {
  const { words, view, numbers, sum, ratio } = usePortfolioFigures(shown);
  const [by, setBy] = useState<MixBy>("channel");
  const { sales, compared } = shown.report.review;
  const rowsOf = ({ places }: MixPart) =>
    [compared.now, compared.before].flatMap((span) => rowsIn(sales, places, span));
  return (
    <>
      <ChoiceRow label={words.mixTitle} choices={MIX_BY} nameOf={(one) => words[one]} value={by} onChoose={setBy} />
      <LongTable
        key={by}
        label={words.mixTitles[by]}
        headers={[
          ...[words[by], words.share, words.shareBefore, words.now],
          ...[words.before, words.growth, words.buyers, view.rows],
        ]}
        items={shown.report.mixes[by]}
        rowOf={(part) => ({
          key: part.name ?? "",
          cells: [
            part.name ?? words.unknown,
            ...[ratio(part.share), ratio(part.shareBefore), sum(part.revenue), sum(part.before), ratio(part.growth)],
            numbers.plain(part.accounts),
            <RowLinks key="rows" places={salePlaces(shown, rowsOf(part))} />,
          ],
        })}
      />
    </>
  );
}
