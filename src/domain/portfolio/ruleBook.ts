import type { IsoDate } from "../kernel/date";
import { type RuleBook, rulesOn } from "../rules/ruleBook";
import type { PortfolioReportRules } from "./report";
import { DEFAULT_PORTFOLIO_RULES } from "./review";

/** How a portfolio is judged on a day, as the rule book says; `unit` is minor units to one unit of the currency. */
export function portfolioRulesOn(book: RuleBook, day: IsoDate, unit: number): PortfolioReportRules {
  const { shareA, shareB } = rulesOn(book, "grading", day);
  const { visitCost, hourCost, capitalCost, highestGrowth } = rulesOn(book, "investment", day);
  const minor = (amount: number) => Math.round(amount * unit);
  return {
    portfolio: { ...DEFAULT_PORTFOLIO_RULES, abcLines: { a: shareA, b: shareB } },
    costs: {
      perVisit: minor(visitCost),
      perHour: minor(hourCost),
      ofCapital: capitalCost,
      growthCap: highestGrowth,
    },
    neglectDays: rulesOn(book, "contact", day).quietDays,
  };
}
