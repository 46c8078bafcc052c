import { Body1 } from "@fluentui/react-components";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { BridgeTable } from "../BridgeTable";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

/** Price, cost, volume and mix of the change of gross profit, and the products they come from. */
export function ProfitChange({ shown }: { shown: ShownPortfolio }) {
  const { words, view, sum } = usePortfolioFigures(shown);
  const { profit } = shown.report;
  if (!profit) return <Body1 as="p">{view.noProfit}</Body1>;
  const { effects } = words;
  const parts = Object.keys(effects) as (keyof typeof effects)[];
  return (
    <>
      <BridgeTable
        label={words.profitTitle}
        headers={[words.part, words.amount]}
        parts={parts.map((part) => ({ name: effects[part], amount: profit[part] }))}
        text={sum}
      />
      <LongTable
        label={words.profitProducts}
        headers={[
          ...[words.product, words.change, effects.price, effects.cost, effects.volume, effects.mix],
          ...[effects.before, effects.now, view.rows],
        ]}
        items={profit.products}
        rowOf={(one) => ({
          key: one.product ?? "",
          cells: [
            one.product ?? words.unknown,
            ...[one.now.profit - one.before.profit, one.price, one.cost, one.volume, one.mix].map(sum),
            ...[one.before.profit, one.now.profit].map(sum),
            <RowLinks key="rows" places={salePlaces(shown, [...one.rowsNow, ...one.rowsBefore])} />,
          ],
        })}
      />
    </>
  );
}
