import { act, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import type { BlockCell } from "../../src/sheets/block";
import { blockOf, day, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const amount = (number: number): BlockCell => ({ number });

const ORDERS = [
  texts("Order No.", "Customer", "Order Date", "Product", "Product", "Amount"),
  ...[1, 2, 3, 4].map((at) => [
    ...texts(`SO-${at}`, "Aurora"),
    day(`2026-01-0${at}`),
    ...texts(`D${at}`, `E${at}`),
    amount(100 * at),
  ]),
];

const DOUBTFUL = [
  texts("Customer", "Date", "Amount"),
  ...["Borealis", "Corona", "Delta"].map((name, at) => [...texts(name), day(`2026-02-0${at + 1}`), amount(10 + at)]),
];

async function openMapping({
  officeLanguage = "en-US",
  name = "Mapping",
}: { officeLanguage?: Language; name?: string } = {}) {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [blockOf("Orders", ORDERS), blockOf("List", DOUBTFUL)]);
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(name);
  await screen.findByRole("heading", { level: 3, name: /Orders/ });
  const choose = async (label: string, option: string) => {
    await pane.user.click(screen.getByRole("combobox", { name: label }));
    await pane.user.click(await screen.findByRole("option", { name: option }));
  };
  const table = (text: RegExp) => screen.findByRole("heading", { level: 3, name: text });
  const openTable = async (text: RegExp) => pane.user.click(within(await table(text)).getByRole("button"));
  return { ...pane, workbook, choose, table, openTable };
}

const questions = () => screen.getByRole("region", { name: "Open questions" });

describe("what is asked", () => {
  test("comes with its reason and three values; each answer is kept and closes what it settles", async () => {
    const { choose, workbook, user } = await openMapping();
    expect(within(questions()).getByRole("status")).toHaveTextContent("3 questions");
    const twin = within(screen.getByRole("listitem", { name: "What is “Product” in column D?" }));
    expect(twin.getByText("Another column has the same title; only one can be “Product”.")).toBeVisible();
    expect(twin.getByText("D1 · D2 · D3")).toBeVisible();
    await user.click(twin.getByRole("button", { name: "Orders!D1:D5" }));
    expect(workbook.selection).toBe("'Orders'!D1:D5");
    await choose("What is “Product” in column D?", "Product");
    await waitFor(() => expect(within(questions()).getByRole("status")).toHaveTextContent("1 question"));
    await choose("What are the rows of “List”?", "Orders / Sales");
    expect(await within(questions()).findByText("Nothing to ask.")).toBeVisible();
  });

  test("is said where its rows are missing, with the way to the answer, and no more once it is answered", async () => {
    const { goTo, user, choose } = await openMapping();
    await goTo("Forecast");
    expect(await screen.findByText(/^A question about your sheets is open/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Answer" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Mapping" })).toBeVisible();
    expect(screen.queryByText(/^A question about your sheets is open/)).toBeNull();
    await choose("What are the rows of “List”?", "Orders / Sales");
    await goTo("Forecast");
    await screen.findByRole("button", { name: "Write the forecast tab" });
    expect(screen.queryByText(/^A question about your sheets is open/)).toBeNull();
  });

  test("is nothing in an empty workbook, where each view says that no table is known and where to begin", async () => {
    const { goTo, user } = await openPane();
    await goTo("Today");
    expect(await screen.findByText(/^No table of this workbook is known yet/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Home" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  });

  test("of two tables on one sheet says which it is about", async () => {
    const workbook = memoryWorkbook();
    const none = DOUBTFUL[0]!.map((): BlockCell => null);
    await workbook.addSheets(() => [blockOf("List", [...DOUBTFUL, none, none, ...DOUBTFUL])]);
    const pane = await openPane({ workbook });
    await pane.goTo("Mapping");
    const asked = await screen.findAllByRole("listitem", { name: /^What are the rows/ });
    expect(asked.map((item) => item.getAttribute("aria-label"))).toEqual([
      "What are the rows of “List”? (List, A1:C1)",
      "What are the rows of “List”? (List, A7:C7)",
    ]);
  });

  test("shows days as days in its values, and what a sheet that is asked about was not read for", async () => {
    await openMapping();
    const rows = within(screen.getByRole("listitem", { name: "What are the rows of “List”?" }));
    expect(rows.getByText("Borealis · 2026-02-01 · 10")).toBeVisible();
    expect(rows.getByText(/until you say which, the sheet is not read\.$/)).toBeVisible();
  });
});

describe("a table", () => {
  test("says where it is, what it holds, how sure that is and how many rows it has", async () => {
    const { table } = await openMapping();
    expect(await table(/^Orders · Orders \/ Sales A1:F5 · 4 rows · \d+% sure$/)).toBeVisible();
    expect(await table(/^List · .+\? To be confirmed A1:C4 · 3 rows$/)).toBeVisible();
  });

  test("is corrected column by column, and the pane opened anew knows it", async () => {
    const { openTable, choose, reopen } = await openMapping();
    await openTable(/^Orders/);
    expect(screen.getByRole("combobox", { name: "Field of Customer (column B)" })).toHaveTextContent("Customer");
    await choose("Field of Customer (column B)", "Leave it alone");
    const column = () => within(screen.getByRole("listitem", { name: "Customer (column B)" }));
    expect(await column().findByText("as you said")).toBeVisible();
    expect(await screen.findByRole("listitem", { name: "Which column is “Customer”?" })).toBeVisible();
    const again = await reopen();
    await again.goTo("Mapping");
    await again.user.click(
      within(await screen.findByRole("heading", { level: 3, name: /^Orders/ })).getByRole("button"),
    );
    expect(column().getByText("as you said")).toBeVisible();
    await again.user.click(screen.getByRole("combobox", { name: "Which column is “Customer”?" }));
    await again.user.click(await screen.findByRole("option", { name: "Customer (column B)" }));
    await waitFor(() => expect(screen.queryByRole("listitem", { name: "Which column is “Customer”?" })).toBeNull());
  });

  test("is left out with what rests on it, and taken back in", async () => {
    const { openTable, user, table } = await openMapping();
    const feature = (name: string) => within(screen.getByRole("listitem", { name }));
    expect(feature("Forecast").getByText("in part")).toBeVisible();
    await openTable(/^Orders/);
    await user.click(screen.getByRole("button", { name: "Leave out Orders!A1:F5" }));
    expect(await table(/^Orders · left out/)).toBeVisible();
    expect(feature("Forecast").getByText("not yet")).toBeVisible();
    expect(feature("Forecast").getByText("Needs a sheet of Orders / Sales.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Take back Orders!A1:F5" }));
    expect(await table(/^Orders · Orders \/ Sales/)).toBeVisible();
  });

  test("is what the person says it is", async () => {
    const { openTable, choose, table } = await openMapping();
    await openTable(/^Orders/);
    await choose("What are the rows of “Orders”?", "Invoices / Receivables");
    expect(await table(/^Orders · Invoices \/ Receivables/)).toBeVisible();
  });
});

test("a correction that Excel refuses is told, and what was known stays", async () => {
  const { openTable, choose, workbook, table } = await openMapping();
  await openTable(/^Orders/);
  workbook.refuseWith({ code: "host_cell_edit" });
  await choose("What are the rows of “Orders”?", "Invoices / Receivables");
  expect(await screen.findByText(/A cell is being edited/)).toBeVisible();
  expect(await table(/^Orders · Orders \/ Sales/)).toBeVisible();
});

test("features name the columns they lack", async () => {
  await openMapping();
  const commission = within(screen.getByRole("listitem", { name: "Commission" }));
  expect(commission.getByText("not yet")).toBeVisible();
  expect(commission.getByText("Orders / Sales: needs Sales Rep.")).toBeVisible();
});

test("speaks Chinese", async () => {
  await openMapping({ officeLanguage: "zh-CN", name: "字段对应" });
  const asked = within(screen.getByRole("listitem", { name: "“List”的每一行是什么？" }));
  expect(asked.getByText(/您确认之前不读取此表。$/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 3, name: /^Orders · .+A1:F5 · 4 行 · 把握 \d+%$/ })).toBeVisible();
});

test("Home tells what was recognised once it was read, and leads to the mapping", async () => {
  const { goTo, user } = await openMapping();
  await goTo("Home");
  expect(screen.getByText(/Orders \/ Sales 4/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Mapping" }));
  expect(screen.getByRole("heading", { level: 1, name: "Mapping" })).toBeVisible();
});

test("Home reads nothing by itself", async () => {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [blockOf("Orders", ORDERS)]);
  workbook.readValues = () => Promise.reject(new Error("nobody asked for the rows"));
  await openPane({ workbook });
  expect(await screen.findByText("5 rows × 6 columns")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Mapping" })).toBeNull();
});

describe("where a table is", () => {
  const NOTED = [
    ...ORDERS,
    texts("Note", "prices are net"),
    [...texts("SO-5", "Corona"), day("2026-01-09"), ...texts("D", "E"), amount(5)],
  ];

  test("is corrected by hand, kept in the workbook, and left to us again", async () => {
    const { openTable, table, user, workbook, signals } = await openMapping();
    await workbook.writeBlock(blockOf("Orders", NOTED), "A1");
    act(() => signals.send({ kind: "done", sentence: "" }));
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await openTable(/^Orders .* A1:F7/);
    const range = () => screen.getByRole("textbox", { name: "Range, titles included" });
    const typed = async (box: HTMLElement, text: string) => {
      await user.clear(box);
      await user.type(box, text);
    };
    expect(screen.getByRole("button", { name: "Read this range" })).toBeDisabled();
    await typed(range(), "a1");
    expect(screen.getByText("A range of two rows or more, such as A3:H120.")).toBeVisible();
    await typed(range(), "a1:f4");
    await typed(screen.getByRole("textbox", { name: "Row of titles" }), "3");
    expect(screen.getByText("1, or 2 for two rows of titles.")).toBeVisible();
    await typed(screen.getByRole("textbox", { name: "Row of titles" }), "1");
    await user.click(screen.getByRole("button", { name: "Read this range" }));
    expect(await table(/^Orders .* A1:F4 · 3 rows/)).toBeVisible();
    const kept = JSON.parse(workbook.documents.get("mapping")!) as { tables: { sheet: string; said?: object }[] };
    const own = kept.tables.find(({ sheet }) => sheet === "Orders")!;
    expect(own.said).toMatchObject({ lastRow: 4, headerRow: 1 });
    await openTable(/^Orders .* A1:F4/);
    await user.click(screen.getByRole("button", { name: "Find it by yourself again" }));
    expect(await table(/^Orders .* A1:F7 /)).toBeVisible();
  });

  test("is said of one that was not found", async () => {
    const { choose, table, user, workbook, signals } = await openMapping();
    const cells = [texts("x", "y"), texts("a", "b")];
    await workbook.addSheets(() => [blockOf("Odd", cells)]);
    act(() => signals.send({ kind: "done", sentence: "" }));
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Read again" })).toBeNull());
    await choose("Sheet", "Odd");
    await user.type(screen.getByRole("textbox", { name: "Range, titles included" }), "A1:B2");
    await user.type(screen.getByRole("textbox", { name: "Row of titles" }), "1");
    await user.click(screen.getByRole("button", { name: "Read this range" }));
    expect(await table(/^Odd .* A1:B2 · 1 row/)).toBeVisible();
  });
});
