import { MIX_BY, type MixBy } from "../../domain/portfolio/mixes";
import type { PortfolioReport } from "../../domain/portfolio/report";
import { numberCell, textCell } from "./cells";
import { accountCell, MOST_ROWS, type PortfolioLayout, ratioCell, sumCell } from "./portfolioCells";
import { firstRows, type Section } from "./sections";

/** Where, what and through whom: segments, origins, coverage, white spots, conflicts. */
export function marketSections(report: PortfolioReport, layout: PortfolioLayout): Section[] {
  return [
    ...MIX_BY.map((by) => mixSection(report, by, layout)),
    segmentSection(report, layout),
    originSection(report, layout),
    coverageSection(report, layout),
    whiteSection(report, layout),
    conflictSection(report, layout),
  ];
}

function mixSection({ mixes }: PortfolioReport, by: MixBy, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.mixTitles[by],
    headers: [words[by], words.share, words.shareBefore, words.now, words.before, words.growth, words.buyers],
    rows: firstRows(
      mixes[by],
      MOST_ROWS,
      (part) => [
        textCell(part.name ?? words.unknown),
        ...[part.share, part.shareBefore].map(ratioCell),
        ...[part.revenue, part.before].map((sum) => sumCell(sum, layout)),
        ratioCell(part.growth),
        numberCell(part.accounts),
      ],
      words.more,
    ),
  };
}

function segmentSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const said = (text: string | null) => textCell(text ?? words.unknown);
  return {
    title: words.segmentsTitle,
    headers: [
      words.territory,
      words.product,
      words.channel,
      words.now,
      words.before,
      words.growth,
      words.buyers,
      words.buyersBefore,
      words.behaviour,
    ],
    rows: firstRows(
      report.segments,
      MOST_ROWS,
      ({ territory, product, channel, now, before, growth, behaviour }) => [
        said(territory),
        said(product),
        said(channel),
        sumCell(now.revenue, layout),
        sumCell(before.revenue, layout),
        ratioCell(growth),
        numberCell(now.accounts),
        numberCell(before.accounts),
        textCell(behaviour.map((code) => words.behaviours[code]).join(" · ")),
      ],
      words.more,
    ),
  };
}

function originSection({ origins }: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.originTitle,
    headers: [
      words.origin,
      words.countShare,
      words.revenueShare,
      words.profitShare,
      words.accounts,
      words.newAccounts,
      words.revenue,
      words.profit,
    ],
    rows: origins
      .filter(({ accounts }) => accounts > 0)
      .map((one) => [
        textCell(words.origins[one.origin ?? "unknown"]),
        ratioCell(one.countShare),
        ratioCell(one.revenueShare),
        ratioCell(one.profitShare),
        numberCell(one.accounts),
        numberCell(one.newAccounts),
        sumCell(one.revenue, layout),
        sumCell(one.profit, layout),
      ]),
    chart: { kind: "column", title: words.originTitle, columns: 4 },
  };
}

function coverageSection({ coverage }: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.coverageTitle,
    headers: [
      words.territory,
      words.coverage,
      words.known,
      words.active,
      words.revenue,
      words.shareOfPotential,
      words.opened,
    ],
    rows: firstRows(
      coverage,
      MOST_ROWS,
      (area) => [
        textCell(area.territory ?? words.unknown),
        ratioCell(area.coverage),
        numberCell(area.known),
        numberCell(area.active),
        sumCell(area.revenue, layout),
        ratioCell(area.shareOfPotential),
        textCell(area.isOpened ? words.yes : null),
      ],
      words.more,
    ),
  };
}

function whiteSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.whiteTitle,
    headers: [words.account, words.product, words.peers, words.usual],
    rows: firstRows(
      report.whiteSpots,
      MOST_ROWS,
      ({ account, product, peerShare, usualRevenue }) => [
        accountCell(report, account, layout),
        textCell(product),
        ratioCell(peerShare),
        sumCell(usualRevenue, layout),
      ],
      words.more,
    ),
  };
}

function conflictSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const name = (account: number) => report.index.entries[account]?.name ?? words.unknown;
  return {
    title: words.conflictTitle,
    headers: [words.conflict, words.parties],
    rows: firstRows(
      report.conflicts,
      MOST_ROWS,
      (conflict) =>
        conflict.code === "sameArea"
          ? [
              textCell(words.conflicts.sameArea(conflict.area, conflict.product)),
              textCell(conflict.accounts.map(name).join(" · ")),
            ]
          : [textCell(words.conflicts.severalReps(name(conflict.account))), textCell(conflict.reps.join(" · "))],
      words.more,
    ),
  };
}
