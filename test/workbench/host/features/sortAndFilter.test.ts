import { hostForEachTest } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

const ROWS = [
  ["Rep", "Sales", "Half"],
  ["Lin", 30, ""],
  ["Tom", 10, ""],
  ["Sara", 30, ""],
  ["", 20, ""],
];

async function makeTable(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Table> {
  const range = sheet.getRange("A1:C5");
  range.values = ROWS;
  const table = sheet.tables.add("A1:C5", true);
  await context.sync();
  sheet.getRange("C2:C5").formulas = [["=B2/2"], ["=B3/2"], ["=B4/2"], ["=B5/2"]];
  await context.sync();
  return table;
}

test("a table is sorted by two columns, blanks last, equal rows in their order", async () => {
  await run(async (context, sheet) => {
    const table = await makeTable(context, sheet);
    table.sort.apply([
      { key: 1, ascending: false },
      { key: 0, ascending: true },
    ]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    // Each half is still that of its own row.
    expect(body.values).toEqual([
      ["Lin", 30, 15],
      ["Sara", 30, 15],
      ["", 20, 10],
      ["Tom", 10, 5],
    ]);
  });
});

test("a range with a header is sorted below it, text after numbers", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("E1:E5");
    range.values = [["Key"], ["b"], [2], [""], ["A"]];
    range.sort.apply([{ key: 0, ascending: true }], false, true);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Key"], [2], ["A"], ["b"], [""]]);
  });
});

test("a filter by values hides the other rows, until it is cleared", async () => {
  await run(async (context, sheet) => {
    const table = await makeTable(context, sheet);
    table.columns.getItem("Rep").filter.applyValuesFilter(["Lin", "Sara"]);
    await context.sync();
    const hidden = () => ["A2", "A3", "A4", "A5"].map((cell) => sheet.getRange(cell).load("rowHidden"));
    const filtered = hidden();
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(filtered.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false, true]);
    expect(table.autoFilter.isDataFiltered).toBe(true);
    table.clearFilters();
    const after = hidden();
    await context.sync();
    expect(after.map(({ rowHidden }) => rowHidden)).toEqual([false, false, false, false]);
  });
});

test("a custom filter compares numbers, and two conditions may hold together", async () => {
  await run(async (context, sheet) => {
    const table = await makeTable(context, sheet);
    table.columns.getItem("Sales").filter.applyCustomFilter(">10", "<30", "And");
    const rows = ["A2", "A3", "A4", "A5"].map((cell) => sheet.getRange(cell).load("rowHidden"));
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, true, true, false]);
  });
});
