import type { Intention, PastIntention } from "../../domain/salesReport/intentions";
import type { KeyAccount } from "../../domain/salesReport/keyAccounts";
import type { OverdueChange } from "../../domain/salesReport/overdueChange";
import type { Evaluation } from "../../domain/salesReport/evaluation";
import type { Fact } from "../../domain/salesReport/rows";
import type { ReportAsk, SalesReport } from "../../domain/salesReport/salesReport";
import { type Money, money } from "../../domain/kernel/money";
import { ratio } from "../../domain/kernel/ratio";
import type { Strings } from "../../i18n/index";
import type { BlockCell } from "../block";
import { freeSheetName } from "../names";
import type { BoxPart, FactsPart, ReportTab, TabPart } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { type EvaluationCodes, evaluationParts } from "./evaluationParts";
import { marketPart } from "./marketPart";

export interface SalesReportForm {
  readonly strings: Strings;
  readonly digits: number;
}

type Row = readonly BlockCell[];

/** What each part is known by on the tab; a number is never used for another part. */
const CODE = {
  head: 1,
  lastPlan: 2,
  whyNot: 3,
  review: 4,
  accounts: 5,
  company: 6,
  own: 7,
  improvement: 8,
  support: 9,
  mood: 10,
  evaluation: 11,
  next: 12,
  manager: 13,
  figures: 14,
  accrued: 15,
  moves: 16,
  objectives: 17,
  managersEvaluation: 18,
  to: 19,
  market: 20,
} as const;

const EVALUATION_CODES: EvaluationCodes = { ...CODE, rep: CODE.evaluation, manager: CODE.managersEvaluation };

const WIDTHS = [27, 12, 13, 13, 15, 6, 24, 12, 12];
const BOX_ROWS = 3;

/**
 * The tab of a weekly or monthly report: facts, five boxes that only the rep fills, a month's evaluation, the next plan, the
 * manager's box.
 */
