import { bestFirst } from "../../domain/grading/bestFirst";
import type { AccountGrade, GradingReport } from "../../domain/grading/gradeAccounts";
import type { GradeRules } from "../../domain/grading/rules";
import { money } from "../../domain/kernel/money";
import { type Figures, figuresIn } from "../../i18n/figures";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { moneyCell, numberCell, PERCENT, squared, textCell } from "./cells";

export interface GradesForm {
  readonly strings: Strings;
  readonly digits: number;
  readonly rules: GradeRules;
}

const WIDTHS = [28, 13, 9, 9, 14, 9, 11, 80];

/** Every account with its grade, its arithmetic in a sentence beside it, and the accounts that have none; best first. */
export function gradesTab(report: GradingReport, { strings, digits, rules }: GradesForm): Block {
  const words = strings.grading.sheet;
  const figures = figuresIn(strings.pane.locale, digits);
  const graded = report.grades.filter((grade) => grade !== null).sort(bestFirst);
  const head: BlockCell[][] = [
    [textCell(words.title(report.asOf))],
    [textCell(words.method), textCell(strings.grading.methods[rules.method])],
    [textCell(words.measure), textCell(strings.grading.measures[report.measure])],
    [textCell(words.source), textCell(report.source && strings.grading.view.sourceNames[report.source])],
    [textCell(words.accounts), numberCell(graded.length)],
    [textCell(words.ungraded), numberCell(report.ungraded.length)],
    [],
  ];
  const header = [
    ...[words.account, words.owner, words.accountGrade, words.inquiryGrade],
    ...[words.value, words.shareBefore, words.provisional, words.reason],
  ].map(textCell);
  const rows = [
    ...graded.map((grade) => gradeRow(grade, report, { strings, digits, figures })),
    ...report.ungraded.map((account) => ungradedRow(account, report, words.ungraded)),
  ];
  const cells = squared([...head, header, ...rows], WIDTHS.length);
  return {
    sheetName: words.name,
    cells,
    columnWidths: WIDTHS,
    tables: [tableBelow("DeskGrades", head.length, rows.length, WIDTHS.length)],
    frozenRows: head.length + 1,
    boldRows: [0],
    choices: [],
    wrappedAreas: [{ row: head.length, column: 0, rowCount: rows.length + 1, columnCount: WIDTHS.length }],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: head.length + 1 },
  };
}

interface RowForm {
  readonly strings: Strings;
  readonly digits: number;
  readonly figures: Figures;
}

function gradeRow(grade: AccountGrade, { index }: GradingReport, { strings, digits, figures }: RowForm): BlockCell[] {
  const { reason, doubts } = grade.computed;
  const isProspect = reason.method === "inquiry";
  const amount = reason.method === "abc" || reason.method === "rfm" ? reason.value : null;
  const value = reason.method === "investment" ? reason.expectedResult : amount;
  return [
    textCell(grade.name),
    textCell(index.entries[grade.account]!.account?.owner ?? null),
    textCell(isProspect ? null : grade.label),
    textCell(grade.inquiry?.letter ?? null),
    moneyCell(value === null ? null : money(Math.round(value)), digits),
    numberCell(reason.method === "abc" ? reason.shareBefore : null, PERCENT),
    textCell(doubts.length > 0 ? strings.grading.sheet.yes : null),
    textCell(strings.grading.sentence(grade, figures)),
  ];
}

function ungradedRow(account: number, { index }: GradingReport, word: string): BlockCell[] {
  const { name, account: row } = index.entries[account]!;
  return [textCell(name), textCell(row?.owner ?? null), null, null, null, null, null, textCell(word)];
}

function tableBelow(name: string, row: number, rowCount: number, columnCount: number) {
  return { name, row, column: 0, rowCount: rowCount + 1, columnCount };
}
