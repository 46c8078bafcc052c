import {
  type Block,
  type BlockAlignment,
  type BlockArea,
  type BlockChart,
  type BlockLights,
  type BlockHighlight,
  type BlockPrint,
  cellFormat,
  cellInput,
  type ChartKind,
  listSource,
  type Tone,
} from "../sheets/block";
import { columnLetters } from "../sheets/address";
import { addRowBreak } from "./pageBreaks";

/** A column's width in points: that of a digit in the standard font for each character, and the padding. */
const POINTS = { perCharacter: 5.25, padding: 3.75 };

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Queues a block to be written; the caller syncs. Formats come first, so that text is never read as a number. */
export function writeCells(block: Block, { sheet, row, column }: Place, tableName: (wanted: string) => string) {
  const at = (fromRow: number, fromColumn: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(row + fromRow, column + fromColumn, rows, columns);
  const width = block.cells[0]?.length ?? 0;
  const range = at(0, 0, block.cells.length, width);
  range.numberFormat = block.cells.map((cells) => cells.map(cellFormat));
  range.formulas = block.cells.map((cells) => cells.map(cellInput));
  block.columnWidths.forEach((characters, index) => {
    range.getColumn(index).format.columnWidth = characters * POINTS.perCharacter + POINTS.padding;
  });
  for (const bold of block.boldRows) at(bold, 0, 1, width).format.font.bold = true;
  for (const area of block.boldAreas ?? []) {
    at(area.row, area.column, area.rowCount, area.columnCount).format.font.bold = true;
  }
  const toCome = at(0, 0, (block.rowCount ?? block.cells.length) + ROWS_TO_COME, width);
  if (block.boldWhere) lookWhere(toCome, block.boldWhere).font.bold = true;
  if (block.bandWhere) band(toCome, block.bandWhere);
  wrap(block.wrappedAreas ?? [], at);
  for (const area of block.aligned ?? []) align(at(area.row, area.column, area.rowCount, area.columnCount), area);
  for (const { row: from, column: left, rowCount, choices } of block.choices) {
    at(from, left, rowCount, 1).dataValidation.rule = { list: { inCellDropDown: true, source: listSource(choices) } };
  }
  for (const table of block.tables) {
    const made = sheet.tables.add(at(table.row, table.column, table.rowCount, table.columnCount), true);
    made.name = tableName(table.name);
    made.getHeaderRowRange().format.font.bold = true;
  }
  for (const chart of block.charts ?? []) addChart(chart, sheet, at);
  for (const lights of block.lights ?? []) addLights(lights, at);
  for (const highlight of block.highlights ?? []) addHighlight(highlight, at);
  if (block.frozenRows > 0) sheet.freezePanes.freezeRows(row + block.frozenRows);
  if (block.print) setUpPage(sheet, row, block.print);
  return range;
}

/** A list this long is looked up in, not read or printed whole: its rows keep one line. */
const MOST_FITTED_ROWS = 3000;

/** Text runs over several lines, its rows are as high as that takes, and what stands beside it begins at the top as well. */
function wrap(areas: readonly BlockArea[], at: RangeAt) {
  if (areas.length === 0) return;
  for (const { row, column, rowCount, columnCount } of areas) {
    at(row, column, rowCount, columnCount).format.wrapText = true;
    at(row, 0, rowCount, column + columnCount).format.verticalAlignment = "Top" as Excel.VerticalAlignment.top;
  }
  const first = Math.min(...areas.map(({ row }) => row));
  const rowCount = Math.max(...areas.map((area) => area.row + area.rowCount)) - first;
  const width = Math.max(...areas.map((area) => area.column + area.columnCount));
  if (rowCount <= MOST_FITTED_ROWS) at(first, 0, rowCount, width).format.autofitRows();
}

function align({ format }: Excel.Range, { side }: BlockAlignment) {
  format.horizontalAlignment = (side === "right" ? "Right" : "Left") as Excel.HorizontalAlignment;
  if (side === "indented") format.indentLevel = 1;
}

/** Rows that come later look alike; a rule over whole columns costs every later calculation. */
const ROWS_TO_COME = 100;

/** The light ground of a band of titles; text on it stays black, on paper too. */
const BAND = "#E7EAF0";

/** It is bold as well: some programs apply one rule only. */
function band(range: Excel.Range, formula: string) {
  const look = lookWhere(range, formula);
  look.fill.color = BAND;
  look.font.bold = true;
}

function lookWhere(range: Excel.Range, formula: string): Excel.ConditionalRangeFormat {
  const rule = range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  return rule.custom.format;
}

const CHART_TYPE: { readonly [Kind in ChartKind]: Excel.ChartType } = {
  line: "Line" as Excel.ChartType.line,
  column: "ColumnClustered" as Excel.ChartType.columnClustered,
  bar: "BarClustered" as Excel.ChartType.barClustered,
  area: "Area" as Excel.ChartType.area,
  pie: "Pie" as Excel.ChartType.pie,
  scatter: "XYScatter" as Excel.ChartType.xyscatter,
};

type RangeAt = (row: number, column: number, rowCount: number, columnCount: number) => Excel.Range;

function addChart(
  { kind, title, row, column, rowCount, columnCount, over }: BlockChart,
  sheet: Excel.Worksheet,
  at: RangeAt,
) {
  const source = at(row, column, rowCount, columnCount);
  const chart = sheet.charts.add(CHART_TYPE[kind], source, "Columns" as Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  const covered = at(over.row, over.column, over.rowCount, over.columnCount);
  chart.setPosition(covered.getCell(0, 0), covered.getLastCell());
}

/** Excel asks for a first criterion although what is below the second needs none. */
function addLights({ row, column, rowCount, columnCount, green, amber }: BlockLights, at: RangeAt) {
  const { iconSet } = at(row, column, rowCount, columnCount).conditionalFormats.add(
    "IconSet" as Excel.ConditionalFormatType.iconSet,
  );
  iconSet.style = "ThreeTrafficLights1" as Excel.IconSet.threeTrafficLights1;
  const from = (value: number): Excel.ConditionalIconCriterion => ({
    type: "Number" as Excel.ConditionalFormatIconRuleType.number,
    operator: "GreaterThanOrEqual" as Excel.ConditionalIconCriterionOperator.greaterThanOrEqual,
    formula: `=${value}`,
  });
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from(amber), from(green)];
}

/** Excel's own colours for good, neutral and bad. */
const TONE_COLOURS: { readonly [Kind in Tone]: { readonly fill: string; readonly font: string } } = {
  good: { fill: "#C6EFCE", font: "#006100" },
  warning: { fill: "#FFEB9C", font: "#7F6000" },
  bad: { fill: "#FFC7CE", font: "#9C0006" },
};

export function addHighlight({ row, column, rowCount, columnCount, when, tone }: BlockHighlight, at: RangeAt) {
  const { custom } = at(row, column, rowCount, columnCount).conditionalFormats.add(
    "Custom" as Excel.ConditionalFormatType.custom,
  );
  custom.rule.formula = when;
  custom.format.fill.color = TONE_COLOURS[tone].fill;
  custom.format.font.color = TONE_COLOURS[tone].font;
}

/** In points: a page that is read and held, not framed. */
const MARGINS = { side: 28, top: 42, header: 20 };

function setUpPage(
  sheet: Excel.Worksheet,
  row: number,
  { orientation, pagesWide, pagesTall, titleRows, titleColumns, breaksBefore = [] }: BlockPrint,
) {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    ...(pagesWide !== null && { horizontalFitToPages: pagesWide }),
    ...(pagesTall !== null && { verticalFitToPages: pagesTall }),
  };
  pageLayout.leftMargin = pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = pageLayout.bottomMargin = MARGINS.top;
  pageLayout.headerMargin = pageLayout.footerMargin = MARGINS.header;
  const { defaultForAllPages: onEach } = pageLayout.headersFooters;
  [onEach.rightHeader, onEach.leftFooter, onEach.rightFooter] = ["&D", "&A", "&P / &N"];
  if (titleRows) pageLayout.setPrintTitleRows(`$${row + 1}:$${row + titleRows}`);
  for (const first of breaksBefore) addRowBreak(sheet, row + first);
  if (titleColumns) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
}
