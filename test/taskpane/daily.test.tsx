import { screen, within } from "@testing-library/react";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

/** Two accounts and their orders; 60 of 70 is Acme's, so before Beta stand 86 %. */
async function openDesk() {
  const workbook = memoryWorkbook();
  const year = new Date().getFullYear();
  const date = (month: string) => ({ date: `${year - 1}-${month}-28` as never });
  const accounts = [
    texts("Account Name", "Grade", "Owner", "Next Contact Date"),
    [...texts("Acme Ltd", "C", "Lin"), date("01")],
    [...texts("Beta GmbH", "B级", "Tom"), null],
  ];
  const orders = [
    texts("Order No", "Customer", "Order Date", "Amount"),
    [...texts("SO-1", "Acme Ltd"), date("12"), { number: 60 }],
    [...texts("SO-2", "Beta GmbH"), date("12"), { number: 10 }],
  ];
  await workbook.addSheets(() => [blockOf("Accounts", accounts), blockOf("Orders", orders)]);
  return { ...(await openPane({ workbook })), workbook };
}

test("grades are shown with their arithmetic, written into their column and taken back", async () => {
  const { goTo, user, workbook } = await openDesk();
  await goTo("Account grades");
  const item = within(await screen.findByRole("listitem", { name: "Acme Ltd" }));
  expect(item.getByText(/^A: number 1 by revenue \(60\.00\); larger accounts hold 0%\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Write grades and keep the log" }));
  await user.click(await screen.findByRole("button", { name: /^Write 1 sheet, 1 cell/ }));
  await screen.findByRole("button", { name: "Undo" });
  const grades = () => ["B2", "B3"].map((cell) => workbook.sheet("Accounts").inputs.get(cell));
  expect(grades()).toEqual(["A", "B级"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByRole("button", { name: "Write as a tab" });
  expect(grades()).toEqual(["C", "B级"]);
});

test("a grade is set by hand with its reason, author and last day, and holds", async () => {
  const { goTo, user, workbook } = await openDesk();
  await goTo("Account grades");
  await user.type(await screen.findByRole("searchbox", { name: "Find an account" }), "beta");
  expect(screen.queryByRole("listitem", { name: "Acme Ltd" })).toBeNull();
  const beta = within(screen.getByRole("listitem", { name: "Beta GmbH" }));
  await user.click(beta.getByRole("button", { name: "Set by hand…" }));
  const form = within(screen.getByRole("group", { name: "Grade of Beta GmbH set by hand" }));
  await user.selectOptions(form.getByRole("combobox", { name: "Grade" }), "A");
  await user.type(form.getByRole("textbox", { name: "Reason" }), "tender won");
  await user.click(form.getByRole("button", { name: "Write into the grades set by hand" }));
  expect(workbook.sheets).toHaveLength(3);
  await user.type(form.getByRole("textbox", { name: "By" }), "Max");
  await user.click(form.getByRole("button", { name: "Write into the grades set by hand" }));
  await screen.findByRole("button", { name: "Undo" });
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/^A: .*Set by Max until .*: tender won\. By the rules it is B\./)).toBeVisible();
});

test("a scorecard's criterion is scored by hand, with what its marks mean, and counts", async () => {
  const { goTo, user } = await openDesk();
  await goTo("Account grades");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Method" }), "Scorecard");
  const beta = within(screen.getByRole("listitem", { name: "Beta GmbH" }));
  await user.click(beta.getByRole("button", { name: "Score…" }));
  const form = within(screen.getByRole("group", { name: "Score of Beta GmbH by hand" }));
  await user.selectOptions(form.getByRole("combobox", { name: "Criterion" }), "relation");
  expect(form.getByText(/^5: decision makers trust us/)).toBeVisible();
  await user.selectOptions(form.getByRole("combobox", { name: "Score" }), "4");
  await user.type(form.getByRole("textbox", { name: "Reason" }), "calls us first");
  await user.type(form.getByRole("textbox", { name: "By" }), "Max");
  await user.click(form.getByRole("button", { name: "Write into the scores by hand" }));
  await screen.findByRole("button", { name: "Undo" });
  await user.click(screen.getByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/relation 4 by hand \(Max, [-\d]+: calls us first\)/)).toBeVisible();
});

test("today's list says why, for one rep or the team, and becomes a tab", async () => {
  const { goTo, user, workbook } = await openDesk();
  await goTo("Today");
  const item = within(await screen.findByRole("listitem", { name: "Acme Ltd" }));
  expect(item.getByText(/^Next step for \d{4}-01-28 \(\d+ days late\)\.$/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Whose accounts" }), "Tom");
  expect(screen.queryByRole("listitem", { name: "Acme Ltd" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Whose accounts" }), "Lin");
  await user.click(screen.getByRole("button", { name: "Write as a tab" }));
  await user.click(await screen.findByRole("button", { name: /^Write 1 sheet/ }));
  await screen.findByRole("button", { name: "Undo" });
  expect(workbook.sheet("Today").inputs.get("B4")).toBe("Acme Ltd");
});

test("who said their name in the settings begins with their own accounts", async () => {
  window.localStorage.setItem("salesDesk.preferences", "auto auto tom");
  const { goTo } = await openDesk();
  await goTo("Today");
  expect(await screen.findByRole("combobox", { name: "Whose accounts" })).toHaveValue("Tom");
  expect(screen.queryByRole("listitem", { name: "Acme Ltd" })).toBeNull();
});

test("a line is done with, put off, and brought back; the workbook keeps it", async () => {
  const { goTo, user, workbook, reopen } = await openDesk();
  await goTo("Today");
  const acme = within(await screen.findByRole("listitem", { name: "Acme Ltd" }));
  await user.click(acme.getByRole("button", { name: "Put off" }));
  await user.click(await screen.findByRole("menuitem", { name: "For 7 days" }));
  await screen.findByText("1 put off or done");
  expect(screen.queryByRole("listitem", { name: "Acme Ltd" })).toBeNull();
  expect([...workbook.documents.keys()].some((key) => key.includes("today/put-off"))).toBe(true);
  const again = await reopen();
  await again.goTo("Today");
  await again.user.click(await screen.findByText("1 put off or done"));
  await again.user.click(screen.getByRole("button", { name: "Bring back" }));
  await screen.findByRole("listitem", { name: "Acme Ltd" });
});

test("a contact is taken down in the activities at once, and taken back", async () => {
  const { goTo, user, workbook } = await openDesk();
  await goTo("Today");
  const acme = within(await screen.findByRole("listitem", { name: "Acme Ltd" }));
  await user.click(acme.getByRole("button", { name: "Log a contact" }));
  const form = within(screen.getByRole("group", { name: "Contact with Acme Ltd" }));
  await user.type(form.getByRole("textbox", { name: "What was said" }), "wants a sample");
  await user.click(form.getByRole("button", { name: "Write into the activities" }));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(screen.queryByRole("listitem", { name: "Acme Ltd" })).toBeNull();
  await screen.findByText("1 put off or done");
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("Activities");
});
