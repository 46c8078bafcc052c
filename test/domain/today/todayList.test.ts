import { dayNumber } from "../../../src/domain/kernel/date";
import type { PlanTask } from "../../../src/domain/today/planReasons";
import { toldReasons } from "../../../src/domain/today/reasons";
import { on, rowOf, units } from "../../support/modelRows";
import { account, activity, factsOf, FRIDAY, lineOf, todayOf } from "../../support/today";

/** Days of contact in November before the 20th, none of them long ago, with a next step so that nobody is silent. */
function contacted(name: string, count: number) {
  const next = { nextDate: on("2026-11-25"), nextAction: "quote" };
  return Array.from({ length: count }, (_, i) => activity(name, `2026-11-${String(i + 10).padStart(2, "0")}`, next));
}

describe("cadence", () => {
  // 16 of 25 workdays are gone: floor(5 × 16 ÷ 25) = 3 contacts should have been made; 9 workdays are left.
  test.each([
    { made: 3, urgency: undefined, story: "in step: nothing to do" },
    { made: 2, urgency: 3, story: "one behind" },
    { made: 1, urgency: 4, story: "two behind" },
  ])("an A with $made contacts is $story", ({ made, urgency }) => {
    const list = todayOf({ accounts: [account("Acme", "A")], activities: contacted("Acme", made) });
    expect(lineOf(list, "Acme")?.urgency).toBe(urgency);
    if (urgency !== undefined) {
      const fact = { kind: "cadence", grade: "A", per: "month", wanted: 5, made, until: "2026-11-30", workdaysLeft: 9 };
      expect(factsOf(list, "Acme")).toEqual([fact]);
    }
  });

  test("as many contacts left as workdays: today or never", () => {
    const list = todayOf({
      accounts: [account("Acme", "A")],
      activities: contacted("Acme", 3),
      asOf: on("2026-11-28"),
    });
    // The 28th, a Saturday, and Monday the 30th are left for two contacts.
    expect(lineOf(list, "Acme")?.reasons.find(({ fact }) => fact.kind === "cadence")?.urgency).toBe(5);
  });

  test("a rep's leave is no workday for his accounts, and the list says who is away", () => {
    const away = [dayNumber(on(FRIDAY)), dayNumber(on("2026-11-21"))];
    const rules = { leave: [{ person: "LIN", days: away }] };
    const accounts = [account("Acme", "A", { owner: "Lin" }), account("Beta", "A", { owner: "Tom" })];
    const activities = [...contacted("Acme", 2), ...contacted("Beta", 2)];
    const list = todayOf({ accounts, activities }, rules);
    expect(factsOf(list, "Acme")).toMatchObject([{ kind: "cadence", workdaysLeft: 7 }]);
    expect(list.lines.map(({ name, isOwnerAway }) => [name, isOwnerAway])).toEqual([
      ["Acme", true],
      ["Beta", false],
    ]);
  });

  test("a new account by the week's last workday; entered too late, by the next", () => {
    const accounts = [
      account("New", null, { createdDate: on("2026-11-18") }),
      account("Met", null, { createdDate: on("2026-11-18") }),
      account("Late", "B", { createdDate: on("2026-11-22") }),
    ];
    const friday = todayOf({ accounts: accounts.slice(0, 2), activities: [activity("Met", "2026-11-19")] });
    expect(factsOf(friday, "New")).toEqual([{ kind: "entryWeek", due: 1, until: "2026-11-22", isLate: false }]);
    expect(lineOf(friday, "New")).toMatchObject({ urgency: 4, importance: 2 });
    expect(lineOf(friday, "Met")).toBeUndefined();
    const sunday = todayOf({ accounts, asOf: on("2026-11-22") });
    expect(factsOf(sunday, "Late")).toContainEqual({ kind: "entryWeek", due: 1, until: "2026-11-23", isLate: true });
    expect(lineOf(sunday, "New")!.urgency).toBe(5);
  });
});

