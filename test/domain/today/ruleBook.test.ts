import { DEFAULT_RULES } from "../../../src/domain/rules/defaults";
import { DEFAULT_RULE_BOOK, ruleBookOf } from "../../../src/domain/rules/ruleBook";
import { todayRulesOn } from "../../../src/domain/today/ruleBook";
import { DEFAULT_TODAY } from "../../../src/domain/today/rules";
import { on } from "../../support/modelRows";
import { account, activity, factsOf, FRIDAY, lineOf, todayOf } from "../../support/today";

const always = <Rules>(rules: Rules) => [{ validFrom: null, approvedBy: null, rules }];
const rulesOf = (tables: Parameters<typeof ruleBookOf>[0], day = FRIDAY) => todayRulesOn(ruleBookOf(tables), on(day));

test("the usual rule book gives the usual rules", () => {
  const usual = todayRulesOn(DEFAULT_RULE_BOOK, on(FRIDAY));
  const { openDays, ...calendar } = usual.time.calendar;
  expect(openDays).toEqual(new Set());
  expect({ ...usual, time: { ...usual.time, calendar } }).toEqual(DEFAULT_TODAY);
});

test("an A that is contacted once a week by the book is not behind a month's five", () => {
  const rows = { accounts: [account("Acme", "A")], activities: [activity("Acme", "2026-11-17")] };
  const cadenceOf = (list: ReturnType<typeof todayOf>) => factsOf(list, "Acme").find(({ kind }) => kind === "cadence");
  // 16 of 25 workdays are gone: 5 × 16 ÷ 25 is 3, and one was made.
  expect(cadenceOf(todayOf(rows))).toMatchObject({ per: "month", wanted: 5, made: 1 });
  const weekly = rulesOf({ cadence: always([{ grade: "A 类", times: 1, per: "week" } as const]) });
  expect(cadenceOf(todayOf(rows, weekly))).toBeUndefined();
  const twice = rulesOf({ cadence: always([{ grade: "A 类", times: 2, per: "week" } as const]) });
  // Of six workdays of the week four are gone: one contact is owed by then and was made, the other has two days left.
  expect(cadenceOf(todayOf(rows, twice))).toBeUndefined();
  const thrice = rulesOf({ cadence: always([{ grade: "A 类", times: 3, per: "week" } as const]) });
  expect(cadenceOf(todayOf(rows, thrice))).toMatchObject({ per: "week", wanted: 3, made: 1, workdaysLeft: 2 });
});

test("a cadence that begins in December is not asked for in November", () => {
  const cadence = [
    { validFrom: null, approvedBy: null, rules: [{ grade: "A", times: 5, per: "month" } as const] },
    { validFrom: on("2026-12-01"), approvedBy: "Chen", rules: [{ grade: "A", times: 9, per: "month" } as const] },
  ];
  expect(rulesOf({ cadence }).cadence.byGrade.A).toEqual({ times: 5, per: "month" });
  expect(rulesOf({ cadence }, "2026-12-01").cadence.byGrade.A).toEqual({ times: 9, per: "month" });
});

test("a C is silent after the book's days, a B after half of them, an A after a quarter", () => {
  const { silentDays } = rulesOf({ contact: always({ ...DEFAULT_RULES.contact, quietDays: 90 }) });
  expect(silentDays).toEqual({ A: 22, B: 45, C: 90 });
});

test("leave of the book takes its days, both inside, and the rep is away", () => {
  const leave = [{ rep: "Lin", from: on("2026-11-19"), to: on("2026-11-21"), standIn: null }];
  const rules = rulesOf({ leave: always(leave) });
  expect(rules.leave[0]!.days).toHaveLength(3);
  const accounts = [account("Acme", "A", { owner: "Lin" })];
  expect(lineOf(todayOf({ accounts }, rules), "Acme")?.isOwnerAway).toBe(true);
  expect(lineOf(todayOf({ accounts }, DEFAULT_TODAY), "Acme")?.isOwnerAway).toBe(false);
});

test("a holiday and a worked Sunday of the book are in the calendar", () => {
  const specialDays = [
    { date: on("2026-11-20"), name: "Fair", isWorked: false },
    { date: on("2026-11-22"), name: null, isWorked: true },
  ];
  const { calendar } = rulesOf({ specialDays: always(specialDays) }).time;
  expect([calendar.holidays.size, calendar.openDays?.size]).toEqual([1, 1]);
});
