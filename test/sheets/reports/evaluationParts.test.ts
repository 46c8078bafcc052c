import { periodOf } from "../../../src/domain/calendarPeriod";
import { DEFAULT_CADENCE } from "../../../src/domain/cadence";
import { type Evaluation, evaluationOf } from "../../../src/domain/salesReport/evaluation";
import { salesReport } from "../../../src/domain/salesReport/salesReport";
import { monthSpan } from "../../../src/domain/salesReport/span";
import { commissionStatements } from "../../../src/domain/statement/statement";
import { stringsFor } from "../../../src/i18n/index";
import { newTab } from "../../../src/sheets/reportTab/parts";
import { salesReportTab } from "../../../src/sheets/reports/salesReportTab";
import { cards, facts, sale, target } from "../../domain/kpi/facts";
import { facts as payFacts } from "../../domain/statement/facts";
import { on, rowOf, units } from "../../support/modelRows";
import { shownCell } from "../../support/reportTab";

const accounts = [rowOf("accounts", { name: "Aurora", owner: "Lin", grade: "A" })];
const orders = [sale("2026-07-06", "Aurora", 60_000)];
const rows = {
  ...{ accounts, orders, activities: [], inquiries: [], opportunities: [], invoices: [], payments: [] },
  ...{ targets: [], complaints: [], marketInfo: [], expenses: [] },
};
const ask = { span: monthSpan(on("2026-07-01")), owner: "Lin" };
const { calendar } = facts({});
const report = salesReport(rows, ask, { time: { calendar, hours: [] }, cadence: DEFAULT_CADENCE });
const july = periodOf("month", on("2026-07-01"));
const objective = { owner: "Lin", period: "2026-07", objective: "=Learn", mark: 4, target: 3, evidence: "course" };
const kpi = { ...facts({ accounts, orders, targets: [target("Lin", "2026-07", 80_000)] }), objectives: [objective] };
const evaluation: Evaluation = evaluationOf(
  {
    cards: cards(kpi, "month", "2026-07-01"),
    moves: [{ date: on("2026-07-15"), accountName: "Aurora", from: "B", to: "A", cause: "value" }],
    statements: commissionStatements(payFacts({ accounts, orders }), july, july.to),
  },
  rows,
  ask,
);

describe.each(["en-US", "zh-CN"] as const)("a month's evaluation (%s)", (language) => {
  const strings = stringsFor(language);
  const { evaluation: words, kpi: names } = strings;
  const lines = newTab(salesReportTab(report, { strings, digits: 2 }, evaluation)).cells.map((row) =>
    row.slice(1).map(shownCell),
  );
  const below = (title: string, by: number) => lines[lines.findIndex(([first]) => first === title) + by];

  test("shows target, attainment and pace, the score, the cadence kept", () => {
    // 60,000 of 80,000 at the end of the month.
    expect(below(words.title("2026-07-31", 1), 2)).toEqual([
      ...[names.names.revenue, 60_000, 80_000, 80_000, -20_000, names.lights.red, 60_000, 0.75, 0.75],
    ]);
    // One A customer without any contact.
    expect(below(words.rhythm, 0)).toEqual([words.rhythm, 0, 1, 1, -1, null, null, 0, null]);
    // 0.75 × 25 %: nothing else has a target.
    expect(below(words.score, 0)?.slice(0, 2)).toEqual([words.score, 0.1875]);
  });

  test("shows commission, grades that moved and objectives, text as text", () => {
    expect(below(words.accrued, 2)?.slice(0, 3)).toEqual(["Lin", units(1_200) / 100, 0]);
    const cause = strings.grading.causes.value;
    expect(below(words.moves, 2)?.slice(0, 7)).toEqual([
      ...["Aurora", "2026-07-15", "B", "A", cause, null, words.directions.up],
    ]);
    expect(below(words.objectives, 2)).toEqual(["=Learn", "Lin", 3, 4, null, null, "course", null, null]);
  });

  test("has a box for the rep and one for the manager", () => {
    for (const box of Object.values(words.boxes)) expect(below(box, 1)?.every((cell) => cell === null)).toBe(true);
  });
});
