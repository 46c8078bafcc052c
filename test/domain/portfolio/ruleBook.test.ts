import { portfolioRulesOn } from "../../../src/domain/portfolio/ruleBook";
import { DEFAULT_PORTFOLIO_RULES } from "../../../src/domain/portfolio/review";
import { DEFAULT_RULE_BOOK, ruleBookOf } from "../../../src/domain/rules/ruleBook";
import { DEFAULT_RULES } from "../../../src/domain/rules/defaults";
import { on } from "../../support/modelRows";

const DAY = on("2026-06-30");

test("the usual rule book gives the usual rules, amounts in minor units", () => {
  // 300 a visit and 100 an hour, as the book's first version says, in cents.
  expect(portfolioRulesOn(DEFAULT_RULE_BOOK, DAY, 100)).toEqual({
    portfolio: DEFAULT_PORTFOLIO_RULES,
    costs: { perVisit: 30_000, perHour: 10_000, ofCapital: 0.06, growthCap: 0.3 },
    neglectDays: 30,
  });
});

test("classes, costs and neglect are the book's of the day", () => {
  const version = <Rules>(rules: Rules) => [{ validFrom: null, approvedBy: null, rules }];
  const book = ruleBookOf({
    grading: version({ ...DEFAULT_RULES.grading, shareA: 0.7, shareB: 0.9 }),
    investment: version({ visitCost: 12.345, hourCost: 0, capitalCost: 0.1, highestGrowth: 0 }),
    contact: version({ ...DEFAULT_RULES.contact, quietDays: 45 }),
  });
  const { portfolio, costs, neglectDays } = portfolioRulesOn(book, DAY, 100);
  expect(portfolio.abcLines).toEqual({ a: 0.7, b: 0.9 });
  expect(costs).toEqual({ perVisit: 1235, perHour: 0, ofCapital: 0.1, growthCap: 0 });
  expect(neglectDays).toBe(45);
});
