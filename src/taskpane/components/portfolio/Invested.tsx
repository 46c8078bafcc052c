import { Body1 } from "@fluentui/react-components";
import { roundHalfAway } from "../../../domain/kernel/money";
import { rowsNow } from "../../../domain/portfolio/accountSales";
import type { AccountEffort } from "../../../domain/portfolio/effort";
import type { InvestmentMatrix } from "../../../domain/portfolio/investmentMatrix";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { usePane } from "../../paneContext";
import { LongTable } from "../LongTable";
import { type Mark, MarkChart } from "../MarkChart";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

/** So many accounts have a number on the chart. */
const NUMBERED = 15;

/** What each account will bring against what is put into it: as a picture with numbers, and as the list they lead to. */
export function Matrix({ shown }: { shown: ShownPortfolio }) {
  const { words, view, sum, numbers, nameOf } = usePortfolioFigures(shown);
  const { matrix } = shown.report;
  if (!matrix) return <Body1 as="p">{view.noMatrix}</Body1>;
  const unit = 10 ** shown.book.moneyDigits;
  const named = Math.min(NUMBERED, matrix.accounts.length);
  return (
    <>
      <MarkChart
        title={words.matrixTitle}
        note={[view.matrixHint(named), matrix.byProfit ? "" : words.byRevenue].filter(Boolean).join(" ")}
        axes={{ x: words.investment, y: words.expected }}
        marks={marksOf(matrix, unit)}
        lines={{ x: matrix.lines.investment / unit, y: matrix.lines.result / unit }}
        kinds={view.marks}
        text={numbers.short}
      />
      <LongTable
        label={words.matrixTitle}
        headers={[words.account, words.expected, words.investment, words.returned, words.policy, view.rows]}
        items={matrix.accounts.map((one, at) => ({ ...one, at }))}
        rowOf={(one) => ({
          key: String(one.account),
          cells: [
            one.at < named ? `${one.at + 1}\u00a0${nameOf(one.account)}` : nameOf(one.account),
            sum(one.expected),
            sum(one.investment),
            one.returned === null ? "–" : numbers.plain(roundHalfAway(one.returned, 2)),
            view.policyOf(one.policy, words.policies[one.policy]),
            <RowLinks key="rows" places={resultPlaces(shown, one.account)} />,
          ],
        })}
      />
    </>
  );
}

function marksOf({ accounts, lines }: InvestmentMatrix, unit: number): Mark[] {
  return accounts.map(({ investment, expected, isLosing }, at) => ({
    x: investment / unit,
    y: expected / unit,
    kind: isLosing ? "losing" : expected >= lines.result ? "high" : "low",
    number: at < NUMBERED ? at + 1 : null,
  }));
}

/** The sales of the span, and the contacts and expenses that were put in. */
function resultPlaces(shown: ShownPortfolio, account: number): RowPlace[] {
  const { review, efforts } = shown.report;
  const sales = review.accounts.find((one) => one.account === account)!;
  const effort = efforts.get(account);
  return [
    ...salePlaces(shown, rowsNow(review.sales, sales, review.compared)),
    ...(effort ? [...activityPlaces(shown, effort), ...expensePlaces(shown, effort)] : []),
  ];
}

function activityPlaces({ book }: ShownPortfolio, { activityRows }: AccountEffort): RowPlace[] {
  return activityRows.map((row) => book.records.activities.places[row]!);
}

function expensePlaces({ book }: ShownPortfolio, { expenseRows }: AccountEffort): RowPlace[] {
  return expenseRows.map((row) => book.records.expenses.places[row]!);
}

/** Visits, hours and money of each account against the plan, and what came of them. */
export function Efforts({ shown }: { shown: ShownPortfolio }) {
  const { labelled } = usePane().strings.pane;
  const { words, view, sum, numbers, nameOf } = usePortfolioFigures(shown);
  const { efforts, matrix } = shown.report;
  if (efforts.size === 0) return <Body1 as="p">{view.noMatrix}</Body1>;
  const returns = new Map(matrix?.accounts.map(({ account, returned }) => [account, returned]));
  const plain = (value: number) => numbers.plain(roundHalfAway(value, 1));
  const planned = (name: string, done: string, plan: string | null) => labelled(name, view.ofPlan(done, plan));
  return (
    <RecordList
      label={words.effortTitle}
      items={[...efforts.values()].sort((a, b) => b.spent - a.spent || b.hours - a.hours || b.visits - a.visits)}
      keyOf={({ account }) => account}
      show={(one) => {
        const returned = returns.get(one.account) ?? null;
        const plan = (value: number | null) => (value === null ? null : plain(value));
        return {
          title: nameOf(one.account),
          figure: returned !== null && view.returnOf(numbers.plain(roundHalfAway(returned, 2))),
          lines: [
            planned(words.visits, plain(one.visits), plan(one.plannedVisits)),
            planned(words.hours, plain(one.hours), plan(one.plannedHours)),
            planned(words.spent, sum(one.spent), one.budget === null ? null : sum(one.budget)),
            <RowLinks key="activities" title={view.activities} places={activityPlaces(shown, one)} />,
            <RowLinks key="expenses" title={view.expenses} places={expensePlaces(shown, one)} />,
          ],
        };
      }}
    />
  );
}
