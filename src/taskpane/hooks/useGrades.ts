import { useCallback, useMemo } from "react";
import { gradeAccounts, type GradingReport } from "../../domain/grading/gradeAccounts";
import { gradeRulesOn } from "../../domain/grading/ruleBook";
import { type BusinessKind, GRADE_RULES, type GradeRules, type GradingMethod } from "../../domain/grading/rules";
import type { IsoDate } from "../../domain/kernel/date";
import { keptGrades } from "../../sheets/gradeBook";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import type { SalesBook } from "../../sheets/salesBook";
import type { KeptReading } from "../../sheets/tables/kept/decode";
import { useKept } from "./useKept";
import { useKeptTables } from "./useKeptTables";
import { useRuleBook } from "./useRuleBook";

/** The last answer for each book, by what was asked: the views ask for the same one in turn. */
const latest = new WeakMap<SalesBook, { readonly asked: string; readonly report: GradingReport }>();

/**
 * Everybody's grade on a day by the rules in force, in the person's kind of business and by its method unless another is
 * chosen; `reckon` does the work once.
 */
export function useGrades(reading: WorkbookReading, asOf: IsoDate) {
  const { book } = reading;
  const [business, setBusiness] = useKept<BusinessKind>("grading.business", () => "foreignTrade");
  const [method, setMethod] = useKept<GradingMethod | null>("grading.method", () => null);
  const ruleBook = useRuleBook(reading);
  const rules = useMemo(() => {
    const usual: GradeRules = { ...GRADE_RULES[business], ...(method && { method }) };
    return gradeRulesOn(ruleBook.book, asOf, usual, book.moneyDigits);
  }, [ruleBook, asOf, business, method, book.moneyDigits]);
  const kept = useKeptTables(reading);
  const reckon = useCallback(() => gradesOf(book, kept, rules, asOf), [book, kept, rules, asOf]);
  const choose = (kind: BusinessKind) => {
    setBusiness(() => kind);
    setMethod(() => null);
  };
  return {
    business,
    choose,
    chooseMethod: (one: GradingMethod) => setMethod(() => one),
    ruleBook,
    rules,
    kept,
    reckon,
  };
}

function gradesOf(book: SalesBook, kept: KeptReading, rules: GradeRules, asOf: IsoDate): GradingReport {
  const asked = JSON.stringify([rules, asOf]);
  const known = latest.get(book);
  if (known?.asked === asked) return known.report;
  const report = gradeBook(book, kept, rules, asOf);
  latest.set(book, { asked, report });
  return report;
}

function gradeBook({ records }: SalesBook, kept: KeptReading, rules: GradeRules, asOf: IsoDate): GradingReport {
  return gradeAccounts({
    accounts: records.accounts.rows,
    orders: records.orders.rows,
    invoices: records.invoices.rows,
    activities: records.activities.rows,
    opportunities: records.opportunities.rows,
    expenses: records.expenses.rows,
    inquiries: records.inquiries.rows,
    marks: kept.records.gradeMarks.rows,
    scores: kept.records.gradeScores.rows,
    kept: keptGrades(kept),
    rules,
    asOf,
  });
}
