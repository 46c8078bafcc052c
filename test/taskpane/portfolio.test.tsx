import { act, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { fillWithOrders } from "../support/orderSheets";
import { openPane } from "../support/renderPane";

async function openPortfolio(view = "Portfolio", officeLanguage: Language = "en-US") {
  const workbook = memoryWorkbook();
  fillWithOrders(workbook);
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(view);
  return pane;
}

const cellsOf = (table: string, row: RegExp) =>
  within(within(screen.getByRole("table", { name: table })).getByRole("row", { name: row }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

async function openPart(user: Awaited<ReturnType<typeof openPane>>["user"], name: RegExp) {
  await user.click(await screen.findByRole("button", { name, expanded: false }));
}

describe("the portfolio", () => {
  test("compares twelve months with the twelve before, figures by hand", async () => {
    await openPortfolio();
    await screen.findByRole("table", { name: "Key figures" });
    expect(screen.getByText("2023-07-01 to 2024-06-30 against 2022-07-01 to 2023-06-30.")).toBeVisible();
    expect(cellsOf("Key figures", /^Revenue/).slice(0, 3)).toEqual(["200.00", "140.00", "42.9%"]);
    expect(cellsOf("Key figures", /^Gross margin/).slice(0, 2)).toEqual(["25%", "25%"]);
    // Of the 140 of before, 150 are left with growth and 100 without.
    expect(cellsOf("Key figures", /^Net revenue/)[0]).toBe("107.1%");
    expect(cellsOf("Key figures", /^Gross revenue/)[0]).toBe("71.4%");
    // Shares of 3/4 and 1/4: 9/16 + 1/16.
    expect(cellsOf("Concentration", /^HHI/)[0]).toBe("0.625");
    expect(screen.getByRole("img", { name: /^Share of revenue held by the largest accounts/ })).toBeVisible();
  });

  test("says that a sheet was changed, and reckons with it when the view is opened again", async () => {
    const { goTo, workbook } = await openPortfolio();
    await screen.findByRole("table", { name: "Key figures" });
    act(() => workbook.enter("Sheet2", "F5", [[100]]));
    expect(await screen.findByRole("button", { name: "Read again" })).toBeVisible();
    expect(cellsOf("Key figures", /^Revenue/)[0]).toBe("200.00");
    await goTo("History");
    await goTo("Portfolio");
    await screen.findByRole("table", { name: "Key figures" });
    // 150 of Aurora and now 100 of Baltic.
    expect(cellsOf("Key figures", /^Revenue/)[0]).toBe("250.00");
    expect(screen.queryByRole("button", { name: "Read again" })).toBeNull();
  });

  test("opens the rows behind a figure", async () => {
    const { user, workbook } = await openPortfolio();
    const table = within(await screen.findByRole("table", { name: "Accounts by revenue" }));
    const baltic = within(table.getByRole("row", { name: /Baltic/ }));
    await user.click(baltic.getByRole("button", { name: "Sheet2!A5" }));
    expect(workbook.selection).toBe("'Sheet2'!A5");
  });

  test("says who went and why, and what each region's buyers do", async () => {
    const { user } = await openPortfolio();
    await openPart(user, /^New, won back/);
    const moves = within(screen.getByRole("list", { name: /^New, won back/ })).getAllByRole("listitem");
    // Casa bought last on 15 December 2022, 563 days before.
    expect(moves[0]).toHaveTextContent(/Casa-40\.00Lost · no order for 563 days.*never contacted · By human factors/);
    await openPart(user, /^Region, product and channel/);
    const [east] = within(screen.getByRole("list", { name: /^Region/ })).getAllByRole("listitem");
    expect(east).toHaveTextContent(/East · Oil · Dealer100%.*2 buyers, 1 before.*buys more.*gains buyers/);
  });

  test("weighs what accounts bring against what they cost, on a chart and with names", async () => {
    const { user } = await openPortfolio();
    await openPart(user, /^Expected result/);
    expect(screen.getByRole("img", { name: /^Expected result and investment/ })).toBeVisible();
    // 40 of profit grew by more than 30 %, so 52; a visit of 300 and two hours of 100.
    expect(cellsOf("Expected result and investment", /^1\sAurora/).slice(0, 3)).toEqual(["52.00", "500.00", "0.1"]);
  });

  test("is another one of another span", async () => {
    const { user } = await openPortfolio();
    await user.click(await screen.findByRole("radio", { name: "Quarter to date" }));
    await waitFor(() => expect(cellsOf("Key figures", /^Revenue/).slice(0, 2)).toEqual(["200.00", "0.00"]));
  });

  test("is written as a tab after a preview, and undone", async () => {
    const { user, workbook } = await openPortfolio();
    await user.click(await screen.findByRole("button", { name: "Write the tab" }));
    await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(workbook.sheet("Portfolio").inputs.get("A1")).toBe("Portfolio, 2023-07-01 to 2024-06-30");
    await user.click(undo);
    await waitFor(() => expect(workbook.sheets.map(({ name }) => name)).not.toContain("Portfolio"));
  });

  test("reads in Chinese as well", async () => {
    const { user } = await openPortfolio("客户组合", "zh-CN");
    await openPart(user, /^新增、赢回/);
    expect(screen.getByRole("list", { name: /^新增、赢回/ })).toHaveTextContent("563 天未下单");
  });

  test("says what is missing where nothing was sold", async () => {
    const { goTo } = await openPane();
    await goTo("Portfolio");
    expect(await screen.findByText(/^No sheet of this workbook says what was sold/)).toBeVisible();
  });
});
