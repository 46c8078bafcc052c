import { act, screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const inWorkbook = () => screen.getByRole("region", { name: "In this workbook" });

function salesWorkbook() {
  const workbook = memoryWorkbook();
  const orders = workbook.addSheet("Bob's orders");
  orders.inputs.set("A1", "Order").set("C121", 5);
  workbook.tables.push({
    name: "Orders",
    sheet: "Bob's orders",
    headers: ["Order", "Customer", "Amount"],
    rowCount: 120,
  });
  return workbook;
}

describe("Home", () => {
  test("offers the sample in an empty workbook, and then shows what is there", async () => {
    const { user, workbook } = await openPane();
    expect(await within(inWorkbook()).findByText("This workbook is empty.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Open the sample" }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Sample commission",
      "Sample orders",
      "Sample accounts",
    ]);
    expect(
      await screen.findByText("The sample is open: Sample commission, Sample orders, Sample accounts."),
    ).toBeVisible();
    expect(await within(inWorkbook()).findByText("4 sheets · 2 tables")).toBeVisible();
  });

  test("lists sheets and tables with their sizes, and goes to a sheet", async () => {
    const { user, workbook } = await openPane({ workbook: salesWorkbook() });
    expect(await screen.findByText("121 rows × 3 columns")).toBeVisible();
    expect(screen.getByText("empty")).toBeVisible();
    expect(screen.getByText("Orders · 120 rows")).toBeVisible();
    expect(screen.getByText("Order, Customer, Amount")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bob's orders" }));
    expect(workbook.selection).toBe("'Bob''s orders'!A1");
  });

  test("counts no native tables where there are none: Mapping finds tables of other kinds", async () => {
    const workbook = salesWorkbook();
    workbook.tables.pop();
    await openPane({ workbook });
    expect(await within(inWorkbook()).findByText("2 sheets")).toBeVisible();
  });

  test("says so where a sheet has gone meanwhile", async () => {
    const { user, workbook } = await openPane({ workbook: salesWorkbook() });
    await screen.findByText("121 rows × 3 columns");
    workbook.sheets.pop();
    await user.click(screen.getByRole("button", { name: "Bob's orders" }));
    expect(await screen.findByText(/“Bob's orders” is no longer there/)).toBeVisible();
  });

  test("shows many sheets in part until all are asked for", async () => {
    const workbook = salesWorkbook();
    for (let month = 1; month <= 12; month++) workbook.addSheet(`Month ${month}`);
    const { user } = await openPane({ workbook });
    await screen.findByText("14 sheets · 1 table");
    expect(screen.queryByRole("button", { name: "Month 12" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all 14 sheets" }));
    expect(screen.getByRole("button", { name: "Month 12" })).toBeVisible();
  });

  test("leads to the other views, and the focus goes along", async () => {
    const { user } = await openPane();
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(await screen.findByRole("button", { name: /^Commission what-if/ }));
    expect(screen.getByRole("heading", { level: 1, name: "Commission what-if" })).toHaveFocus();
    hasFocus.mockRestore();
  });

  test("says that it is looking, and does not stack a second look on the first", async () => {
    const workbook = salesWorkbook();
    let looks = 0;
    let answer = () => undefined as void;
    const slow = {
      ...workbook,
      overview: async () => {
        looks += 1;
        await new Promise<void>((resolve) => (answer = resolve));
        return workbook.overview();
      },
    };
    const { user } = await openPane({ workbook, seen: slow });
    expect(within(inWorkbook()).getByText("Working…")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(looks).toBe(1);
    await act(async () => answer());
    expect(await screen.findByText("121 rows × 3 columns")).toBeVisible();
    expect(screen.queryByText("Working…")).toBeNull();
  });

  test("tells why Excel refused and tries again when asked", async () => {
    const workbook = salesWorkbook();
    workbook.refuseWith({ code: "host_cell_edit" });
    const { user } = await openPane({ workbook });
    const refusal = await within(inWorkbook()).findByRole("alert");
    expect(refusal).toHaveTextContent("A cell is being edited. Press Enter or Esc in the sheet and try again.");
    workbook.refuseWith(null);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("121 rows × 3 columns")).toBeVisible();
  });

  test("looks anew when the person comes back from the sheet; a refusal then leaves what is shown", async () => {
    const workbook = salesWorkbook();
    await openPane({ workbook });
    await screen.findByText("2 sheets · 1 table");
    workbook.addSheet("Notes");
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(await screen.findByText("3 sheets · 1 table")).toBeVisible();
    workbook.refuseWith({ code: "host_cell_edit" });
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(screen.getByText("3 sheets · 1 table")).toBeVisible();
  });

  test("tells why the sample cannot be opened, and how to go on", async () => {
    const { user, workbook } = await openPane();
    workbook.isStructureProtected = true;
    await user.click(await screen.findByRole("button", { name: "Open the sample" }));
    await waitFor(() =>
      expect(screen.getAllByRole("alert").map((alert) => alert.textContent)).toContainEqual(
        expect.stringContaining("Unprotect it (Review › Protect Workbook) and try again."),
      ),
    );
    expect(workbook.sheets).toHaveLength(1);
  });
});

describe("a new workbook", () => {
  test("is begun from Home, empty or with sample rows", async () => {
    const { user, workbook } = await openPane();
    const section = await screen.findByRole("region", { name: "New workbook" });
    await user.click(within(section).getByRole("button", { name: "With sample rows" }));
    const made = "Added: Accounts, Activities, Orders, Invoices, Targets, Rules, Rule lists.";
    expect(await screen.findByText(made)).toBeVisible();
    expect(workbook.sheet("Orders").inputs.get("A2")).toBe("SO-1001");
  });
});
