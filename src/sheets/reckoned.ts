import type { IsoDate } from "../domain/kernel/date";
import type { KpiFacts } from "../domain/kpi/facts";
import { kpiRulesOn } from "../domain/kpi/ruleBook";
import { type RuleBook, rulesOn } from "../domain/rules/ruleBook";
import { commissionRulesOn, workingTimeOn } from "../domain/rules/subjects";
import { withAgreed } from "../domain/statement/agreed";
import type { StatementFacts } from "../domain/statement/statement";
import type { SalesBook } from "./salesBook";
import type { KeptReading } from "./tables/kept/decode";

/** What scorecards of a period that begins on `from` are made of. */
export function kpiFactsOf(book: SalesBook, rules: RuleBook, kept: KeptReading, from: IsoDate): KpiFacts {
  const rows = Object.fromEntries(Object.entries(book.records).map(([noun, own]) => [noun, own.rows]));
  return {
    rows: rows as KpiFacts["rows"],
    rules: kpiRulesOn(rules, from),
    pay: payRulesOn(rules, kept)(from),
    ...workingTimeOn(rules, from),
    objectives: kept.records.objectives.rows,
    goals: rulesOn(rules, "targets", from),
    digits: book.moneyDigits,
  };
}

/** What statements of pay are made of, whatever their period. */
export function statementFactsOf(book: SalesBook, rules: RuleBook, kept: KeptReading): StatementFacts {
  const { accounts, orders, invoices, payments, opportunities } = book.records;
  const { bonusScores, adjustments, refunds } = kept.records;
  return {
    rows: {
      ...{ accounts: accounts.rows, orders: orders.rows, invoices: invoices.rows },
      ...{ payments: payments.rows, opportunities: opportunities.rows },
    },
    scores: bonusScores.rows,
    adjustments: adjustments.rows,
    refunds: refunds.rows,
    rulesOn: payRulesOn(rules, kept),
    digits: book.moneyDigits,
  };
}

function payRulesOn(rules: RuleBook, kept: KeptReading) {
  return withAgreed(
    commissionRulesOn(rules),
    kept.records.splits.rows,
    kept.records.draws.rows,
    kept.records.territories.rows,
  );
}
