import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

test.each<[string, Excel.DataValidationRule]>([
  ["List", { list: { inCellDropDown: true, source: "A,B,C" } }],
  ["List", { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0.5, operator: "GreaterThan" } }],
  ["TextLength", { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } }],
  ["Custom", { custom: { formula: "=COUNTIF($A$1:$A$9,A1)=1" } }],
])("a %s rule is read back as it was written", async (type, rule) => {
  await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A9");
    dataValidation.rule = rule;
    dataValidation.load("type,rule,ignoreBlanks,errorAlert");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([type, rule, true]);
    expect(dataValidation.errorAlert).toMatchObject({ showAlert: true, style: "Stop" });
  });
});

test("messages belong to the rule, and go with it", async () => {
  await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("B1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "A,B" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Grade", message: "A or B" };
    dataValidation.prompt = { showPrompt: true, title: "Grade", message: "Choose one" };
    dataValidation.load("errorAlert,prompt");
    await context.sync();
    expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: "Warning", title: "Grade", message: "A or B" });
    expect(dataValidation.prompt).toEqual({ showPrompt: true, title: "Grade", message: "Choose one" });
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});

test("cells whose values a rule would not accept are told", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["A"], ["x"], [""], ["B"]];
    sheet.getRange("D1:D2").values = [["A"], ["B"]];
    const { dataValidation } = sheet.getRange("A1:A4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$2" } };
    dataValidation.load("valid");
    const wrong = dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect([dataValidation.valid, wrong.address]).toEqual([null, "Sheet1!A2"]);
    sheet.getRange("A2").values = [["B"]];
    const none = dataValidation.getInvalidCellsOrNullObject();
    dataValidation.load("valid");
    await context.sync();
    expect([dataValidation.valid, none.isNullObject]).toEqual([true, true]);
  });
});

test.each<[string, Excel.DataValidationRule, unknown[], string]>([
  ["whole numbers", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }, [1, 10.5, 11], "A2:A3"],
  ["decimals", { decimal: { formula1: 0.5, operator: "GreaterThan" } }, [0.5, 0.6, "x"], "A1,A3"],
  ["lengths", { textLength: { formula1: 2, operator: "LessThanOrEqualTo" } }, ["ab", "abc", 12], "A2"],
])("%s are judged", async (_kind, rule, values, wrong) => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    const invalid = range.dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect(invalid.address.replaceAll("Sheet1!", "")).toBe(wrong);
  });
});
