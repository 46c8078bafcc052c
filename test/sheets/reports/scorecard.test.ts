import { fairness } from "../../../src/domain/kpi/fairness";
import { KPI_IDS } from "../../../src/domain/kpi/rules";
import { LANGUAGES } from "../../../src/i18n/index";
import { listSource } from "../../../src/sheets/block";
import { scorecardTab } from "../../../src/sheets/reports/scorecard";
import { cardOf, cards, facts, figure, sale, target } from "../../domain/kpi/facts";
import { calculated } from "../../support/calculated";
import { closeBooks } from "../../workbench/engine/openBook";

afterEach(closeBooks);

const orders = [
  sale("2026-07-01", "Aurora", 60_000, { leadOrigin: "company" }),
  sale("2026-07-02", "明远轮胎", 40_000, { owner: "Tom", leadOrigin: "self" }),
];
const targets = [target("Lin", "2026-07", 100_000), target("Tom", "2026-07", 20_000)];
const objective = { owner: "Lin", period: "2026-07", objective: "=cmd", mark: 4, target: 3, evidence: null };
const given = { ...facts({ orders, targets }), objectives: [objective] };
const all = cards(given, "month", "2026-07-01", "2026-07-09");
const unfair = fairness(given, all.period, ["Lin", "Tom"]);

const tab = (owner: string | null, language: keyof typeof LANGUAGES = "en-US") => {
  const form = { words: LANGUAGES[language].kpi, rules: given.rules, digits: 2 };
  return scorecardTab(owner === null ? all.team : cardOf(all, owner), all, unfair, "Card", form);
};
const row = (rows: unknown[][], first: string) => rows.find(([name]) => name === first)!;

describe("a scorecard as a tab", () => {
  test("reckons deviation, attainment, light and score in the sheet as the rules do", async () => {
    const rows = await calculated(tab("Lin"));
    const revenue = figure(cardOf(all, "Lin"), "revenue");
    const cells = row(rows, "Revenue").map(Number);
    // F target, G due, H actual, I deviation, J attainment, K pace, M what is judged, N score.
    expect([cells[5], cells[7], cells[9]]).toEqual([100_000, 60_000, 0.6]);
    expect(cells[8]).toBeCloseTo(revenue.deviation! / 100, 2);
    expect(cells[12]).toBeCloseTo(revenue.pace!, 9);
    expect(cells[13]).toBeCloseTo(revenue.score!, 9);
    expect(cells[19]).toBe(1);
    expect(row(rows, "Total").slice(4, 7)).toEqual([1, "Weights add up to 100 %", "yes"]);
  });

  test("has a row for every KPI, lights over what is judged, and causes to choose from", () => {
    const block = tab("Lin");
    const names = block.cells.slice(8, 8 + KPI_IDS.length).map(([cell]) => cell);
    expect(names).toEqual(KPI_IDS.map((kpi) => ({ text: LANGUAGES["en-US"].kpi.names[kpi] })));
    expect(block.lights).toEqual([
      { row: 8, column: 12, rowCount: KPI_IDS.length, columnCount: 1, green: 1, amber: 0.8 },
    ]);
    expect(listSource(block.choices[0]!.choices)).toContain("market");
  });

  test("the chart runs over the KPIs that have a target", () => {
    const { charts, cells } = tab("Lin");
    const [chart] = charts!;
    const names = cells.slice(chart!.row, chart!.row + chart!.rowCount).map(([cell]) => cell);
    expect(names).toEqual([{ text: "Attainment and time gone" }, { text: "Revenue" }]);
    expect(tab("Tom").cells.length).toBeGreaterThan(chart!.row);
  });

  test("the team's tells every rep and the fairness of their targets; a rep's does not", async () => {
    const rows = await calculated(tab(null));
    expect(row(rows, "Lin").slice(5, 8).map(Number)[0]).toBe(100_000);
    const [, fair] = rows.filter(([name]) => name === "Tom");
    // Equal shares of 120,000 are 60,000: a third of that is asked.
    expect(fair!.slice(5, 9)).toEqual([20_000, 60_000, 1 / 3, "look again"]);
    expect(row(await calculated(tab("Tom")), "Fairness of the revenue targets")).toBeUndefined();
  });

  test("tells company-provided from self-generated, and keeps a person's text a text", async () => {
    const rows = await calculated(tab(null, "zh-CN"));
    expect(row(rows, "公司资源").slice(1, 7)).toEqual([1, 1, 0.6, "", 60_000, ""]);
    expect(tab("Lin").cells.flat()).toContainEqual({ text: "=cmd" });
  });
});
