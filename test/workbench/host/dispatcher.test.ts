import { Dispatcher } from "../../../src/workbench/host/dispatcher";
import { fail, hostType, type HostContext, type HostObject } from "../../../src/workbench/host/hostType";
import type { RequestBody, WireAction, WirePath } from "../../../src/workbench/host/wire";

// The batches are those office.js 1.1.110 was seen to send, the replies those it was seen to understand
// (its own names and numbers); the workbook behind them is only as large as they need.

interface Cells extends HostObject {
  readonly address: string;
}

const SHEETS = ["Data", "Other"];
let inserted = 0;
let written: unknown;

const sheet = (name: string) => ({ $type: "Worksheet", name });
const sheetOrNull = (name: unknown) => (SHEETS.includes(String(name)) ? sheet(String(name)) : null);

const TYPES = [
  hostType({ name: "Workbook", navigation: { Worksheets: () => ({ $type: "WorksheetCollection" }) } }),
  hostType({
    name: "WorksheetCollection",
    items: () => SHEETS.map(sheet),
    indexer: (_self, [name]) => sheetOrNull(name) ?? fail("ItemNotFound"),
    methods: { GetItemOrNullObject: (_self, [name]) => sheetOrNull(name), GetCount: () => SHEETS.length },
  }),
  hostType<HostObject & { readonly name: string }>({
    name: "Worksheet",
    id: "Id",
    properties: {
      Id: { get: ({ name }) => `{${name}}` },
      Name: { get: ({ name }) => name },
      Dear: { get: () => "dear", onlyByName: true },
    },
    methods: {
      GetRange: (_self, [address]) => ({ $type: "Range", address: String(address) }),
      _RegisterDataChangedEvent: () => undefined,
    },
  }),
  hostType<Cells>({
    name: "Range",
    keepsReference: true,
    properties: {
      Address: { get: ({ address }) => address },
      Values: {
        get: () => [[1]],
        set: (_self, values: unknown) => {
          written = values;
        },
      },
    },
    navigation: { Format: () => ({ $type: "RangeFormat" }) },
    methods: {
      Insert: () => ({ $type: "Range", address: `inserted ${++inserted}` }),
      GetIntersection: ({ address }, [other]: readonly Cells[]) => ({
        $type: "Range",
        address: `${address}&${other?.address}`,
      }),
      Explode: () => {
        throw new TypeError("of our own making");
      },
    },
  }),
  hostType({
    name: "RangeFormat",
    properties: { WrapText: { get: () => true } },
    navigation: { Fill: () => ({ $type: "RangeFill" }) },
  }),
  hostType({ name: "RangeFill", properties: { Color: { get: () => "#FFFFFF" } } }),
];

const root: WirePath = { Id: 1, ObjectPathType: 1, Name: "" };
const worksheets: WirePath = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const method = (Id: number, Name: string, ParentObjectPathId: number, ...Arguments: unknown[]): WirePath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments },
});
const item = (Id: number, ...Arguments: unknown[]): WirePath => ({
  Id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments },
});
const instantiate = (Id: number, ObjectPathId: number): WireAction => ({ Id, ActionType: 1, Name: "", ObjectPathId });
const load = (Id: number, ObjectPathId: number, ...Select: string[]): WireAction => ({
  Id,
  ActionType: 2,
  Name: "",
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (Id: number, Name: string, ObjectPathId: number, ...Arguments: unknown[]): WireAction => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});

function batch(paths: readonly WirePath[], actions: readonly WireAction[]): RequestBody {
  return { Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) };
}

function dispatcher(options: Partial<ConstructorParameters<typeof Dispatcher>[0]> = {}): Dispatcher {
  const roots = { workbook: { $type: "Workbook" }, services: { "A.Service": { $type: "Workbook" } } };
  return new Dispatcher({ types: TYPES, roots, host: {} as HostContext, ...options });
}

const valuesOf = async (body: RequestBody) => (await dispatcher().execute(body)).Results.map(({ Value }) => Value);

const a1 = [root, worksheets, item(5, "Data"), method(7, "GetRange", 5, "A1:C3")];

