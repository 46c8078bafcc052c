import { indexAccounts } from "../../../src/domain/accountIndex";
import { USUAL_TERMS } from "../../../src/domain/forecast/forecast";
import { landings } from "../../../src/domain/forecast/landing";
import { monthlySales } from "../../../src/domain/forecast/monthlySales";
import { forecastPlan } from "../../../src/domain/forecast/plan";
import { salesPlan } from "../../../src/domain/forecast/salesPlan";
import { supplyAndDemand } from "../../../src/domain/forecast/supplyDemand";
import { versionAccuracy } from "../../../src/domain/forecast/versions";
import { weekendDays } from "../../../src/domain/workCalendar";
import { en } from "../../../src/i18n/en/index";
import { zhCN } from "../../../src/i18n/zh-CN/index";
import { cellAddress } from "../../../src/sheets/address";
import type { Block, BlockCell } from "../../../src/sheets/block";
import { forecastTab } from "../../../src/sheets/reports/forecast";
import { forecastVersions } from "../../../src/sheets/reports/forecastVersions";
import { salesPlanTab } from "../../../src/sheets/reports/salesPlan";
import { supplyDemandTab } from "../../../src/sheets/reports/supplyDemand";
import { on, rowOf, units } from "../../support/modelRows";

const NAMES = ["=HYPERLINK(1)", "明远轮胎"] as const;
const orders = Array.from({ length: 27 }, (_, month) =>
  NAMES.map((accountName, at) =>
    rowOf("orders", {
      accountName,
      owner: "Lin",
      orderDate: on(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-12`),
      amount: units(100 * (at + 1) + ((month * 7) % 5)),
    }),
  ),
).flat();
orders.push(rowOf("orders", { accountName: "x", amount: units(1) }));
const asOf = on("2026-03-20");
const terms = { ...USUAL_TERMS, horizon: 12 };
const calendar = { isWeekend: weekendDays(1)!, holidays: new Set<number>() };
const index = indexAccounts([], orders);
const book = monthlySales(orders, "account", "amount", asOf, index);
const plan = forecastPlan(book, terms);
const ends = landings(plan.total, book, [], { rows: [], digits: 2 }, { asOf, calendar });
const tab = { by: "account", asOf, confidence: 0.8, plan, ends } as const;

const shown = (cell: BlockCell | undefined): unknown =>
  !cell
    ? null
    : "text" in cell
      ? cell.text
      : "number" in cell
        ? cell.number
        : "date" in cell
          ? cell.date
          : cell.formula;
const at = (block: Block, text: string): { row: number; column: number } => {
  for (const [row, cells] of block.cells.entries()) {
    const column = cells.findIndex((cell) => shown(cell) === text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`no cell “${text}”`);
};

describe("forecast tab", () => {
  const block = forecastTab(tab, "Forecast", { words: en.forecast, digits: 2 });
  const header = at(block, en.forecast.by.account);

  test("is a rectangle, and a name that looks like a formula is text", () => {
    expect(new Set(block.cells.map((row) => row.length)).size).toBe(1);
    expect(block.cells.flat()).toContainEqual({ text: NAMES[0] });
  });

  test("month, quarter and year end are where the domain says", () => {
    const [month, , year] = ends;
    const row = block.cells[at(block, en.forecast.period).row + 1]!.map(shown);
    expect(row.slice(0, 3)).toEqual(["2026-03", month!.sold / 100, Math.round(month!.statistical.forecast) / 100]);
    expect(block.cells[at(block, "2026").row]!.map(shown)[1]).toBe(year!.sold / 100);
  });

  test("the total is the sum of the rows above it, as a formula, and that is the forecast of the total", () => {
    const total = block.cells[header.row + 3]!;
    const [first, last] = [header.row + 1, header.row + 2];
    expect(shown(total[3])).toBe(`=SUM(${cellAddress(first, 3)}:${cellAddress(last, 3)})`);
    const rows = [first, last].map((row) => shown(block.cells[row]![3]) as number);
    // Two rows rounded to the cent may miss the total by a cent.
    expect(Math.abs(rows[0]! + rows[1]! - plan.total.forecast.points[0]!.forecast / 100)).toBeLessThan(0.011);
    expect(shown(block.cells[header.row]![3])).toBe("2026-03");
    expect(shown(total[9])).toBe(`=SUM(${cellAddress(header.row + 3, 3)}:${cellAddress(header.row + 3, 8)})`);
  });

  test("orders that are not counted are told, and the header rows are bold", () => {
    expect(shown(block.cells[at(block, en.forecast.leftOut.undated).row]![1])).toBe(1);
    for (const text of [
      en.forecast.ends,
      en.forecast.period,
      en.forecast.lines,
      en.forecast.by.account,
      en.forecast.total,
    ]) {
      expect(block.boldRows).toContain(at(block, text).row);
    }
  });

  test("the chart shows two years, the running month and the forecast", () => {
    const [chart] = block.charts!;
    const rows = block.cells.slice(chart!.row, chart!.row + chart!.rowCount).map((row) => row.slice(0, 5).map(shown));
    expect(rows[0]).toEqual(["Month", "Sold so far", "Forecast", "Low", "High"]);
    expect(rows).toHaveLength(1 + 24 + 12);
    expect(rows[1]!.slice(0, 3)).toEqual(["2024-03", book.total.history[2]! / 100, null]);
    expect(rows[25]!.slice(0, 2)).toEqual(["2026-03 (running)", book.total.running / 100]);
    expect(rows[36]![0]).toBe("2027-02");
  });

  test("speaks Chinese", () => {
    const chinese = forecastTab(tab, "预测", { words: zhCN.forecast, digits: 2 });
    expect(at(chinese, "期末预计").row).toBe(4);
    // 26 whole months are less than two and a half years.
    expect(at(chinese, "初步的年内走势").column).toBe(1);
  });

  test("without any order it is still a tab", () => {
    const none = monthlySales([], "account", "amount", asOf, index);
    const empty = forecastPlan(none, terms);
    const bare = forecastTab({ ...tab, plan: empty, ends: [] }, "Forecast", { words: en.forecast, digits: 2 });
    expect(shown(bare.cells[at(bare, en.forecast.total).row]![3])).toBe("=0");
  });
});

test("the versions' accuracy is one less the error, as a formula", () => {
  const rows = [rowOf("forecasts", { version: "2026-01", period: "2026-02", owner: "Lin", forecast: 90, actual: 100 })];
  const block = forecastVersions(
    [{ lag: 1, by: "Rep", lines: versionAccuracy(rows, "owner", 1, () => null) }],
    "V",
    en.forecast,
  );
  const { row } = at(block, "Lin");
  expect(block.cells[row]!.map(shown)).toEqual(["Lin", 100, 0.1, `=1-C${row + 1}`, -0.1, null]);
});

test("demand and supply: the gap is a formula, the log has its choices, tables lie where the rows are", () => {
  const rows = [rowOf("forecasts", { period: "2026-04", product: "Tyre", forecast: 100, supply: 80 })];
  const block = supplyDemandTab(supplyAndDemand(rows, asOf), asOf, "S&OP", en.forecast, []);
  const { row } = at(block, "Tyre");
  expect(shown(block.cells[row]![5])).toBe(`=IF(E${row + 1}="","",C${row + 1}-E${row + 1})`);
  const [supply, log] = block.tables;
  expect([supply!.row, supply!.rowCount]).toEqual([row - 1, 2]);
  expect(log!.row).toBe(at(block, en.forecast.suggestion).row);
  expect(block.choices[0]).toMatchObject({ row: log!.row + 1, column: at(block, en.forecast.status).column });
  expect(log!.row + log!.rowCount).toBe(block.cells.length);
});

test("a rep's plan: twelve months and the year's sums", () => {
  const byRep = monthlySales(orders, "owner", "amount", asOf, index);
  const targets = [rowOf("targets", { owner: "Lin", period: "2026", target: units(12_000) })];
  const months = salesPlan("Lin", targets, forecastPlan(byRep, terms).parts[0]!, byRep, asOf);
  const block = salesPlanTab("Lin", months, "Plan", { words: en.forecast, digits: 2 });
  expect(block.cells).toHaveLength(3 + 12 + 1);
  expect(block.cells[3]!.map(shown).slice(0, 2)).toEqual(["2026-01", 1000]);
  expect(shown(block.cells.at(-1)![1])).toBe("=SUM(B4:B15)");
});
