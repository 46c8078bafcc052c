import { screen, within } from "@testing-library/react";
import { openPane } from "../support/renderPane";

const VIEW = "Commission what-if";

async function openWhatIf(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await pane.goTo(VIEW);
  const write = async (field: string, text: string) => {
    const input = screen.getByRole("textbox", { name: field });
    await pane.user.clear(input);
    if (text) await pane.user.type(input, text);
  };
  return { ...pane, write };
}

const method = (name: string) => screen.getByRole("group", { name });
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("Commission what-if", () => {
  test("shows both methods on the usual tiers side by side", async () => {
    await openWhatIf();
    // 1,000,000 × 2 % + 4,000,000 × 3 % + 1,000,000 × 4 % = 180,000; 6,000,000 × 4 % = 240,000.
    expect(method("Marginal")).toHaveTextContent("180,000.00Effective rate 3%");
    expect(method("Whole amount")).toHaveTextContent("240,000.00Effective rate 4%");
    expect(screen.getByText("Whole amount pays 60,000.00 more.")).toBeVisible();
  });

  test("shows the arithmetic tier by tier", async () => {
    await openWhatIf();
    const [, ...rows] = within(screen.getByRole("table", { name: "Arithmetic by tier" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "0 – 1,000,000 · 1,000,000 in it",
      "× 2%  20,000.00× 4%  40,000.00",
      "1,000,000 – 5,000,000 · 4,000,000 in it",
      "× 3%  120,000.00× 4%  160,000.00",
      "over 5,000,000 · 1,000,000 in it",
      "× 4%  40,000.00× 4%  40,000.00",
      "Total 180,000.00Total 240,000.00",
    ]);
  });

  test("counts with what is typed: amount, a rate with or without its sign, a bonus", async () => {
    const { write } = await openWhatIf();
    await write("Amount", "￥1,200,000");
    await write("Rate %, tier 2", "5%");
    await write("Bonus, tier 2", "750.5");
    // 1,000,000 × 2 % + 200,000 × 5 % + 750.50 = 30,750.50; 1,200,000 × 5 % + 750.50 = 60,750.50.
    expect(method("Marginal")).toHaveTextContent("30,750.50");
    expect(method("Whole amount")).toHaveTextContent("60,750.50");
    expect(screen.getAllByText("+ 750.5")).toHaveLength(2);
  });

  test("lets a person say to which tier a threshold itself belongs", async () => {
    const { user, write } = await openWhatIf();
    await write("Amount", "1,000,000");
    const question = screen.getByRole("radiogroup", { name: "Exactly 1,000,000 belongs to" });
    expect(method("Whole amount")).toHaveTextContent("20,000.00");
    await user.click(within(question).getByRole("radio", { name: "the tier above it" }));
    expect(method("Whole amount")).toHaveTextContent("30,000.00");
  });

  test("shows what a refund takes back", async () => {
    const { write } = await openWhatIf();
    await write("Amount", "-1,200,000");
    // −(1,000,000 × 2 % + 200,000 × 3 %) = −26,000; −1,200,000 × 3 % = −36,000.
    expect(method("Marginal")).toHaveTextContent("-26,000.00");
    expect(screen.getByText("Whole amount takes back 10,000.00 more.")).toBeVisible();
  });

  test.each([
    ["Amount", "12k", "Amount is text: 12k"],
    ["Amount", "", "Amount is blank."],
    ["Above, tier 2", "a lot", "Above, tier 2 is text: a lot"],
    ["Rate %, tier 1", "", "Rate %, tier 1 is blank."],
    ["Above, tier 3", "900,000", "Row 3 of the tier table: thresholds must rise from row to row."],
    ["Above, tier 1", "100", "The first threshold of the tier table must be 0, not 100."],
  ])("%s “%s” is answered with what is wrong, and no result", async (field, text, sentence) => {
    const { write } = await openWhatIf();
    await write(field, text);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByText("Correct what is marked above.")).toBeVisible();
    expect(screen.queryByRole("group", { name: "Marginal" })).toBeNull();
  });

  test("marks the field that cannot be read, and points to the sentence", async () => {
    const { write } = await openWhatIf();
    await write("Above, tier 2", "a lot");
    const field = screen.getByRole("textbox", { name: "Above, tier 2" });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Above, tier 2 is text: a lot/);
    expect(screen.getByRole("textbox", { name: "Above, tier 3" })).toBeValid();
  });

  test("doubts a rate above all of the amount, but counts with it", async () => {
    const { write } = await openWhatIf();
    await write("Rate %, tier 3", "400");
    expect(screen.getByText("Row 3 of the tier table: a rate of 400% pays more than was sold.")).toBeVisible();
    expect(method("Whole amount")).toHaveTextContent("24,000,000.00");
  });

  test("is worked with the keyboard alone, up and down as on a sheet", async () => {
    const { user } = await openWhatIf();
    const field = (name: string) => screen.getByRole("textbox", { name });
    await user.click(field("Above, tier 1"));
    await user.tab();
    expect(field("Rate %, tier 1")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(field("Rate %, tier 2")).toHaveFocus();
    await user.keyboard("6{ArrowDown}8");
    expect(field("Rate %, tier 2")).toHaveValue("6");
    expect(field("Rate %, tier 3")).toHaveValue("8");
    await user.keyboard("{Enter}");
    expect(field("Rate %, tier 3")).toHaveFocus();
    await user.keyboard("{ArrowUp}{Shift>}{Enter}{/Shift}");
    expect(field("Rate %, tier 1")).toHaveFocus();
  });

  test("adds and removes tiers, the focus where the work goes on", async () => {
    const { user } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "Add tier" }));
    const added = screen.getByRole("textbox", { name: "Above, tier 4" });
    expect(added).toHaveValue("10,000,000");
    expect(added).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Remove tier 2" }));
    expect(screen.getByRole("textbox", { name: "Above, tier 2" })).toHaveValue("5,000,000");
    expect(screen.getByRole("textbox", { name: "Above, tier 1" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Remove tier 3" }));
    await user.click(screen.getByRole("button", { name: "Remove tier 2" }));
    expect(screen.getByRole("button", { name: "Remove tier 1" })).toBeDisabled();
    expect(screen.getByRole("radiogroup", { name: "A threshold itself belongs to" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Usual tiers" }));
    expect(screen.getByRole("textbox", { name: "Above, tier 3" })).toHaveValue("5,000,000");
  });

  test("keeps what was typed while another view is shown", async () => {
    const { goTo, write } = await openWhatIf();
    await write("Amount", "123,456");
    await goTo("Home");
    await goTo(VIEW);
    expect(screen.getByRole("textbox", { name: "Amount" })).toHaveValue("123,456");
  });

  test("draws commission and rate against the amount, with the figures as tables", async () => {
    const { user } = await openWhatIf();
    expect(screen.getAllByRole("img").map((image) => image.getAttribute("aria-label"))).toEqual([
      "Commission by amount, as lines; the figures follow as a table.",
      "Effective rate by amount, as lines; the figures follow as a table.",
    ]);
    await user.click(screen.getAllByText("As a table")[1]!);
    const rates = within(screen.getByRole("table", { name: "Effective rate" }));
    expect(rates.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Amount",
      "Marginal",
      "Whole amount",
    ]);
    // The axis ends at 6,000,000 × 1.2; there (20,000 + 120,000 + 2,200,000 × 4 %) ÷ 7,200,000 = 3.167 %.
    const last = rates.getAllByRole("row").at(-1)!;
    expect([within(last).getByRole("rowheader").textContent, ...cells(last)]).toEqual(["7.2M", "3.167%", "4%"]);
  });
});

describe("Inserting the commission", () => {
  test("takes the amount from the cell to the left", async () => {
    const { user, workbook } = await openWhatIf();
    workbook.selection = "'Sheet1'!C5";
    await user.click(screen.getByRole("button", { name: "As SALES formula" }));
    expect(workbook.sheet("Sheet1").inputs.get("C5")).toBe("=SALES.COMMISSION(B5,{0,0.02;1000000,0.03;5000000,0.04})");
    expect(screen.getByText("The formula is in Sheet1!C5.")).toBeVisible();
  });

  test("takes the amount of the pane, the whole method and Excel's own functions", async () => {
    const { user, workbook } = await openWhatIf();
    await user.click(screen.getByRole("switch", { name: "Take the amount from the cell to the left" }));
    await user.click(screen.getByRole("radio", { name: "Whole amount" }));
    await user.click(screen.getByRole("button", { name: "As native Excel formula" }));
    const formula = workbook.sheet("Sheet1").inputs.get("A1");
    expect(formula).toMatch(/^=SIGN\(6000000\)\*/);
    expect(formula).not.toContain("SALES");
  });

  test("says what to do where there is no cell to the left", async () => {
    const { user, workbook } = await openWhatIf();
    await user.click(screen.getByRole("button", { name: "As SALES formula" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Select a cell to the right of an amount and try again.");
    expect(workbook.sheet("Sheet1").inputs.size).toBe(0);
  });

  test("says why Excel refused, and how to go on", async () => {
    const { user, workbook } = await openWhatIf();
    workbook.selection = "'Sheet1'!B1";
    workbook.sheet("Sheet1").isProtected = true;
    await user.click(screen.getByRole("button", { name: "As native Excel formula" }));
    expect(screen.getByRole("alert")).toHaveTextContent("The sheet “Sheet1” is protected. Unprotect it");
  });
});
