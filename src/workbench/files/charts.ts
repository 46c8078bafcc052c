import type { Chart, ChartKind, SheetPlaces, SheetChart, WriteChartKind } from "./chartTypes";
import type { ChartAxisModel, ChartModel } from "../engine/extras";

const EXCEL_TYPES: { readonly [kind in ChartKind]?: string } = {
  bar: "ColumnClustered",
  bar3D: "ColumnClustered",
  line: "Line",
  line3D: "Line",
  pie: "Pie",
  pie3D: "Pie",
  doughnut: "Doughnut",
  area: "Area",
  area3D: "Area",
  scatter: "XYScatter",
  radar: "Radar",
};
const LEGENDS = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" } as const;
const GROUPING = { stacked: "Stacked", percentStacked: "Stacked100" } as const;
/** A chart without a second corner, in cells. */
const USUAL_SIZE = { rows: 15, columns: 7 };

/** The charts the workbench can draw, and how many it cannot. */
export function readCharts(charts: readonly Chart[], sheetId: string, places: SheetPlaces) {
  const read = charts.flatMap((chart, at) => readChart(chart, `${sheetId}c${at}`, at + 1, places) ?? []);
  return { charts: read, lost: charts.length - read.length };
}

function readChart(chart: Chart, id: string, number: number, places: SheetPlaces): ChartModel | undefined {
  const base = EXCEL_TYPES[chart.kinds[0]!];
  const series = chart.series?.filter(({ valuesRef }) => valuesRef !== undefined) ?? [];
  if (!base || series.length === 0) return undefined;
  const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
  const end = to ?? { row: from.row + USUAL_SIZE.rows, col: from.col + USUAL_SIZE.columns };
  const [left, top] = [places.left(from.col), places.top(from.row)];
  const isCombined = chart.kinds.length > 1;
  return {
    id,
    name: chart.frameTitle ?? `Chart ${number}`,
    chartType: grouped(base, chart),
    left,
    top,
    width: places.left(end.col) - left,
    height: places.top(end.row) - top,
    title: { text: chart.title ?? "", visible: chart.title !== undefined },
    legend: { visible: Boolean(chart.legend), position: LEGENDS[chart.legend || "right"] },
    series: series.map((one) => ({
      name: one.name ?? "",
      valuesAddress: plain(one.valuesRef!),
      ...(one.categoriesRef ? { categoriesAddress: plain(one.categoriesRef) } : {}),
      ...(isCombined && EXCEL_TYPES[one.kind] ? { chartType: EXCEL_TYPES[one.kind]! } : {}),
      ...(typeof one.color === "string" ? { color: `#${one.color.slice(-6)}` } : {}),
      axisGroup: "Primary" as const,
    })),
    categoryAxis: readAxis(chart.axes?.x),
    valueAxis: readAxis(chart.axes?.y),
    seriesBy: "Columns",
  };
}

function grouped(base: string, { barGrouping, lineGrouping, areaGrouping }: Chart): string {
  const grouping = base.startsWith("Column") ? barGrouping : base === "Line" ? lineGrouping : areaGrouping;
  const suffix = GROUPING[grouping as keyof typeof GROUPING];
  return suffix && /^(Column|Line|Area)/.test(base) ? base.replace("Clustered", "") + suffix : base;
}

function readAxis(axis: NonNullable<Chart["axes"]>["x"]): ChartAxisModel {
  const { min, max } = axis?.scale ?? {};
  return {
    visible: axis?.hidden !== true,
    majorGridlines: Boolean(axis?.gridlines?.major),
    ...(axis?.title ? { title: axis.title } : {}),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(axis?.numberFormat ? { numberFormat: axis.numberFormat.formatCode } : {}),
  };
}

/** As native charts; the file writer has no combined ones, so those take the first series' type and are told of. */
export function writeCharts(charts: readonly ChartModel[], places: SheetPlaces, textAt: TextAt) {
  const written = charts.flatMap((chart) => writeChart(chart, places, textAt) ?? []);
  const combined = charts.filter(({ series }) => new Set(series.map(({ chartType }) => chartType)).size > 1).length;
  return { charts: written, lost: charts.length - written.length + combined };
}

/** What a cell of the chart's own sheet says. */
type TextAt = (address: string) => string;

function writeChart(chart: ChartModel, places: SheetPlaces, textAt: TextAt): SheetChart | undefined {
  const type = kindOf(chart.chartType);
  if (!type) return undefined;
  const stacking = /100$/.test(chart.chartType)
    ? "percentStacked"
    : /Stacked/.test(chart.chartType)
      ? "stacked"
      : undefined;
  const legend = Object.entries(LEGENDS).find(([, name]) => name === chart.legend.position)?.[0] ?? "right";
  return {
    type,
    ...(chart.title.visible && chart.title.text ? { title: chart.title.text } : { autoTitleDeleted: true }),
    series: chart.series.map((one) => ({
      values: one.valuesAddress,
      ...named(one.nameAddress ? textAt(one.nameAddress) : one.name),
      ...(one.categoriesAddress ? { categories: one.categoriesAddress } : {}),
      ...(one.color ? { color: one.color.slice(1).toUpperCase() } : {}),
    })),
    anchor: {
      from: places.cell(chart.left, chart.top),
      to: places.cell(chart.left + chart.width, chart.top + chart.height),
    },
    legend: chart.legend.visible ? (legend as "right") : false,
    ...(stacking && (type === "bar" || type === "column") ? { barGrouping: stacking } : {}),
    ...(stacking && type === "line" ? { lineGrouping: stacking } : {}),
    ...(stacking && type === "area" ? { areaGrouping: stacking } : {}),
    axes: { x: writeAxis(chart.categoryAxis), y: writeAxis(chart.valueAxis) },
  } as SheetChart;
}

function named(name: string) {
  return name === "" ? {} : { name };
}

function kindOf(chartType: string): WriteChartKind | undefined {
  const kinds: [RegExp, WriteChartKind][] = [
    [/^(3D)?Column/, "column"],
    [/^(3D)?Bar/, "bar"],
    [/^(3D)?Line/, "line"],
    [/^(3D)?Pie/, "pie"],
    [/^Doughnut/, "doughnut"],
    [/^(3D)?Area/, "area"],
    [/^XYScatter/, "scatter"],
  ];
  return kinds.find(([pattern]) => pattern.test(chartType))?.[1];
}

function writeAxis({ visible, title, minimum, maximum, majorGridlines, numberFormat }: ChartAxisModel): object {
  return {
    ...(visible ? {} : { hidden: true }),
    ...(title ? { title } : {}),
    ...(majorGridlines ? { gridlines: { major: true } } : {}),
    ...(minimum === undefined && maximum === undefined ? {} : { scale: { min: minimum, max: maximum } }),
    ...(numberFormat ? { numberFormat: { formatCode: numberFormat } } : {}),
  };
}

function plain(reference: string): string {
  return reference.replaceAll("$", "");
}
