import { screen, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { fillWithMonthlyOrders } from "../support/orderSheets";
import { openPane } from "../support/renderPane";

async function openForecast(view = "Forecast", officeLanguage: Language = "en-US") {
  const workbook = memoryWorkbook();
  fillWithMonthlyOrders(workbook);
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(view);
  return pane;
}

const cellsOf = (table: string, row: RegExp) =>
  within(within(screen.getByRole("table", { name: table })).getByRole("row", { name: row }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

async function write({ user }: Awaited<ReturnType<typeof openForecast>>, button: RegExp, confirm = /^Write \d/) {
  await user.click(await screen.findByRole("button", { name: button }));
  await user.click(await screen.findByRole("button", { name: confirm }));
  await screen.findByRole("button", { name: "Undo" });
}

describe("the forecast", () => {
  test("says where month, quarter and year will end, and how good it was", async () => {
    await openForecast();
    await screen.findByRole("table", { name: "Where the period will end" });
    // 150 a month to the end of June: the quarter is over, of the year half.
    expect(cellsOf("Where the period will end", /^Sold so far/)).toEqual(["150", "450", "900", "0"]);
    expect(cellsOf("Where the period will end", /^Forecast/)).toEqual(["150", "450", "1,800", "450"]);
    expect(screen.getByRole("img", { name: /^Sales and forecast by month/ })).toBeVisible();
    expect(screen.getByText(/^Tested on the last 12 months: off by 0%/)).toBeVisible();
  });

  test("goes line by line, by whom or what one likes, with the rows behind", async () => {
    const { user } = await openForecast();
    await screen.findByRole("table", { name: "Line by line" });
    await user.click(screen.getByRole("radio", { name: "2024" }));
    expect(cellsOf("Line by line", /^Aurora/).slice(0, 1)).toEqual(["1,200"]);
    await user.click(screen.getByRole("radio", { name: "Rep" }));
    await screen.findByRole("row", { name: /^Tom Becker/ });
    expect(within(screen.getByRole("row", { name: /^Tom Becker/ })).getByText("24 rows")).toBeVisible();
  });

  test("keeps what people say themselves: a forecast sheet with baselines, and a frozen version of the month", async () => {
    const pane = await openForecast();
    await write(pane, /^Put 6 baselines/);
    const sheet = pane.workbook.sheet("Forecast");
    expect(["A2", "B2", "E2"].map((cell) => sheet.inputs.get(cell))).toEqual(["2024-07", "Aurora Tyre", 100]);
    sheet.inputs.set("F2", 140);
    await pane.user.click((await screen.findAllByRole("button", { name: "Read again" }))[0]!);
    await pane.user.click(await screen.findByRole("button", { name: "Freeze the version of 2024-06" }));
    await pane.user.click(await screen.findByRole("button", { name: /^Write 6 rows/ }));
    await screen.findByRole("button", { name: "Undo" });
    const frozen = [8, 9, 10].map((row) => ["A", "F", "L"].map((column) => sheet.inputs.get(`${column}${row}`)));
    expect(frozen[0]).toEqual(["2024-07", 140, "2024-06"]);
  });

  test("is written as a tab with every line and period, which is not read as data", async () => {
    const pane = await openForecast();
    await write(pane, /^Write the forecast tab/);
    expect(pane.workbook.sheet("Sales forecast").inputs.get("A1")).toBe("Sales forecast");
    await pane.user.click((await screen.findAllByRole("button", { name: "Read again" }))[0]!);
    await screen.findByRole("table", { name: "Where the period will end" });
    expect(cellsOf("Where the period will end", /^As people judge/)).toEqual(["–", "–", "–", "–"]);
  });

  test("plans a rep's year by months", async () => {
    await openForecast();
    await screen.findByRole("combobox", { name: "Rep" });
    expect(cellsOf("Monthly plan of a rep", /^2024-06/)).toEqual(["–", "100", "–", "–"]);
    expect(cellsOf("Monthly plan of a rep", /^2024-07/)).toEqual(["–", "0", "100", "–"]);
  });

  test("reads in Chinese as well", async () => {
    await openForecast("销售预测", "zh-CN");
    expect(await screen.findByText(/^以最近 12 个月检验/)).toBeVisible();
  });

  test("says what is missing where nothing was sold", async () => {
    const { goTo } = await openPane();
    await goTo("Forecast");
    expect(await screen.findByText(/^No sheet of this workbook says what was sold when/)).toBeVisible();
  });
});
