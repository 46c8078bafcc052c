import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

async function makeChart(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Chart> {
  sheet.getRange("A1:C4").values = [
    ["Region", "Sales", "Cost"],
    ["North", 30, 20],
    ["South", 10, 15],
    ["West", 20, 5],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
  await context.sync();
  return chart;
}

test("a new chart has a name, a series a column, and its names from the header", async () => {
  await run(async (context, sheet) => {
    const chart = await makeChart(context, sheet);
    chart.load("name,chartType");
    chart.series.load("items/name");
    chart.legend.load("visible,position");
    sheet.charts.load("count");
    await context.sync();
    expect([chart.name, chart.chartType, sheet.charts.count]).toEqual(["Chart 1", "ColumnClustered", 1]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Sales", "Cost"]);
    expect([chart.legend.visible, chart.legend.position]).toEqual([true, "Bottom"]);
    const [model] = started().book.extras.sheets[started().book.workbook.getSheets()[0]!.getSheetId()]!.charts;
    expect(model!.series.map(({ valuesAddress, categoriesAddress }) => [valuesAddress, categoriesAddress])).toEqual([
      ["Sheet1!B2:B4", "Sheet1!A2:A4"],
      ["Sheet1!C2:C4", "Sheet1!A2:A4"],
    ]);
  });
});

test("the first column of a scatter chart is where its points lie, though it is of numbers", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Invested", "Acme", "Bell"],
      [10, 5, ""],
      [20, "", 7],
    ];
    sheet.charts.add("XYScatter", sheet.getRange("A1:C3"), "Columns");
    await context.sync();
    const [model] = started().book.extras.sheets[started().book.workbook.getSheets()[0]!.getSheetId()]!.charts;
    expect(model!.series.map(({ valuesAddress, categoriesAddress }) => [valuesAddress, categoriesAddress])).toEqual([
      ["Sheet1!B2:B3", "Sheet1!A2:A3"],
      ["Sheet1!C2:C3", "Sheet1!A2:A3"],
    ]);
  });
});

test("titles, axes, series and looks are read back as they were set", async () => {
  await run(async (context, sheet) => {
    const chart = await makeChart(context, sheet);
    chart.title.text = "By region";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 40;
    chart.axes.categoryAxis.title.text = "Region";
    chart.axes.valueAxis.majorGridlines.visible = false;
    const cost = chart.series.getItemAt(1);
    cost.chartType = "Line";
    cost.axisGroup = "Secondary";
    cost.format.line.color = "#FF0000";
    cost.name = "Spent";
    chart.title.load("text,visible");
    chart.axes.valueAxis.load("minimum,maximum");
    chart.axes.categoryAxis.title.load("text,visible");
    chart.axes.valueAxis.majorGridlines.load("visible");
    cost.load("name,chartType,axisGroup");
    await context.sync();
    expect([chart.title.text, chart.title.visible]).toEqual(["By region", true]);
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([0, 40]);
    expect(chart.axes.categoryAxis.title.text).toBe("Region");
    expect(chart.axes.valueAxis.majorGridlines.visible).toBe(false);
    expect([cost.name, cost.chartType, cost.axisGroup]).toEqual(["Spent", "Line", "Secondary"]);
  });
});

test("a chart is put over cells, found by its name, and deleted", async () => {
  await run(async (context, sheet) => {
    const chart = await makeChart(context, sheet);
    chart.name = "Regions";
    chart.setPosition("E2", "H10");
    const corner = sheet.getRange("E2").load("left,top");
    const end = sheet.getRange("I11").load("left,top");
    const found = sheet.charts.getItem("regions").load("left,top,width,height");
    await context.sync();
    expect([found.left, found.top]).toEqual([corner.left, corner.top]);
    expect([found.width, found.height]).toEqual([end.left - corner.left, end.top - corner.top]);
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject("Regions");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("two rows with more columns than rows are two series by rows", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      ["", "Q1", "Q2", "Q3"],
      ["Sales", 1, 2, 3],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:D2"));
    chart.series.load("items/name");
    chart.title.load("text");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Sales"]);
    expect(chart.title.text).toBe("Sales");
  });
});
