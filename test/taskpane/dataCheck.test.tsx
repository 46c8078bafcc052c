import { screen, waitFor, within } from "@testing-library/react";
import { blockOf, day, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const HEADERS = texts("Order No", "Customer", "Order Date", "Amount", "Sales Rep", "Product");

async function paneWith(...rows: Parameters<typeof blockOf>[1]) {
  const workbook = memoryWorkbook();
  if (rows.length > 0) await workbook.addSheets(() => [blockOf("Orders", [HEADERS, ...rows])]);
  const pane = await openPane({ workbook });
  await pane.goTo("Data check");
  return pane;
}

const good = (no: string) => [...texts(no, "Aurora"), day("2026-03-05"), { number: 5 }, ...texts("Lin", "Tyre")];

describe("the data check", () => {
  test("a clean workbook has nothing to mend, and tells how complete it is", async () => {
    await paneWith(good("SO-1"), good("SO-2"), good("SO-3"));
    expect(await screen.findByText("Nothing to mend.")).toBeVisible();
    expect(screen.getByText("100% of 3 rows")).toBeVisible();
  });

  test("each finding is a way to its cell", async () => {
    const bad = [...texts("SO-9", "Aurora"), day("2026-03-05"), { text: "about 5" }, ...texts("Lin", "Tyre")];
    const { user, workbook } = await paneWith(good("SO-1"), good("SO-2"), bad);
    await screen.findByText("1 thing to mend");
    await user.click(await screen.findByRole("button", { name: "Orders!D4" }));
    expect(workbook.selection).toBe("'Orders'!D4");
  });

  test("a question is answered where it stands, and the rows are read with it", async () => {
    const rows = ["04/05/2026", "05/06/2026", "06/07/2026"].map((date, at) => [
      ...texts(`SO-${at}`, "Aurora", date),
      { number: 5 },
      ...texts("Lin", "Tyre"),
    ]);
    const { user } = await paneWith(...rows);
    const question = await screen.findByRole("group", { name: "Which is the day, which the month?" });
    await user.click(within(question).getByRole("button", { name: "day, month, year" }));
    expect(await screen.findByText("Dates stored as text · 3 cells")).toBeVisible();
    expect(screen.queryByRole("group", { name: "Which is the day, which the month?" })).toBeNull();
  });

  test("it can be written to a tab after a preview, and taken back", async () => {
    const { user, workbook } = await paneWith(good("SO-1"), good("SO-2"), good("SO-3"));
    await user.click(await screen.findByRole("button", { name: "Write as a tab" }));
    await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(workbook.sheets.map(({ name }) => name)).toContain("Data check");
    await user.click(undo);
    await waitFor(() => expect(workbook.sheets.map(({ name }) => name)).not.toContain("Data check"));
  });

  test("what is written carries the name that the person gave in the settings, also when the pane is opened anew", async () => {
    const { user, goTo, reopen } = await paneWith(good("SO-1"), good("SO-2"), good("SO-3"));
    await goTo("Settings");
    await user.type(screen.getByRole("textbox", { name: "Your name" }), "Lin Mei");
    const again = await reopen();
    await again.goTo("Data check");
    await again.user.click(await screen.findByRole("button", { name: "Write as a tab" }));
    await again.user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    await screen.findByRole("button", { name: "Undo" });
    await again.goTo("History");
    expect(await screen.findByText(/Lin Mei/)).toBeVisible();
  });

  test("an empty workbook says that no table is known", async () => {
    await paneWith();
    expect(await screen.findByText("No table of this workbook is known yet.")).toBeVisible();
  });
});
