import { screen, within } from "@testing-library/react";
import { openRules } from "../../src/actions/openRules";
import { stringsFor } from "../../src/i18n/index";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const LAST_YEAR = new Date().getFullYear() - 1;

/** Sales of 60, 30 and 10 at the end of last year; a rule book beside them if wanted. */
async function openGrading(hasBook: boolean, mend: (set: (part: string, row: number, value: number) => void) => void) {
  const workbook = memoryWorkbook();
  const day = { date: `${LAST_YEAR}-12-28` as never };
  const order = (no: string, name: string, amount: number) => [...texts(no, name), day, { number: amount }];
  const orders = [
    texts("Order No", "Customer", "Order Date", "Amount"),
    order("SO-1", "Acme Ltd", 60),
    order("SO-2", "Beta GmbH", 30),
    order("SO-3", "Gamma SpA", 10),
  ];
  await workbook.addSheets(() => [blockOf("Orders", orders)]);
  if (hasBook) await openRules.run({ workbook, strings: stringsFor("en-US") });
  mend((table, row, value) => {
    const { area } = workbook.tables.find(({ name }) => name === table)!;
    workbook.sheet("Rules").inputs.set(`B${area!.row + 1 + row}`, value);
  });
  const pane = await openPane({ workbook });
  await pane.goTo("Account grades");
  await screen.findByRole("listitem", { name: "Acme Ltd" });
  return pane;
}

const gradeOf = (name: string) => within(screen.getByRole("listitem", { name })).getByText(/^[A-D]: /).textContent![0];

test("without a rule book accounts are graded as is usual, and the view says so", async () => {
  await openGrading(false, () => undefined);
  expect(gradeOf("Beta GmbH")).toBe("A");
  expect(screen.getByText(/^As is usual, since the rule book does not say: Account grades/)).toBeVisible();
});

test("the rule book's lines grade: with A up to 50 % the second account is a B", async () => {
  const { user } = await openGrading(true, (set) => set("SalesGrading", 2, 0.5));
  expect(gradeOf("Beta GmbH")).toBe("B");
  expect(screen.getByText(/^By your rule book: Account grades/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Open the rules" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Rules" })).toBeVisible();
});

test("a broken table is named, with its cell and what counts meanwhile", async () => {
  await openGrading(true, (set) => set("SalesGrading", 2, 0.99));
  expect(gradeOf("Beta GmbH")).toBe("A");
  const warning = screen.getByText(/^Account grades: the usual values count until it is mended\./);
  expect(within(warning).getByRole("button", { name: /^Rules!A\d+$/ })).toBeVisible();
});
