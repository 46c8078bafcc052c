import { DEFAULT_CADENCE } from "../../../src/domain/cadence";
import { salesReport } from "../../../src/domain/salesReport/salesReport";
import type { ReportRows } from "../../../src/domain/salesReport/rows";
import { monthSpan, nextSpan, weekOfLabel, weekSpan } from "../../../src/domain/salesReport/span";
import type { WorkCalendar } from "../../../src/domain/workCalendar";
import { on, rowOf, units } from "../../support/modelRows";

/** Sunday off, as the house's own calendar. */
const calendar: WorkCalendar = {
  isWeekend: [false, false, false, false, false, false, true],
  holidays: new Set(),
};

const rules = { time: { calendar, hours: [] }, cadence: DEFAULT_CADENCE };

describe("a report's span", () => {
  test.each([
    {
      story: "a week runs from Monday to Sunday",
      span: weekSpan(on("2026-11-18")),
      is: ["2026-W47", "2026-11-16", "2026-11-22"],
    },
    {
      story: "of a week that starts on Sunday the number is still the ISO one",
      span: weekSpan(on("2026-11-18"), "sunday"),
      is: ["2026-W47", "2026-11-15", "2026-11-21"],
    },
    {
      story: "a Sunday belongs to the week it starts where weeks start so",
      span: weekSpan(on("2026-11-22"), "sunday"),
      is: ["2026-W48", "2026-11-22", "2026-11-28"],
    },
    {
      story: "2020 has 53 weeks, and its last reaches into 2021",
      span: weekOfLabel("2020-W53")!,
      is: ["2020-W53", "2020-12-28", "2021-01-03"],
    },
    {
      story: "after it comes the first of 2021",
      span: nextSpan(weekOfLabel("2020-W53")!),
      is: ["2021-W01", "2021-01-04", "2021-01-10"],
    },
    {
      story: "a week of Sundays is followed by one",
      span: nextSpan(weekSpan(on("2026-11-18"), "sunday")),
      is: ["2026-W48", "2026-11-22", "2026-11-28"],
    },
    {
      story: "a month is its days",
      span: nextSpan(monthSpan(on("2026-12-05"))),
      is: ["2027-01", "2027-01-01", "2027-01-31"],
    },
  ])("$story", ({ span, is }) => {
    expect([span.label, span.from, span.to]).toEqual(is);
  });

  test("a week that its year does not have is none", () => {
    expect(weekOfLabel("2025-W53")).toBeNull();
  });
});

const rows = (parts: Partial<ReportRows>): ReportRows => ({
  accounts: [],
  invoices: [],
  activities: [],
  inquiries: [],
  opportunities: [],
  orders: [],
  payments: [],
  targets: [],
  complaints: [],
  marketInfo: [],
  expenses: [],
  ...parts,
});

