import type { GradingReport } from "../domain/grading/gradeAccounts";
import { readGrade } from "../domain/grading/grade";
import type { Edit } from "./changes/proposal";
import type { SalesBook } from "./salesBook";

/** Each account's grade in the grade column of its own rows, where the sheet has one and says something else. */
export function gradeEdits({ grades, index }: GradingReport, { records, columns }: SalesBook): Edit[] {
  const columnOf = new Map(
    columns.filter(({ noun, field }) => noun === "accounts" && field === "grade").map((one) => [one.sheet, one.column]),
  );
  const { rows, places } = records.accounts;
  return grades.flatMap((grade) => {
    if (grade === null || grade.computed.reason.method === "written") return [];
    return index.entries[grade.account]!.rows.flatMap((row): Edit[] => {
      const place = places[row]!;
      const column = columnOf.get(place.sheet);
      if (column === undefined || says(rows[row]!.grade, grade.label)) return [];
      return [{ ...place, column, cell: { text: grade.label } }];
    });
  });
}

/** "A级客户" says A already, and stays as a person wrote it. */
function says(written: string | null, label: string): boolean {
  return written !== null && (written === label || (label.length === 1 && readGrade(written) === label));
}
