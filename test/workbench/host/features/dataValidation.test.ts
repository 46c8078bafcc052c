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
