import { useMemo, useState } from "react";
import { periodOf } from "../../domain/calendarPeriod";
import { addDays, type IsoDate } from "../../domain/kernel/date";
import { scorecards } from "../../domain/kpi/scorecard";
import { type Evaluation, evaluationOf } from "../../domain/salesReport/evaluation";
import type { ReportRows } from "../../domain/salesReport/rows";
import { type ReportAsk, salesReport } from "../../domain/salesReport/salesReport";
import { monthSpan, nextSpan, type ReportSpan, weekSpan } from "../../domain/salesReport/span";
import type { RhythmRules } from "../../domain/salesReport/rhythm";
import { type RuleBook, rulesOn } from "../../domain/rules/ruleBook";
import { commissionStatements } from "../../domain/statement/statement";
import { todayRulesOn } from "../../domain/today/ruleBook";
import { workingTimeOn } from "../../domain/rules/subjects";
import { type Language, LANGUAGES, stringsFor } from "../../i18n/index";
import { type AreaInputs, shownInput } from "../../sheets/contents";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { kpiFactsOf, statementFactsOf } from "../../sheets/reckoned";
import { reportIndex } from "../../sheets/reports/reportIndex";
import { reportTabName, salesReportTab } from "../../sheets/reports/salesReportTab";
import { readTab, tabProposal } from "../../sheets/reportTab/write";
import type { KeptReading } from "../../sheets/tables/kept/decode";
import { usePane } from "../paneContext";
import { today } from "../today";
import { useAsOf } from "./useAsOf";
import { useKeptTables } from "./useKeptTables";
import { useProposal } from "./useProposal";
import { useRuleBook } from "./useRuleBook";

/** The report a person is about to write: which span, whose, in which language. */
export function useSalesReport(reading: WorkbookReading) {
  const pane = usePane();
  const { asOf } = useAsOf(reading.book);
  const [owner, setOwner] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(pane.language);
  const run = useProposal();
  const rules = useRuleBook(reading);
  const kept = useKeptTables(reading);
  const { weekStartsOn } = rulesOn(rules.book, "contact", asOf);
  const week = (day: IsoDate) => weekSpan(day, weekStartsOn);
  const [said, setSpan] = useState<ReportSpan | null>(null);
  const span = useMemo(() => said ?? weekSpan(asOf, weekStartsOn), [said, asOf, weekStartsOn]);
  const report = useMemo(
    () => salesReport(reportRows(reading), { span, owner }, rhythmRules(rules.book, span)),
    [reading, rules, span, owner],
  );
  const sheetName = reportTabName(report, pane.strings);

  const write = () =>
    run.propose(async () => {
      const now = await readTab(pane.workbook, sheetName);
      if (!now.ok) return now;
      const strings = stringsFor(languageOf(now.value, span) ?? language);
      const evaluation = span.kind === "month" ? evaluate(reading, rules.book, kept, report) : null;
      const tab = salesReportTab(report, { strings, digits: reading.book.moneyDigits }, evaluation);
      const line = { title: strings.salesReport.titles[span.kind](span.label), owner, from: span.from, to: span.to };
      return tabProposal(pane.workbook, tab, now.value, reportIndex(line, sheetName, strings));
    });

  return {
    report,
    rules,
    sheetName,
    run,
    write,
    span,
    choose: (kind: ReportSpan["kind"]) => setSpan(kind === "week" ? week(asOf) : monthSpan(asOf)),
    later: () => setSpan(nextSpan(span)),
    earlier: () => setSpan(span.kind === "week" ? week(eve(span)) : monthSpan(eve(span))),
    owner,
    setOwner,
    language,
    setLanguage,
    owners: useMemo(() => ownersOf(reading), [reading]),
  };
}

/** What the month is judged by, up to today while it lasts: the scorecard's, the statement's and the grade log's own figures. */
function evaluate(reading: WorkbookReading, book: RuleBook, kept: KeptReading, { span, owner }: ReportAsk): Evaluation {
  const month = periodOf("month", span.from);
  const asOf = [month.to, today()].sort()[0]!;
  const material = {
    cards: scorecards(kpiFactsOf(reading.book, book, kept, month.from), month, asOf),
    moves: kept.records.gradeMoves.rows,
    statements: commissionStatements(statementFactsOf(reading.book, book, kept), month, asOf),
  };
  return evaluationOf(material, reportRows(reading), { span, owner });
}

/** The language a tab was made in, told by its title. */
function languageOf(tab: AreaInputs | null, { kind, label }: ReportSpan): Language | null {
  const said = new Set((tab?.inputs ?? []).flat().map((input) => shownInput(input)));
  const languages = Object.keys(LANGUAGES) as Language[];
  return languages.find((one) => said.has(stringsFor(one).salesReport.titles[kind](label))) ?? null;
}

/** The day before the span begins. */
function eve({ from }: ReportSpan): IsoDate {
  return addDays(from, -1);
}

/** The rules of contacts and of working time as they hold when the span begins. */
function rhythmRules(book: RuleBook, { from }: ReportSpan): RhythmRules {
  return { cadence: todayRulesOn(book, from).cadence, time: workingTimeOn(book, from) };
}

/** The rows of a book that reports are told from. */
export function reportRows({ book }: WorkbookReading): ReportRows {
  const {
    accounts,
    activities,
    inquiries,
    opportunities,
    orders,
    invoices,
    payments,
    targets,
    complaints,
    marketInfo,
    expenses,
  } = book.records;
  return {
    accounts: accounts.rows,
    activities: activities.rows,
    inquiries: inquiries.rows,
    opportunities: opportunities.rows,
    orders: orders.rows,
    invoices: invoices.rows,
    payments: payments.rows,
    targets: targets.rows,
    complaints: complaints.rows,
    marketInfo: marketInfo.rows,
    expenses: expenses.rows,
  };
}

/** Everybody who is said to own a row, by name. */
function ownersOf({ book }: WorkbookReading): string[] {
  const { accounts, activities, opportunities, orders } = book.records;
  const said = [accounts, activities, opportunities, orders].flatMap(({ rows }) =>
    rows.map(({ owner }) => owner ?? ""),
  );
  return [...new Set(said.filter((name) => name !== ""))].sort();
}
