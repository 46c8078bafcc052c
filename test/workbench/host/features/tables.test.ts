import { hostForEachTest, refusalOf } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => started().Excel.run(work);

/** Sheet1!A1:C4: a header and three rows. */
async function makeTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Item", "Qty", "Price"],
    ["Bolt", 12, 0.5],
    ["Nut", 30, 0.25],
    ["Gear", 2, 8],
  ];
  const table = sheet.tables.add("A1:C4", true);
  await context.sync();
  return table;
}

test("a new table is Table1 in Excel's usual style, with its columns and rows", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    table.load("name,style,showBandedRows,showTotals");
    table.columns.load("items/name,items/id,items/index");
    table.rows.load("count");
    const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    [whole, header, body].forEach((range) => range.load("address"));
    await context.sync();
    expect([table.name, table.style, table.showBandedRows, table.showTotals]).toEqual([
      "Table1",
      "TableStyleMedium2",
      true,
      false,
    ]);
    expect(table.columns.items.map(({ id, index, name }) => [id, index, name])).toEqual([
      [1, 0, "Item"],
      [2, 1, "Qty"],
      [3, 2, "Price"],
    ]);
    expect(table.rows.count).toBe(3);
    expect([whole.address, header.address, body.address]).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"]);
  });
});

test("blank headers are named and equal ones numbered", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C2").values = [
      ["Item", "", "item"],
      [1, 2, 3],
    ];
    const header = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Item", "Column2", "item2"]]);
  });
});

test("two tables do not overlap, and a name that is taken or reads as a cell is refused", async () => {
  const overlap = run(async (context) => {
    await makeTable(context);
    context.workbook.worksheets.getFirst().tables.add("C3:D5", true);
    await context.sync();
  });
  expect(await refusalOf(overlap)).toBe("InvalidArgument");
  const cell = run(async (context) => {
    context.workbook.tables.getItem("Table1").name = "AB12";
    await context.sync();
  });
  expect(await refusalOf(cell)).toBe("InvalidArgument");
});

test("a renamed table is found by its new name, and formulas follow", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    const sum = context.workbook.worksheets.getFirst().getRange("E1");
    sum.formulas = [["=SUM(Table1[Qty])"]];
    table.name = "Stock";
    await context.sync();
    const found = context.workbook.tables.getItemOrNullObject("stock");
    const gone = context.workbook.tables.getItemOrNullObject("Table1");
    sum.load("values,formulas");
    await context.sync();
    expect([found.isNullObject, gone.isNullObject]).toEqual([false, true]);
    // 12 + 30 + 2
    expect(sum.values).toEqual([[44]]);
    expect(sum.formulas).toEqual([["=SUM(Stock[Qty])"]]);
  });
});

test("a table may have its sheet's name, given in the batch that makes it", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Orders");
    sheet.getRange("A1:B2").values = [
      ["No", "Amount"],
      [1, 2],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "Orders";
    table.load("name");
    await context.sync();
    expect(table.name).toBe("Orders");
  });
});

test("rows are added at the end and in between, and deleted", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    table.rows.add(undefined, [["Cog", 5, 3]]);
    table.rows.add(1, [["Pin", 7, 0.1]]);
    await context.sync();
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("values,address");
    await context.sync();
    expect(body.values).toEqual([
      ["Pin", 7, 0.1],
      ["Nut", 30, 0.25],
      ["Gear", 2, 8],
      ["Cog", 5, 3],
    ]);
    expect(body.address).toBe("Sheet1!A2:C5");
  });
});

test("the totals row says Total and sums the last column", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    table.showTotals = true;
    await context.sync();
    const totals = table.getTotalRowRange().load("values,address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    // 0.5 + 0.25 + 8
    expect(totals.values).toEqual([["Total", "", 8.75]]);
    expect([totals.address, body.address]).toEqual(["Sheet1!A5:C5", "Sheet1!A2:C4"]);
  });
});

test("columns are added, renamed and deleted", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    table.columns.add(undefined, [["Weight"], [1], [2], [3]]);
    await context.sync();
    table.columns.getItem("Qty").delete();
    await context.sync();
    table.columns.getItem("Weight").name = "Kilos";
    await context.sync();
    const whole = table.getRange().load("values");
    await context.sync();
    expect(whole.values).toEqual([
      ["Item", "Price", "Kilos"],
      ["Bolt", 0.5, 1],
      ["Nut", 0.25, 2],
      ["Gear", 8, 3],
    ]);
  });
});

test("converted to a range, the cells stay and the table goes", async () => {
  await run(async (context) => {
    const table = await makeTable(context);
    const range = table.convertToRange().load("values");
    context.workbook.tables.load("count");
    await context.sync();
    expect(range.values[1]).toEqual(["Bolt", 12, 0.5]);
    expect(context.workbook.tables.count).toBe(0);
  });
});
