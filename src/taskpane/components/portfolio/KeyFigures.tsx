import { useMemo } from "react";
import type { Result } from "../../../domain/kernel/result";
import type { AccountSales } from "../../../domain/portfolio/accountSales";
import { rowsIn, type Span } from "../../../domain/portfolio/groups";
import { placesWithoutAccount } from "../../../domain/portfolio/review";
import { humanLosses } from "../../../domain/portfolio/report";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { FigureTable } from "../FigureTable";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

/** What was sold, earned and kept against the span before, each with its rows. */
export function KeyFigures({ shown }: { shown: ShownPortfolio }) {
  const { words, view, sum, ratio, numbers } = usePortfolioFigures(shown);
  const { review } = shown.report;
  const { now, before, growth } = review.totals;
  const margin = (of: typeof now) => (of.revenueWithProfit > 0 ? of.profit / of.revenueWithProfit : null);
  const profit = (of: typeof now) => (of.profit === 0 && of.revenueWithProfit === 0 ? "–" : sum(of.profit));
  const lostByPeople = humanLosses(shown.report);
  const active = (span: "now" | "before") => review.accounts.filter((one) => one[span].revenue > 0).length;
  const rows = useKeyRows(shown);
  const kept = (result: Result<number>) => ratio(result.ok ? result.value : null);
  const figure = (name: string, places: RowPlace[], ...cells: string[]) => ({
    key: name,
    cells: [name, ...[0, 1, 2].map((at) => cells[at] ?? ""), <RowLinks key="rows" places={places} />],
  });
  return (
    <FigureTable
      label={words.keyFigures}
      headers={[words.figure, words.now, words.before, words.growth, view.rows]}
      rows={[
        figure(words.revenue, rows.now, sum(now.revenue), sum(before.revenue), ratio(growth)),
        figure(words.profit, rows.now, profit(now), profit(before)),
        figure(words.margin, rows.now, ratio(margin(now)), ratio(margin(before))),
        figure(words.activeAccounts, rows.now, numbers.plain(active("now")), numbers.plain(active("before"))),
        figure(words.nrr, rows.kept, kept(review.netRetention)),
        figure(words.grr, rows.kept, kept(review.grossRetention)),
        figure(words.retention, rows.kept, kept(review.accountRetention)),
        figure(words.humanLosses, rows.human, numbers.plain(lostByPeople.length)),
        ...(review.unnamed.lines > 0 ? [figure(words.unnamed, rows.unnamed, sum(review.unnamed.revenue))] : []),
      ]}
    />
  );
}

/** The rows behind the totals: of the span, of both spans of the accounts that bought before, and of nobody. */
function useKeyRows(shown: ShownPortfolio) {
  return useMemo(() => {
    const { sales, accounts, compared } = shown.report.review;
    const inSpan = (of: readonly AccountSales[], span: Span) =>
      of.flatMap(({ places }) => salePlaces(shown, rowsIn(sales, places, span)));
    const lost = new Set(humanLosses(shown.report));
    const were = accounts.filter(({ before }) => before.revenue > 0);
    return {
      now: inSpan(accounts, compared.now),
      kept: [...inSpan(were, compared.before), ...inSpan(were, compared.now)],
      human: inSpan(
        were.filter(({ account }) => lost.has(account)),
        compared.before,
      ),
      unnamed: salePlaces(shown, rowsIn(sales, placesWithoutAccount(sales), compared.now)),
    };
  }, [shown]);
}
