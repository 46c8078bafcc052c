import { type Fault, PAYLOAD_LIMIT } from "../../../src/workbench/host/faults";
import { hostForEachTest, refusalOf } from "./hostInTest";

const started = hostForEachTest();
const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => started().Excel.run(work);

const write = (address: string, value: unknown) =>
  run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

const valueOf = (row: number, column: number) =>
  started().book.values({ sheetId: "sheet1", row, column, rowCount: 1, columnCount: 1 })[0]![0];

test.each<[Fault, string]>([
  [{ kind: "cellEditMode" }, "InvalidOperationInCellEditMode"],
  [{ kind: "accessDenied" }, "AccessDenied"],
  [{ kind: "sessionLost" }, "InvalidOrTimedOutSession"],
])("%j refuses the next batch, and only that", async (fault, code) => {
  started().host.faults.arm(fault);
  expect(await refusalOf(write("A1", 1))).toBe(code);
  expect(valueOf(0, 0)).toBe("");
  await write("A1", 1);
  expect(valueOf(0, 0)).toBe(1);
});

test("a fault waits for its batch", async () => {
  started().host.faults.arm({ kind: "accessDenied" }, { at: 3 });
  await write("A1", 1);
  await write("A1", 2);
  expect(await refusalOf(write("A1", 3))).toBe("AccessDenied");
  expect(valueOf(0, 0)).toBe(2);
});

test("one that lasts strikes until it is disarmed", async () => {
  const disarm = started().host.faults.arm({ kind: "cellEditMode" }, { lasts: true });
  expect(await refusalOf(write("A1", 1))).toBe("InvalidOperationInCellEditMode");
  expect(await refusalOf(write("A1", 1))).toBe("InvalidOperationInCellEditMode");
  disarm();
  expect(await refusalOf(write("A1", 1))).toBe("nothing was refused");
});

test("what is armed can be seen, and is told when it changes", async () => {
  const { faults } = started().host;
  let told = 0;
  faults.onChange(() => told++);
  faults.arm({ kind: "accessDenied" }, { at: 2 });
  expect(faults.armed).toEqual([{ fault: { kind: "accessDenied" }, batchesLeft: 2, lasts: false }]);
  await write("A1", 1);
  expect(faults.armed[0]!.batchesLeft).toBe(1);
  faults.disarmAll();
  expect(faults.armed).toEqual([]);
  expect(told).toBe(3);
});

describe("five megabytes", () => {
  test("are the limit of Excel on the web", () => {
    expect(PAYLOAD_LIMIT).toBe(5_242_880);
  });

  test("a larger request is refused before anything is done", async () => {
    started().host.faults.arm({ kind: "payloadLimit", bytes: 2000 });
    expect(await refusalOf(write("A1", "x".repeat(2000)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(valueOf(0, 0)).toBe("");
    await write("A1", "short");
    expect(valueOf(0, 0)).toBe("short");
  });

  test("a larger answer is refused, Chinese counted as the bytes it is", async () => {
    await write("A1", "商".repeat(800));
    started().host.faults.arm({ kind: "payloadLimit", bytes: 2000 });
    const reading = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
    });
    expect(await refusalOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("slow answers come, later", async () => {
  started().host.faults.arm({ kind: "slow", milliseconds: 60 });
  let isDone = false;
  const writing = write("A1", 1).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
  await writing;
  expect(valueOf(0, 0)).toBe(1);
});

test("a sheet protected by somebody else refuses what is written", async () => {
  started().host.faults.arm({ kind: "protectedSheet", sheet: "Sheet1" });
  expect(await refusalOf(write("A1", 1))).toBe("AccessDenied");
  await run(async (context) => {
    context.workbook.worksheets.getFirst().protection.unprotect();
    await context.sync();
  });
  await write("A1", 1);
  expect(valueOf(0, 0)).toBe(1);
});

describe("between two syncs", () => {
  const twoSyncs = (between: () => void) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.load("name");
      await context.sync();
      between();
      sheet.getRange("A1").values = [[1]];
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });

  beforeEach(() => void started().book.workbook.insertSheet("Plan"));

  test("the sheet is deleted", async () => {
    const strike = () => void started().host.faults.arm({ kind: "sheetDeleted", sheet: "Plan" });
    expect(await refusalOf(twoSyncs(strike))).toBe("ItemNotFound");
  });

  test("the sheet is renamed, which a sheet already found survives", async () => {
    const strike = () => void started().host.faults.arm({ kind: "sheetRenamed", sheet: "Plan", name: "计划" });
    expect(await twoSyncs(strike)).toBe("计划");
  });

  test("a co-author edits a cell", async () => {
    const fault: Fault = { kind: "coauthorEdit", sheet: "Plan", row: 4, column: 0, value: "theirs" };
    await twoSyncs(() => void started().host.faults.arm(fault));
    const sheetId = started().book.sheet("Plan")!.getSheetId();
    expect(started().book.values({ sheetId, row: 4, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["theirs"]]);
  });
});

test("the workbook counts days from 1904", async () => {
  started().host.faults.arm({ kind: "date1904" });
  await write("A1", 1);
  expect(started().book.extras.date1904).toBe(true);
});
