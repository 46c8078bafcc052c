import { screen, waitFor } from "@testing-library/react";
import { openPane } from "../support/renderPane";

describe("the rule book", () => {
  test("is made where there is none, and tells from when each table holds", async () => {
    const { user, workbook, goTo } = await openPane();
    await goTo("Rules");
    await user.click(await screen.findByRole("button", { name: "Make the rule book" }));
    expect(await screen.findByText("Every cell of the rule book can be read.")).toBeVisible();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Rules", "Rule lists"]);
    expect(screen.getAllByText("valid from the beginning, not approved yet").length).toBeGreaterThan(10);
  });

  test("names a broken cell, goes to it, and says what counts meanwhile", async () => {
    const { user, workbook, goTo } = await openPane();
    await goTo("Rules");
    await user.click(await screen.findByRole("button", { name: "Make the rule book" }));
    await screen.findByText("Every cell of the rule book can be read.");
    const row = workbook.tables.find(({ name }) => name === "SalesTiers")!.area!.row + 2;
    workbook.sheet("Rules").inputs.set(`B${row}`, "two");
    await goTo("Home");
    await goTo("Rules");
    expect(await screen.findByText("Rate is text: two")).toBeVisible();
    expect(screen.getByText("Commission tiers: the usual values count until it is mended.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Rules!B${row}` }));
    expect(workbook.selection).toBe(`'Rules'!B${row}`);
  });

  test("keeps its version and starts a new one from a day, after a preview", async () => {
    const { user, workbook, goTo } = await openPane();
    await goTo("Rules");
    await user.click(await screen.findByRole("button", { name: "Make the rule book" }));
    await user.click(await screen.findByRole("button", { name: /^New version from/ }));
    await user.click(await screen.findByRole("button", { name: "Write 1 sheet, 22 cells" }));
    // The book has 22 tables; each is there twice then.
    await waitFor(() => expect(workbook.tables).toHaveLength(44));
    expect(await screen.findAllByText(/^valid from the beginning, not approved yet · in force today$/)).toHaveLength(
      22,
    );
    screen.getByText("Every table chosen has a version from then on, or a cell to mend.");
  });

  test("the ribbon's button shows the book that is there instead of making another", async () => {
    const { workbook } = await openPane();
    const { openRules } = await import("../../src/actions/openRules");
    const { stringsFor } = await import("../../src/i18n/index");
    const strings = stringsFor("zh-CN");
    expect(await openRules.run({ workbook, strings })).toMatchObject({ ok: true, value: { kind: "done" } });
    expect(await openRules.run({ workbook, strings })).toEqual({ ok: true, value: { kind: "view", view: "rules" } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "规则", "规则清单"]);
    expect(workbook.selection).toBe("'规则'!A1");
  });
});