test("a kept range is told its reference from then on", async () => {
  const actions = [instantiate(2, 1), instantiate(8, 7), call(9, "_KeepReference", 7), instantiate(10, 7)];
  const reply = await dispatcher().execute(batch(a1, [...actions, load(11, 7, "values")]));
  expect(reply).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 8, Value: {} },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: "{r1}" } },
      { ActionId: 11, Value: { _ReferenceId: "{r1}", Values: [[1]] } },
    ],
    TraceIds: [],
  });
});

test("a reference leads to the same object in the next batch until it is released", async () => {
  const host = dispatcher();
  await host.execute(batch(a1, [call(9, "_KeepReference", 7)]));
  const byReference: WirePath = { Id: 20, ObjectPathType: 6, Name: "{r1}" };
  const again = await host.execute(batch([byReference], [load(21, 20, "address")]));
  expect(again.Results[0]!.Value).toEqual({ _ReferenceId: "{r1}", Address: "A1:C3" });
  await host.execute(batch([root], [call(12, "_RemoveReference", 1, "{r1}")]));
  const gone = await host.execute(batch([byReference], [load(21, 20, "address")]));
  expect(gone.Error?.Code).toBe("InvalidReference");
});

test("a path that changes the sheet is walked once, however often it is named", async () => {
  inserted = 0;
  const paths = [...a1, method(9, "Insert", 7, "Down")];
  const actions = [instantiate(1, 9), call(2, "_KeepReference", 9), instantiate(3, 9), load(4, 9, "address")];
  expect((await valuesOf(batch(paths, actions))).at(-1)).toMatchObject({ Address: "inserted 1" });
});

test("values arrive as they were sent", async () => {
  const set = { ...call(11, "Values", 7, [[1, "x"]]), ActionType: 4 };
  expect(await valuesOf(batch(a1, [set]))).toEqual([null]);
  expect(written).toEqual([[1, "x"]]);
});

test("ObjectState sets many members at once", async () => {
  await valuesOf(batch(a1, [{ Id: 1, ActionType: 9, Name: "", ObjectPathId: 7, ObjectState: { values: [[2]] } }]));
  expect(written).toEqual([[2]]);
});

test("a created object tells its id", async () => {
  expect(await valuesOf(batch(a1, [instantiate(6, 5)]))).toEqual([{ Id: "{Data}" }]);
});

describe("collections", () => {
  const paths = [root, worksheets];

  test("items with what was asked of them", async () => {
    expect(await valuesOf(batch(paths, [load(5, 3, "name")]))).toEqual([
      {
        _Items: [
          { Id: "{Data}", Name: "Data" },
          { Id: "{Other}", Name: "Other" },
        ],
      },
    ]);
  });

  test("items/name asks the same", async () => {
    const [short, long] = await valuesOf(batch(paths, [load(5, 3, "name"), load(6, 3, "items/name")]));
    expect(long).toEqual(short);
  });

  test("$top and $skip", async () => {
    const query = { ...load(5, 3), QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } };
    expect(await valuesOf(batch(paths, [query]))).toEqual([{ _Items: [{ Id: "{Other}", Name: "Other" }] }]);
  });

  test("a method's result", async () => {
    expect(await valuesOf(batch(paths, [call(5, "GetCount", 3, null)]))).toEqual([2]);
  });
});

test("what is not there is null, and all that is done to it nothing", async () => {
  const paths = [root, worksheets, method(5, "GetItemOrNullObject", 3, "Nope"), method(7, "GetRange", 5, "A1")];
  const actions = [instantiate(6, 5), instantiate(8, 7), call(9, "_KeepReference", 7), load(11, 7, "values")];
  expect(await valuesOf(batch(paths, actions))).toEqual([null, null, { _IsNull: true }, null]);
});

test("an error tells where, and keeps what was done before it", async () => {
  const paths = [root, worksheets, item(5, "Nope")];
  const reply = await dispatcher().execute(
    batch(paths, [instantiate(2, 1), instantiate(4, 3), instantiate(6, 5), load(7, 5, "name")]),
  );
  expect(reply).toEqual({
    Error: {
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "WorksheetCollection.getItem",
      ActionIndex: 2,
    },
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
    ],
    TraceIds: [],
  });
});

test("a trace is in both lists: office.js reads either", async () => {
  const trace = { Id: 9, ActionType: 5, Name: "Trace", ObjectPathId: 0 };
  const reply = await dispatcher().execute(batch(a1, [call(8, "_RegisterDataChangedEvent", 5), trace]));
  expect(reply).toEqual({
    Results: [
      { ActionId: 8, Value: null },
      { ActionId: 9, Value: null },
    ],
    TraceIds: [9],
  });
});

