import { Body1 } from "@fluentui/react-components";
import { rowsNow } from "../../../domain/portfolio/accountSales";
import type { ChannelConflict } from "../../../domain/portfolio/channelConflicts";
import type { Segment } from "../../../domain/portfolio/segments";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePortfolioFigures } from "../../hooks/usePortfolioFigures";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";
import { accountPlaces, type ShownPortfolio, salePlaces } from "./portfolioPlaces";

interface PartProps {
  readonly shown: ShownPortfolio;
}

/** Region × product × channel of this span against the one before, with what its buyers do. */
export function Segments({ shown }: PartProps) {
  const { words, view, sum, ratio } = usePortfolioFigures(shown);
  const nameOf = ({ territory, product, channel }: Segment) =>
    [territory, product, channel].filter(Boolean).join(" · ") || words.unknown;
  return (
    <RecordList
      label={words.segmentsTitle}
      items={shown.report.segments}
      keyOf={({ territory, product, channel }) => JSON.stringify([territory, product, channel])}
      show={(one) => ({
        title: nameOf(one),
        figure: ratio(one.growth),
        lines: [
          view.nowBefore(sum(one.now.revenue), sum(one.before.revenue)),
          view.buyersWere(one.now.accounts, one.before.accounts),
          one.behaviour.map((code) => words.behaviours[code]).join(" · "),
          <RowLinks key="rows" places={salePlaces(shown, [...one.rowsNow, ...one.rowsBefore])} />,
        ],
      })}
    />
  );
}

/** Company-provided against self-generated clients, by how many there are and by what they bring. */
export function Origins({ shown }: PartProps) {
  const { words, view, sum, ratio } = usePortfolioFigures(shown);
  return (
    <RecordList
      label={words.originTitle}
      items={shown.report.origins.filter(({ accounts }) => accounts > 0)}
      keyOf={({ origin }) => origin ?? ""}
      show={(one) => ({
        title: view.titled(words.origins[one.origin ?? "unknown"], one.accounts),
        figure: sum(one.revenue),
        lines: [
          view.shares(ratio(one.countShare), ratio(one.revenueShare), ratio(one.profitShare)),
          one.newAccounts > 0 && view.newOf(one.newAccounts),
          <RowLinks key="rows" places={placesOfAccounts(shown, one.members)} />,
        ],
      })}
    />
  );
}

/** How much of each area buys, and who does not. */
export function Coverage({ shown }: PartProps) {
  const { words, view, sum, ratio } = usePortfolioFigures(shown);
  return (
    <RecordList
      label={words.coverageTitle}
      items={shown.report.coverage}
      keyOf={({ territory }) => territory ?? ""}
      show={(area) => ({
        title: area.territory ?? words.unknown,
        figure: ratio(area.coverage),
        lines: [
          [view.activeOf(area.active, area.known), area.isOpened && view.openedNow].filter(Boolean).join(" · "),
          [sum(area.revenue), area.shareOfPotential !== null && view.servedOf(ratio(area.shareOfPotential))]
            .filter(Boolean)
            .join(" · "),
          <RowLinks
            key="idle"
            title={view.idle}
            places={area.inactive.flatMap((account) => accountPlaces(shown, account))}
          />,
        ],
      })}
    />
  );
}

/** What most of its kind buy and an account does not. */
export function WhiteSpots({ shown }: PartProps) {
  const { words, view, sum, ratio, nameOf } = usePortfolioFigures(shown);
  if (shown.report.whiteSpots.length === 0) return <Body1 as="p">{view.nobodyHere}</Body1>;
  return (
    <RecordList
      label={words.whiteTitle}
      items={shown.report.whiteSpots}
      keyOf={({ account, product }) => `${account} ${product}`}
      show={({ account, product, peerShare, usualRevenue }) => ({
        title: nameOf(account),
        figure: sum(usualRevenue),
        lines: [
          view.peersBuy(product, ratio(peerShare)),
          <RowLinks key="rows" places={placesOfAccounts(shown, [account])} />,
        ],
      })}
    />
  );
}

/** Dealers that meet in one area, and accounts that several reps serve. */
export function Conflicts({ shown }: PartProps) {
  const { words, view, nameOf } = usePortfolioFigures(shown);
  const { conflicts } = shown.report;
  if (conflicts.length === 0) return <Body1 as="p">{view.nobodyHere}</Body1>;
  const placesOf = (conflict: ChannelConflict) =>
    conflict.code === "sameArea" ? placesOfAccounts(shown, conflict.accounts) : salePlaces(shown, conflict.rows);
  return (
    <RecordList
      label={words.conflictTitle}
      items={conflicts}
      keyOf={(one) => (one.code === "sameArea" ? `${one.area} ${one.product}` : one.account)}
      show={(one) => ({
        title:
          one.code === "sameArea"
            ? words.conflicts.sameArea(one.area, one.product)
            : words.conflicts.severalReps(nameOf(one.account)),
        figure: null,
        lines: [
          (one.code === "sameArea" ? one.accounts.map(nameOf) : one.reps).join(" · "),
          <RowLinks key="rows" places={placesOf(one)} />,
        ],
      })}
    />
  );
}

/** The sales of the span of some accounts. */
function placesOfAccounts(shown: ShownPortfolio, accounts: readonly number[]): RowPlace[] {
  const { review } = shown.report;
  const wanted = new Set(accounts);
  return review.accounts
    .filter(({ account }) => wanted.has(account))
    .flatMap((sales) => salePlaces(shown, rowsNow(review.sales, sales, review.compared)));
}
