import { screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

/** A sheet of orders as a firm keeps it. */
function withOrders() {
  const workbook = memoryWorkbook();
  const { inputs, formats } = workbook.sheets[0]!;
  const rows = [
    ["Order No.", "Customer", "Order Date", "Sales Rep", "Amount"],
    ["SO-1", "Aurora Tyre", 46204, "Lin Mei", 900_000],
    ["SO-2", "Baltic Rubber", 46215, "Lin Mei", 300_000],
    ["SO-3", "Casa", 46216, "Tom Becker", 500_000],
  ];
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const cell = `${"ABCDE"[column]}${at + 1}`;
      inputs.set(cell, value!);
      if (at > 0 && column === 2) formats.set(cell, "yyyy-mm-dd");
    }),
  );
  return workbook;
}

describe("Commission statements", () => {
  test("tell what everybody earns in the period of the last sale, and in the others", async () => {
    const { goTo, user } = await openPane({ workbook: withOrders() });
    await goTo("Commission statements");
    // 46204 is 1 July 2026. 1,000,000 × 2 % + 200,000 × 3 % = 26,000; 500,000 × 2 % = 10,000.
    expect(await screen.findByText("2026-Q3")).toBeVisible();
    const row = (name: string) => within(screen.getByRole("row", { name: new RegExp(`^${name}`) }));
    expect(row("Lin Mei").getAllByText("26,000.00").length).toBeGreaterThan(0);
    expect(row("Tom Becker").getAllByText("10,000.00").length).toBeGreaterThan(0);
    expect(row("Total").getByText("36,000.00")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "The period before" }));
    expect(screen.getByText("2026-Q2")).toBeVisible();
    expect(screen.getByText("No sales in this period.")).toBeVisible();
  });

  test("are written as tabs after a preview, and undone", async () => {
    const { goTo, user, workbook } = await openPane({ workbook: withOrders() });
    await goTo("Commission statements");
    await user.click(await screen.findByRole("button", { name: "Write team page and statements" }));
    await user.click(await screen.findByRole("button", { name: /^Write 3 sheets/ }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    const names = () => workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("2026"));
    expect(names()).toEqual(["2026-Q3 commission", "2026-Q3 Lin Mei", "2026-Q3 Tom Becker"]);
    expect(workbook.sheet("2026-Q3 Lin Mei").inputs.get("B2")).toBe("Lin Mei");
    await user.click(undo);
    await waitFor(() => expect(names()).toEqual([]));
  });

  test("are told down to their rows, and what the next order would bring", async () => {
    const { goTo, user, workbook } = await openPane({ workbook: withOrders() });
    await goTo("Commission statements");
    await user.click(await screen.findByText("Lin Mei", { selector: "summary" }));
    // 1,200,000 are sold: 100,000 more at 3 %.
    await user.type(await screen.findByRole("textbox", { name: "An order of" }), "100000");
    expect(screen.getByText("would bring 3,000.00.")).toBeVisible();
    await user.click(screen.getByText("2 lines"));
    await user.click(await screen.findByRole("button", { name: "Sheet1!A3" }));
    await waitFor(() => expect(workbook.selection).toBe("'Sheet1'!A3"));
  });

  test("take rewards, penalties with evidence and shares from tables that are made for them", async () => {
    const { goTo, user, workbook } = await openPane({ workbook: withOrders() });
    await goTo("Commission statements");
    await user.click(await screen.findByRole("button", { name: "Make the tab “Pay inputs”" }));
    await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    await screen.findByRole("button", { name: "Undo" });
    const { inputs, texts } = workbook.sheet("Pay inputs");
    // A penalty of 500 with evidence and one of 700 without; SO-3 is Lin's to 40 %.
    const cells = { B4: "Tom Becker", C4: "penalty", E4: "late", F4: "mail", B5: "Tom Becker", C5: "penalty", E5: "x" };
    const splits = { P4: "SO-3", Q4: "Lin Mei", P5: "SO-3", Q5: "Tom Becker" };
    for (const [cell, text] of Object.entries({ ...cells, ...splits })) {
      inputs.set(cell, text);
      texts.add(cell);
    }
    inputs.set("A4", 46220).set("D4", 500).set("A5", 46220).set("D5", 700).set("R4", 0.4).set("R5", 0.6);
    await user.click(screen.getByRole("button", { name: "Read again" }));
    const row = (name: string) => within(screen.getByRole("row", { name: new RegExp(`^${name}`) }));
    // 300,000 × 2 % = 6,000; three months of 1,200, less 500.
    await waitFor(() => expect(row("Tom Becker").getAllByText("6,000.00").length).toBeGreaterThan(0));
    await user.click(screen.getByText("Tom Becker", { selector: "summary" }));
    expect(await screen.findByText(/x: not counted: no evidence$/)).toBeVisible();
    expect(row("Rewards and penalties").getByText("-500.00")).toBeVisible();
  });

  test("say what is missing where no sheet tells of sales", async () => {
    const { goTo } = await openPane();
    await goTo("Commission statements");
    expect(await screen.findByText(/^No sheet of this workbook says who sold what/)).toBeVisible();
  });
});
