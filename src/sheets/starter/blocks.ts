import type { IsoDate } from "../../domain/kernel/date";
import { nouns } from "../../domain/model/index";
import type { Kind } from "../../domain/model/noun";
import { DEFAULT_RULE_BOOK } from "../../domain/rules/ruleBook";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell, BlockChoices } from "../block";
import { ruleBlocks } from "../tables/rules/blocks";
import { STARTER_CHOICES, STARTER_COLUMNS, type StarterNoun } from "./columns";
import { type SampleRow, sampleRows } from "./sampleRows";

const ORDER: readonly StarterNoun[] = ["accounts", "activities", "orders", "invoices", "targets"];
/** Empty rows that a table begins with: formatted, with their choices; Excel carries both on to the next. */
const EMPTY_ROWS = 20;

const FORMATS: { readonly [K in Kind]?: string } = { money: "#,##0.00", ratio: "0.0%", number: "#,##0.##" };
const WIDTHS: { readonly [K in Kind]?: number } = { money: 14, date: 12, id: 13, number: 11, ratio: 9, choice: 14 };
const USUAL_WIDTH = 20;

/** The sheets to begin with, and the rule book; `asOf` dates the sample rows. */
export function starterBlocks(
  strings: Strings,
  { withSample, asOf, hasRules }: { readonly withSample: boolean; readonly asOf: IsoDate; readonly hasRules: boolean },
  nameOf: (wanted: string) => string,
): Block[] {
  const rows = withSample ? sampleRows(strings.starter, asOf) : null;
  const sheets = ORDER.map((noun) =>
    starterSheet(noun, rows?.[noun] ?? null, strings, nameOf(strings.starter.sheets[noun])),
  );
  return hasRules ? sheets : [...sheets, ...ruleBlocks(DEFAULT_RULE_BOOK, asOf, strings.rules, nameOf)];
}

/** A sheet of one noun, with these rows or ready to be filled. */
export function starterSheet(
  noun: StarterNoun,
  rows: readonly SampleRow[] | null,
  strings: Strings,
  sheetName: string,
): Block {
  const fields: readonly string[] = STARTER_COLUMNS[noun];
  const labels = strings.nouns[noun].fields as { readonly [field: string]: string };
  const header = fields.map((field): BlockCell => ({ text: labels[field]! }));
  const body = rows
    ? rows.map((row) => fields.map((field) => cellOf(row[field], kindOf(noun, field))))
    : emptyRows(noun, fields);
  const cells = [header, ...body];
  return {
    sheetName,
    cells,
    columnWidths: fields.map((field) => WIDTHS[kindOf(noun, field)] ?? USUAL_WIDTH),
    tables: [{ name: starterTableName(noun), row: 0, column: 0, rowCount: cells.length, columnCount: fields.length }],
    frozenRows: 1,
    boldRows: [],
    choices: choicesOf(noun, fields, body.length, strings),
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

/** Blank cells that are formatted already. */
function emptyRows(noun: StarterNoun, fields: readonly string[]): BlockCell[][] {
  const row = fields.map((field): BlockCell => {
    const format = formatOf(kindOf(noun, field));
    return format === null ? null : { text: "", format };
  });
  return Array.from({ length: EMPTY_ROWS }, () => row);
}

function cellOf(value: SampleRow[string] | undefined, kind: Kind): BlockCell {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") return { text: value };
  if (typeof value === "object") return value;
  const format = formatOf(kind);
  return format === null ? { number: value } : { number: value, format };
}

function formatOf(kind: Kind): string | null {
  if (kind === "date") return "yyyy-mm-dd";
  // An id typed into a text cell keeps its leading zeros.
  if (kind === "id" || kind === "phone") return "@";
  return FORMATS[kind] ?? null;
}

function choicesOf(noun: StarterNoun, fields: readonly string[], rowCount: number, strings: Strings): BlockChoices[] {
  const lists: { readonly [field: string]: keyof Strings["starter"]["choices"] } = STARTER_CHOICES[noun];
  return Object.entries(lists).map(([field, list]) => ({
    row: 1,
    column: fields.indexOf(field),
    rowCount,
    choices: strings.starter.choices[list],
  }));
}

function kindOf(noun: StarterNoun, field: string): Kind {
  return (nouns[noun].fields as { readonly [field: string]: Kind })[field]!;
}

/** The same in every language, so that formulas can be passed on. */
export function starterTableName(noun: StarterNoun): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