/** Week 47 of 2026 of a firm of two reps; every figure below is counted by hand from these rows. */
const firm = rows({
  accounts: [
    rowOf("accounts", { name: "Aurora", owner: "Lin", grade: "B" }),
    rowOf("accounts", { name: "明远", owner: "Lin", grade: "A", createdDate: on("2026-11-17") }),
    rowOf("accounts", { name: "Delta", owner: "Tom", grade: "A", createdDate: on("2026-11-18") }),
    rowOf("accounts", {
      name: "Fjord",
      owner: "Lin",
      createdDate: on("2026-11-19"),
      nextContactDate: on("2026-11-24"),
    }),
  ],
  activities: [
    rowOf("activities", {
      accountName: "aurora",
      date: on("2026-11-10"),
      nextDate: on("2026-11-17"),
      nextAction: "Send offer",
      owner: "Lin",
    }),
    rowOf("activities", {
      accountName: "Fjord",
      date: on("2026-11-12"),
      nextDate: on("2026-11-18"),
      nextAction: "Call",
      owner: "Lin",
    }),
    rowOf("activities", {
      accountName: "Aurora",
      date: on("2026-11-17"),
      type: "Visit",
      content: "Offer shown",
      result: "wants 5 %",
      commitment: "Sample by Friday",
      nextDate: on("2026-11-25"),
      nextAction: "Bring sample",
    }),
    rowOf("activities", { accountName: "明远", date: on("2026-11-16"), type: "电话", owner: "Lin" }),
    rowOf("activities", { accountName: "明远", date: on("2026-11-20"), type: "拜访", owner: "Lin" }),
    rowOf("activities", { accountName: "Delta", date: on("2026-11-19"), type: "visit", owner: "Tom" }),
    rowOf("activities", { accountName: "Aurora", date: on("2026-11-23"), type: "Visit", owner: "Lin" }),
    rowOf("activities", { accountName: "Delta", date: on("2026-11-18"), type: "Meeting", owner: "Tom" }),
  ],
  orders: [
    rowOf("orders", { accountName: "Aurora", orderDate: on("2026-11-16"), amount: units(1000), cost: units(700) }),
    rowOf("orders", { accountName: "明远", orderDate: on("2026-11-22"), amount: units(500) }),
    rowOf("orders", { accountName: "Aurora", orderDate: on("2026-11-17"), amount: units(9999), status: "Cancelled" }),
    rowOf("orders", { accountName: "Delta", orderDate: on("2026-11-17"), amount: units(300), owner: "Tom" }),
    rowOf("orders", { accountName: "Aurora", orderDate: on("2026-11-15"), amount: units(1) }),
  ],
  opportunities: [
    rowOf("opportunities", {
      accountName: "Aurora",
      stage: "Won",
      closeDate: on("2026-11-18"),
      amount: units(1000),
      owner: "Lin",
    }),
    rowOf("opportunities", {
      accountName: "Aurora",
      stage: "Lost",
      closeDate: on("2026-11-18"),
      amount: units(200),
      owner: "Lin",
      lossReason: "Price",
    }),
    rowOf("opportunities", {
      accountName: "明远",
      stage: "输单",
      closeDate: on("2026-11-19"),
      amount: units(300),
      owner: "Lin",
      lossReason: "price",
    }),
    rowOf("opportunities", {
      accountName: "明远",
      stage: "Offer",
      closeDate: on("2026-11-27"),
      nextStep: "Close",
      owner: "Lin",
    }),
  ],
  targets: [
    rowOf("targets", { owner: "Lin", period: "2026-11", target: units(25_000) }),
    rowOf("targets", { owner: "Lin", period: "2026", target: units(999_999) }),
    rowOf("targets", { owner: "Tom", period: "2026-11", target: units(50_000) }),
    rowOf("targets", { owner: "Lin", period: "2026-11", productLine: "Truck", target: units(7_000) }),
  ],
});
const week = weekOfLabel("2026-W47")!;

describe("a rep's week", () => {
  const report = salesReport(firm, { span: week, owner: "Lin" }, rules);
  const { review } = report;

  test("counts contacts by form, also where the account alone says whose they are", () => {
    expect(review.contacts.map(({ form, rows: of }) => [form, of])).toEqual([
      ["Visit", [2]],
      ["电话", [3]],
      ["拜访", [4]],
    ]);
    expect(review.visits.rows).toEqual([2, 4]);
  });

  test("adds up orders that were not called off, and the profit of those that tell it", () => {
    expect([review.orders.amount, review.orders.rows]).toEqual([units(1500), [0, 1]]);
    expect([review.grossProfit.amount, review.grossProfit.rows]).toEqual([units(300), [0]]);
  });

  test("knows the plan by working days of the shortest period: 6 of November's 25 days", () => {
    expect(review.plan).toBe(units(6_000));
  });

  test("tells wins, and losses by their reason", () => {
    expect(review.wins.amount).toBe(units(1000));
    expect(review.losses).toEqual([{ reason: "Price", rows: [1, 2], amount: units(500) }]);
  });

  test("says which new accounts were contacted in the week", () => {
    expect(review.newAccounts).toEqual([
      { row: 1, isContacted: true },
      { row: 3, isContacted: false },
    ]);
  });

  test("puts the accounts followed up by grade, with what was done, promised and comes next", () => {
    expect(report.accounts.map(({ entry }) => entry.name)).toEqual(["明远", "Aurora"]);
    expect(report.accounts[1]).toMatchObject({
      followUps: [{ date: "2026-11-17", form: "Visit", content: "Offer shown", result: "wants 5 %", row: 2 }],
      promises: ["Sample by Friday"],
      nextDate: "2026-11-25",
      nextAction: "Bring sample",
      ordered: units(1000),
      isNew: false,
    });
  });

  test("holds last week's intentions against what was done", () => {
    expect(report.lastPlan.map(({ account, action, isKept }) => [account, action, isKept])).toEqual([
      ["aurora", "Send offer", true],
      ["Fjord", "Call", false],
    ]);
  });

  test("plans the next week from what was promised, deals due and contacts due", () => {
    expect(report.next.plan.map(({ date, account, action }) => [date, account, action])).toEqual([
      ["2026-11-24", "Fjord", ""],
      ["2026-11-25", "Aurora", "Bring sample"],
      ["2026-11-27", "明远", "Close"],
    ]);
  });
});

