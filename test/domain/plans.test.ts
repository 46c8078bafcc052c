import fc from "fast-check";
import { addDays } from "../../src/domain/kernel/date";
import { money } from "../../src/domain/kernel/money";
import { ratio } from "../../src/domain/kernel/ratio";
import type { PlanAction } from "../../src/domain/plans/action";
import { planBoard, planReminders } from "../../src/domain/plans/board";
import { arbitrate } from "../../src/domain/plans/budget";
import { auditChains, type AuditPoint } from "../../src/domain/plans/chain";
import { achievedOf, priorityOf, ragOf } from "../../src/domain/plans/rag";
import { on, units } from "../support/modelRows";

const BLANK: PlanAction = {
  ...{ action: "Train the counter staff", owner: "Lin", start: null, due: null, status: "doing", progress: null },
  ...{ budget: null, spent: null, indicator: null, baseline: null, goal: null, actual: null, value: null },
  ...{ followUp: null, point: null, line: null, weight: null, highest: null, before: null, target: null, after: null },
};
const action = (given: Partial<PlanAction>): PlanAction => ({ ...BLANK, ...given });
const OCTOBER = { start: on("2026-10-01"), due: on("2026-10-31") };

describe("the light of an action, by the rule of the template (T1)", () => {
  // 2026-10-16 is 15 of 30 days: 0.5 gone; amber below 0.5 − 0.15 = 0.35.
  test.each([
    { story: "done is green, however late", given: { ...OCTOBER, status: "done" }, asOf: "2026-12-01", light: "G" },
    { story: "on its last day it is not late", given: { ...OCTOBER, progress: 0.95 }, asOf: "2026-10-31", light: "G" },
    { story: "the day after it is", given: { ...OCTOBER, progress: 0.95 }, asOf: "2026-11-01", light: "R" },
    { story: "before it starts nothing is behind", given: OCTOBER, asOf: "2026-10-01", light: "G" },
    {
      story: "0.35 done at half time is just enough",
      given: { ...OCTOBER, progress: 0.35 },
      asOf: "2026-10-16",
      light: "G",
    },
    { story: "0.34 is not", given: { ...OCTOBER, progress: 0.34 }, asOf: "2026-10-16", light: "A" },
    { story: "no progress written is none", given: OCTOBER, asOf: "2026-10-16", light: "A" },
    { story: "without a last day it is at risk", given: { start: OCTOBER.start }, asOf: "2026-10-16", light: "A" },
    { story: "without a start no pace can be told", given: { due: OCTOBER.due }, asOf: "2026-10-30", light: "G" },
    { story: "dropped has no light", given: { ...OCTOBER, status: "dropped" }, asOf: "2026-12-01", light: null },
  ])("$story", ({ given, asOf, light }) => {
    expect(ragOf(action(given as Partial<PlanAction>), on(asOf))).toBe(light);
  });

  test("it never gets better by waiting", () => {
    const worse = { G: 0, A: 1, R: 2 };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.nat(60), (progress, first, more) => {
        const running = action({ ...OCTOBER, progress: ratio(progress) });
        const light = (days: number) => worse[ragOf(running, addDays(OCTOBER.start, days))!];
        expect(light(first + more)).toBeGreaterThanOrEqual(light(first));
      }),
    );
  });
});

describe("what an indicator and a point say", () => {
  test("half of the way is half, also where less is better", () => {
    expect(achievedOf({ baseline: 100, goal: 200, actual: 150 })).toBe(0.5);
    // Days to pay from 60 to 40, now 45: 15 of 20.
    expect(achievedOf({ baseline: 60, goal: 40, actual: 45 })).toBe(0.75);
    expect(achievedOf({ baseline: 60, goal: 60, actual: 60 })).toBeNull();
  });

  test("priority is weight × gap ÷ highest × value ÷ budget", () => {
    // 20 × (9 − 4) ÷ 10 = 10; 6 000 a year for 2 000 makes it 30; without a budget it stays 10.
    const point = { weight: 20, highest: 10, before: 4, target: 9 };
    expect(priorityOf(action({ ...point, budget: units(2000), value: units(6000) }))).toBe(30);
    expect(priorityOf(action(point))).toBe(10);
  });
});

