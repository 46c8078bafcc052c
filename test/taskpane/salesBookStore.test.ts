import { withField, withNoun } from "../../src/domain/mapping/savedMapping";
import type { TableMap } from "../../src/domain/mapping/workbookMap";
import { type BookState, salesBookStore } from "../../src/taskpane/salesBookStore";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";

async function openStore() {
  const workbook = memoryWorkbook();
  const cells = [
    texts("Order No", "Customer", "Order Date", "Amount"),
    ...["SO-1", "SO-2", "SO-3"].map((id) => [...texts(id, "Aurora", "04/03/2024"), { number: 1200 }]),
  ];
  await workbook.addSheets(() => [blockOf("Orders", cells)]);
  const store = salesBookStore(workbook);
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
  expect(rowsOf(store.state())).toEqual([null, null, null]);
  store.outdate();
  expect(store.state()).toMatchObject({ kind: "answer", isStale: true });
});

test("what anybody enters puts it out of date, also while it is read; it is read anew only then", async () => {
  const { store, workbook, kinds } = await openStore();
  const customer = () => {
    const state = store.state();
    return state.kind === "answer" ? state.reading.book.records.orders.rows[0]!.accountName : state.kind;
  };
  await store.read();
  await store.renew();
  expect(kinds.filter((kind) => kind === "answer")).toHaveLength(1);
  workbook.enter("Orders", "B2", [["Borealis"]]);
  expect([store.state(), customer()]).toMatchObject([{ isStale: true }, "Aurora"]);
  const reading = store.renew();
  expect(store.state().kind).toBe("reading");
  workbook.enter("Orders", "B3", [["Corona"]], "coauthor");
  await reading;
  expect([store.state(), customer()]).toMatchObject([{ isStale: true }, "Borealis"]);
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
  await store.say({ sheet: "Orders", header: "Order Date" }, { dateOrder: "dmy" });
  expect(rowsOf(store.state())).toEqual(["2024-03-04", "2024-03-04", "2024-03-04"]);
  workbook.refuseWith({ code: "host_cell_edit" });
  expect(await store.say({ sheet: "Orders", header: "Order Date" }, { dateOrder: "mdy" })).toMatchObject({ ok: false });
  expect(rowsOf(store.state())).toEqual(["2024-03-04", "2024-03-04", "2024-03-04"]);
});

function tableOf(state: BookState): TableMap {
  if (state.kind !== "answer") throw new Error(`no answer but ${state.kind}`);
  return state.reading.map.tables[0]!;
}

describe("corrections", () => {
  test("are kept, follow one another, and do not ask Excel for the cells again", async () => {
    const { store, workbook } = await openStore();
    await store.read();
    const table = tableOf(store.state());
    const { readValues } = workbook;
    workbook.readValues = () => Promise.reject(new Error("the cells are at hand"));
    await Promise.all([
      store.correct((mapping) => withField(mapping, table, 1, "owner")),
      store.correct((mapping) => withField(mapping, table, 0, "contractNo")),
    ]);
    const fields = (state: BookState) => tableOf(state).columns.map(({ field }) => field);
    expect(fields(store.state())).toEqual(["contractNo", "owner", "orderDate", "amount"]);
    expect(store.state()).toMatchObject({ isStale: false });
    const opened = salesBookStore({ ...workbook, readValues });
    await opened.read();
    expect(fields(opened.state())).toEqual(["contractNo", "owner", "orderDate", "amount"]);
  });

  test("read rows that were written since, and refused leave what was known", async () => {
    const { store, workbook } = await openStore();
    await store.read();
    workbook.sheet("Orders").inputs.set("B2", "Borealis");
    store.outdate();
    const table = tableOf(store.state());
    await store.correct((mapping) => withNoun(mapping, table, "invoices"));
    const state = store.state();
    expect(state.kind === "answer" && state.reading.book.records.invoices.rows[0]?.accountName).toBe("Borealis");
    workbook.refuseWith({ code: "host_cell_edit" });
    expect(await store.correct((mapping) => withNoun(mapping, table, "orders"))).toMatchObject({ ok: false });
    expect(tableOf(store.state()).noun).toBe("invoices");
  });

  test("cancelled before they are read, they are kept and what is known is out of date", async () => {
    const { store, workbook } = await openStore();
    await store.read();
    const table = tableOf(store.state());
    store.subscribe(() => store.state().kind === "reading" && store.cancel());
    await store.correct((mapping) => withNoun(mapping, table, "invoices"));
    expect(store.state()).toMatchObject({ kind: "answer", isStale: true });
    expect(workbook.documents.get("mapping")).toContain('"invoices"');
  });
});

test("what Excel refuses is told", async () => {
  const { store, workbook } = await openStore();
  workbook.refuseWith({ code: "host_offline" });
  await store.read();
  expect(store.state()).toEqual({ kind: "issues", issues: [{ code: "host_offline" }] });
});
