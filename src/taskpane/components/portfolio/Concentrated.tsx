import { Body1 } from "@fluentui/react-components";
import { roundHalfAway } from "../../../domain/kernel/money";
import { rowsNow } from "../../../domain/portfolio/accountSales";
import type { Concentration, RankedAccount } from "../../../domain/portfolio/mix";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { FigureTable } from "../FigureTable";
import { LineChart, type Point } from "../LineChart";
import { LongTable } from "../LongTable";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

/** Points of the curve that a pane can show. */
const MOST_POINTS = 120;

/** How much depends on how few: the Pareto curve, its figures, the classes, and every account in its rank. */
export function Concentrated({ shown }: { shown: ShownPortfolio }) {
  const { view } = usePortfolioFigures(shown);
  const { concentration } = shown.report.review;
  if (!concentration) return <Body1 as="p">{view.nobodyHere}</Body1>;
  return (
    <>
      <ParetoChart shown={shown} />
      <Measures shown={shown} measured={concentration} />
      <Classes shown={shown} />
      <Ranking shown={shown} />
    </>
  );
}

function ParetoChart({ shown }: { shown: ShownPortfolio }) {
  const { view, numbers } = usePortfolioFigures(shown);
  const { ranked } = shown.report.review;
  const curve = [{ x: 0, y: 0 }, ...ranked.map(({ rank, cumulativeShare }) => ({ x: rank, y: cumulativeShare }))];
  const even = [
    { x: 0, y: 0 },
    { x: ranked.length, y: 1 },
  ];
  return (
    <LineChart
      title={view.paretoChart}
      lines={[
        { name: view.held, isDashed: false, points: thinned(curve) },
        { name: view.even, isDashed: true, points: even },
      ]}
      xLabel={view.ofAccounts}
      xText={numbers.plain}
      yText={numbers.share}
    />
  );
}

/** Evenly spaced points of a curve, its ends among them. */
function thinned(curve: readonly Point[]): readonly Point[] {
  const step = Math.max(1, (curve.length - 1) / MOST_POINTS);
  const count = Math.floor((curve.length - 1) / step);
  return Array.from({ length: count + 1 }, (_, at) => curve[Math.round(at * step)]!);
}

function Measures({ shown, measured }: { shown: ShownPortfolio; measured: Concentration }) {
  const { words, view, numbers } = usePortfolioFigures(shown);
  const { ranked } = shown.report.review;
  const figure = (name: string, value: string, of: readonly RankedAccount[]) => ({
    key: name,
    cells: [name, value, <RowLinks key="rows" places={rowsOfRanked(shown, of)} />],
  });
  const plain = (value: number, decimals: number) => numbers.plain(roundHalfAway(value, decimals));
  return (
    <FigureTable
      label={view.concentration}
      headers={[words.figure, words.now, view.rows]}
      rows={[
        figure(words.hhi, plain(measured.hhi, 4), ranked),
        figure(words.effectiveNumber, plain(measured.effectiveNumber, 1), ranked),
        figure(words.gini, plain(measured.gini, 3), ranked),
        ...measured.tops.map(({ n, count, share }) =>
          figure(words.top(n), numbers.share(share), ranked.slice(0, count)),
        ),
      ]}
    />
  );
}

function Classes({ shown }: { shown: ShownPortfolio }) {
  const { words, view, numbers, sum } = usePortfolioFigures(shown);
  const { abc, ranked } = shown.report.review;
  return (
    <FigureTable
      label={words.abcTitle}
      headers={[words.grade, words.accounts, words.share, words.revenue, words.before, view.rows]}
      rows={abc.map(({ grade, count, revenue, share, before }) => ({
        key: grade,
        cells: [
          view.classOf(grade),
          numbers.plain(count),
          numbers.share(share),
          sum(revenue),
          sum(before),
          <RowLinks key="rows" places={rowsOfRanked(shown, ranked.filter((one) => one.grade === grade))} />,
        ],
      }))}
    />
  ); // prettier-ignore
}

function Ranking({ shown }: { shown: ShownPortfolio }) {
  const { words, view, numbers, sum, nameOf } = usePortfolioFigures(shown);
  return (
    <LongTable
      label={words.paretoTitle}
      headers={[words.account, words.revenue, words.share, words.cumulative, words.grade, words.before, view.rows]}
      items={shown.report.review.ranked}
      rowOf={(one) => ({
        key: String(one.rank),
        cells: [
          `${one.rank}\u00a0${nameOf(one.sales.account)}`,
          sum(one.sales.now.revenue),
          numbers.share(one.share),
          numbers.share(one.cumulativeShare),
          view.classOf(one.grade),
          sum(one.sales.before.revenue),
          <RowLinks key="rows" places={rowsOfRanked(shown, [one])} />,
        ],
      })}
    />
  );
}

function rowsOfRanked(shown: ShownPortfolio, ranked: readonly RankedAccount[]): RowPlace[] {
  const { sales: table, compared } = shown.report.review;
  return ranked.flatMap(({ sales }) => salePlaces(shown, rowsNow(table, sales, compared)));
}
