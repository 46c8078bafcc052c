import { type NounId, nouns } from "../model/index";
import type { ColumnMap, QuestionReason, TableMap, WorkbookMap } from "./workbookMap";

/** What a person is asked: what a table's rows are, which field a column is, or which column a field that rows need is. */
export type OpenQuestion = { readonly table: TableMap; readonly reason: QuestionReason } & (
  | { readonly about: "noun"; readonly likely: readonly NounId[] }
  | { readonly about: "field"; readonly noun: NounId; readonly column: ColumnMap; readonly likely: readonly string[] }
  | { readonly about: "column"; readonly noun: NounId; readonly field: string }
);

/** All that is asked of a workbook, table by table; of a table whose rows are not known, nothing but that. */
export function openQuestions({ tables }: WorkbookMap): readonly OpenQuestion[] {
  return tables.flatMap((table) => {
    if (table.status === "asked") return questionsOf(table).filter(({ about }) => about === "noun");
    return table.status === "mapped" ? questionsOf(table) : [];
  });
}

function questionsOf(table: TableMap): readonly OpenQuestion[] {
  const { noun } = table;
  return table.questions.flatMap(({ column, reason, candidates }): readonly OpenQuestion[] => {
    const likely = candidates.map(({ field }) => field);
    if (column !== null) {
      const found = table.columns.find((one) => one.column === column);
      return found && noun ? [{ about: "field", table, noun, column: found, reason, likely }] : [];
    }
    if (reason === "required_field_missing") {
      return noun ? likely.map((field) => ({ about: "column", table, noun, field, reason })) : [];
    }
    return [{ about: "noun", table, reason, likely: likely.filter(isNoun) }];
  });
}

function isNoun(id: string): id is NounId {
  return id in nouns;
}
