import type { IsoDate } from "../../../src/domain/kernel/date";
import { rulesProblems } from "../../../src/domain/rules/checks";
import { DEFAULT_RULES } from "../../../src/domain/rules/defaults";
import type { RulePart } from "../../../src/domain/rules/parts";
import {
  changeDays,
  DEFAULT_RULE_BOOK,
  mapParts,
  ruleBookOf,
  rulesOn,
  versionOn,
} from "../../../src/domain/rules/ruleBook";
import { commissionRulesOn, leaveOn, workingTimeOn } from "../../../src/domain/rules/subjects";
import { DEFAULT_COMMISSION_RULES } from "../../../src/domain/statement/rules";
import { isWorkingDay } from "../../../src/domain/workCalendar";
import { dayNumber } from "../../../src/domain/kernel/date";

const day = (text: string) => text as IsoDate;
const tiersOf = (rate: number) => [{ above: 0, rate, bonus: 0 }];
const book = ruleBookOf({
  tiers: [
    { validFrom: day("2026-07-01"), approvedBy: "Chen", rules: tiersOf(0.03) },
    { validFrom: day("2025-01-01"), approvedBy: "Wu", rules: tiersOf(0.02) },
  ],
});

test.each([
  { story: "the day before a change the old rate still holds", on: "2026-06-30", rate: 0.02 },
  { story: "on the day itself the new one does", on: "2026-07-01", rate: 0.03 },
  { story: "long after it too", on: "2030-01-01", rate: 0.03 },
  { story: "before anything was agreed, the first that was", on: "2020-01-01", rate: 0.02 },
])("tiers: $story", ({ on, rate }) => {
  expect(rulesOn(book, "tiers", day(on))).toEqual(tiersOf(rate));
});

test("a version knows who approved it, and the book its days of change", () => {
  expect(versionOn(book, "tiers", day("2026-08-01")).approvedBy).toBe("Chen");
  expect(changeDays(book, "tiers")).toEqual(["2025-01-01", "2026-07-01"]);
  expect(changeDays(book, "pay")).toEqual([]);
});

test("a table nobody has written keeps the defaults, and the defaults are sound", () => {
  expect(rulesOn(book, "pay", day("2026-01-01"))).toEqual(DEFAULT_RULES.pay);
  const problems = mapParts((part: RulePart) => rulesProblems(part, DEFAULT_RULES[part], part));
  expect(Object.values(problems).flat()).toEqual([]);
});

test("the default book pays what the commission's own defaults pay", () => {
  expect(commissionRulesOn(DEFAULT_RULE_BOOK)(day("2026-01-01"))).toEqual(DEFAULT_COMMISSION_RULES);
});

test("a rate for clients of one's own is a plan of its own", () => {
  const rates = [{ name: "Own clients", origin: "self", channel: null, rate: 0.05 }] as const;
  const rules = commissionRulesOn(ruleBookOf({ rates: [{ validFrom: null, approvedBy: null, rules: rates }] }))(
    day("2026-01-01"),
  );
  expect(rules.scopedPlans).toEqual([
    { name: "Own clients", origin: "self", channel: null, tiers: tiersOf(0.05), method: "marginal", edge: "upto" },
  ]);
});

test("Saturday works, Sunday and a holiday do not, unless they are opened", () => {
  const specialDays = [
    { date: day("2026-10-01"), name: "国庆节", isWorked: false },
    { date: day("2026-10-11"), name: "overtime", isWorked: true },
  ];
  const { calendar } = workingTimeOn(
    ruleBookOf({ specialDays: [{ validFrom: null, approvedBy: null, rules: specialDays }] }),
    day("2026-09-01"),
  );
  const works = (text: string) => isWorkingDay(dayNumber(day(text)), calendar);
  // 3 October 2026 is a Saturday.
  const days = ["2026-10-01", "2026-10-03", "2026-10-04", "2026-10-11"];
  expect(days.map(works)).toEqual([false, true, false, true]);
});

test("leave holds on both its days", () => {
  const leave = [{ rep: "Lin", from: day("2026-05-04"), to: day("2026-05-06"), standIn: "Tom" }];
  const on = (text: string) => leaveOn(leave, "Lin", day(text))?.standIn ?? null;
  expect([on("2026-05-03"), on("2026-05-04"), on("2026-05-06"), on("2026-05-07")]).toEqual([null, "Tom", "Tom", null]);
});

test.each([
  { part: "tiers", rules: [...tiersOf(0.02), { above: 0, rate: 0.03, bonus: 0 }], code: "tiers_not_rising" },
  { part: "tiers", rules: tiersOf(2), code: "rate_as_percent" },
  { part: "bonus", rules: { platformUse: 0.4, passion: 0.2, innovation: 0.2, summingUp: 0.1 }, code: "shares_not_one" },
  {
    part: "hours",
    rules: [
      { from: 480, to: 720 },
      { from: 700, to: 900 },
    ],
    code: "hours_unknown",
  },
  {
    part: "aging",
    rules: [
      { toDay: 60, allowance: 0 },
      { toDay: 30, allowance: 0 },
    ],
    code: "rows_not_rising",
  },
  { part: "cadence", rules: [{ grade: "A", times: -1, per: "month" }], code: "negative" },
  {
    part: "leave",
    rules: [{ rep: "Lin", from: "2026-05-06", to: "2026-05-04", standIn: null }],
    code: "period_reversed",
  },
] as const)("a broken $part table is told: $code", ({ part, rules, code }) => {
  expect(rulesProblems(part, rules as never, "the table").map((issue) => issue.code)).toEqual([code]);
});
