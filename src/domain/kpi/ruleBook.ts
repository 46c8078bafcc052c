import type { IsoDate } from "../kernel/date";
import type { RulePart } from "../rules/parts";
import { type RuleBook, rulesOn } from "../rules/ruleBook";
import { DEFAULT_KPI_RULES, type KpiRules } from "./rules";

/** The tables of the rule book that a scorecard is judged by. */
export const KPI_PARTS = [
  "targets",
  "complaints",
  "pay",
  "week",
  "hours",
  "specialDays",
] as const satisfies readonly RulePart[];

/** How KPIs are judged on a day: the usual rules, with what the book says of complaints. */
export function kpiRulesOn(book: RuleBook, day: IsoDate): KpiRules {
  const { handOverMinutes, lowestHandlingRate } = rulesOn(book, "complaints", day);
  const targets = { ...DEFAULT_KPI_RULES.targets, complaintHandling: lowestHandlingRate };
  return { ...DEFAULT_KPI_RULES, handOverMinutes, targets };
}
