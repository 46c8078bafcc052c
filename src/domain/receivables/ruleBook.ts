import type { IsoDate } from "../kernel/date";
import type { Ratio } from "../kernel/ratio";
import type { RulePart } from "../rules/parts";
import { type RuleBook, rulesOn } from "../rules/ruleBook";
import { DEFAULT_RECEIVABLES_RULES, type ReceivablesRules } from "./rules";

/** The tables of the rule book that receivables are judged by. */
export const RECEIVABLES_PARTS = ["aging", "ladder", "collection"] as const satisfies readonly RulePart[];

/** How receivables are judged on a day, as the rule book says. A book without a bucket keeps the usual ones. */
export function receivablesRulesOn(book: RuleBook, day: IsoDate): ReceivablesRules {
  const rows = rulesOn(book, "aging", day);
  const buckets = rows.filter(({ toDay }) => toDay !== null && toDay > 0);
  const rest = { ladder: rulesOn(book, "ladder", day), ...rulesOn(book, "collection", day) };
  if (buckets.length === 0) return { ...DEFAULT_RECEIVABLES_RULES, ...rest };
  const notDue = rows.find(({ toDay }) => toDay !== null && toDay <= 0)?.allowance ?? 0;
  const open = rows.find(({ toDay }) => toDay === null)?.allowance ?? buckets.at(-1)!.allowance;
  return {
    bucketEdges: buckets.map(({ toDay }) => toDay!),
    allowanceRates: [notDue, ...buckets.map(({ allowance }) => allowance), open] as Ratio[],
    ...rest,
  };
}
