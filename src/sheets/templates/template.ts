import type { AccountFactId } from "../../domain/plans/facts";
import type { Language } from "../../i18n/index";
import type { Tone } from "../block";

/** One meaning in every language of the house. */
export type Words = { readonly [Tag in Language]: string };

export function words(english: string, chinese: string): Words {
  return { "en-US": english, "zh-CN": chinese };
}

/** What cells of a column or field hold; a factor is a number with two decimals. */
export type CellKind = "text" | "number" | "factor" | "money" | "ratio" | "date" | "choice";

/** A list of choices, each by an id that formulas name. */
export type Choices = { readonly [id: string]: Words };

/**
 * A formula in English notation without its "=". `[due]` is the cell of this row in the column `due`; `#asOf` a field;
 * `#actions.due` the whole column of a table; `~status.done` a choice's word in the language of the tab.
 */
export type TemplateFormula = string;

/** A column of a table. */
export interface TemplateColumn {
  readonly id: string;
  readonly title: Words;
  readonly kind: CellKind;
  /** In characters; the kind's own where it is left out. */
  readonly width?: number;
  readonly choices?: Choices;
  readonly formula?: TemplateFormula;
  /** Excel's number format; the kind's own where it is left out. */
  readonly format?: string;
  /** Colours cells of the column by conditions in the notation of formulas. */
  readonly highlights?: readonly { readonly when: TemplateFormula; readonly tone: Tone }[];
}

/** A label with one cell beside it. */
export interface TemplateField {
  readonly id: string;
  readonly title: Words;
  readonly kind: CellKind;
  readonly choices?: Choices;
  readonly formula?: TemplateFormula;
  /** Excel's number format; the kind's own where it is left out. */
  readonly format?: string;
  /** What the sheets know, as of the day the tab is made. */
  readonly fact?: AccountFactId;
  /** What stands there where no fact does. */
  readonly value?: number | Words;
}

export interface FieldsPart {
  readonly kind: "fields";
  readonly id: string;
  readonly title: Words;
  readonly fields: readonly TemplateField[];
}

/** Rows a table is filled with from the sheets. */
export type FilledFrom = "contacts" | "productLines" | "opportunities" | "accounts" | "contracts" | "tiers";

/** What a row of a table begins with, by column. */
export type StartRow = { readonly [column: string]: number | Words };

export interface TablePart {
  readonly kind: "table";
  readonly id: string;
  readonly title: Words;
  readonly columns: readonly TemplateColumn[];
  readonly startRows?: readonly StartRow[];
  readonly filledFrom?: FilledFrom;
  /** Empty rows after those that are filled. */
  readonly blankRows: number;
}

export type TemplatePart = FieldsPart | TablePart;

/** Whom a plan is about. */
export type PlanSubject = "account" | "territory" | "person" | "none";

/** One tab of a plan, as data: everything the engine needs to lay it out, calculate, check and read it back. */
export interface Template {
  readonly id: string;
  readonly subject: PlanSubject;
  readonly name: Words;
  /** What it is for, in a sentence. */
  readonly purpose: Words;
  readonly parts: readonly TemplatePart[];
}

export function fields(id: string, title: Words, ...list: readonly TemplateField[]): FieldsPart {
  return { kind: "fields", id, title, fields: list };
}

type Details = Partial<Omit<TablePart, "kind" | "id" | "title" | "columns">>;

export function table(id: string, title: Words, columns: readonly TemplateColumn[], details: Details = {}): TablePart {
  return { kind: "table", id, title, columns, blankRows: 8, ...details };
}

export function column(
  id: string,
  kind: CellKind,
  title: Words,
  details: Partial<Omit<TemplateColumn, "id" | "kind" | "title">> = {},
): TemplateColumn {
  return { id, kind, title, ...details };
}

export function field(
  id: string,
  kind: CellKind,
  title: Words,
  details: Partial<Omit<TemplateField, "id" | "kind" | "title">> = {},
): TemplateField {
  return { id, kind, title, ...details };
}
