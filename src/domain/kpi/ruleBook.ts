import type { IsoDate } from "../kernel/date";
import { type RuleBook, rulesOn } from "../rules/ruleBook";
import { DEFAULT_KPI_RULES, type KpiRules } from "./rules";

/** How KPIs are judged on a day: the usual rules, with what the book says of complaints. */
export function kpiRulesOn(book: RuleBook, day: IsoDate): KpiRules {
  const { handOverMinutes, lowestHandlingRate } = rulesOn(book, "complaints", day);
  const targets = { ...DEFAULT_KPI_RULES.targets, complaintHandling: lowestHandlingRate };
  return { ...DEFAULT_KPI_RULES, handOverMinutes, targets };
}
