import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();

test("bold, colour and a new width leave formulas and the selection alone", async () => {
  const { Excel } = started();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    await context.sync();
    const cell = sheet.getRange("B1");
    cell.format.font.bold = true;
    cell.format.fill.color = "#ffff00";
    cell.format.columnWidth = 100;
    sheet.getRange("A1").values = [[5]];
    await context.sync();
    cell.load("formulas,values,format/columnWidth,format/font/bold,format/fill/color");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect([cell.formulas, cell.values, cell.format.columnWidth]).toEqual([[["=A1*2"]], [[10]], 100]);
    expect([cell.format.font.bold, cell.format.fill.color]).toEqual([true, "#FFFF00"]);
    expect(selected.address).toBe("Sheet1!A1");
  });
});
