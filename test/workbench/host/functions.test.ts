import type { FunctionCall } from "../../../src/workbench/engine/customFunctions";
import { answerOf } from "../../../src/workbench/host/functionCalls";
import { officeInNode, type OfficeInNode } from "../../../src/workbench/host/node/officeInNode";
import { messagesToArrive } from "./hostInTest";

let office: OfficeInNode;

beforeEach(async () => {
  office = await officeInNode();
});

afterEach(() => {
  office.dispose();
  expect(office.host.missing).toEqual([]);
});

const started = () => office;

type AnyFunction = (...args: any[]) => unknown;

const call = (id: string, ...args: unknown[]): FunctionCall => ({ id, args, address: "Sheet1!D4" });
const associate = (name: string, run: AnyFunction) =>
  (started().CustomFunctions as unknown as { associate(name: string, run: AnyFunction): void }).associate(name, run);
const answer = (...parts: Parameters<typeof call>) => started().host.functions.call(call(...parts));

test("a value, a table, an omitted argument", async () => {
  associate(
    "TOTAL",
    (table: number[][], factor: number | null) => table.flat().reduce((sum, x) => sum + x, 0) * (factor ?? 10),
  );
  expect(
    await answer(
      "TOTAL",
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ),
  ).toEqual({ value: 100 });
});

test("a promise of a table", async () => {
  associate("LATER", async () => [[1, "a"]]);
  expect(await answer("LATER")).toEqual({ value: [[1, "a"]] });
});

test("an error keeps its code and its sentence, thrown or returned", async () => {
  const errors = (started() as any).CustomFunctions;
  associate("THROWS", () => {
    throw new errors.Error("#N/A", "no such item");
  });
  associate("RETURNS", () => new errors.Error("#VALUE!", "Quota must be above zero."));
  expect(await answer("THROWS")).toEqual({ error: "#N/A", message: "no such item" });
  expect(await answer("RETURNS")).toEqual({ error: "#VALUE!", message: "Quota must be above zero." });
});

test("a function that breaks is #VALUE!, without words", async () => {
  associate("BREAKS", () => {
    throw new TypeError("oops");
  });
  expect(await answer("BREAKS")).toEqual({ error: "#VALUE!" });
});

test("calls wait until the add-in is ready, and are made again after it was reloaded", async () => {
  const { host } = started();
  let calls = 0;
  associate("COUNT", () => ++calls);
  expect(await answer("COUNT")).toEqual({ value: 1 });
  host.functions.restart();
  const waiting = answer("COUNT");
  await messagesToArrive();
  expect(calls).toBe(1);
  host.functions.ready();
  expect(await waiting).toEqual({ value: 2 });
});

test("many calls go in one message, a thousand at most", async () => {
  associate("ADD", (one: number, other: number) => one + other);
  await answer("ADD", 0, 0);
  const answers = await Promise.all(Array.from({ length: 2500 }, (_, index) => answer("ADD", index, 1)));
  expect(answers.map((each) => ("value" in each ? each.value : undefined))).toEqual(
    Array.from({ length: 2500 }, (_, index) => index + 1),
  );
});

test("a cancelled call is told to the function that asked for it", async () => {
  let cancelled = 0;
  associate("WAITS", (invocation: { onCanceled: () => void }) => {
    invocation.onCanceled = () => void cancelled++;
    return new Promise(() => undefined);
  });
  const pending = started().host.functions.call(call("WAITS"), { cancelable: true });
  await messagesToArrive();
  await messagesToArrive();
  started().host.functions.cancel("Sheet1!D4");
  await messagesToArrive();
  expect(cancelled).toBe(1);
  expect(await pending).toEqual({ error: "#N/A" });
  expect(started().host.functions.pendingCount).toBe(0);
});

// office.js's numbers: 1 #N/A, 2 threw, 3 rejected, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!, 9 and 10 unknown function.
test.each([
  [1, "#N/A"],
  [2, "#VALUE!"],
  [3, "#VALUE!"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
])("error %i is %s in the cell", (code, error) => {
  expect(answerOf(false, "", code)).toEqual({ error });
});

test("a batch that reads a cell does not wait for a function that waits for a batch", async () => {
  const { Excel, book, host } = started();
  host.registerFunctions("TEST", [{ id: "READS", name: "READS", parameters: [], result: { type: "number" } }]);
  associate("READS", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("values");
      await context.sync();
      return range.values[0]![0];
    }),
  );
  book.write({ sheetId: "sheet1", row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[42]]);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B1");
    range.formulas = [["=TEST.READS()"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toHaveLength(1);
  await book.settle();
  expect(book.values({ sheetId: "sheet1", row: 0, column: 1, rowCount: 1, columnCount: 1 })).toEqual([[42]]);
});
