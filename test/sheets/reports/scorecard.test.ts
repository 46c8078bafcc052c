import { fairness } from "../../../src/domain/kpi/fairness";
import { KPI_IDS, KPIS } from "../../../src/domain/kpi/rules";
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
    // C target, D due, E actual, F deviation, G attainment, H pace, J what is judged, K score, Q rows.
    expect([cells[2], cells[4], cells[6]]).toEqual([100_000, 60_000, 0.6]);
    expect(cells[5]).toBeCloseTo(revenue.deviation! / 100, 2);
    expect(cells[9]).toBeCloseTo(revenue.pace!, 9);
    expect(cells[10]).toBeCloseTo(revenue.score!, 9);
    expect(cells[16]).toBe(1);
    expect(row(rows, "Total").slice(1, 3)).toEqual([1, "Weights add up to 100%: yes"]);
  });

  test("has results and below them leading indicators, lights over what is judged, causes to choose from", () => {
    const block = tab("Lin");
    const { names, roles } = LANGUAGES["en-US"].kpi;
    const height = KPI_IDS.length + 2;
    const ofRole = (role: "result" | "leading") =>
      [roles[role], ...KPI_IDS.filter((kpi) => KPIS[kpi].role === role).map((kpi) => names[kpi])].map((text) => ({
        text,
      }));
    const first = block.cells.slice(8, 8 + height).map(([cell]) => cell);
    expect(first).toEqual([...ofRole("result"), ...ofRole("leading")]);
    expect(block.lights).toEqual([{ row: 8, column: 9, rowCount: height, columnCount: 1, green: 1, amber: 0.8 }]);
    expect(listSource(block.choices[0]!.choices)).toContain("market");
  });

  test("the chart runs over the KPIs that have a target", () => {
    const { charts, cells } = tab("Lin");
    const [chart] = charts!;
    const names = cells.slice(chart!.row, chart!.row + chart!.rowCount).map(([cell]) => cell);
    expect(names).toEqual([{ text: "Attainment and time gone" }, { text: "Revenue" }]);
    expect(tab("Tom").cells.length).toBeGreaterThan(chart!.row);
    const none = cards(facts({ orders }), "month", "2026-07-01", "2026-07-09");
    const form = { words: LANGUAGES["en-US"].kpi, rules: given.rules, digits: 2 };
    expect(scorecardTab(none.team, none, [], "Card", form).charts).toEqual([]);
  });

  test("the team's has no table of reps where no sale names one", () => {
    const unnamed = cards(facts({ orders: [sale("2026-07-02", "Aurora", 1, { owner: null })] }), "month", "2026-07-01");
    const form = { words: LANGUAGES["en-US"].kpi, rules: given.rules, digits: 2 };
    const title = { text: form.words.reps };
    expect(scorecardTab(unnamed.team, unnamed, [], "Card", form).cells.flat()).not.toContainEqual(title);
    expect(tab(null).cells.flat()).toContainEqual(title);
  });

  test("the team's tells every rep and the fairness of their targets; a rep's does not", async () => {
    const rows = await calculated(tab(null));
    expect(row(rows, "Lin")[2]).toBe(100_000);
    const [, fair] = rows.filter(([name]) => name === "Tom");
    // Equal shares of 120,000 are 60,000: a third of that is asked.
    expect(fair!.slice(4, 8)).toEqual([20_000, 60_000, 1 / 3, "look again"]);
    expect(row(await calculated(tab("Tom")), "Fairness of the revenue targets")).toBeUndefined();
  });

  test("tells company-provided from self-generated, and keeps a person's text a text", async () => {
    const rows = await calculated(tab(null, "zh-CN"));
    expect(row(rows, "公司资源").slice(1, 6)).toEqual([1, 1, 0.6, 60_000, ""]);
    expect(tab("Lin").cells.flat()).toContainEqual({ text: "=cmd" });
  });
});
