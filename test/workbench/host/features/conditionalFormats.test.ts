import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, range: Excel.Range) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst().getRange("A1:B5")));

test("a custom format has its formula and its look", async () => {
  await run(async (context, range) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$B1="late"';
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    await context.sync();
    const found = range.conditionalFormats.getItemAt(0).load("type,priority,stopIfTrue");
    found.custom.rule.load("formula");
    found.custom.format.fill.load("color");
    found.custom.format.font.load("color,bold");
    const where = found.getRange().load("address");
    await context.sync();
    expect([found.type, found.priority, found.stopIfTrue, where.address]).toEqual(["Custom", 0, false, "Sheet1!A1:B5"]);
    expect(found.custom.rule.formula).toBe('=$B1="late"');
    expect([found.custom.format.fill.color, found.custom.format.font.color, found.custom.format.font.bold]).toEqual([
      "#FFC7CE",
      "#9C0006",
      true,
    ]);
  });
});

test("a cell value between two numbers, and a text", async () => {
  await run(async (context, range) => {
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "客户" };
    value.cellValue.load("rule");
    text.textComparison.load("rule");
    await context.sync();
    expect(value.cellValue.rule).toEqual({ formula1: "=1", formula2: "=5", operator: "Between" });
    expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "客户" });
    const none = value.customOrNullObject;
    none.load();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a scale of three colours and a data bar", async () => {
  await run(async (context, range) => {
    const criteria = {
      minimum: { type: "LowestValue" as const, color: "#FF0000" },
      midpoint: { type: "Percentile" as const, formula: "50", color: "#FFFF00" },
      maximum: { type: "HighestValue" as const, color: "#00FF00" },
    };
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = criteria;
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#0000FF";
    scale.colorScale.load("criteria,threeColorScale");
    bar.dataBar.positiveFormat.load("fillColor");
    await context.sync();
    expect([scale.colorScale.criteria, scale.colorScale.threeColorScale]).toEqual([criteria, true]);
    expect(bar.dataBar.positiveFormat.fillColor).toBe("#0000FF");
  });
});

test("formats are counted, deleted and cleared", async () => {
  await run(async (context, range) => {
    range.conditionalFormats.add("Custom");
    range.conditionalFormats.add("DataBar");
    await context.sync();
    range.conditionalFormats.getItemAt(0).delete();
    const one = range.conditionalFormats.getCount();
    range.conditionalFormats.clearAll();
    const none = range.conditionalFormats.getCount();
    await context.sync();
    expect([one.value, none.value]).toEqual([1, 0]);
  });
});

test("traffic lights: the style, from where each light is shown, the order and whether numbers are seen", async () => {
  await run(async (context, range) => {
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "ThreeTrafficLights1";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.8" },
      { type: "Number", operator: "GreaterThan", formula: "=1" },
    ];
    iconSet.showIconOnly = true;
    iconSet.reverseIconOrder = true;
    iconSet.load("style,criteria,showIconOnly,reverseIconOrder");
    await context.sync();
    expect([iconSet.style, iconSet.showIconOnly, iconSet.reverseIconOrder]).toEqual([
      "ThreeTrafficLights1",
      true,
      true,
    ]);
    expect(iconSet.criteria.slice(1)).toEqual([
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.8" },
      { type: "Number", operator: "GreaterThan", formula: "=1" },
    ]);
    iconSet.style = "FiveArrows";
    iconSet.load("criteria");
    await context.sync();
    expect(iconSet.criteria.slice(1).map(({ formula }) => formula)).toEqual(["=20", "=40", "=60", "=80"]);
  });
});

test("the lowest tenth, and values that are there twice", async () => {
  await run(async (context, range) => {
    const rank = range.conditionalFormats.add("TopBottom");
    rank.topBottom.rule = { rank: 10, type: "BottomPercent" };
    rank.topBottom.format.font.color = "#FF0000";
    const twice = range.conditionalFormats.add("PresetCriteria");
    twice.preset.rule = { criterion: "DuplicateValues" };
    rank.topBottom.load("rule");
    twice.preset.load("rule");
    twice.load("type");
    const areas = twice.getRanges().load("address");
    await context.sync();
    expect(rank.topBottom.rule).toEqual({ rank: 10, type: "BottomPercent" });
    expect([twice.type, twice.preset.rule.criterion]).toEqual(["PresetCriteria", "DuplicateValues"]);
    expect(areas.address).toBe("Sheet1!A1:B5");
  });
});