test("the team's week is everybody's: the reps' weeks add up to it", () => {
  const of = (owner: string | null) => salesReport(firm, { span: week, owner }, rules).review;
  const [team, lin, tom] = [of(null), of("Lin"), of("Tom")];
  expect(team.orders.amount).toBe(lin.orders.amount + tom.orders.amount);
  expect(team.visits.rows).toHaveLength(lin.visits.rows.length + tom.visits.rows.length);
  expect(team.plan).toBe(lin.plan! + tom.plan!);
});

describe("overdue and rhythm", () => {
  test("what fell due in the week is overdue at its end, less what came in", () => {
    const invoice = (amount: number, due: string) =>
      rowOf("invoices", {
        ...{ accountName: "Aurora", invoiceNo: due, owner: "Lin", invoiceDate: on("2026-10-01"), dueDate: on(due) },
        ...{ amount: units(amount), balance: null },
      });
    const book = rows({
      invoices: [invoice(100, "2026-11-10"), invoice(40, "2026-11-20"), invoice(7, "2026-11-22")],
      payments: [
        rowOf("payments", {
          accountName: "Aurora",
          invoiceNo: "2026-11-10",
          date: on("2026-11-18"),
          amount: units(60),
        }),
      ],
    });
    // On Sunday 15 November 100 are late; a week later 100 - 60 + 40, and what is due that very day is not late.
    expect(salesReport(book, { span: week, owner: "Lin" }, rules).overdue).toEqual({
      before: units(100),
      after: units(80),
    });
    expect(salesReport(book, { span: week, owner: "Tom" }, rules).overdue).toEqual({ before: 0, after: 0 });
    expect(salesReport(rows({}), { span: week, owner: null }, rules).overdue).toBeNull();
  });

  test("a customer counts once: missed when its period ends short, open while it goes on, kept when all is done", () => {
    const account = (name: string, grade: string) => rowOf("accounts", { name, grade, owner: "Lin" });
    const met = (accountName: string, day: string) => rowOf("activities", { accountName, date: on(day) });
    const book = rows({
      accounts: [account("Kept", "C"), account("Open", "A"), account("Never", "D"), account("Missed", "C")],
      activities: [met("Kept", "2026-11-17"), met("Open", "2026-11-17")],
    });
    const inWeek = salesReport(book, { span: week, owner: null }, rules).rhythm;
    expect([inWeek.kept.rows, inWeek.open.rows, inWeek.missed.rows]).toEqual([[0], [1, 3], []]);
    // November ends on Monday 30: of W49 the month that ended in it counts.
    const atEnd = salesReport(book, { span: weekOfLabel("2026-W49")!, owner: null }, rules).rhythm;
    expect(atEnd.missed.rows).toEqual([1, 3]);
  });
});
