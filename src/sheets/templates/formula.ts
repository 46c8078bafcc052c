import type { Language } from "../../i18n/index";
import { columnLetters } from "../address";
import { LISTS } from "./lists";
import type { Template, TemplateFormula } from "./template";

/** Where a table's rows lie; rows and columns count from 0. */
export interface PlacedTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where everything of a tab lies that a formula can name. */
export interface Places {
  readonly fields: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  readonly tables: ReadonlyMap<string, PlacedTable>;
}

interface Standing {
  readonly places: Places;
  readonly language: Language;
  /** The table and row a formula stands in; null of a field. */
  readonly at: { readonly table: PlacedTable; readonly row: number } | null;
}

const TEXT = /"(?:[^"]|"")*"/;
const ROW_CELL = /\[([A-Za-z]\w*)\]/;
const NAMED = /#([a-z]\w*)(?:\.([a-z]\w*))?/;
const CHOICE = /~([a-z]\w*)\.([a-z]\w*)/;
const TOKENS = new RegExp([TEXT, ROW_CELL, NAMED, CHOICE].map(({ source }) => source).join("|"), "g");

/** A declaration's formula as Excel takes it, without "="; a name that the tab does not have is our error. */
export function excelFormula(formula: TemplateFormula, { places, language, at }: Standing): string {
  return formula.replace(
    TOKENS,
    (token, cell?: string, name?: string, part?: string, list?: string, choice?: string) => {
      if (cell !== undefined) return rowCell(cell, at);
      if (list !== undefined) return quoted(choiceWord(list, choice!, language));
      if (name === undefined) return token;
      return part === undefined ? fieldCell(name, places) : wholeColumn(name, part, places);
    },
  );
}

function rowCell(column: string, at: Standing["at"]): string {
  const place = at?.table.columns.get(column);
  if (at === null || place === undefined) throw new RangeError(`There is no column ${column}`);
  return `$${columnLetters(place)}${at.row + 1}`;
}

function fieldCell(name: string, { fields }: Places): string {
  const place = fields.get(name);
  if (!place) throw new RangeError(`There is no field ${name}`);
  return `$${columnLetters(place.column)}$${place.row + 1}`;
}

function wholeColumn(name: string, column: string, { tables }: Places): string {
  const table = tables.get(name);
  const place = table?.columns.get(column);
  if (!table || place === undefined) throw new RangeError(`There is no column ${name}.${column}`);
  const absolute = (row: number) => `$${columnLetters(place)}$${row + 1}`;
  return `${absolute(table.firstRow)}:${absolute(table.lastRow)}`;
}

function choiceWord(list: string, choice: string, language: Language): string {
  const word = (LISTS as { readonly [list: string]: { readonly [choice: string]: Template["name"] } })[list]?.[choice];
  if (!word) throw new RangeError(`There is no choice ${list}.${choice}`);
  return word[language];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
