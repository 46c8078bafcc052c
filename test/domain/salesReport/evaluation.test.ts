import { periodOf } from "../../../src/domain/calendarPeriod";
import { evaluationOf, type LoggedMove } from "../../../src/domain/salesReport/evaluation";
import { monthSpan } from "../../../src/domain/salesReport/span";
import { commissionStatements } from "../../../src/domain/statement/statement";
import { on, rowOf, units } from "../../support/modelRows";
import { cards, facts, sale, target } from "../kpi/facts";
import { facts as payFacts } from "../statement/facts";

const orders = [
  sale("2026-07-06", "Aurora", 60_000),
  sale("2026-07-20", "Baltic", 15_000, { owner: "Tom" }),
  sale("2026-08-03", "Aurora", 1_000),
];
const accounts = [
  rowOf("accounts", { name: "Aurora", owner: "Lin" }),
  rowOf("accounts", { name: "Baltic", owner: "Tom" }),
];
const move = (date: string, accountName: string, from: string | null, to: string): LoggedMove => ({
  ...{ date: on(date), accountName, from, to, cause: "value" },
});
const moves = [
  move("2026-06-30", "Aurora", "D", "C"),
  move("2026-07-15", "AURORA", "C", "B"),
  move("2026-07-15", "Baltic", "A", "B"),
  move("2026-07-16", "Aurora", null, "A"),
  move("2026-07-17", "Aurora", "A1", "A2"),
];
const rows = {
  ...{ accounts, orders, activities: [], inquiries: [], opportunities: [], invoices: [], payments: [] },
  ...{ targets: [], complaints: [], marketInfo: [], expenses: [] },
};
const july = periodOf("month", on("2026-07-01"));
const material = {
  cards: cards(facts({ accounts, orders, targets: [target("Lin", "2026-07", 80_000)] }), "month", "2026-07-01"),
  moves,
  statements: commissionStatements(payFacts({ accounts, orders }), july, july.to),
};
const of = (owner: string | null) => evaluationOf(material, rows, { span: monthSpan(on("2026-07-01")), owner });

test("a rep's figures are the scorecard's own, those that are aimed at or happened", () => {
  const { card, figures } = of("lin");
  expect(card).toBe(material.cards.reps.find(({ owner }) => owner === "Lin"));
  // 60,000 of 80,000.
  expect(figures[0]).toMatchObject({ kpi: "revenue", actual: units(60_000), attainment: 0.75 });
  expect(figures.map(({ kpi }) => kpi)).not.toContain("openPipeline");
});

test("grades of the rep's customers that moved in the month, whatever way the name is written; a first grade is no move", () => {
  expect(of("Lin").moves).toEqual([
    { ...moves[1], direction: "up" },
    { ...moves[4], direction: null },
  ]);
  expect(of("Tom").moves).toEqual([{ ...moves[2], direction: "down" }]);
  expect(of(null).moves).toHaveLength(3);
});

test("commission is that of the statement of pay, 2 % of the first million; the team's is everybody's", () => {
  const paid = (owner: string | null) => of(owner).accrued.map((one) => [one.owner, one.commission]);
  expect(paid("Lin")).toEqual([["Lin", units(1_200)]]);
  expect(paid(null)).toEqual([
    ["Lin", units(1_200)],
    ["Tom", units(300)],
  ]);
});

test("of a rep of whom nothing is known nothing is made up", () => {
  expect(of("Ann")).toMatchObject({ card: null, figures: [], moves: [], accrued: [] });
});