describe("what was said last time", () => {
  test("a next step on its day and after; not before, and not once there was a later contact", () => {
    const step = (day: string) => activity("Acme", "2026-11-12", { nextDate: on(day), nextAction: "send sample" });
    const facts = (activities: readonly ReturnType<typeof step>[]) =>
      factsOf(todayOf({ accounts: [account("Acme", null)], activities: [...activities] }), "Acme");
    expect(facts([step("2026-11-20")])).toEqual([
      { kind: "nextStep", date: "2026-11-20", goal: "send sample", daysLate: 0 },
    ]);
    expect(facts([step("2026-11-18")])).toMatchObject([{ daysLate: 2 }]);
    expect(facts([step("2026-11-21")])).toEqual([]);
    expect(facts([step("2026-11-13"), activity("Acme", "2026-11-14")])).toEqual([]);
  });

  test("a promise is open until a contact on its day or after; one without a day for a week", () => {
    const promise = (more: object) => activity("Acme", "2026-11-05", { commitment: "certificate", ...more });
    const kinds = (...activities: readonly ReturnType<typeof promise>[]) =>
      factsOf(todayOf({ activities: [...activities] }), "Acme").map(({ kind }) => kind);
    expect(kinds(promise({}))).toEqual(["promise"]);
    expect(kinds(promise({}), activity("Acme", "2026-11-06"))).toEqual([]);
    expect(kinds(promise({ nextDate: on("2026-11-16") }), activity("Acme", "2026-11-15"))).toEqual(["promise"]);
    expect(kinds(promise({ nextDate: on("2026-11-16") }), activity("Acme", "2026-11-16"))).toEqual([]);
    expect(kinds(promise({ nextDate: on("2026-11-23") }))).toEqual([]);
  });

  test("a planned row is to be done when its day has come, and is no contact before", () => {
    const activities = [activity("Acme", "2026-11-19", { status: "计划", subject: "call" })];
    const facts = factsOf(todayOf({ accounts: [account("Acme", "C")], activities }), "Acme");
    expect(facts).toEqual([
      { kind: "planned", date: "2026-11-19", subject: "call", daysLate: 1 },
      { kind: "silent", days: 2510, limit: 30 },
    ]);
  });

  test("a last contact without a next step is told", () => {
    const list = todayOf({ accounts: [account("Acme", "A")], activities: [activity("Acme", "2026-11-12")] });
    expect(lineOf(list, "Acme")!.isMissingNextStep).toBe(true);
  });
});

test.each([
  { grade: "A", last: "2026-11-13", silent: true },
  { grade: "A", last: "2026-11-14", silent: false },
  { grade: "B级", last: "2026-11-05", silent: true },
  { grade: "C", last: "2026-10-22", silent: false },
  { grade: "C", last: "2026-10-21", silent: true },
  { grade: "D", last: "2020-01-06", silent: false },
])("a $grade last met on $last is silent: $silent", ({ grade, last, silent }) => {
  const list = todayOf({ accounts: [account("Acme", grade)], activities: [activity("Acme", last)] });
  expect(factsOf(list, "Acme").some(({ kind }) => kind === "silent")).toBe(silent);
});

test("a visit is returned after three months for an A; a call is no visit", () => {
  const visited = (type: string) =>
    factsOf(
      todayOf({ accounts: [account("Acme", "A")], activities: [activity("Acme", "2026-08-20", { type })] }),
      "Acme",
    ).filter(({ kind }) => kind === "returnVisit");
  expect(visited("拜访")).toEqual([{ kind: "returnVisit", last: "2026-08-20", months: 3 }]);
  expect(visited("电话")).toEqual([]);
});

