import type { PlannedMonth } from "../../domain/forecast/salesPlan";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell, BlockChart } from "../block";
import { formulaCell, moneyFormat, squared, textCell } from "./cells";
import { valueCell } from "./forecast";

const WIDTHS = [16, 16, 16, 16, 18];
const HEADER_ROW = 2;
const CHART_OVER = { row: 0, column: 6, rowCount: 18, columnCount: 8 };

/** A rep's year by months: target, sold, expected and what is missing, with the year's sums as formulas, and a chart. */
export function salesPlanTab(
  owner: string,
  months: readonly PlannedMonth[],
  sheetName: string,
  { words, digits }: { readonly words: Strings["forecast"]; readonly digits: number },
): Block {
  const header = [words.month, words.target, words.sold, words.expected, words.missing].map(textCell);
  const rows = months.map(({ month, target, sold, forecast, missing }) => [
    textCell(month.label),
    ...[target, sold, forecast, missing].map((value) => valueCell(value, digits)),
  ]);
  const [first, last] = [HEADER_ROW + 2, HEADER_ROW + 1 + rows.length];
  const sums = ["B", "C", "D", "E"].map((column) =>
    formulaCell(`SUM(${column}${first}:${column}${last})`, moneyFormat(digits)),
  );
  const cells: BlockCell[][] = [
    [textCell(words.plan), textCell(owner)],
    [],
    header,
    ...rows,
    [textCell(words.total), ...sums],
  ];
  return {
    sheetName,
    cells: squared(cells, WIDTHS.length),
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
    tables: [],
    frozenRows: HEADER_ROW + 1,
    boldRows: [0, HEADER_ROW, HEADER_ROW + 1 + rows.length],
    aligned: [{ row: HEADER_ROW, column: 1, rowCount: 1, columnCount: WIDTHS.length - 1, side: "right" }],
    choices: [],
    charts: [planChart(rows.length, words)],
  };
}

function planChart(months: number, words: Strings["forecast"]): BlockChart {
  return {
    kind: "column",
    title: words.plan,
    row: HEADER_ROW,
    column: 0,
    rowCount: months + 1,
    columnCount: 4,
    over: CHART_OVER,
  };
}
