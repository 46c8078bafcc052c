import { type DayNumber, fromDayNumber } from "../../domain/kernel/date";
import type { Result } from "../../domain/kernel/result";
import { toldMoves } from "../../domain/portfolio/movement";
import type { SalesSum } from "../../domain/portfolio/groups";
import { humanLosses, type PortfolioReport } from "../../domain/portfolio/report";
import type { Block, BlockCell } from "../block";
import { numberCell, textCell } from "./cells";
import { accountCell, MOST_ROWS, type PortfolioLayout, ratioCell, sumCell } from "./portfolioCells";
import { investmentSections } from "./portfolioInvestment";
import { marketSections } from "./portfolioMarket";
import { firstRows, type Section, stackSections } from "./sections";

const WIDTHS = [40, 18, 26, 16, 16, 14, 14, 14, 14, 14, 14];

/** The portfolio tab: key figures, bridge, classes, ranking, moves, markets, profit, effort and its return. */
export function portfolioTab(report: PortfolioReport, sheetName: string, layout: PortfolioLayout): Block {
  const { now } = report.review.compared;
  const on = (day: number) => fromDayNumber(day as DayNumber);
  const sections = [
    keyFigures(report, layout),
    bridgeSection(report, layout),
    quarterSection(report, layout),
    abcSection(report, layout),
    paretoSection(report, layout),
    movesSection(report, layout),
    ...marketSections(report, layout),
    ...investmentSections(report, layout),
    leftOutSection(report, layout),
  ].filter(({ rows }) => rows.length > 0);
  const { title, sources } = layout.words;
  const { source } = report.review;
  const note = source === "orders" ? null : sources[source];
  const heading = [textCell(title(on(now.from), on(now.to)))];
  const stacked = stackSections(sections, { heading, note, columnWidths: WIDTHS });
  const print = { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 } as const;
  return { sheetName, ...stacked, columnWidths: WIDTHS, print, tables: [], frozenRows: 1, choices: [] };
}

function resultCell(result: Result<number>): BlockCell {
  return ratioCell(result.ok ? result.value : null);
}

function keyFigures(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { review } = report;
  const { words } = layout;
  const { now, before, growth } = review.totals;
  const margin = (sum: typeof now) => (sum.revenueWithProfit > 0 ? sum.profit / sum.revenueWithProfit : null);
  const active = (span: "now" | "before") => review.accounts.filter((one) => one[span].revenue > 0).length;
  const { concentration } = review;
  const one = (label: string, cell: BlockCell) => [textCell(label), cell];
  return {
    title: words.keyFigures,
    headers: [words.figure, words.now, words.before, words.growth],
    rows: [
      [textCell(words.revenue), sumCell(now.revenue, layout), sumCell(before.revenue, layout), ratioCell(growth)],
      [textCell(words.profit), profitCell(now, layout), profitCell(before, layout)],
      [textCell(words.margin), ratioCell(margin(now)), ratioCell(margin(before))],
      [textCell(words.activeAccounts), numberCell(active("now")), numberCell(active("before"))],
      one(words.nrr, resultCell(review.netRetention)),
      one(words.grr, resultCell(review.grossRetention)),
      one(words.retention, resultCell(review.accountRetention)),
      one(words.humanLosses, numberCell(humanLosses(report).length)),
      ...(concentration
        ? [
            one(words.hhi, numberCell(concentration.hhi, "0.0000")),
            one(words.effectiveNumber, numberCell(concentration.effectiveNumber, "0.0")),
            one(words.gini, numberCell(concentration.gini, "0.000")),
            ...concentration.tops.map(({ n, share }) => one(words.top(n), ratioCell(share))),
          ]
        : []),
      ...(review.unnamed.lines > 0 ? [one(words.unnamed, sumCell(review.unnamed.revenue, layout))] : []),
    ],
  };
}