export function salesReportTab(
  report: SalesReport,
  form: SalesReportForm,
  evaluation: Evaluation | null = null,
): ReportTab {
  const words = form.strings.salesReport;
  const box = (code: number, title: string): BoxPart => ({
    kind: "box",
    code,
    titles: [[], [{ text: title }]],
    space: BOX_ROWS,
  });
  const boxes = (["company", "own", "improvement", "support", "mood"] as const).map((id, at) => ({
    ...box(CODE[id], words.boxes[id]),
    startsPage: at === 0,
  }));
  const parts: TabPart[] = [
    headPart(report, form),
    box(CODE.to, words.to),
    planPart(report.lastPlan, form),
    box(CODE.whyNot, words.whyNot),
    reviewPart(report, form),
    accountsPart(report.accounts, form),
    marketPart(CODE.market, report.heard, form),
    ...boxes,
    ...(evaluation ? evaluationParts(evaluation, report.rhythm, form, EVALUATION_CODES) : []),
    nextPart(report.next.span.label, report.next.plan, form),
    box(CODE.manager, words.manager),
  ];
  return {
    sheetName: reportTabName(report, form.strings),
    parts,
    columnWidths: WIDTHS,
    print: { orientation: "portrait", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

/** The name of a report's tab, as Excel allows it: it is how the tab is found again. */
export function reportTabName({ span, owner }: ReportAsk, { salesReport }: Strings): string {
  return freeSheetName(salesReport.tabName(span.label, owner), []);
}

function headPart({ span, owner }: SalesReport, { strings }: SalesReportForm): FactsPart {
  const words = strings.salesReport;
  return {
    kind: "facts",
    code: CODE.head,
    titles: [texts(words.titles[span.kind](span.label))],
    rows: [
      texts(strings.pane.labelled(words.owner, owner ?? words.team)),
      texts(strings.pane.labelled(words.period, words.fromTo(span.from, span.to))),
    ],
  };
}

function planPart(plan: readonly PastIntention[], { strings }: SalesReportForm): FactsPart {
  const words = strings.salesReport;
  const rows = plan.map(({ isKept, ...planned }) => plannedRow(planned, isKept ? words.done : words.notDone));
  return {
    kind: "facts",
    code: CODE.lastPlan,
    titles: [[], texts(words.lastPlan), texts(...words.planHeaders)],
    rows: orNothing(rows, words),
  };
}

function reviewPart({ review, rhythm, overdue }: SalesReport, form: SalesReportForm): FactsPart {
  const { strings, digits } = form;
  const words = strings.salesReport;
  const line = (name: string, fact: Fact | null, amount: Money | null = null, remark = ""): Row => [
    { text: name },
    fact === null ? null : numberCell(fact.rows.length),
    moneyCell(amount, digits),
    textCell(remark === "" ? null : remark),
  ];
  const contacts = { rows: review.contacts.flatMap(({ rows }) => rows) };
  const met = review.newAccounts.filter(({ isContacted }) => isContacted).length;
  const attained = review.plan === null || review.plan === 0 ? null : ratio(review.orders.amount / review.plan);
  return {
    kind: "facts",
    code: CODE.review,
    titles: [[], texts(words.review), texts(...words.reviewHeaders)],
    rows: [
      line(words.contacts, contacts),
      ...review.contacts.map((form) => line(`  ${form.form || words.unnamed}`, form)),
      line(words.visits, review.visits),
      line(words.inquiries, review.inquiries),
      line(words.quotations, review.quotations),
      line(words.newAccounts, { rows: review.newAccounts.map(({ row }) => row) }, null, words.contacted(met)),
      line(words.newOpportunities, review.newOpportunities, review.newOpportunities.amount),
      line(words.orders, review.orders, review.orders.amount),
      ...(review.plan === null ? [] : [line(words.plan, null, review.plan)]),
      ...(attained === null ? [] : [[{ text: words.attainment }, numberCell(attained, PERCENT)]]),
      ...(review.grossProfit.rows.length > 0
        ? [line(words.grossProfit, review.grossProfit, review.grossProfit.amount)]
        : []),
      line(words.collections, review.collections, review.collections.amount),
      ...overdueLine(overdue, form),
      line(words.rhythmKept, rhythm.kept),
      line(words.rhythmOpen, rhythm.open),
      line(words.rhythmMissed, rhythm.missed),
      line(words.wins, review.wins, review.wins.amount),
      ...review.losses.map((loss) => line(words.losses, loss, loss.amount, loss.reason || words.noReason)),
      line(words.complaints, review.complaints),
      line(words.expenses, review.expenses, review.expenses.amount),
      line(words.market, review.market),
    ],
  };
}

/** What is overdue at the end, and by how much that is more or less than at the beginning. */
function overdueLine(overdue: OverdueChange | null, { strings, digits }: SalesReportForm): Row[] {
  const words = strings.salesReport;
  if (overdue === null) return [];
  const { before, after } = overdue;
  return [
    [{ text: words.overdue }, null, moneyCell(after, digits)],
    [{ text: words.overdueChange }, null, moneyCell(money(after - before), digits)],
  ];
}

function accountsPart(accounts: readonly KeyAccount[], { strings }: SalesReportForm): FactsPart {
  const words = strings.salesReport;
  const rows = accounts.map(({ entry, contactName, grade, followUps, promises, nextDate, nextAction }): Row => {
    const told = followUps.map(({ date, form, content, result }) => words.entry(date, form, content, result));
    const { address, city, phone, mobile, email } = entry.account ?? {};
    return texts(
      ...[entry.name, address ?? city ?? "", contactName, phone ?? mobile ?? "", email ?? "", grade],
      ...[told.join("\n"), promises.join("\n"), words.next(nextDate ?? "", nextAction)],
    );
  });
  return {
    kind: "facts",
    code: CODE.accounts,
    startsPage: true,
    titles: [[], texts(words.accounts), texts(...words.accountHeaders)],
    rows: orNothing(rows, words),
  };
}

function nextPart(label: string, plan: readonly Intention[], { strings }: SalesReportForm): FactsPart {
  const words = strings.salesReport;
  const rows = plan.map((planned) => plannedRow(planned, ""));
  const titles = [[], texts(words.nextPlan(label)), texts(...words.nextHeaders)];
  return { kind: "facts", code: CODE.next, titles, startsPage: true, rows: orNothing(rows, words) };
}

/** What is to be done stands where there is most room. */
function plannedRow({ date, account, action }: Intention, state: string): Row {
  const [customer = null, done = null, what = null] = texts(account, state, action);
  return [customer, dateCell(date), done, null, null, null, what];
}

function orNothing(rows: readonly Row[], { nothing }: Strings["salesReport"]): readonly Row[] {
  return rows.length > 0 ? rows : [texts(nothing)];
}

function texts(...list: readonly string[]): BlockCell[] {
  return list.map((text) => (text === "" ? null : { text }));
}
