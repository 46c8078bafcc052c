import type { CalendarPeriod } from "../../domain/calendarPeriod";
import type { LeftOut, NotTaken } from "../../domain/statement/credits";
import type { NextOrder, TeamRow, TeamSummary } from "../../domain/statement/outlook";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { columnLetters } from "../address";
import { formulaCell, moneyCell, moneyFormat, numberCell, RATE, squared, textCell } from "./cells";

/** What the team's page tells. */
export interface CommissionTeam {
  readonly period: CalendarPeriod;
  readonly summary: TeamSummary;
  /** Where each rep stands in the tiers now, in the order of the summary. */
  readonly outlooks: readonly NextOrder[];
  readonly leftOut: readonly LeftOut[];
  /** Refunds entered by hand that take nothing back. */
  readonly notTaken: readonly NotTaken[];
}

/** The columns that are sums of money, in order. */
const AMOUNTS: readonly ((row: TeamRow) => TeamRow["total"])[] = [
  (row) => row.sold,
  (row) => row.basePay,
  (row) => row.commission,
  (row) => row.withheld,
  (row) => row.bonus,
  (row) => row.adjustments,
  (row) => row.draw,
  (row) => row.total,
  (row) => row.readings.marginal,
  (row) => row.readings.whole,
];
const WIDTHS = [20, 16, 14, 14, 12, 12, 14, 12, 16, 16, 16, 12, 16, 12];
const HEADER_ROW = 3;

/** The commission of every rep in a row, both readings beside each other, the team's sums as formulas. */
export function commissionTeam(
  { period, summary, outlooks, leftOut, notTaken }: CommissionTeam,
  sheetName: string,
  words: Strings["statement"],
  digits: number,
): Block {
  const money = moneyFormat(digits);
  const [first, last] = [HEADER_ROW + 1, HEADER_ROW + summary.reps.length];
  const sums = AMOUNTS.map((_, at) => {
    const column = columnLetters(at + 1);
    return formulaCell(`SUM(${column}${first}:${column}${last})`, money);
  });
  const rows = summary.reps.map((row, at) => [
    textCell(row.owner),
    ...AMOUNTS.map((amount) => moneyCell(amount(row), digits)),
    ...outlookCells(outlooks[at], digits),
  ]);
  const cells = [
    [textCell(words.team), null, textCell(words.days(period.from, period.to))],
    [],
    headers(words),
    ...rows,
    ...(rows.length > 0 ? [[textCell(words.total), ...sums]] : []),
    [],
    ...countRows(words.leftOut, leftOut, words.whyLeftOut),
    ...countRows(words.notTakenTitle, notTaken, words.notTaken),
  ];
  return {
    sheetName,
    cells: squared(cells, WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [],
    frozenRows: HEADER_ROW,
    boldRows: [0, HEADER_ROW - 1, HEADER_ROW + rows.length],
    choices: [],
    wrappedAreas: [{ row: HEADER_ROW - 1, column: 0, rowCount: 1, columnCount: WIDTHS.length }],
    aligned: [{ row: HEADER_ROW - 1, column: 1, rowCount: 1, columnCount: WIDTHS.length - 1, side: "right" }],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: HEADER_ROW },
  };
}

function headers(words: Strings["statement"]): BlockCell[] {
  const { rep, sold, basePay, commission, withheld, bonuses, adjustments, draw, total, marginal, whole } = words;
  const amounts = [sold, basePay, commission, withheld, bonuses, adjustments, draw, total, marginal, whole];
  return [rep, ...amounts, words.rateReached, words.toNextTier, words.nextRate].map(textCell);
}

function outlookCells(outlook: NextOrder | undefined, digits: number): BlockCell[] {
  if (!outlook) return [];
  const { rate, nextTier } = outlook;
  const beyond = [moneyCell(nextTier?.missing ?? null, digits), numberCell(nextTier?.rate ?? null, RATE)];
  return [numberCell(rate, RATE), ...beyond];
}

/** How many rows do not count for each reason; none: no rows. */
function countRows<Why extends string>(
  title: string,
  rows: readonly { readonly why: Why }[],
  reasons: { readonly [Each in Why]: string },
): BlockCell[][] {
  const counts = new Map<Why, number>();
  for (const { why } of rows) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return [];
  return [[textCell(title)], ...[...counts].map(([why, count]) => [textCell(reasons[why]), numberCell(count)])];
}
