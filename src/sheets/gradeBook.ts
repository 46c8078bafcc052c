import { accountOf, NO_ACCOUNT } from "../domain/accountIndex";
import type { GradingReport, KeptGrade } from "../domain/grading/gradeAccounts";
import type { Strings } from "../i18n/index";
import { type Edit, type Proposal, proposalOf } from "./changes/proposal";
import { gradeEdits } from "./gradeEdits";
import type { SalesBook } from "./salesBook";
import type { KeptReading } from "./tables/kept/decode";
import type { GradeMoveRow, KeptGradeRow } from "./tables/kept/tables";
import { keptEdits, keptParts } from "./tables/kept/write";

/** What the last run left, as grading takes it. */
export function keptGrades({ records }: KeptReading): KeptGrade[] {
  return records.gradeBook.rows.map(({ pendingLabel, pendingSince, ...grade }) => ({
    ...grade,
    pending: pendingLabel === null || pendingSince === null ? null : { label: pendingLabel, since: pendingSince },
  }));
}

/**
 * All that a run leaves, in one change: the grade column of the person's own sheet, the grade book for the next run, and
 * the moves in its log. Null where everything is so already.
 */
export function gradesProposal(
  report: GradingReport,
  book: SalesBook,
  kept: KeptReading,
  strings: Strings,
): Proposal | null {
  const column = gradeEdits(report, book);
  const { edits, added } = bookChanges(report, kept, strings);
  const moves = report.moves.map(({ account, ...move }): GradeMoveRow => {
    return { ...move, accountName: report.index.entries[account]!.name };
  });
  const parts = keptParts({ gradeBook: added, gradeMoves: moves }, kept, strings);
  if (column.length + edits.length + added.length + moves.length === 0) return null;
  const title = { code: "grades", facts: { count: Math.max(column.length, moves.length) } } as const;
  return proposalOf(title, { ...parts, edits: [...column, ...edits, ...parts.edits] });
}

/** Rows of the book that say something else now, and those of accounts that are not in it. */
function bookChanges({ index, kept: grades }: GradingReport, kept: KeptReading, strings: Strings) {
  const { rows, places, found } = kept.records.gradeBook;
  const rowOf = new Map<number, number>();
  rows.forEach((row, at) => {
    const account = accountOf(index, row);
    if (account !== NO_ACCOUNT) rowOf.set(account, at);
  });
  const edits: Edit[] = [];
  const added: KeptGradeRow[] = [];
  for (const grade of grades) {
    const flat = flatGrade(grade);
    const at = rowOf.get(accountOf(index, grade));
    if (at === undefined) added.push(flat);
    else if (!isSame(rows[at]!, flat)) edits.push(...keptEdits("gradeBook", found!, places[at]!.row, flat, strings));
  }
  return { edits, added };
}

function flatGrade({ pending, accountId, ...grade }: KeptGrade): KeptGradeRow {
  const { label: pendingLabel = null, since: pendingSince = null } = pending ?? {};
  return { ...grade, accountId: accountId ?? null, pendingLabel, pendingSince };
}

/** Whatever way the account is written. */
function isSame(one: KeptGradeRow, other: KeptGradeRow): boolean {
  const fields = ["label", "base", "method", "pendingLabel", "pendingSince", "firstInquiry"] as const;
  return fields.every((field) => one[field] === other[field]);
}
