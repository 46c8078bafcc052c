import type { IsoDate } from "../../../domain/kernel/date";
import type { RulePart, RuleParts } from "../../../domain/rules/parts";
import type { RuleVersion } from "../../../domain/rules/ruleBook";
import type { Strings } from "../../../i18n/index";
import type { BlockCell } from "../../block";
import type { RuleField } from "./field";
import { ruleTable, ruleTableName } from "./tables";

type Words = Strings["rules"];

const FORMATS = {
  amount: "#,##0.00",
  ratio: "0.0%",
  count: "0",
  factor: "General",
  mark: "General",
  time: "hh:mm",
} as const;
const MINUTES_PER_DAY = 1440;

/** A rule table as cells: title and the name formulas use, from when and by whom, headers, rows; and where in it cells offer choices. */
export interface EncodedTable {
  readonly cells: readonly (readonly BlockCell[])[];
  readonly choices: readonly { readonly row: number; readonly column: number; readonly choices: readonly string[] }[];
}

/** Rows above a table's headers: its title, and from when it holds and who approved it. */
export const ROWS_ABOVE = 2;

export function encodeTable<Part extends RulePart>(
  part: Part,
  version: RuleVersion<RuleParts[Part]>,
  words: Words,
): EncodedTable {
  const { kind } = ruleTable(part);
  const { title } = words.tables[part];
  const head: BlockCell[][] = [
    [textCell(title), null, null, textCell(ruleTableName(part))],
    [textCell(words.validFrom), dateCell(version.validFrom), textCell(words.approvedBy), textCell(version.approvedBy)],
  ];
  const body =
    kind === "rows"
      ? rowCells(part, version.rules as readonly object[], words)
      : settingCells(part, version.rules, words);
  return { cells: [...head, ...body], choices: choicesIn(part, body.length - 1, words) };
}

function rowCells(part: RulePart, rows: readonly object[], words: Words): BlockCell[][] {
  const fields = Object.entries(ruleTable(part).fields);
  const header = fields.map(([field]) => textCell(label(part, field, words)));
  const filled = rows.map((row) =>
    fields.map(([name, field]) => encodeCell((row as { [field: string]: unknown })[name], field, words)),
  );
  // Excel has no table without a row.
  return [header, ...(filled.length > 0 ? filled : [fields.map(() => null)])];
}

function settingCells(part: RulePart, settings: object, words: Words): BlockCell[][] {
  const header = [textCell(words.setting), textCell(words.value)];
  const rows = Object.entries(ruleTable(part).fields).map(([name, field]) => [
    textCell(label(part, name, words)),
    encodeCell((settings as { [field: string]: unknown })[name], field, words),
  ]);
  return [header, ...rows];
}

export function label(part: RulePart, field: string, words: Words): string {
  return (words.tables[part].fields as { readonly [field: string]: string })[field]!;
}

/** A value as its cell; null is blank. */
export function encodeCell(value: unknown, field: RuleField, words: Words): BlockCell {
  if (value === null) return null;
  switch (field.kind) {
    case "text":
      return textCell(value as string);
    case "date":
      return dateCell(value as IsoDate);
    case "choice":
      return textCell(choiceWord(value as string, words));
    case "truth":
      return textCell(value ? words.yes : words.no);
    case "weekdays":
      return textCell((value as readonly number[]).map((day) => words.weekdays[day]).join(", "));
    case "time":
      return { number: (value as number) / MINUTES_PER_DAY, format: FORMATS.time };
    default:
      return { number: value as number, format: FORMATS[field.kind] };
  }
}

export function choiceWord(choice: string, words: Words): string {
  return (words.choices as { readonly [choice: string]: string })[choice]!;
}

function choicesIn(part: RulePart, rowCount: number, words: Words): EncodedTable["choices"] {
  const { kind, fields } = ruleTable(part);
  return Object.values(fields).flatMap((field, at) => {
    const choices = offered(field, words);
    if (!choices) return [];
    const first = ROWS_ABOVE + 1;
    if (kind === "settings") return [{ row: first + at, column: 1, choices }];
    return Array.from({ length: rowCount }, (_, row) => ({ row: first + row, column: at, choices }));
  });
}

/** What a cell may hold, in words; null where anything goes. */
export function offered(field: RuleField, words: Words): readonly string[] | null {
  if (field.kind === "truth") return [words.yes, words.no];
  return field.kind === "choice" ? field.choices.map((choice) => choiceWord(choice, words)) : null;
}

function textCell(value: string | null): BlockCell {
  return value === null ? null : { text: value };
}

function dateCell(value: IsoDate | null): BlockCell {
  return value === null ? null : { date: value };
}
