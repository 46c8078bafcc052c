import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { CellValue } from "../book";
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../extras";

/** The values of an address with its sheet's name, row by row. */
export type ReadCells = (address: string) => readonly CellValue[];

/** How a family of Excel's chart types is drawn. */
interface Drawing {
  readonly type: "bar" | "line" | "pie" | "doughnut" | "scatter" | "radar";
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  /** Each category's parts are shares of its sum. */
  readonly shares?: boolean;
  readonly filled?: boolean;
  readonly points?: boolean;
  readonly lines?: boolean;
}

/** Office's own theme colours, in the order Excel gives them to series. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** What Chart.js is to draw for a chart of the workbook. */
export function chartConfig(chart: ChartModel, read: ReadCells): ChartConfiguration {
  const drawing = drawingOf(chart.chartType);
  const isRound = drawing.type === "pie" || drawing.type === "doughnut";
  const datasets = chart.series.map((series, at) => dataset(chart, series, at, read));
  return {
    type: drawing.type,
    data: { labels: labels(chart, read), datasets: drawing.shares ? asShares(datasets) : datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: drawing.horizontal ? "y" : "x",
      plugins: {
        title: { display: chart.title.visible && chart.title.text !== "", text: chart.title.text, font: { size: 14 } },
        legend: { display: chart.legend.visible, position: legendPosition(chart.legend.position) },
        tooltip: { enabled: true },
      },
      ...(isRound || drawing.type === "radar" ? {} : { scales: scales(chart, drawing) }),
    },
  } as ChartConfiguration;
}

function drawingOf(chartType: string): Drawing {
  const type = chartType.replace(/^3D/, "");
  const stacking = { stacked: /Stacked/.test(type), shares: /100$/.test(type) };
  if (/^Bar/.test(type)) return { type: "bar", horizontal: true, ...stacking };
  if (/^Line/.test(type)) return { type: "line", points: /Markers/.test(type), ...stacking };
  if (/^Area/.test(type)) return { type: "line", filled: true, ...stacking };
  if (/^Pie/.test(type)) return { type: "pie" };
  if (/^Doughnut/.test(type)) return { type: "doughnut" };
  if (/^XYScatter/.test(type)) {
    return { type: "scatter", lines: /Lines|Smooth/.test(type), points: !/NoMarkers/.test(type) };
  }
  if (/^Radar/.test(type)) return { type: "radar", filled: /Filled/.test(type), points: /Markers/.test(type) };
  return { type: "bar", ...stacking };
}

function dataset(chart: ChartModel, series: ChartSeriesModel, at: number, read: ReadCells): ChartDataset {
  const drawing = drawingOf(series.chartType ?? chart.chartType);
  const color = series.color ?? COLORS[at % COLORS.length]!;
  const numbers = read(series.valuesAddress).map(asNumber);
  const isRound = drawing.type === "pie" || drawing.type === "doughnut";
  const isLine = drawing.type === "line" || drawing.type === "radar" || drawing.type === "scatter";
  return {
    type: drawing.type,
    label: seriesName(series, at, read),
    data: drawing.type === "scatter" ? pointsOf(series, numbers, read) : numbers,
    backgroundColor: isRound ? numbers.map((_, i) => COLORS[i % COLORS.length]) : drawing.filled ? `${color}99` : color,
    borderColor: isRound ? "#ffffff" : color,
    borderWidth: isLine ? 2 : isRound ? 1 : 0,
    ...(isLine
      ? { pointRadius: drawing.points || chart.chartType === "XYScatter" ? 3 : 0, fill: drawing.filled === true }
      : {}),
    ...(drawing.type === "scatter" ? { showLine: drawing.lines === true } : {}),
    ...(isRound || drawing.type === "radar" ? {} : axisOf(series, drawing)),
    // Chart.js draws the lowest order last, on top: lines belong over columns.
    order: isLine ? 0 : 1,
  } as ChartDataset;
}

function axisOf(series: ChartSeriesModel, drawing: Drawing): object {
  const axis = series.axisGroup === "Secondary" ? "second" : drawing.horizontal ? "x" : "y";
  return { ...(drawing.horizontal ? { xAxisID: axis } : { yAxisID: axis }), stack: drawing.stacked ? axis : undefined };
}

function seriesName(series: ChartSeriesModel, at: number, read: ReadCells): string {
  const named = series.nameAddress ? String(read(series.nameAddress)[0] ?? "") : series.name;
  return named || `Series${at + 1}`;
}

function pointsOf(series: ChartSeriesModel, numbers: readonly (number | null)[], read: ReadCells): object[] {
  const xs = series.categoriesAddress ? read(series.categoriesAddress).map(asNumber) : [];
  return numbers.map((y, i) => ({ x: xs[i] ?? i + 1, y }));
}

function labels(chart: ChartModel, read: ReadCells): string[] {
  const [first] = chart.series;
  if (!first) return [];
  if (first.categoriesAddress) return read(first.categoriesAddress).map(String);
  return read(first.valuesAddress).map((_, i) => String(i + 1));
}

function asNumber(cell: CellValue): number | null {
  return typeof cell === "number" ? cell : null;
}

function asShares(datasets: readonly ChartDataset[]): ChartDataset[] {
  const values = datasets.map(({ data }) => data as (number | null)[]);
  const sums = (values[0] ?? []).map((_, i) => values.reduce((sum, one) => sum + Math.abs(one[i] ?? 0), 0));
  return datasets.map(
    (one, at) => ({ ...one, data: values[at]!.map((n, i) => (sums[i] ? (n ?? 0) / sums[i]! : 0)) }) as ChartDataset,
  );
}

function scales(chart: ChartModel, drawing: Drawing): { [axis: string]: object } {
  const categories = scale(chart.categoryAxis, drawing, { isValue: false });
  const values = scale(chart.valueAxis, drawing, { isValue: true });
  const hasSecond = chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
  return {
    ...(drawing.horizontal ? { x: values, y: categories } : { x: categories, y: values }),
    ...(hasSecond ? { second: { position: drawing.horizontal ? "top" : "right", grid: { display: false } } } : {}),
  };
}

function scale(axis: ChartAxisModel, drawing: Drawing, { isValue }: { isValue: boolean }): object {
  return {
    display: axis.visible,
    stacked: drawing.stacked === true,
    // Excel's bars grow upwards from the first category, Chart.js's downwards.
    reverse: drawing.horizontal === true && !isValue,
    grid: { display: axis.majorGridlines },
    title: { display: axis.title !== undefined, text: axis.title ?? "" },
    ...(isValue ? { beginAtZero: drawing.type === "bar" } : {}),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(isValue && (drawing.shares || /%/.test(axis.numberFormat ?? ""))
      ? { ticks: { callback: (value: number | string) => `${Math.round(Number(value) * 100)}%` } }
      : {}),
  };
}

function legendPosition(position: string): "top" | "bottom" | "left" | "right" {
  const known = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "right" } as const;
  return known[position as keyof typeof known] ?? "right";
}
