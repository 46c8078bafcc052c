import { Body1 } from "@fluentui/react-components";
import { rowsIn } from "../../../domain/portfolio/groups";
import type { LossCause } from "../../../domain/portfolio/lossCause";
import { type MovedAccount, toldMoves } from "../../../domain/portfolio/movement";
import type { LeftOutSale } from "../../../domain/portfolio/sales";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { BridgeTable } from "../BridgeTable";
import { FigureTable } from "../FigureTable";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";
import { type ShownPortfolio, salePlaces } from "./portfolioPlaces";

/** From the revenue before to the revenue now. */
export function RevenueBridge({ shown }: { shown: ShownPortfolio }) {
  const { words, sum } = usePortfolioFigures(shown);
  const { bridge } = shown.report.review;
  const parts = Object.keys(words.bridge) as (keyof typeof bridge)[];
  return (
    <BridgeTable
      label={words.bridgeTitle}
      headers={[words.part, words.amount]}
      parts={parts.map((part) => ({ name: words.bridge[part], amount: bridge[part] }))}
      text={sum}
    />
  );
}

/** Who came, went, or sleeps, the largest change of each kind first, with the cause as far as the sheets tell. */
export function Moves({ shown }: { shown: ShownPortfolio }) {
  const { words, view, sum, nameOf } = usePortfolioFigures(shown);
  const { report } = shown;
  const { sales: table, compared, moved } = report.review;
  const told = toldMoves(moved);
  if (told.length === 0) return <Body1 as="p">{view.nobodyHere}</Body1>;
  return (
    <RecordList
      label={words.movesTitle}
      items={told}
      keyOf={({ sales }) => sales.account}
      show={(one) => {
        const { sales, move, change, quietDays } = one;
        const cause = report.causes.get(sales.account);
        const rows = [compared.before, compared.now].flatMap((span) => rowsIn(table, sales.places, span));
        return {
          title: nameOf(sales.account),
          figure: sum(change),
          lines: [
            [words.moves[move], isQuiet(one) && view.quietFor(quietDays!)].filter(Boolean).join(" · "),
            view.nowBefore(sum(sales.now.revenue), sum(sales.before.revenue)),
            cause && cause.code !== "unknown" && view.because(causeText(cause, words)),
            cause && <RowLinks key="cause" places={causePlaces(cause, shown)} />,
            <RowLinks key="rows" places={salePlaces(shown, rows)} />,
          ],
        };
      }}
    />
  );
}

function isQuiet({ move, quietDays }: MovedAccount): boolean {
  return quietDays !== null && (move === "lost" || move === "sleeping");
}

function causeText(cause: LossCause, words: ReturnType<typeof usePortfolioFigures>["words"]): string {
  const text = (words.causes[cause.code] as (facts: LossCause) => string)(cause);
  return cause.isHuman ? `${text} · ${words.human}` : text;
}

/** The lost deal or the open complaint that tells the cause. */
function causePlaces(cause: LossCause, { book: { records } }: ShownPortfolio): RowPlace[] {
  if (cause.code === "lostDeal") return [records.opportunities.places[cause.row]!];
  return cause.code === "openComplaint" ? [records.complaints.places[cause.row]!] : [];
}

/** Rows that are no part of the sales, by reason. */
export function LeftOut({ shown }: { shown: ShownPortfolio }) {
  const { words } = usePortfolioFigures(shown);
  const { leftOut } = shown.report.review.sales;
  const reasons = Object.keys(words.leftOutReasons) as LeftOutSale["reason"][];
  const told = reasons
    .map((reason) => ({ reason, rows: leftOut.flatMap((one) => (one.reason === reason ? one.row : [])) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <FigureTable
      label={words.leftOut}
      headers={[words.cause, words.rows]}
      rows={told.map(({ reason, rows }) => ({
        key: reason,
        cells: [words.leftOutReasons[reason], <RowLinks key="rows" places={salePlaces(shown, rows)} />],
      }))}
    />
  );
}
