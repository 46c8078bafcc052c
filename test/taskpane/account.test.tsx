import { screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import { answer } from "../contract/answers";
import { blockOf, day, texts } from "../support/builders";
import { fillWithInvoices } from "../support/invoiceSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

/** Four invoices, a payment, visits to Aurora Tyre and the list of both customers; 30 June 2024 is the newest day. */
async function openCard(view = "Account card", officeLanguage: Language = "en-US") {
  const workbook = memoryWorkbook();
  fillWithInvoices(workbook);
  const accounts = [
    texts("Account ID", "Account Name", "Grade", "Owner", "Phone"),
    texts("C1", "Aurora Tyre", "A", "Lin Mei", "+1 202 555 0101"),
    texts("C2", "Baltic Rubber", "C", "Tom Becker", "+49 30 901820"),
  ];
  const visits = [
    texts("Customer", "Visit Date", "Visit Content", "Commitment", "Next Visit Date"),
    [...texts("Aurora Tyre"), day("2024-06-10"), ...texts("Price talk", "Send samples"), day("2024-07-05")],
    [...texts("Aurora Tyre"), day("2024-06-03"), ...texts("First visit"), null, null],
  ];
  await workbook.addSheets(() => [blockOf("Accounts", accounts), blockOf("Visits", visits)]);
  workbook.selection = "'Sheet1'!A1";
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(view);
  return { ...pane, workbook };
}

const card = (name: string) => within(screen.getByRole("region", { name }));

test("the card follows the selected row of any sheet, until it is told not to", async () => {
  const { user, workbook } = await openCard();
  expect(await screen.findByText(/^Select a row of a customer/)).toBeVisible();
  await answer(workbook.select("'Accounts'!C3"));
  expect(await screen.findByRole("heading", { level: 2, name: "Baltic Rubber" })).toBeVisible();
  await answer(workbook.select("'Visits'!B2"));
  expect(await screen.findByRole("heading", { level: 2, name: "Aurora Tyre" })).toBeVisible();
  // A row that is about nobody leaves the card as it is.
  await answer(workbook.select("'Accounts'!A40"));
  await user.click(screen.getByRole("switch", { name: "Follow the selected row" }));
  await answer(workbook.select("'Sheet1'!A3"));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.getByRole("heading", { level: 2, name: "Aurora Tyre" })).toBeVisible();
});

test("it tells contact, promises, sales and what is owed, each with the way to its row", async () => {
  const { user, workbook } = await openCard();
  await user.type(await screen.findByRole("searchbox", { name: /^Search accounts/ }), "auro");
  await user.click(await screen.findByRole("button", { name: "Aurora Tyre" }));
  const { getByText, getByRole, findByText } = card("Aurora Tyre");
  expect(getByText("Last contact 2024-06-10")).toBeVisible();
  expect(getByText("Next 2024-07-05")).toBeVisible();
  expect(getByText("2 of 5 contacts this month, until 2024-06-30")).toBeVisible();
  expect(within(getByRole("list", { name: "Open promises" })).getByText("Send samples, due 2024-07-05")).toBeVisible();
  // 1,000 of March, 91 days late, and 100 of June.
  expect(getByText("Open 1,100.00, of which overdue 1,000.00")).toBeVisible();
  expect(getByText("91 days late · 2024-03-31")).toBeVisible();
  expect(
    within(getByRole("table", { name: "Bills by year" })).getByRole("row", { name: /^2024 2 1,100\.00/ }),
  ).toBeVisible();
  expect(await findByText(/^[A-D]: number \d by revenue/)).toBeVisible();
  await user.click(within(getByRole("list", { name: "Open invoices" })).getAllByRole("button")[0]!);
  expect(workbook.selection).toBe("'Sheet1'!A2");
});

test("its parts fold, and stay as they were from account to account", async () => {
  const { user } = await openCard();
  await user.type(await screen.findByRole("searchbox"), "c2");
  await user.click(await screen.findByRole("button", { name: "Baltic Rubber" }));
  await user.click(screen.getByRole("button", { name: "On the accounts sheet" }));
  expect(screen.getByText("+49 30 901820")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Contact" }));
  expect(screen.queryByText("No contact is on record.")).toBeNull();
  await user.type(screen.getByRole("searchbox"), "aurora");
  await user.click(await screen.findByRole("button", { name: "Aurora Tyre" }));
  await waitFor(() => expect(screen.getByText("+1 202 555 0101")).toBeVisible());
  expect(screen.queryByText("Last contact 2024-06-10")).toBeNull();
});

test("a workbook without customers says so, and a name that nobody has is not found", async () => {
  const { goTo } = await openPane();
  await goTo("Account card");
  expect(await screen.findByText("No sheet of this workbook names an account.")).toBeVisible();
});

test("it reads in Chinese as well", async () => {
  const { user } = await openCard("客户卡片", "zh-CN");
  await user.type(await screen.findByRole("searchbox"), "nobody");
  expect(screen.getByText("没有名称或编号含“nobody”的客户。")).toBeVisible();
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "auro");
  await user.click(await screen.findByRole("button", { name: "Aurora Tyre" }));
  expect(screen.getByText("未收 1,100.00，其中逾期 1,000.00")).toBeVisible();
});
