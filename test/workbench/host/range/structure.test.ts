import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

test("inserted rows move what is below, and formulas follow", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    await context.sync();
    const moved = sheet.getRange("A1:A4").load("formulas,values");
    await context.sync();
    expect(moved.formulas).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
    expect(moved.values[3]).toEqual([3]);
  });
});

test("cells shift down and up on a sheet that is not shown", async () => {
  await run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    other.getRange("A1").insert("Down");
    await context.sync();
    const after = other.getRange("A1:B3").load("values");
    await context.sync();
    expect(after.values).toEqual([
      ["", 2],
      [1, 4],
      [3, ""],
    ]);
    other.getRange("A1").delete("Up");
    await context.sync();
    const back = other.getRange("A1:B3").load("values");
    await context.sync();
    expect(back.values).toEqual([
      [1, 2],
      [3, 4],
      ["", ""],
    ]);
  });
});

test("a formula copied down refers to the cells beside it, and a single one fills the target", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B3").formulas = [
      [1, "=A1*$A$1"],
      [2, ""],
      [3, ""],
    ];
    await context.sync();
    sheet.getRange("B2:B3").copyFrom("B1");
    sheet.getRange("D1:D3").copyFrom("B1:B3", "Values");
    await context.sync();
    const [copies, values] = [sheet.getRange("B2:B3").load("formulas,values"), sheet.getRange("D1").load("formulas")];
    await context.sync();
    expect(copies.formulas).toEqual([["=A2*$A$1"], ["=A3*$A$1"]]);
    expect(copies.values).toEqual([[2], [3]]);
    expect(values.formulas).toEqual([[1]]);
  });
});

test("contents are cleared and formats stay; formats are cleared and contents stay", async () => {
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[5]];
    cell.format.font.bold = true;
    await context.sync();
    cell.clear("Contents");
    cell.load("values,format/font/bold");
    await context.sync();
    expect([cell.values, cell.format.font.bold]).toEqual([[[""]], true]);
    cell.values = [[7]];
    cell.clear("Formats");
    cell.load("values,format/font/bold");
    await context.sync();
    expect([cell.values, cell.format.font.bold]).toEqual([[[7]], false]);
  });
});

test("a selection is where the workbook says it is, with its sheet", async () => {
  await run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("B2:C3").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const sheet = selected.worksheet.load("name");
    await context.sync();
    expect([selected.address, sheet.name]).toEqual(["Other!B2:C3", "Other"]);
  });
});

test("merged cells keep the first value and come apart again", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["Title", "gone"]];
    sheet.getRange("A1:B1").merge();
    await context.sync();
    sheet.getRange("A1:B1").unmerge();
    const cells = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect(cells.values).toEqual([["Title", ""]]);
  });
});

test("page breaks keep to the rows and columns they stand before; with a deleted row its break is gone", async () => {
  await run(async (context, sheet) => {
    for (const cell of ["A5", "A9", "A12"]) sheet.horizontalPageBreaks.add(cell);
    sheet.verticalPageBreaks.add("D1");
    await context.sync();
    sheet.getRange("6:7").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("14:14").delete("Up");
    await context.sync();
    const placesOf = async (breaks: Excel.PageBreakCollection) => {
      breaks.load("items/rowIndex,items/columnIndex");
      await context.sync();
      return breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
    };
    // Rows 5, 9 and 12 became 5, 11 and 14, column D became C; counted from 0.
    const rows = [[4, 0], [10, 0]]; // prettier-ignore
    expect(await placesOf(sheet.horizontalPageBreaks)).toEqual(rows);
    expect(await placesOf(sheet.verticalPageBreaks)).toEqual([[0, 2]]);
  });
});
