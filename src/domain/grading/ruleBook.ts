import type { IsoDate } from "../kernel/date";
import { moneyOf } from "../kernel/money";
import type { RulePart } from "../rules/parts";
import { isAgreed, type RuleBook, rulesOn } from "../rules/ruleBook";
import type { GradeRules, InvestmentRules } from "./rules";

/** The tables of the rule book that grade accounts. */
export const GRADING_PARTS = ["grading", "scorecard", "investment", "inquiry"] as const satisfies readonly RulePart[];

/** How accounts are graded on a day: as the firm agreed, and as is usual in its business where it said nothing. */
export function gradeRulesOn(book: RuleBook, day: IsoDate, usual: GradeRules, digits: number): GradeRules {
  return {
    ...usual,
    ...(isAgreed(book, "grading") && agreedLines(book, day)),
    ...(isAgreed(book, "scorecard") && { scorecard: rulesOn(book, "scorecard", day) }),
    ...(isAgreed(book, "investment") && { investment: agreedCosts(book, day, usual.investment, digits) }),
    ...(isAgreed(book, "inquiry") && { inquiry: rulesOn(book, "inquiry", day) }),
  };
}

function agreedLines(book: RuleBook, day: IsoDate): Partial<GradeRules> {
  const { method, months, shareA, shareB, scoreA, scoreB, scoreC, ...rest } = rulesOn(book, "grading", day);
  return {
    ...{ method, months, fewestAccounts: rest.fewestAccounts },
    abcLines: { a: shareA, b: shareB },
    cutoffs: [scoreA, scoreB, scoreC],
    payment: { days: rest.overdueDays, share: rest.overdueShare },
    hysteresis: { margin: rest.hysteresis },
  };
}

function agreedCosts(book: RuleBook, day: IsoDate, usual: InvestmentRules, digits: number): InvestmentRules {
  const { visitCost, hourCost, capitalCost, highestGrowth } = rulesOn(book, "investment", day);
  const costs = { costPerVisit: moneyOf(visitCost, digits), costPerHour: moneyOf(hourCost, digits) };
  return { ...usual, ...costs, capitalRate: capitalCost, growthCap: highestGrowth };
}
