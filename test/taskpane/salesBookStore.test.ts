import { type BookState, type MapTables, salesBookStore } from "../../src/taskpane/salesBookStore";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";

const mapTables: MapTables = (sheets) =>
  sheets.map(({ name, values }) => ({
    sheet: name,
    noun: "orders",
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: values.length,
    skippedRows: [],
    totalsRows: [],
    columns: ["accountName", "orderDate"].map((field, column) => ({ header: field, column, field })),
    periods: [],
  }));

async function openStore() {
  const workbook = memoryWorkbook();
  const cells = [texts("accountName", "orderDate"), texts("Aurora", "04/03/2024")];
  await workbook.addSheets(() => [blockOf("Orders", cells)]);
  const store = salesBookStore(workbook, mapTables);
  const kinds: BookState["kind"][] = [];
  store.subscribe(() => kinds.push(store.state().kind));
  return { workbook, store, kinds };
}

function rowsOf(state: BookState) {
  return state.kind === "answer"
    ? state.reading.book.records.orders.rows.map(({ orderDate }) => orderDate)
    : state.kind;
}

test("reads once, tells its progress, and keeps the rows until something is written", async () => {
  const { store, kinds } = await openStore();
  const first = store.read();
  await store.read();
  await first;
  expect(kinds.filter((kind) => kind === "answer")).toHaveLength(1);
  expect(kinds[0]).toBe("reading");
  expect(rowsOf(store.state())).toEqual([null]);
  store.outdate();
  expect(store.state()).toMatchObject({ kind: "answer", isStale: true });
});

test("cancelled, it goes back to what was known", async () => {
  const { store } = await openStore();
  const first = store.read();
  store.cancel();
  await first;
  expect(store.state().kind).toBe("idle");
  await store.read();
  const second = store.read();
  store.cancel();
  await second;
  expect(store.state().kind).toBe("answer");
});

test("what a person says of a column is kept, and the rows are read with it", async () => {
  const { store, workbook } = await openStore();
  await store.say({ sheet: "Orders", header: "orderDate" }, { dateOrder: "dmy" });
  expect(rowsOf(store.state())).toEqual(["2024-03-04"]);
  workbook.refuseWith({ code: "host_cell_edit" });
  expect(await store.say({ sheet: "Orders", header: "orderDate" }, { dateOrder: "mdy" })).toMatchObject({ ok: false });
  expect(rowsOf(store.state())).toEqual(["2024-03-04"]);
});

test("what Excel refuses is told", async () => {
  const { store, workbook } = await openStore();
  workbook.refuseWith({ code: "host_offline" });
  await store.read();
  expect(store.state()).toEqual({ kind: "issues", issues: [{ code: "host_offline" }] });
});
