import { hostForEachTest, messagesToArrive } from "./hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => started().Excel.run(work);
const cell = (row: number, column: number, sheetId = "sheet1") => ({
  sheetId,
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

/** Listens and gathers what is told. */
async function heard<Args>(
  add: (context: Excel.RequestContext, note: (args: Args) => Promise<void>) => void,
): Promise<Args[]> {
  const told: Args[] = [];
  await run(async (context) => {
    add(context, async (args) => void told.push(args));
    await context.sync();
  });
  return told;
}

const changes = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().onChanged;

test("a person's edit is told with what was there before", async () => {
  const { book } = started();
  book.write(cell(1, 1), [[12]]);
  const told = await heard<Excel.WorksheetChangedEventArgs>((context, note) => changes(context).add(note));
  book.write(cell(1, 1), [[99]]);
  await messagesToArrive();
  expect(told).toEqual([
    expect.objectContaining({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: "sheet1",
      address: "B2",
      details: { valueBefore: 12, valueAfter: 99, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    }),
  ]);
});

test("the add-in hears of its own writes, marked as its own, after its batch", async () => {
  const told = await heard<Excel.WorksheetChangedEventArgs>((context, note) => changes(context).add(note));
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C3:D3").values = [[1, 2]];
    await context.sync();
    expect(told).toEqual([]);
  });
  await messagesToArrive();
  expect(told).toEqual([expect.objectContaining({ address: "C3:D3", triggerSource: "ThisLocalAddin" })]);
});

test("a co-author's edit comes from elsewhere", async () => {
  const { book } = started();
  const told = await heard<Excel.WorksheetChangedEventArgs>((context, note) => changes(context).add(note));
  book.as("coauthor", () => book.write(cell(0, 0), [["x"]]));
  await messagesToArrive();
  expect(told).toEqual([expect.objectContaining({ address: "A1", source: "Remote" })]);
});

test("the event leads to the changed cells", async () => {
  const told = await heard<Excel.WorksheetChangedEventArgs>((context, note) => changes(context).add(note));
  started().book.write(cell(4, 2), [["found"]]);
  await messagesToArrive();
  const values = await run(async (context) => {
    const range = told[0]!.getRange(context);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["found"]]);
});

test("all sheets are heard through their collection, and one sheet alone through itself", async () => {
  const { book } = started();
  const other = book.workbook.insertSheet("Other").getSheetId();
  const all = await heard<Excel.WorksheetChangedEventArgs>((context, note) =>
    context.workbook.worksheets.onChanged.add(note),
  );
  const one = await heard<Excel.WorksheetChangedEventArgs>((context, note) => changes(context).add(note));
  book.write(cell(0, 0, other), [[1]]);
  book.write(cell(0, 0), [[1]]);
  await messagesToArrive();
  expect(all.map((args) => args.worksheetId)).toEqual([other, "sheet1"]);
  expect(one.map((args) => args.worksheetId)).toEqual(["sheet1"]);
});

test("a handler that was removed hears nothing", async () => {
  const told: unknown[] = [];
  const handler = await run(async (context) => {
    const result = changes(context).add(async (args) => void told.push(args));
    await context.sync();
    return result;
  });
  await started().Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  started().book.write(cell(0, 0), [[1]]);
  await messagesToArrive();
  expect(told).toEqual([]);
});

test("with events switched off nothing is told", async () => {
  const told = await heard<unknown>((context, note) => changes(context).add(note));
  await run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  started().book.write(cell(0, 0), [[1]]);
  await messagesToArrive();
  expect(told).toEqual([]);
});

test("sheets that come, are renamed, move and go", async () => {
  const { book } = started();
  const added = await heard<Excel.WorksheetAddedEventArgs>((context, note) =>
    context.workbook.worksheets.onAdded.add(note),
  );
  const deleted = await heard<Excel.WorksheetDeletedEventArgs>((context, note) =>
    context.workbook.worksheets.onDeleted.add(note),
  );
  const sheet = book.workbook.insertSheet("New");
  const id = sheet.getSheetId();
  book.workbook.deleteSheet(sheet);
  await messagesToArrive();
  expect(added).toEqual([{ type: "WorksheetAdded", source: "Local", worksheetId: id }]);
  expect(deleted).toEqual([{ type: "WorksheetDeleted", source: "Local", worksheetId: id }]);
});

test("activation tells of the sheet that is left, too", async () => {
  const { book } = started();
  const other = book.workbook.insertSheet("Other");
  book.workbook.setActiveSheet("sheet1");
  const left = await heard<Excel.WorksheetDeactivatedEventArgs>((context, note) =>
    context.workbook.worksheets.onDeactivated.add(note),
  );
  const entered = await heard<Excel.WorksheetActivatedEventArgs>((context, note) =>
    context.workbook.worksheets.onActivated.add(note),
  );
  other.activate();
  await messagesToArrive();
  expect(left.map((args) => args.worksheetId)).toEqual(["sheet1"]);
  expect(entered.map((args) => args.worksheetId)).toEqual([other.getSheetId()]);
});

test("calculation is told once its results are there", async () => {
  const { book } = started();
  book.write(cell(0, 1), [["=A1*2"]]);
  await book.settle();
  const told = await heard<Excel.WorksheetCalculatedEventArgs>((context, note) =>
    context.workbook.worksheets.onCalculated.add(note),
  );
  book.write(cell(0, 0), [[21]]);
  await book.settle();
  await messagesToArrive();
  expect(told.map((args) => args.worksheetId)).toContain("sheet1");
  expect(book.values(cell(0, 1))).toEqual([[42]]);
});

test("protection is told", async () => {
  const told = await heard<Excel.WorksheetProtectionChangedEventArgs>((context, note) =>
    context.workbook.worksheets.onProtectionChanged.add(note),
  );
  await run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  await messagesToArrive();
  expect(told).toEqual([
    { type: "WorksheetProtectionChanged", isProtected: true, source: "Local", worksheetId: "sheet1" },
  ]);
});