describe("money and deals", () => {
  const invoice = (dueDate: string, balance: number, more: object = {}) =>
    rowOf("invoices", { accountName: "Acme", dueDate: on(dueDate), balance: units(balance), ...more });

  test("overdue invoices together; one with a promise to pay from its day on; credits and payables not", () => {
    const invoices = [
      invoice("2026-11-19", 10),
      invoice("2026-10-01", 30),
      invoice("2026-11-20", 500),
      invoice("2026-10-01", -20),
      invoice("2026-10-01", 70, { docType: "应付" }),
      invoice("2026-10-01", 40, { promiseDate: on("2026-11-20") }),
      invoice("2026-10-01", 60, { promiseDate: on("2026-11-23") }),
    ];
    expect(factsOf(todayOf({ invoices }), "Acme")).toEqual([
      { kind: "overdue", amount: 4000, invoices: 2, daysLate: 50 },
      { kind: "paymentPromise", amount: 4000, date: "2026-11-20", daysLate: 0 },
    ]);
  });

  test("a deal past its day, one without a sign of life, and those that are settled or alive", () => {
    const deal = (name: string, more: object) => rowOf("opportunities", { name, accountName: "Acme", ...more });
    const opportunities = [
      deal("past", { closeDate: on("2026-11-19"), amount: units(9) }),
      deal("stuck", { createdDate: on("2026-10-21"), stage: "报价", amount: units(5) }),
      deal("won", { closeDate: on("2026-11-01"), stage: "Closed Won" }),
      deal("alive", { lastActivity: on("2026-10-22") }),
      deal("planned", { createdDate: on("2026-01-01"), nextActivity: on("2026-11-23") }),
    ];
    expect(factsOf(todayOf({ opportunities }), "Acme")).toEqual([
      { kind: "dealPastClose", deal: "past", date: "2026-11-19", amount: 900 },
      { kind: "stuckDeal", deal: "stuck", stage: "报价", days: 30, amount: 500 },
    ]);
  });

  test("a deal that is likely to close within a fortnight, unless its next step is planned", () => {
    const deal = (name: string, closeDate: string, more: object = {}) =>
      rowOf("opportunities", { name, accountName: "Acme", closeDate: on(closeDate), stage: "报价", ...more });
    const opportunities = [
      deal("likely", "2026-12-04", { probability: 0.5, amount: units(7) }),
      deal("at once", "2026-11-23"),
      deal("unlikely", "2026-11-23", { probability: 0.4 }),
      deal("later", "2026-12-05", { probability: 0.9 }),
      deal("planned", "2026-11-24", { nextActivity: on("2026-11-23") }),
      deal("stuck", "2026-11-24", { createdDate: on("2026-10-21") }),
    ];
    expect(factsOf(todayOf({ opportunities }), "Acme")).toEqual([
      { kind: "closingDeal", deal: "at once", date: "2026-11-23", daysLeft: 3, amount: null, probability: null },
      { kind: "stuckDeal", deal: "stuck", stage: "报价", days: 30, amount: null },
      { kind: "closingDeal", deal: "likely", date: "2026-12-04", daysLeft: 14, amount: 700, probability: 0.5 },
    ]);
  });

  test("an account whose own gap between orders is over, until it is asleep", () => {
    const ordered = (accountName: string, ...days: string[]) =>
      days.map((day) => rowOf("orders", { accountName, orderDate: on(day), amount: units(10) }));
    const orders = [
      // Gaps of 30 and 40 days: 35; 36 days ago.
      ...ordered("Due", "2026-08-06", "2026-09-05", "2026-10-15", "2026-10-15"),
      ...ordered("Not yet", "2026-08-10", "2026-09-11", "2026-10-20"),
      ...ordered("Twice", "2026-08-06", "2026-10-15"),
      // Gaps of 10 days, and 31 since.
      ...ordered("Asleep", "2026-09-30", "2026-10-10", "2026-10-20"),
    ];
    const list = todayOf({ orders });
    expect(list.lines.map(({ name }) => name)).toEqual(["Due"]);
    expect(factsOf(list, "Due")).toEqual([{ kind: "reorder", last: "2026-10-15", days: 36, gap: 35, amount: 1_000 }]);
    expect(list.lines[0]).toMatchObject({ due: "2026-11-19", urgency: 2 });
  });

  test("three of a kind are told, and how many more there are", () => {
    const stuck = Array.from({ length: 5 }, (_, at) =>
      rowOf("opportunities", { name: `${at}`, accountName: "Acme", createdDate: on("2026-01-01"), stage: "报价" }),
    );
    const past = rowOf("opportunities", { name: "past", accountName: "Acme", closeDate: on("2026-11-19") });
    const { told, more } = toldReasons(lineOf(todayOf({ opportunities: [...stuck, past] }), "Acme")!.reasons);
    expect(told.map(({ fact }) => fact.kind)).toEqual(["dealPastClose", "stuckDeal", "stuckDeal", "stuckDeal"]);
    expect(more).toMatchObject([{ kind: "stuckDeal", reasons: [{ row: stuck[3] }, { row: stuck[4] }] }]);
  });

  test("contracts within their notice, complaints and inquiries that wait", () => {
    const contract = (name: string, endDate: string, more: object = {}) =>
      rowOf("contracts", { name, accountName: "Acme", endDate: on(endDate), ...more });
    const list = todayOf({
      contracts: [
        contract("soon", "2026-11-27"),
        contract("later", "2027-01-20"),
        contract("renew", "2028-01-01", { renewalDate: on("2026-12-20") }),
        contract("not yet", "2028-01-01", { renewalDate: on("2026-12-21") }),
        contract("over", "2026-11-10"),
      ],
      complaints: [
        rowOf("complaints", { accountName: "Acme", receivedAt: "2026-11-19T16:40", subject: "cracks" }),
        rowOf("complaints", { accountName: "Acme", receivedAt: "2026-11-01T08:00", status: "已处理" }),
      ],
      inquiries: [
        rowOf("inquiries", { accountName: "Acme", date: on(FRIDAY), product: "tyres" }),
        rowOf("inquiries", { accountName: "Acme", date: on("2026-11-16"), replyDate: on("2026-11-16") }),
        rowOf("inquiries", { accountName: "Acme", date: on("2026-10-20") }),
      ],
    });
    expect(factsOf(list, "Acme")).toEqual([
      { kind: "contractEnds", contract: "over", date: "2026-11-10", daysLeft: -10, renewBy: null },
      { kind: "complaint", subject: "cracks", days: 1 },
      { kind: "contractRenewal", contract: "later", date: "2026-11-21", daysLeft: 1 },
      { kind: "contractEnds", contract: "soon", date: "2026-11-27", daysLeft: 7, renewBy: "2026-09-28" },
      { kind: "inquiry", subject: "tyres", days: 0 },
      { kind: "contractRenewal", contract: "renew", date: "2026-12-20", daysLeft: 30 },
    ]);
  });
});