test("an object as an argument, and what lies behind the object", async () => {
  const intersection = {
    ...method(15, "GetIntersection", 7, 11),
    ArgumentInfo: { Arguments: [11], ReferencedObjectPathIds: [11] },
  };
  const paths = [...a1, method(11, "GetRange", 5, "B2:D9"), intersection];
  expect(await valuesOf(batch(paths, [load(19, 15, "address", "format/fill/color")]))).toEqual([
    { Address: "A1:C3&B2:D9", Format: { Fill: { Color: "#FFFFFF" } } },
  ]);
});

test.each([["*"], [undefined]])("load(%s) gives every property but the dear ones, and no objects", async (all) => {
  const query = all === undefined ? load(5, 5) : load(5, 5, all);
  expect(await valuesOf(batch(a1, [query]))).toEqual([{ Id: "{Data}", Name: "Data" }]);
  expect(await valuesOf(batch(a1, [load(5, 5, "dear")]))).toEqual([{ Id: "{Data}", Dear: "dear" }]);
});

test("load of an object gives its properties", async () => {
  expect(await valuesOf(batch(a1, [load(5, 7, "format")]))).toEqual([{ Format: { WrapText: true } }]);
});

test("members are found in any case", async () => {
  expect(await valuesOf(batch(a1, [load(5, 7, "VALUES")]))).toEqual([{ Values: [[1]] }]);
});

test("retrieve answers with the names of the add-in's writer", async () => {
  const query = { ...load(11, 7, "values", "format/wrapText"), ActionType: 7 };
  expect(await valuesOf(batch(a1, [query]))).toEqual([{ values: [[1]], format: { wrapText: true } }]);
});

test.each([
  ["a property", load(5, 7, "nope"), "Range.nope"],
  ["a method", call(5, "Nope", 7), "Range.nope"],
  ["a property to set", { ...call(5, "Nope", 7, 1), ActionType: 4 }, "Range.nope"],
])("%s the host does not have is refused loudly", async (_what, action, member) => {
  const host = dispatcher();
  const reply = await host.execute(batch(a1, [action]));
  expect(reply.Error?.Code).toBe("ApiNotFound");
  expect(host.missing).toEqual([member]);
});

test("a property that cannot be set is refused", async () => {
  const reply = await dispatcher().execute(batch(a1, [{ ...call(5, "Address", 7, "B1"), ActionType: 4 }]));
  expect(reply.Error?.Code).toBe("InvalidArgument");
});

test("a fault of our own is Excel's GeneralException, and is told apart", async () => {
  const faults: unknown[] = [];
  const host = dispatcher({ onInternalFault: (error) => faults.push(error) });
  const reply = await host.execute(batch(a1, [call(5, "Explode", 7)]));
  expect(reply.Error).toMatchObject({ Code: "GeneralException", Location: "Range.explode", ActionIndex: 0 });
  expect(faults).toEqual([expect.any(TypeError)]);
});

describe("order", () => {
  test("a batch waits for the one before it", async () => {
    const order: string[] = [];
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const host = dispatcher({ settle: () => gate });
    const first = host.execute(batch(a1, [load(1, 7, "values")])).then(() => order.push("first"));
    const second = host.execute(batch(a1, [instantiate(1, 1)])).then(() => order.push("second"));
    await Promise.resolve();
    expect(host.waiting).toBe(1);
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
    expect(host.waiting).toBe(0);
  });

  test("but not a batch for services: a custom function's answer may be what the other waits for", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const host = dispatcher({ settle: () => gate });
    const first = host.execute(batch(a1, [load(1, 7, "values")]));
    const service: WirePath = { Id: 1, ObjectPathType: 2, Name: "A.Service" };
    expect((await host.execute(batch([service], [instantiate(1, 1)]))).Results).toHaveLength(1);
    open();
    await first;
  });

  test("reading waits for recalculation once, and again after writing", async () => {
    let settled = 0;
    const host = dispatcher({ settle: async () => void settled++ });
    const set = { ...call(3, "Values", 7, [[1]]), ActionType: 4 };
    await host.execute(batch(a1, [load(1, 7, "values"), load(2, 7, "values"), set, load(4, 7, "values")]));
    expect(settled).toBe(2);
  });
});
