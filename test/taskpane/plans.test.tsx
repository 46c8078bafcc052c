import { screen, within } from "@testing-library/react";
import { planBlock } from "../../src/sheets/templates/build";
import { customerPlan } from "../../src/sheets/templates/customerPlan";
import { layOut } from "../../src/sheets/templates/layout";
import { cellAddress } from "../../src/sheets/address";
import { answer } from "../contract/answers";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { on } from "../support/modelRows";
import { openPane } from "../support/renderPane";

const { firstRow, columns } = layOut(customerPlan, () => 0).places.tables.get("actions")!;

/** A plan for Acme with these actions; 36526 is 1 January 2000, 73051 the first of 2100. */
async function withPlan(...actions: readonly { readonly [column: string]: string | number }[]) {
  const workbook = memoryWorkbook();
  const tab = { language: "en-US", asOf: on("2026-11-10"), digits: 2, subject: "Acme", facts: null } as const;
  await answer(workbook.addSheets((nameOf) => [{ ...planBlock(customerPlan, tab), sheetName: nameOf("Acme plan") }]));
  actions.forEach((action, at) =>
    Object.entries(action).forEach(([column, value]) =>
      workbook.sheet("Acme plan").inputs.set(cellAddress(firstRow + at, columns.get(column)!), value),
    ),
  );
  return workbook;
}

describe("Plans and audits", () => {
  test("tells what is late and without owner over all plans, and leads to its row", async () => {
    const workbook = await withPlan(
      { action: "Call the buyer", due: 36526, owner: "Lin" },
      { action: "Visit", due: 73051 },
      { action: "Offer", due: 73051, owner: "Lin" },
    );
    const { goTo, user } = await openPane({ workbook });
    await goTo("Plans and audits");
    const board = await screen.findByRole("region", { name: "All plans" });
    expect(within(board).getByText("3 open actions, 0 done, in 1 plan")).toBeVisible();
    const lines = () => within(within(board).getByRole("list", { name: "All plans" })).getAllByRole("listitem");
    expect(lines().map((line) => line.textContent)).toEqual([
      expect.stringContaining("Call the buyer"),
      expect.stringContaining("Visit"),
    ]);
    await user.click(within(board).getByRole("button", { name: "No owner (1)" }));
    expect(lines()).toHaveLength(1);
    await user.click(within(lines()[0]!).getByRole("button"));
    expect(workbook.selection).toBe(`'Acme plan'!A${firstRow + 2}`);
  });

  test("shows which actions a short budget keeps, by value per cost", async () => {
    const money = { due: 73051, owner: "Lin" };
    const workbook = await withPlan(
      { ...money, action: "Fair", budget: 1000, value: 2000 },
      { ...money, action: "Training", budget: 600, value: 3000 },
    );
    const { goTo, user } = await openPane({ workbook });
    await goTo("Plans and audits");
    await user.type(await screen.findByRole("textbox", { name: "Money available" }), "700");
    expect(screen.getByText("1,600.00 needed, 600.00 kept, 100.00 left over")).toBeVisible();
    const lines = within(screen.getByRole("list", { name: "When the budget is short" })).getAllByRole("listitem");
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^TrainingKeep.*5 per unit/),
      expect.stringMatching(/^FairLet go/),
    ]);
  });

  test("makes a tab of a template in the other language, after a preview, and takes it back", async () => {
    const { goTo, user, workbook } = await openPane();
    await goTo("Plans and audits");
    await user.type(await screen.findByRole("combobox", { name: "Customer" }), "Acme");
    await user.click(screen.getByRole("combobox", { name: "Language of the tab" }));
    await user.click(screen.getByRole("option", { name: "中文" }));
    await user.click(screen.getByRole("button", { name: "Preview the tab" }));
    await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    const sheet = workbook.sheets.find(({ name }) => name.startsWith("客户行动计划"))!;
    expect(sheet.inputs.get("A1")).toBe("客户行动计划：Acme");
    await user.click(undo);
    await screen.findByRole("button", { name: "Preview the tab" });
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(sheet.name);
  });
});
