import { shiftPeriod } from "../../domain/calendarPeriod";
import { type ForecastPoint, totalOf } from "../../domain/forecast/forecast";
import type { Landing } from "../../domain/forecast/landing";
import { type ForecastBy, type LeftOut, type MonthlyBook } from "../../domain/forecast/monthlySales";
import type { ForecastLine, ForecastPlan } from "../../domain/forecast/plan";
import { amountOf, money, roundHalfAway } from "../../domain/kernel/money";
import type { IsoDate } from "../../domain/kernel/date";
import type { OutlookLine } from "../../domain/forecast/outlook";
import type { Strings } from "../../i18n/index";
import { columnLetters } from "../address";
import type { Block, BlockAlignment, BlockCell, BlockChart } from "../block";
import { endCells, endHeaders, lineEndRows } from "./forecastEnds";
import { dateCell, formulaCell, moneyFormat, numberCell, PERCENT, squared, textCell } from "./cells";

/** What the forecast tab tells. */
export interface ForecastTab {
  readonly by: ForecastBy;
  readonly asOf: IsoDate;
  readonly confidence: number;
  readonly plan: ForecastPlan;
  /** Of the total. */
  readonly ends: readonly Landing[];
  /** Where the periods of each part will end. */
  readonly lines?: readonly OutlookLine[];
}

export interface ForecastForm {
  readonly words: Strings["forecast"];
  /** Decimals of what is counted: of the currency, or 0 for quantities. */
  readonly digits: number;
}

/** Months ahead that have a column of their own. */
const MONTHS_SHOWN = 6;
const CHART_HISTORY = 24;
const FIRST_MONTH_COLUMN = 3;
/** Sales of last year stand before the months. */
const FIRST_FIGURE = FIRST_MONTH_COLUMN - 1;
const ENDS_HEADER = 5;
const CHART_COLUMNS = 5;
const WIDTH = FIRST_MONTH_COLUMN + MONTHS_SHOWN + 6;
const WIDTHS = [28, 24, ...Array.from({ length: WIDTH - 2 }, () => 16)];
/** A name, a period, and seven ways of looking. */
const ENDS_WIDTH = 9;
/** The chart stands under the ends, where it is seen first, and a blank row after it. */
const CHART_SIZE = { rowCount: 18, columnCount: 7 };

/**
 * The forecast of a firm: where month, quarter and year will end, then each account, product, region or rep by months
 * with the error of past forecasts beside it, and the history with the forecast as a chart. Sums are formulas.
 */
export function forecastTab(tab: ForecastTab, sheetName: string, form: ForecastForm): Block {
  const { words } = form;
  const opening: BlockCell[][] = [
    [textCell(words.title)],
    [textCell(words.asOf), dateCell(tab.asOf)],
    [textCell(words.confidence(tab.confidence))],
    [],
    ...endRows(tab.ends, form),
    [],
  ];
  const chartRoom = Array.from({ length: CHART_SIZE.rowCount + 1 }, (): BlockCell[] => []);
  const head: BlockCell[][] = [...opening, ...chartRoom, [textCell(words.lines)]];
  const lines = lineRows(tab, head.length, form);
  const left = leftOutRows(tab.plan.book.leftOut, form);
  const lineEnds = tab.lines?.length ? [...lineEndRows(tab.lines, words.by[tab.by], form), []] : [];
  const top = head.length + lines.length + left.length;
  const chartTitle = top + lineEnds.length;
  const data = chartRows(tab.plan, form);
  return {
    sheetName,
    cells: squared([...head, ...lines, ...left, ...lineEnds, [textCell(words.chart)], ...data], WIDTH),
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
    tables:
      lineEnds.length === 0
        ? []
        : [{ name: "ForecastEnds", row: top, column: 0, rowCount: lineEnds.length - 1, columnCount: ENDS_WIDTH }],
    frozenRows: 0,
    boldRows: [
      0,
      ENDS_HEADER - 1,
      ENDS_HEADER,
      head.length - 1,
      head.length,
      head.length + lines.length - 2,
      chartTitle,
      chartTitle + 1,
    ],
    aligned: [
      ...[headerOver(ENDS_HEADER, 1, ENDS_WIDTH - 1), headerOver(head.length, FIRST_FIGURE, WIDTH)],
      headerOver(chartTitle + 1, 1, CHART_COLUMNS),
    ],
    wrappedAreas: [ENDS_HEADER, head.length].map((row) => ({ row, column: 0, rowCount: 1, columnCount: WIDTH })),
    choices: [],
    charts: [salesChart({ row: chartTitle + 1, rowCount: data.length, below: opening.length }, words)],
  };
}

function endRows(ends: readonly Landing[], form: ForecastForm): BlockCell[][] {
  return [[textCell(form.words.ends)], endHeaders(form), ...ends.map((end) => endCells(end, form.digits))];
}

