import { hostForEachTest, refusalOf } from "../hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  started().Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

const GRID = [
  ["Acme", 10, "=B1*2"],
  ["Beta", "", "acme"],
  ["ACME Ltd", 30, true],
];

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Range> {
  const range = sheet.getRange("A1:C3");
  range.formulas = GRID;
  await context.sync();
  return range;
}

test("the first cell that shows a text is found row by row, or the last from behind", async () => {
  await run(async (context, sheet) => {
    const range = await fill(context, sheet);
    const first = range.find("acme", {}).load("address");
    const last = range.find("acme", { searchDirection: "Backwards" }).load("address");
    const exact = range.find("acme", { matchCase: true, completeMatch: true }).load("address");
    const none = range.findOrNullObject("Zeta", {});
    await context.sync();
    expect([first, last, exact].map(({ address }) => address)).toEqual(["Sheet1!A1", "Sheet1!A3", "Sheet1!C2"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("from a single cell the search goes on behind it and begins anew at the top", async () => {
  await run(async (context, sheet) => {
    await fill(context, sheet);
    const next = sheet.getRange("A1").find("acme", {}).load("address");
    const around = sheet.getRange("A3").find("acme", {}).load("address");
    await context.sync();
    expect([next.address, around.address]).toEqual(["Sheet1!C2", "Sheet1!A1"]);
  });
});

test("a text that is not there is ItemNotFound", async () => {
  const search = run(async (context, sheet) => {
    sheet.getRange("A1:B2").find("x", {}).load("address");
    await context.sync();
  });
  expect(await refusalOf(search)).toBe("ItemNotFound");
});

test("a text is replaced within a range only", async () => {
  await run(async (context, sheet) => {
    const range = await fill(context, sheet);
    const count = sheet.getRange("A1:A3").replaceAll("acme", "Zeta", {});
    range.load("values");
    await context.sync();
    expect(count.value).toBe(2);
    expect(range.values.map(([name]) => name)).toEqual(["Zeta", "Beta", "Zeta Ltd"]);
    expect(range.values[1]![2]).toBe("acme");
  });
});

test("special cells: blanks, constants of a kind, formulas", async () => {
  await run(async (context, sheet) => {
    const range = await fill(context, sheet);
    const blanks = range.getSpecialCells("Blanks").load("address,cellCount");
    const numbers = range.getSpecialCells("Constants", "Numbers").load("address");
    const formulas = range.getSpecialCells("Formulas").load("address,areaCount");
    const errors = range.getSpecialCellsOrNullObject("Formulas", "Errors");
    await context.sync();
    expect(blanks.address).toBe("Sheet1!B2");
    expect(numbers.address).toBe("Sheet1!B1,Sheet1!B3");
    expect(formulas.address).toBe("Sheet1!C1");
    expect(errors.isNullObject).toBe(true);
  });
});

test("the parts of a RangeAreas are looked at and formatted as one", async () => {
  await run(async (context, sheet) => {
    await fill(context, sheet);
    const areas = sheet.getRanges("A1:B1,C3").load("address,areaCount,cellCount");
    areas.format.fill.color = "#FFFF00";
    areas.areas.load("items/address");
    const moved = areas.getOffsetRangeAreas(1, 0).load("address");
    const shared = areas.getIntersectionOrNullObject("B1:C9").load("address");
    const fill1 = sheet.getRange("C3").format.fill.load("color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B1,Sheet1!C3", 2, 3]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B1", "Sheet1!C3"]);
    expect(moved.address).toBe("Sheet1!A2:B2,Sheet1!C4");
    expect(shared.address).toBe("Sheet1!B1,Sheet1!C3");
    expect(fill1.color).toBe("#FFFF00");
  });
});

test("the visible view leaves out hidden rows, and writing to it leaves them alone", async () => {
  await run(async (context, sheet) => {
    const range = await fill(context, sheet);
    sheet.getRange("2:2").rowHidden = true;
    const view = range.getVisibleView().load("values,rowCount,columnCount,cellAddresses");
    view.rows.load("items/values,items/index");
    const visible = range.getSpecialCells("Visible").load("address");
    await context.sync();
    expect([view.rowCount, view.columnCount]).toEqual([2, 3]);
    expect(view.values).toEqual([
      ["Acme", 10, 20],
      ["ACME Ltd", 30, true],
    ]);
    expect(view.cellAddresses[1]).toEqual(["Sheet1!A3", "Sheet1!B3", "Sheet1!C3"]);
    expect(view.rows.items.map(({ index, values }) => [index, values[0]![0]])).toEqual([
      [0, "Acme"],
      [1, "ACME Ltd"],
    ]);
    expect(visible.address).toBe("Sheet1!A1:C1,Sheet1!A3:C3");
    const narrow = sheet.getRange("A1:A3").getVisibleView();
    narrow.values = [["one"], ["three"]];
    const names = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(names.values).toEqual([["one"], ["Beta"], ["three"]]);
  });
});

test("duplicates are removed by columns; the first of each stays, and the rows below move up", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B5");
    range.values = [
      ["Name", "City"],
      ["Acme", "Ulm"],
      ["ACME", "Bonn"],
      ["Beta", "Ulm"],
      ["Acme", "Ulm"],
    ];
    const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
    range.load("values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
    expect(range.values).toEqual([
      ["Name", "City"],
      ["Acme", "Ulm"],
      ["Beta", "Ulm"],
      ["", ""],
      ["", ""],
    ]);
  });
});

test("cells that are moved take references to them along", async () => {
  await run(async (context, sheet) => {
    await fill(context, sheet);
    sheet.getRange("E5").formulas = [["=B1"]];
    sheet.getRange("B1").moveTo("F9");
    const reference = sheet.getRange("E5").load("formulas,values");
    const left = sheet.getRange("B1").load("values");
    await context.sync();
    expect(reference.formulas).toEqual([["=F9"]]);
    expect(reference.values).toEqual([[10]]);
    expect(left.values).toEqual([[""]]);
  });
});

test("merged cells of a range are told", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:D3").merge();
    const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("F1:G2").getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.address).toBe("Sheet1!A1:B2");
    expect(none.isNullObject).toBe(true);
  });
});
