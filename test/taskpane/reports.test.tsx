import { screen, within } from "@testing-library/react";
import { answer } from "../contract/answers";
import { blockOf, day, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

async function openReports() {
  const workbook = memoryWorkbook();
  await answer(
    workbook.addSheets(() => [
      blockOf("Orders", [
        texts("Order No.", "Customer", "Order Date", "Amount", "Sales Rep"),
        [...texts("S-1", "Aurora"), day("2026-06-30"), { number: 1200 }, ...texts("Lin")],
        [...texts("S-2", "Baltic"), day("2026-07-01"), { number: 300 }, ...texts("Tom")],
      ]),
      blockOf("2025-W10", [texts("old")]),
    ]),
  );
  const pane = await openPane({ workbook });
  await pane.goTo("Reports");
  return pane;
}

const write = async (user: Awaited<ReturnType<typeof openPane>>["user"], button: string) => {
  await user.click(await screen.findByRole("button", { name: button }));
  await user.click(await screen.findByRole("button", { name: /^Write [12] sheets?/ }));
  await screen.findByRole("button", { name: "Undo" });
};

describe("Reports", () => {
  test("a figure leads to the rows it is told from", async () => {
    const { user, workbook } = await openReports();
    const row = within(await screen.findByRole("table", { name: "1 Review" })).getByRole("row", { name: /^Orders/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(["2", "1,500.00"]);
    await user.click(within(row).getByText("2 rows"));
    await user.click(await within(row).findByRole("button", { name: "Orders!A3" }));
    expect(workbook.selection).toBe("'Orders'!A3");
  });

  test("a written week is on the list, its state is set, and its quarter is folded away and shown", async () => {
    const { user, workbook } = await openReports();
    await write(user, "Write “2026-W27”");
    const state = await screen.findByRole("combobox", { name: "State of 2026-W27" });
    expect(state).toHaveValue("draft");
    await user.selectOptions(state, "submitted");
    await user.click(await screen.findByRole("button", { name: /^Write 1 cell/ }));
    expect(await screen.findByDisplayValue("submitted")).toBe(
      screen.getByRole("combobox", { name: "State of 2026-W27" }),
    );
    await user.click(screen.getByRole("button", { name: "Fold away 2025-Q1" }));
    await screen.findByRole("button", { name: "Show 2025-Q1" });
    expect(workbook.sheet("2025-W10").isHidden).toBe(true);
    await user.click(screen.getByRole("button", { name: "Show 2025-Q1" }));
    await screen.findByRole("button", { name: "Fold away 2025-Q1" });
    expect(workbook.sheet("2025-W10").isHidden).toBe(false);
  });

  test("rows a person chooses become a report with its sum", async () => {
    const { user, workbook } = await openReports();
    await user.selectOptions(await screen.findByLabelText("Report", { selector: "select" }), "selection");
    await user.type(screen.getByLabelText("Title"), "Aurora only");
    await user.type(screen.getByLabelText("Only rows that contain"), "aurora");
    await user.click(screen.getByRole("checkbox", { name: "Only within the period" }));
    expect(screen.getByText("1 row chosen")).toBeVisible();
    await write(user, "Write the report");
    const made = [...workbook.sheet("2026-Q3 Aurora only").inputs.values()];
    expect(made).toEqual(expect.arrayContaining(["Aurora", 1200, "Sum"]));
    expect(made).not.toContain("Baltic");
  });
});
