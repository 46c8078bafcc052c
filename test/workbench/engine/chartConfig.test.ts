import { chartConfig } from "../../../src/workbench/engine/charts/chartConfig";
import type { ChartModel, ChartSeriesModel } from "../../../src/workbench/engine/extras";

const CELLS: { [address: string]: (string | number)[] } = {
  "Data!A2:A4": ["North", "South", "West"],
  "Data!B1": ["Sales"],
  "Data!B2:B4": [30, 10, ""],
  "Data!C2:C4": [10, 30, 5],
};

const read = (address: string) => CELLS[address] ?? [];

function series(change: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  return {
    name: "",
    nameAddress: "Data!B1",
    valuesAddress: "Data!B2:B4",
    categoriesAddress: "Data!A2:A4",
    axisGroup: "Primary",
    ...change,
  };
}

function chart(change: Partial<ChartModel> = {}): ChartModel {
  const axis = { visible: true, majorGridlines: true };
  return {
    id: "c1",
    name: "Chart 1",
    chartType: "ColumnClustered",
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    title: { text: "Sales by region", visible: true },
    legend: { visible: true, position: "Bottom" },
    series: [series()],
    categoryAxis: axis,
    valueAxis: axis,
    seriesBy: "Columns",
    ...change,
  };
}

describe("a chart of the workbook, as it is drawn", () => {
  test.each([
    ["ColumnClustered", "bar", "x"],
    ["BarClustered", "bar", "y"],
    ["LineMarkers", "line", "x"],
    ["Pie", "pie", "x"],
    ["Doughnut", "doughnut", "x"],
    ["XYScatter", "scatter", "x"],
  ])("%s is a %s along %s", (chartType, type, indexAxis) => {
    const config = chartConfig(chart({ chartType }), read);
    expect([config.type, config.options?.indexAxis]).toEqual([type, indexAxis]);
  });

  test("takes labels, the series' name and values from the cells, and leaves a blank out", () => {
    const { data } = chartConfig(chart(), read);
    expect(data.labels).toEqual(["North", "South", "West"]);
    expect(data.datasets[0]).toMatchObject({ label: "Sales", data: [30, 10, null] });
  });

  test("a 100 % chart shows each part's share of its category", () => {
    const two = [series(), series({ name: "Cost", valuesAddress: "Data!C2:C4" })];
    const { data } = chartConfig(chart({ chartType: "ColumnStacked100", series: two }), read);
    // North 30 of 40, South 10 of 40, West nothing of 5.
    expect(data.datasets.map((one) => one.data)).toEqual([
      [0.75, 0.25, 0],
      [0.25, 0.75, 1],
    ]);
  });

  test("a line on the second axis lies over the columns", () => {
    const line = series({ chartType: "Line", axisGroup: "Secondary", valuesAddress: "Data!C2:C4" });
    const config = chartConfig(chart({ series: [series(), line] }), read);
    expect(config.data.datasets.map((one) => [one.type, one.order, (one as { yAxisID?: string }).yAxisID])).toEqual([
      ["bar", 1, "y"],
      ["line", 0, "second"],
    ]);
    expect(Object.keys(config.options?.scales ?? {})).toEqual(["x", "y", "second"]);
  });

  test("a chart without series is empty, not an error", () => {
    expect(chartConfig(chart({ series: [] }), read).data).toEqual({ labels: [], datasets: [] });
  });
});
