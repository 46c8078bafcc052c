import { screen, within } from "@testing-library/react";
import { answer } from "../contract/answers";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

async function openPlans() {
  const workbook = memoryWorkbook();
  const form = blockOf(
    "Store visit",
    [
      texts("Store visit", "", "", ""),
      texts("Customer:", "Aurora", "", ""),
      texts("Point", "Highest", "Score", "Remark"),
      [...texts("Shop front"), { number: 10 }, { number: 8 }, ...texts("dirty")],
      [...texts("Display"), { number: 20 }, { number: 9 }, ...texts("")],
      [...texts("Stock"), { number: 10 }, { number: 10 }, ...texts("full")],
    ],
    { tables: [{ name: "Visit", row: 2, column: 0, rowCount: 4, columnCount: 4 }] },
  );
  await answer(workbook.addSheets(() => [form]));
  const pane = await openPane({ workbook });
  await pane.goTo("Plans and audits");
  return pane;
}

async function saveAs(user: Awaited<ReturnType<typeof openPane>>["user"], name: string) {
  await user.selectOptions(await screen.findByLabelText("Tab"), "Store visit");
  await user.click(screen.getByRole("button", { name: "Look at the tab" }));
  const field = await screen.findByLabelText("Name of the template");
  await user.clear(field);
  await user.type(field, name);
  await user.click(screen.getByRole("button", { name: "Save as template" }));
}

describe("A tab saved as template", () => {
  test("is looked at first: its columns, and which rows begin filled", async () => {
    const { user } = await openPlans();
    await user.selectOptions(await screen.findByLabelText("Tab"), "Store visit");
    await user.click(screen.getByRole("button", { name: "Look at the tab" }));
    const parts = within(await screen.findByRole("list", { name: "What it will hold" })).getAllByRole("listitem");
    expect(parts[0]).toHaveTextContent("Point · Highest: number · Score: number · Remark");
    const kept = within(screen.getByRole("group", { name: "Rows begin with what stands there now in" }));
    expect(kept.getAllByRole("checkbox", { checked: true }).map((box) => box.closest("div")!.textContent)).toEqual([
      "Point",
    ]);
    await user.click(kept.getByRole("checkbox", { name: "Highest" }));
    expect(kept.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
  });

  test("stands in the gallery, is made for another customer, and is there when the workbook is opened again", async () => {
    const { user, workbook, reopen } = await openPlans();
    await saveAs(user, "Visit form");
    expect(await screen.findByText("“Visit form” is in the gallery and kept in this workbook.")).toBeVisible();
    const again = await reopen();
    await again.goTo("Plans and audits");
    await screen.findByRole("list", { name: "Your own templates" });
    await again.user.click(screen.getByRole("combobox", { name: "Template" }));
    await again.user.click(await screen.findByRole("option", { name: "Visit form" }));
    await again.user.type(screen.getByRole("combobox", { name: "Customer" }), "Baltic");
    await again.user.click(screen.getByRole("button", { name: "Preview the tab" }));
    await again.user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    await screen.findByRole("button", { name: "Undo" });
    const made = [...workbook.sheets.at(-1)!.inputs.values()];
    expect(made).toEqual(expect.arrayContaining(["Baltic", "Shop front", "Display", "Stock"]));
    for (const gone of ["Aurora", "dirty", "full", 8]) expect(made).not.toContain(gone);
  });

  test("has a name of its own, can be removed, and brought back", async () => {
    const { user } = await openPlans();
    await saveAs(user, "Visit form");
    expect(await screen.findByText("There is a template of this name already.")).toBeVisible();
    const list = await screen.findByRole("list", { name: "Your own templates" });
    await user.click(within(list).getByRole("button", { name: "Remove Visit form" }));
    await user.click(await screen.findByRole("button", { name: "Bring it back" }));
    expect(await screen.findByRole("list", { name: "Your own templates" })).toHaveTextContent("Visit form");
  });
});
