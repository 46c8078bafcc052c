import type { MatrixAccount } from "../../domain/portfolio/investmentMatrix";
import type { PortfolioReport } from "../../domain/portfolio/report";
import { numberCell, textCell } from "./cells";
import { accountCell, MOST_ROWS, type PortfolioLayout, sumCell } from "./portfolioCells";
import { firstRows, type Section } from "./sections";

/** So many accounts have their own name and mark on the chart; the others share one. */
const NAMED_ON_CHART = 12;

/** Why profit changed, and what is put into accounts and comes of it. */
export function investmentSections(report: PortfolioReport, layout: PortfolioLayout): Section[] {
  return [
    ...profitSections(report, layout),
    matrixChartSection(report, layout),
    matrixSection(report, layout),
    effortSection(report, layout),
  ];
}

function profitSections({ profit }: PortfolioReport, layout: PortfolioLayout): Section[] {
  if (!profit) return [];
  const { words } = layout;
  const effects = Object.keys(words.effects) as (keyof typeof words.effects)[];
  return [
    {
      title: words.profitTitle,
      headers: [words.part, words.amount],
      rows: effects.map((effect) => [textCell(words.effects[effect]), sumCell(profit[effect], layout)]),
      chart: { kind: "column", title: words.profitTitle, columns: 2 },
    },
    {
      title: words.profitProducts,
      headers: [
        words.product,
        words.before,
        words.effects.price,
        words.effects.cost,
        words.effects.volume,
        words.effects.mix,
        words.now,
      ],
      rows: firstRows(
        profit.products,
        MOST_ROWS,
        (one) => [
          textCell(one.product ?? words.unknown),
          sumCell(one.before.profit, layout),
          sumCell(one.price, layout),
          sumCell(one.cost, layout),
          sumCell(one.volume, layout),
          sumCell(one.mix, layout),
          sumCell(one.now.profit, layout),
        ],
        words.more,
      ),
    },
  ];
}

/**
 * The figures under the chart: investment first, then a column per account with its result in its own row only, so that
 * each is a series with its name; the smaller ones are one series together.
 */
function matrixChartSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const accounts = (report.matrix?.accounts ?? []).slice(0, MOST_ROWS);
  const named = accounts.slice(0, NAMED_ON_CHART);
  const names = named.map(({ account }) => report.index.entries[account]?.name ?? words.unknown);
  const hasOthers = accounts.length > named.length;
  return {
    title: words.matrixTitle,
    headers: [words.investment, ...names, ...(hasOthers ? [words.others] : [])],
    rows: accounts.map((one, at) => [
      sumCell(one.investment, layout),
      ...Array.from({ length: Math.min(at, NAMED_ON_CHART) }, () => null),
      sumCell(one.expected, layout),
    ]),
    chart: { kind: "scatter", title: words.matrixTitle, columns: 1 + names.length + (hasOthers ? 1 : 0) },
  };
}

function matrixSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const { matrix } = report;
  return {
    title: matrix && !matrix.byProfit ? words.byRevenue : words.policy,
    headers: [words.account, words.expected, words.investment, words.returned, words.policy, words.losing],
    rows: firstRows(matrix?.accounts ?? [], MOST_ROWS, (one) => matrixCells(one, report, layout), words.more),
    foot: () =>
      matrix
        ? [
            [
              textCell(words.resultLine),
              sumCell(Number.isFinite(matrix.lines.result) ? matrix.lines.result : 0, layout),
            ],
            [textCell(words.investmentLine), null, sumCell(matrix.lines.investment, layout)],
          ]
        : [],
  };
}

function matrixCells(one: MatrixAccount, report: PortfolioReport, layout: PortfolioLayout) {
  const { words } = layout;
  return [
    accountCell(report, one.account, layout),
    sumCell(one.expected, layout),
    sumCell(one.investment, layout),
    numberCell(one.returned, "0.00"),
    textCell(`${one.policy} ${words.policies[one.policy]}`),
    textCell(one.isLosing ? words.yes : null),
  ];
}

function effortSection(report: PortfolioReport, layout: PortfolioLayout): Section {
  const { words } = layout;
  const efforts = [...report.efforts.values()].sort((a, b) => b.spent - a.spent || b.hours - a.hours);
  const optional = (minorUnits: number | null) => (minorUnits === null ? null : sumCell(minorUnits, layout));
  return {
    title: words.effortTitle,
    headers: [words.account, words.visits, words.visitsPlan, words.hours, words.hoursPlan, words.spent, words.budget],
    rows: firstRows(
      efforts,
      MOST_ROWS,
      (one) => [
        accountCell(report, one.account, layout),
        numberCell(one.visits),
        numberCell(one.plannedVisits),
        numberCell(one.hours, "0.0"),
        numberCell(one.plannedHours, "0.0"),
        sumCell(one.spent, layout),
        optional(one.budget),
      ],
      words.more,
    ),
  };
}