/** A header, a row a part, the total, and a blank row; `above` rows stand before it. */
function lineRows({ by, plan }: ForecastTab, above: number, form: ForecastForm): BlockCell[][] {
  const { words, digits } = form;
  const { nextMonth } = plan.book;
  const months = Array.from({ length: MONTHS_SHOWN }, (_, at) => shiftPeriod(nextMonth, at).label);
  const header = [
    ...[words.by[by], words.method, words.lastYear, ...months],
    ...[words.next, words.low, words.high, words.error, words.bias, words.naiveError],
  ];
  const first = above + 2;
  const parts = plan.parts.map((line, at) => lineRow(line, line.name ?? words.unnamed, first + at, form));
  const [from, to] = [first, first + parts.length - 1];
  const summed = (column: number) =>
    formulaCell(
      parts.length === 0 ? "0" : `SUM(${columnLetters(column)}${from}:${columnLetters(column)}${to})`,
      moneyFormat(digits),
    );
  const total = lineRow(plan.total, words.total, to + 1, form).map((cell, column) =>
    column >= FIRST_MONTH_COLUMN - 1 && column < FIRST_MONTH_COLUMN + MONTHS_SHOWN ? summed(column) : cell,
  );
  return [header.map(textCell), ...parts, total, []];
}

function lineRow(line: ForecastLine, name: string, row: number, { words, digits }: ForecastForm): BlockCell[] {
  const points = line.forecast.points.slice(0, MONTHS_SHOWN);
  const sum = totalOf(points, line.forecast.persistence);
  const [from, to] = [FIRST_MONTH_COLUMN, FIRST_MONTH_COLUMN + MONTHS_SHOWN - 1].map(columnLetters);
  const { accuracy } = line;
  return [
    textCell(name),
    textCell(words.methods[line.forecast.method]),
    valueCell(
      line.history.slice(-12).reduce((all, sold) => all + sold, 0),
      digits,
    ),
    ...Array.from({ length: MONTHS_SHOWN }, (_, at) => valueCell(points[at]?.forecast ?? null, digits)),
    formulaCell(`SUM(${from}${row}:${to}${row})`, moneyFormat(digits)),
    ...[sum.low, sum.high].map((value) => valueCell(value, digits)),
    ...[accuracy?.wape, accuracy?.bias, accuracy?.naiveWape].map((ratio) => numberCell(ratio ?? null, PERCENT)),
  ];
}

function leftOutRows(leftOut: MonthlyBook["leftOut"], { words }: ForecastForm): BlockCell[][] {
  const told = (Object.keys(leftOut) as LeftOut[]).filter((why) => leftOut[why].length > 0);
  if (told.length === 0) return [];
  const rows = told.map((why) => [textCell(words.leftOut[why]), numberCell(leftOut[why].length)]);
  return [[textCell(words.leftOutTitle), textCell(words.orders)], ...rows, []];
}

/** A header and a row a month: two years of sales, the running month, and the forecast. */
function chartRows({ book, total }: ForecastPlan, { words, digits }: ForecastForm): BlockCell[][] {
  const shown = Math.min(CHART_HISTORY, total.history.length);
  const past = total.history.slice(total.history.length - shown).map((sold, at) => {
    const month = shiftPeriod(book.nextMonth, at - shown).label;
    return [textCell(month), valueCell(sold, digits), null, null, null];
  });
  const ahead = total.forecast.points.map(({ forecast, low, high }: ForecastPoint, at) => {
    const sold = at === 0 && total.running !== 0 ? total.running : null;
    const month = shiftPeriod(book.nextMonth, at).label;
    const values = [sold, forecast, low, high].map((value) => valueCell(value, digits));
    return [textCell(sold === null ? month : `${month} (${words.running})`), ...values];
  });
  const header = [words.month, words.sold, words.statistical, words.low, words.high].map(textCell);
  return [header, ...past, ...ahead];
}

/** Headers from one column to before another stand over figures. */
function headerOver(row: number, column: number, end: number): BlockAlignment {
  return { row, column, rowCount: 1, columnCount: end - column, side: "right" };
}

interface ChartPlace {
  readonly row: number;
  readonly rowCount: number;
  /** Rows above the chart. */
  readonly below: number;
}

function salesChart({ row, rowCount, below }: ChartPlace, words: Strings["forecast"]): BlockChart {
  const over = { row: below, column: 0, ...CHART_SIZE };
  return { kind: "line", title: words.chart, row, column: 0, rowCount, columnCount: CHART_COLUMNS, over };
}

/** Minor units, or quantities with 0 digits; a forecast's fractions are rounded half away from zero. */
export function valueCell(value: number | null, digits: number): BlockCell {
  if (value === null) return null;
  return { number: amountOf(money(roundHalfAway(value, 0)), digits), format: moneyFormat(digits) };
}