describe("the board", () => {
  const actions = [
    action({ ...OCTOBER, due: on("2026-11-01"), budget: units(100), spent: units(150), value: units(900) }),
    action({ ...OCTOBER, due: on("2026-10-20"), owner: null }),
    action({ start: on("2026-10-01"), due: on("2026-12-31"), progress: ratio(0.1), budget: units(300) }),
    action({ due: null }),
    action({ status: "done", budget: units(50), spent: units(40), value: units(10) }),
    action({ status: "dropped", due: on("2026-01-01"), owner: null, budget: units(1000), spent: units(5) }),
  ];
  const board = planBoard(actions, on("2026-11-10"));

  test("names what is late, at risk, without owner or day, or over its budget; the latest first", () => {
    // The third: 40 of 91 days gone, 0.44 − 0.15 > 0.1.
    expect(board.lines.map(({ action: at, concerns, daysLate }) => [at, concerns, daysLate])).toEqual([
      [1, ["late", "noOwner"], 21],
      [0, ["late", "overBudget"], 9],
      [2, ["atRisk"], 0],
      [3, ["noDueDate"], 0],
    ]);
    expect(board.counts).toEqual({ late: 2, atRisk: 1, noOwner: 1, noDueDate: 1, overBudget: 1 });
  });

  test("adds up; what was dropped has cost only what was spent", () => {
    expect([board.open, board.done]).toEqual([4, 1]);
    expect([board.budget, board.spent, board.value]).toEqual([units(450), units(195), units(910)]);
  });

  test("reminds of what is due or to be followed up within a week, the earliest first", () => {
    const due = [
      action({ due: on("2026-11-17"), followUp: on("2026-11-12") }),
      action({ due: on("2026-11-18") }),
      action({ due: on("2026-11-09") }),
      action({ due: on("2026-11-10"), status: "done" }),
    ];
    const reminders = planReminders(due, on("2026-11-10"), 7);
    expect(reminders.map(({ action: at, kind, daysLeft }) => [at, kind, daysLeft])).toEqual([
      [2, "due", -1],
      [0, "followUp", 2],
      [0, "due", 7],
    ]);
  });
});

describe("when the budget is short", () => {
  const actions = [
    action({ budget: units(1000), value: units(2000) }),
    action({ budget: units(600), value: units(3000) }),
    action({ budget: units(500), spent: units(200), value: units(2000) }),
    action({ budget: units(400) }),
    action({ status: "done", budget: units(900), value: units(9000) }),
    action({ value: units(50) }),
  ];

  test("the best value per cost is kept as long as the money reaches", () => {
    // Rates: 2, 5, 4, unknown. 1 000 pays 600 and the 300 still needed of the third; 100 are left, too little for more.
    const choice = arbitrate(actions, units(1000));
    expect(choice.ranked.map(({ action: at, needs, isKept }) => [at, needs / 100, isKept])).toEqual([
      [1, 600, true],
      [2, 300, true],
      [0, 1000, false],
      [5, 0, true],
      [3, 400, false],
    ]);
    expect([choice.needed, choice.kept, choice.left].map((each) => each / 100)).toEqual([2300, 900, 100]);
    expect([choice.valueKept, choice.valueLost].map((each) => each / 100)).toEqual([5050, 2000]);
  });

  test("never more is kept than there is, and nothing is lost in the sums", () => {
    const asking = fc.record({ budget: fc.nat(10_000), spent: fc.nat(10_000), value: fc.nat(50_000) });
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 12 }), fc.nat(30_000), (list, available) => {
        const open = list.map(({ budget, spent, value }) =>
          action({ budget: money(budget), spent: money(spent), value: money(value) }),
        );
        const { kept, left, needed, ranked } = arbitrate(open, money(available));
        expect(kept + left).toBe(available);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(ranked.reduce((sum, { needs }) => sum + needs, 0)).toBe(needed);
        expect(ranked).toHaveLength(open.length);
      }),
    );
  });
});

describe("the chain from audit to audit", () => {
  const point = (name: string, given: Partial<AuditPoint> = {}): AuditPoint => ({
    ...{ subject: "Mingyuan", point: name, line: null, highest: 10, score: 4, isMust: false, isMet: null },
    ...given,
  });
  const about = (given: Partial<PlanAction>) => ({ ...action(given), subject: "Mingyuan" });

  test("breaks off where nothing follows, and is whole when the next audit has scored it", () => {
    const points = [
      point("Signage"),
      point("Training", { score: 5 }),
      point("Stock", { score: 7 }),
      point("Complaints", { score: 8 }),
      point("Safety", { score: 9 }),
      point("Display", { score: 10 }),
      point("Insurance", { score: null, isMust: true, isMet: false }),
    ];
    const actions = [
      about({ point: "training" }),
      about({ point: "Stock", budget: units(100) }),
      about({ point: "Complaints", spent: units(20), baseline: 0, goal: 10, actual: 5 }),
      about({ point: "Safety", budget: units(80), spent: units(70), value: units(500), goal: 1, actual: 1, after: 10 }),
      { ...about({ point: "Signage" }), subject: "Somebody else" },
    ];
    expect(auditChains(points, actions).map(({ point: at, gap, brokenAt }) => [at, gap, brokenAt])).toEqual([
      [6, 10, "noAction"],
      [0, 6, "noAction"],
      [1, 5, "noMoney"],
      [2, 3, "noResult"],
      [3, 2, "noNextScore"],
      [4, 1, null],
    ]);
    const whole = auditChains(points, actions).find(({ brokenAt }) => brokenAt === null)!;
    expect([whole.budget, whole.spent, whole.value, whole.achieved, whole.after]).toEqual([
      units(80),
      units(70),
      units(500),
      1,
      10,
    ]);
  });

  test("a point of one product line is not mended by an action for another", () => {
    const points = [point("Training", { line: "Truck" })];
    const [chain] = auditChains(points, [about({ point: "Training", line: "Car" })]);
    expect(chain!.brokenAt).toBe("noAction");
  });
});
