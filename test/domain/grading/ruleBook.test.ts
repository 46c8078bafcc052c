import { gradeRulesOn } from "../../../src/domain/grading/ruleBook";
import { GRADE_RULES, type GradeRules } from "../../../src/domain/grading/rules";
import { DEFAULT_RULES } from "../../../src/domain/rules/defaults";
import type { RuleParts } from "../../../src/domain/rules/parts";
import { DEFAULT_RULE_BOOK, ruleBookOf } from "../../../src/domain/rules/ruleBook";
import { graded, lettersOf, order } from "../../support/grading";
import { on, rowOf } from "../../support/modelRows";

const DAY = on("2026-11-20");
const always = <Rules>(rules: Rules) => [{ validFrom: null, approvedBy: null, rules }];
const bookWith = (part: keyof RuleParts, change: object) =>
  ruleBookOf({ [part]: always({ ...DEFAULT_RULES[part], ...change }) });
const rulesOf = (book: ReturnType<typeof ruleBookOf>, usual: GradeRules = GRADE_RULES.foreignTrade) =>
  gradeRulesOn(book, DAY, usual, 2);

test("a firm that agreed on nothing is graded as is usual in its business", () => {
  expect(gradeRulesOn(DEFAULT_RULE_BOOK, DAY, GRADE_RULES.dealers, 2)).toEqual(GRADE_RULES.dealers);
});

test("the book's first page says what is usual in foreign trade", () => {
  const book = ruleBookOf({ grading: always(DEFAULT_RULES.grading), inquiry: always(DEFAULT_RULES.inquiry) });
  expect(rulesOf(book)).toEqual(GRADE_RULES.foreignTrade);
});

test("agreed shares move the lines: of 60, 30 and 10 the second has 60 % before it", () => {
  const orders = [order("One", "2026-05-04", 60), order("Two", "2026-05-04", 30), order("Three", "2026-05-04", 10)];
  expect(lettersOf(graded({ orders }))).toBe("One A, Two A, Three B");
  const strict = rulesOf(bookWith("grading", { shareA: 0.5, shareB: 0.7 }));
  expect(lettersOf(graded({ orders }, strict))).toBe("One A, Two B, Three C");
});

test("the book's method, window, late payers and fewest accounts are taken over", () => {
  const change = { method: "rfm", months: 24, overdueDays: 30, overdueShare: 0.1, hysteresis: 0, fewestAccounts: 3 };
  expect(rulesOf(bookWith("grading", change))).toMatchObject({
    ...{ method: "rfm", months: 24, fewestAccounts: 3 },
    ...{ payment: { days: 30, share: 0.1 }, hysteresis: { margin: 0 } },
  });
});

test("costs stand in the book as a cell holds them, and are reckoned in cents", () => {
  const { investment } = rulesOf(bookWith("investment", { visitCost: 12.5, capitalCost: 0.1 }), GRADE_RULES.dealers);
  expect(investment).toMatchObject({ costPerVisit: 1250, costPerHour: 10_000, capitalRate: 0.1, growthCap: 0.3 });
  expect(rulesOf(bookWith("investment", {}), GRADE_RULES.dealers).method).toBe("investment");
});

test("an inquiry's points and lines are the book's: a quantity alone is worth 3 of 3 and makes an A", () => {
  const inquiries = [rowOf("inquiries", { accountName: "Neo", date: on("2026-11-02"), quantity: 9 })];
  // By the usual points it has 2 of the 3 that a B needs.
  expect(lettersOf(graded({ inquiries }))).toBe("Neo C");
  const agreed = rulesOf(bookWith("inquiry", { quantity: 3, pointsA: 3, pointsB: 2 }));
  const [grade] = graded({ inquiries }, agreed).grades;
  expect(grade).toMatchObject({
    label: "A",
    computed: { reason: { points: 3, parts: [{ id: "quantity", points: 3 }] } },
  });
});

test("a grade is provisional below the book's fewest accounts only", () => {
  const orders = [order("One", "2026-05-04", 60)];
  expect(graded({ orders }).grades[0]!.computed.doubts).toEqual(["fewAccounts"]);
  const relaxed = rulesOf(bookWith("grading", { fewestAccounts: 1 }));
  expect(graded({ orders }, relaxed).grades[0]!.computed.doubts).toEqual([]);
});