describe("plans", () => {
  const task = (accountName: string, owner: string | null, more: object): PlanTask => ({
    ...{ accountName, action: "trial order", owner, start: null, due: null, status: "open", progress: null },
    ...{ budget: null, spent: null, indicator: null, baseline: null, goal: null, actual: null, value: null },
    ...{
      followUp: null,
      point: null,
      line: null,
      weight: null,
      highest: null,
      before: null,
      target: null,
      after: null,
    },
    ...more,
  });
  const accounts = [account("Acme", null, { owner: "Lin" })];
  const due = { kind: "planAction", action: "trial order", isFollowUp: false };

  test("an action due, late or to be followed up joins its account; one to come or done does not", () => {
    const plans = [
      task("acme", "Tom", { due: on("2026-11-20") }),
      task("Acme", null, { due: on("2026-11-12"), followUp: on("2026-11-19") }),
      task("Acme", "Tom", { due: on("2026-11-21") }),
      task("Acme", "Tom", { due: on("2026-11-01"), status: "done" }),
    ];
    const [line] = todayOf({ accounts, plans }).lines;
    expect(line!.reasons.map(({ fact, urgency }) => ({ ...fact, urgency }))).toEqual([
      { ...due, who: null, date: "2026-11-12", daysLate: 8, urgency: 5 },
      { ...due, who: null, date: "2026-11-19", daysLate: 1, isFollowUp: true, urgency: 4 },
      { ...due, who: "Tom", date: "2026-11-20", daysLate: 0, urgency: 4 },
    ]);
  });

  test("a colleague's part in another's account is on the colleague's list, and nothing else of that account", () => {
    const plans = [task("Acme", "TOM", { due: on("2026-11-20") }), task("Acme", "Eva", { due: on("2026-11-20") })];
    const visit = activity("Acme", "2026-11-12", { nextDate: on("2026-11-20") });
    const facts = (owner: string) => factsOf(todayOf({ accounts, plans, activities: [visit], owner }), "Acme");
    expect(facts("Tom")).toEqual([{ ...due, who: "TOM", date: "2026-11-20", daysLate: 0 }]);
    expect(facts("Lin").map(({ kind }) => kind)).toEqual(["nextStep", "planAction", "planAction"]);
    expect(facts("Max")).toEqual([]);
  });
});

