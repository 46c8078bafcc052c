import { hostForEachTest, refusalOf } from "./hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => started().Excel.run(work);

const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

/** Members set, and calls made, in everything the client has sent. */
const sent = (name: string) =>
  started().wire.flatMap(({ request }) => request.Actions.filter((action) => action.Name === name));

test("what is written is read back, formulas calculated", async () => {
  const values = await run(async (context) => {
    const range = firstSheet(context).getRange("A1:B2");
    range.formulas = [
      [1, 2],
      ["=A1+B1", "text"],
    ];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, 2],
    [3, "text"],
  ]);
});

test("reading what was not loaded is the client's own error", async () => {
  const code = await refusalOf(run(async (context) => firstSheet(context).getRange("A1").values));
  expect(code).toBe("PropertyNotLoaded");
});

test("a refusal is an error of this realm and of office.js", async () => {
  const error: unknown = await run(async (context) => {
    context.workbook.worksheets.getItem("nowhere").load("name");
    await context.sync();
  }).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(started().OfficeExtension.Error);
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("a sheet that is not there is a null object, and so is all that hangs on it", async () => {
  const [sheet, range] = await run(async (context) => {
    const nowhere = context.workbook.worksheets.getItemOrNullObject("nowhere");
    const cells = nowhere.getRange("A1");
    nowhere.load("name");
    cells.load("values");
    nowhere.delete();
    await context.sync();
    return [nowhere.isNullObject, cells.isNullObject];
  });
  expect([sheet, range]).toEqual([true, true]);
});

test("the client sends a large write in pieces, and they end up in one place", async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [row]);
  const values = await run(async (context) => {
    const range = firstSheet(context).getRange("A1:A5000");
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
  // The client itself parts 5000 cells into four; were they one, this test would prove nothing.
  expect(sent("Values").length).toBeGreaterThan(1);
});

test("ranges are kept between syncs and released after the run", async () => {
  await run(async (context) => {
    const range = firstSheet(context).getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    await context.sync();
  });
  expect(sent("_KeepReference")).toHaveLength(1);
  expect(sent("_RemoveReference")).toHaveLength(1);
});

test("a kept range follows the rows inserted above it", async () => {
  const address = await run(async (context) => {
    const range = firstSheet(context).getRange("B5:C6");
    range.load("address");
    await context.sync();
    started().book.workbook.getActiveSheet().insertRows(1, 2);
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B7:C8");
});

test("what a batch did before it failed stays done", async () => {
  const code = await refusalOf(
    run(async (context) => {
      firstSheet(context).getRange("A1").values = [[7]];
      context.workbook.worksheets.getItem("nowhere").activate();
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
  const area = { sheetId: "sheet1", row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(started().book.values(area)).toEqual([[7]]);
});

test("a requirement set the host does not claim is refused by the client itself", async () => {
  const { isSetSupported } = started().Office.context.requirements;
  expect([
    isSetSupported("ExcelApi", "1.9"),
    isSetSupported("ExcelApi", "1.99"),
    isSetSupported("PowerPointApi"),
  ]).toEqual([true, false, false]);
});

test("a member the host lacks is refused and noted", async () => {
  const { host } = started();
  const code = await refusalOf(
    run(async (context) => {
      context.workbook.worksheets.getFirst().pivotTables.load("items");
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
  expect(host.missing).toEqual(["Worksheet.pivotTables"]);
  (host.missing as string[]).length = 0;
});
