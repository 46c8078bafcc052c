import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import { fillWithInvoices } from "../support/invoiceSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

async function openReceivables(view = "Receivables", officeLanguage: Language = "en-US") {
  const workbook = memoryWorkbook();
  fillWithInvoices(workbook);
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(view);
  return pane;
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
const rowOf = (table: string, name: RegExp) =>
  within(screen.getByRole("table", { name: table })).getByRole("row", { name });

describe("Receivables", () => {
  test("age what is open on the newest day of a closed book, and say that the parts are the ledger", async () => {
    await openReceivables();
    expect(await screen.findByText("The parts add up to the ledger: 1,800.00.")).toBeVisible();
    expect(screen.getByLabelText("As of")).toHaveValue("2024-06-30");
    expect(cells(rowOf("Aging", /^Not due/)).slice(0, 2)).toEqual(["400.00", "22.2%"]);
    expect(cells(rowOf("Aging", /^1–30/))[0]).toBe("400.00");
    expect(cells(rowOf("Aging", /^Over 90/))[0]).toBe("1,000.00");
    // 400 × 0.5 % + 400 × 3 % + 1,000 × 90 % = 914.
    expect(screen.getByText("Allowance for doubtful accounts: 914.00")).toBeVisible();
  });

  test("are told by customer and by rep, of any day", async () => {
    const { user } = await openReceivables();
    await screen.findByText(/^The parts add up/);
    expect(cells(rowOf("By customer", /^Aurora Tyre/)).slice(0, 2)).toEqual(["1,100.00", "1,000.00"]);
    const aging = within(screen.getByRole("radiogroup", { name: "Group by" }));
    await user.click(aging.getByRole("radio", { name: "By rep" }));
    expect(cells(rowOf("By rep", /^Tom Becker/)).slice(0, 2)).toEqual(["700.00", "400.00"]);
    // On 31 May the payment of June had not come in, and the invoices of June were not there.
    fireEvent.change(screen.getByLabelText("As of"), { target: { value: "2024-05-31" } });
    expect(await screen.findByText("The parts add up to the ledger: 1,600.00.")).toBeVisible();
  });

  test("say whom to press and how, with the way to the row", async () => {
    const { user, workbook } = await openReceivables();
    const list = within(await screen.findByRole("list", { name: "To collect, most important first" }));
    const [first] = list.getAllByRole("listitem");
    expect(first).toHaveTextContent(/Aurora Tyre1,000\.00.*91 days late.*Legal steps/);
    await user.click(within(first!).getByRole("button", { name: "Sheet1!A2" }));
    expect(workbook.selection).toBe("'Sheet1'!A2");
  });

  test("are drawn by months and written as a tab after a preview, and undone", async () => {
    const { user, workbook } = await openReceivables();
    const chart = await screen.findByRole("img", { name: /^DSO in days by month/ });
    expect(chart).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write the tab" }));
    await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(workbook.sheet("Receivables").inputs.get("A1")).toBe("Receivables as of 2024-06-30");
    await user.click(undo);
    await waitFor(() => expect(workbook.sheets.map(({ name }) => name)).not.toContain("Receivables"));
  });

  test("read in Chinese as well", async () => {
    await openReceivables("应收账款", "zh-CN");
    expect(await screen.findByText("各部分之和与台账一致：1,800.00。")).toBeVisible();
    expect(screen.getByRole("list", { name: "催收清单，按重要程度" })).toHaveTextContent("逾期 91 天");
  });

  test("say what is missing where nothing was billed", async () => {
    const { goTo } = await openPane();
    await goTo("Receivables");
    expect(await screen.findByText(/^No sheet of this workbook says what was billed/)).toBeVisible();
  });
});
