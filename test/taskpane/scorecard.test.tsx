import { screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

/** Orders of two reps; 46204 is 1 July 2026. */
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

test("the scorecard tells the team's month, a rep's, and is written as tabs after a preview", async () => {
  const { goTo, user, workbook } = await openPane({ workbook: withOrders() });
  await goTo("KPI scorecard");
  expect(await screen.findByText("2026-07")).toBeVisible();
  const cells = (name: string) =>
    within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  expect(cells("Revenue")[0]).toBe("1,700,000.00");
  expect(cells("New clients ")[0]).toBe("3");
  await user.click(screen.getByRole("combobox", { name: "Rep" }));
  await user.click(screen.getByRole("option", { name: "Tom Becker" }));
  expect(cells("Revenue")[0]).toBe("500,000.00");
  await user.click(screen.getByRole("button", { name: "Write all scorecards" }));
  await user.click(await screen.findByRole("button", { name: /^Write 3 sheets/ }));
  await screen.findByRole("button", { name: "Undo" });
  const names = workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["2026-07 scorecard Team", "2026-07 scorecard Tom Becker"]));
  await waitFor(() => expect(workbook.sheet("2026-07 scorecard Team").lights.size).toBeGreaterThan(0));
}, 120_000);
