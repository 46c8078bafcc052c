import type { Evidence, QuestionReason, TableStatus } from "../../domain/mapping/workbookMap";
import type { FeatureId } from "../../domain/model/features";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

function either(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(names.map((name) => `“${name}”`));
}

/** Why something is asked; `names` are the fields or nouns it may be, the likeliest first. */
const reasons: { readonly [Reason in QuestionReason]: (names: readonly string[]) => string } = {
  several_fields_fit: (names) => `The title fits ${either(names)} equally well.`,
  several_columns_fit: (names) => `Another column has the same title; only one can be ${either(names)}.`,
  header_only_similar: (names) => `The title only resembles ${either(names.slice(0, 1))}.`,
  values_disagree: (names) => `The title says ${either(names.slice(0, 1))}, but the values do not look like it.`,
  only_values_speak: (names) => `The title says nothing; the values look like ${either(names.slice(0, 1))}.`,
  column_renamed: (names) => `The column was renamed; it may be ${either(names)}.`,
  several_nouns_fit: (names) => `The columns fit ${either(names)}; until you say which, the sheet is not read.`,
  few_columns_known: () => "Only few of its columns are known.",
  required_field_missing: () => "No column was found for it, and a row needs it.",
};

const evidence: { readonly [Kind in Evidence]: string } = {
  header: "by its title",
  similarHeader: "by a similar title",
  values: "by its values",
  saved: "as remembered",
  person: "as you said",
};

/** What is shown in place of the noun where a table is not read. */
const statuses: { readonly [Status in Exclude<TableStatus, "mapped">]: string } = {
  asked: "to be confirmed",
  payables: "bills of suppliers, not read",
  notData: "a report or list, not read",
  leftOut: "left out",
};

const features: { readonly [Feature in FeatureId]: string } = {
  duplicates: "Duplicate accounts",
  grading: "Account grades",
  cadence: "Contact rhythm",
  commission: "Commission",
  kpi: "Targets and scorecard",
  portfolio: "Account portfolio",
  receivables: "Receivables",
  forecast: "Forecast",
  weeklyReport: "Weekly report",
  inquiries: "Inquiries",
  contracts: "Contracts",
  complaints: "Complaints",
  expenses: "Expenses",
  marketInfo: "Market information",
};

/** Words of the mapping: what the sheets are, what is asked about them, and what features lack. */
export const mapping = {
  questions: "Open questions",
  questionCount: (count: number) => counted(count, "question", "questions"),
  noQuestions: "Nothing to ask.",
  reasons,
  column: (header: string, letters: string) => (header === "" ? `Column ${letters}` : `${header} (column ${letters})`),
  whatIsColumn: (header: string, letters: string) =>
    header === "" ? `What is column ${letters}?` : `What is “${header}” in column ${letters}?`,
  whatAreRows: (sheet: string) => `What are the rows of “${sheet}”?`,
  whichColumnIs: (field: string) => `Which column is “${field}”?`,
  titleAt: (title: string, sheet: string, cells: string) => `${title} (${sheet}, ${cells})`,
  choose: "Choose…",
  likely: "Likely",
  others: "All others",
  leaveColumn: "Leave it alone",
  samples: (values: readonly string[]) => (values.length === 0 ? "no values" : values.join(" · ")),
  tables: "Tables found",
  noTables: "No table was found.",
  noTablesHint: "A table has a row of titles and rows of values below it.",
  table: (sheet: string, content: string) => `${sheet} · ${content}`,
  asked: (noun: string) => `${noun}? To be confirmed`,
  statuses,
  rows: (count: number) => counted(count, "row", "rows"),
  confidence: (share: string) => `${share} sure`,
  rowsAre: "The rows are",
  leaveOut: "Leave out",
  takeBack: "Take back",
  leaveOutNamed: (name: string) => `Leave out ${name}`,
  takeBackNamed: (name: string) => `Take back ${name}`,
  columns: "Columns",
  fieldOf: (header: string) => `Field of ${header}`,
  evidence,
  periods: (count: number, first: string, last: string, field: string) =>
    `${counted(count, "column", "columns")} of periods, ${first} to ${last}: ${field}`,
  /** Where a table is, said by a person. */
  place: {
    range: "Range, titles included",
    titleRow: "Row of titles",
    read: "Read this range",
    findAgain: "Find it by yourself again",
    native: (name: string) =>
      `It is the Excel table ${name}; its range is changed in Excel, under Table Design › Resize.`,
    rangeWrong: "A range of two rows or more, such as A3:H120.",
    titlesWrong: (firstRow: number) => `${firstRow}, or ${firstRow + 1} for two rows of titles.`,
    missing: "A table is missing?",
    sheet: "Sheet",
    chooseSheet: "Choose a sheet…",
  },
  sayRowsFirst: "Say first what the rows are; the columns follow from it.",
  showMore: (count: number) => `Show ${count.toLocaleString("en-US")} more`,
  features: "What it is enough for",
  featureNames: features,
  full: "in full",
  partly: "in part",
  blocked: "not yet",
  noSheet: (nouns: readonly string[]) => `Needs a sheet of ${nouns.join(" or ")}.`,
  betterWithSheet: (noun: string) => `More with a sheet of ${noun}.`,
  needs: (noun: string, fields: readonly string[]) => `${noun}: needs ${fields.join(", ")}.`,
  leftAside: (noun: string, fields: readonly string[]) => `${noun} is left aside without ${fields.join(", ")}.`,
  betterWith: (noun: string, fields: readonly string[]) => `${noun}: more with ${fields.join(", ")}.`,
  nothingRecognised: "No table of yours was recognised.",
  recognisedNoun: (noun: string, rows: number) => `${noun} ${rows.toLocaleString("en-US")}`,
  seeMapping: "Mapping",
};