function bridgeSection({ review: { bridge } }: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const parts = Object.keys(words.bridge) as (keyof typeof bridge)[];
  return {
    title: words.bridgeTitle,
    headers: [words.part, words.amount],
    rows: parts.map((part) => [textCell(words.bridge[part]), sumCell(bridge[part], layout)]),
    chart: { kind: "column", title: words.bridgeTitle, columns: 2 },
  };
}

/** Blank where no line knows its profit. */
function profitCell({ profit, revenueWithProfit }: SalesSum, layout: PortfolioLayout): BlockCell {
  return profit === 0 && revenueWithProfit === 0 ? null : sumCell(profit, layout);
}

function quarterSection({ quarters }: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.quartersTitle,
    headers: [words.quarter, words.revenue, words.yearBefore, words.growth, words.activeAccounts, words.newAccounts],
    rows: quarters.map(({ period, isRunning, revenue, before, growth, activeAccounts, newAccounts }) => [
      textCell(words.quarterOf(period.label, isRunning)),
      ...[revenue, before].map((sum) => sumCell(sum, layout)),
      ratioCell(growth),
      ...[activeAccounts, newAccounts].map((count) => numberCell(count)),
    ]),
    chart: { kind: "column", title: words.quartersTitle, columns: 3 },
  };
}

function abcSection({ review }: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.abcTitle,
    headers: [words.grade, words.accounts, words.revenue, words.share, words.before],
    rows: review.abc.map(({ grade, count, revenue, share, before }) => [
      textCell(grade),
      numberCell(count),
      sumCell(revenue, layout),
      ratioCell(share),
      sumCell(before, layout),
    ]),
  };
}

function paretoSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.paretoTitle,
    headers: [words.account, words.cumulative, words.rank, words.revenue, words.share, words.grade, words.before],
    rows: firstRows(
      report.review.ranked,
      MOST_ROWS,
      ({ rank, cumulativeShare, sales, share, grade }) => [
        // A chart's first column is text: numbers would be drawn as a line of their own.
        accountCell(report, sales.account, layout),
        ratioCell(cumulativeShare),
        numberCell(rank),
        sumCell(sales.now.revenue, layout),
        ratioCell(share),
        textCell(grade),
        sumCell(sales.before.revenue, layout),
      ],
      words.more,
    ),
    chart: {
      kind: "line",
      title: words.cumulative,
      columns: 2,
      rows: Math.min(MOST_ROWS, report.review.ranked.length),
    },
  };
}

/** The largest changes of each kind first. */
function movesSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  return {
    title: words.movesTitle,
    headers: [
      words.account,
      words.move,
      words.cause,
      words.now,
      words.before,
      words.change,
      words.quietDays,
      words.human,
    ],
    rows: firstRows(
      toldMoves(report.review.moved),
      MOST_ROWS,
      ({ sales, move, change, quietDays }) => {
        const cause = report.causes.get(sales.account);
        return [
          accountCell(report, sales.account, layout),
          textCell(words.moves[move]),
          textCell(cause ? (words.causes[cause.code] as (facts: typeof cause) => string)(cause) : null),
          sumCell(sales.now.revenue, layout),
          sumCell(sales.before.revenue, layout),
          sumCell(change, layout),
          numberCell(quietDays),
          textCell(cause?.isHuman ? words.yes : null),
        ];
      },
      words.more,
    ),
  };
}

function leftOutSection({ review: { sales } }: PortfolioReport, { words }: PortfolioLayout): Section {
  const reasons = Object.keys(words.leftOutReasons) as (keyof typeof words.leftOutReasons)[];
  return {
    title: words.leftOut,
    headers: [words.cause, words.rows],
    rows: reasons.flatMap((reason) => {
      const count = sales.leftOut.filter((one) => one.reason === reason).length;
      return count === 0 ? [] : [[textCell(words.leftOutReasons[reason]), numberCell(count)]];
    }),
  };
}