describe("rank", () => {
  test("importance × urgency; what holds the first 80 % of the amounts counts one more", () => {
    const overdue = (accountName: string, balance: number, dueDate: string) =>
      rowOf("invoices", { accountName, balance: units(balance), dueDate: on(dueDate) });
    const list = todayOf({
      accounts: [account("Big C", "C"), account("Small A", "A"), account("Old D", "D")],
      activities: ["Big C", "Small A", "Old D"].flatMap((name) => contacted(name, 5)),
      invoices: [
        overdue("Big C", 900, "2026-11-01"),
        overdue("Small A", 60, "2026-11-01"),
        overdue("Old D", 40, "2026-01-01"),
      ],
    });
    expect(list.lines.map(({ name, importance, urgency }) => [name, importance, urgency])).toEqual([
      ["Small A", 4, 3],
      ["Big C", 3, 3],
      ["Old D", 1, 5],
    ]);
  });

  test("own accounts for a rep, the whole team for a manager; put off until a day", () => {
    const accounts = [
      account("Acme", "C", { owner: "Lin " }),
      account("Beta", "C", { owner: "Tom" }),
      account("Gamma", "C"),
    ];
    const activities = [activity("Gamma", "2026-01-05", { owner: "lin" })];
    const names = (given: object) => todayOf({ accounts, activities, ...given }).lines.map(({ name }) => name);
    expect(names({ owner: "LIN" })).toEqual(["Gamma", "Acme"].sort());
    expect(names({})).toEqual(["Acme", "Beta", "Gamma"]);
    expect(names({ putOff: [{ accountName: "beta", until: on("2026-11-21"), why: "snoozed" }] })).toEqual([
      "Acme",
      "Gamma",
    ]);
    expect(names({ putOff: [{ accountName: "beta", until: on(FRIDAY), why: "done" }] })).toEqual([
      "Acme",
      "Beta",
      "Gamma",
    ]);
    expect(todayOf({ accounts, putOff: [{ accountName: "Beta", until: on("2026-12-01"), why: "done" }] }).putOff).toBe(
      1,
    );
  });

  test("the order of the rows does not matter", () => {
    const accounts = [account("Acme", "A"), account("Beta", "B"), account("Gamma", "A")];
    const activities = [...contacted("Acme", 1), ...contacted("Beta", 2), ...contacted("Gamma", 1)];
    const facts = (list: ReturnType<typeof todayOf>) => list.lines.map(({ name, reasons }) => [name, reasons]);
    expect(facts(todayOf({ accounts: [...accounts].reverse(), activities: [...activities].reverse() }))).toEqual(
      facts(todayOf({ accounts, activities })),
    );
  });
});
