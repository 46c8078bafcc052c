import type { NounId } from "../model/index";
import type { SheetRef } from "./sheetNow";

/** A cell as Excel hands it over: dates are serials, an error is its text ("#N/A"), blank is "" or null. */
export type CellValue = string | number | boolean | null;

/** Rows as Excel counts them, from 1; columns from 0, A is 0. Both ends belong to it. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where a person said a table stands, titles included. */
export interface SaidArea extends Area {
  /** The lower of two rows of titles. */
  readonly headerRow: number;
  /** It reached down to the last filled row, and takes in what is added below. */
  readonly isOpenEnded: boolean;
  /** What stands in the first filled row below it: by that its end is found again. */
  readonly below: string;
}

/** An Excel table (Insert > Table). */
export interface NativeTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** One sheet's cells, from A1 on unless `firstRow` and `firstColumn` say where the rectangle begins. */
export interface SheetCells {
  readonly name: string;
  /** Stays when the sheet is renamed. */
  readonly id?: string;
  /** The file it is in, without ".xlsx": weak evidence of what is in it. */
  readonly workbookName?: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** In step with `values`, but may end earlier; they tell serials that are dates. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly NativeTable[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly isHidden?: boolean;
}

/** Why a column was taken for its field. */
export type Evidence = "header" | "similarHeader" | "values" | "saved" | "person";

export interface Candidate {
  readonly field: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ColumnMap {
  /** As it stands in the cell; a two-row header is joined with a blank. */
  readonly header: string;
  /** From 0, A is 0. */
  readonly column: number;
  /** A field of the table's noun; null where the column is left alone or still asked about. */
  readonly field: string | null;
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** A column whose header is a period: one field spread over many columns, "Jan … Dec" or "2026-01". */
export interface PeriodColumn {
  readonly column: number;
  readonly header: string;
  /** "2026-03", "2026-Q1", "2026"; without a year "03", "Q1". */
  readonly period: string;
  /** The field whose value stands below, such as `target`. */
  readonly field: string;
}

export type QuestionReason =
  | "several_fields_fit"
  | "several_columns_fit"
  | "header_only_similar"
  | "values_disagree"
  | "only_values_speak"
  | "column_renamed"
  | "several_nouns_fit"
  | "few_columns_known"
  | "required_field_missing";

/** What is asked rather than guessed: which field a column is, or (`column` null) what a table's rows are. */
export interface MappingQuestion {
  readonly column: number | null;
  readonly reason: QuestionReason;
  /** Best first. Nouns for `several_nouns_fit`, else fields; what is missing for `required_field_missing`. */
  readonly candidates: readonly Candidate[];
  /** Up to three values as they stand in the cells. */
  readonly samples: readonly CellValue[];
}

/**
 * `asked`: the noun is our best guess, to be confirmed. `payables`: bills of our suppliers, whose columns are known but which
 * are no receivables. `notData`: a report or a list of choices. `leftOut`: by the person.
 */
export type TableStatus = "mapped" | "asked" | "payables" | "notData" | "leftOut";

export interface TableMap extends Area, SheetRef {
  /** The name of the Excel table, when it is one. */
  readonly nativeTable: string | null;
  /** The row of the column headers; the lower one of two. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Rows between first and last that are no records: blank, placeholders, headers or titles repeated. */
  readonly skippedRows: readonly number[];
  readonly totalsRows: readonly number[];
  readonly status: TableStatus;
  /** Null for what is not ours to read: payables, no data, left out. */
  readonly noun: NounId | null;
  /** What a left-out table held, for when it is taken back in. */
  readonly leftOutNoun?: NounId | null;
  readonly confidence: number;
  readonly columns: readonly ColumnMap[];
  readonly periods: readonly PeriodColumn[];
  readonly questions: readonly MappingQuestion[];
  /** Where a person said it stands; left out where we found it. */
  readonly said?: SaidArea;
}

/** Every table found in a workbook, in the order of its sheets. */
export interface WorkbookMap {
  readonly tables: readonly TableMap[];
}

/** A column as it is remembered. */
export interface SavedColumn {
  readonly header: string;
  /** Null: the person, or we, left it alone. */
  readonly field: string | null;
  readonly byPerson: boolean;
}

export interface SavedTable extends SheetRef {
  readonly nativeTable: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly noun: NounId | null;
  readonly isLeftOut: boolean;
  readonly said?: SaidArea;
  /** In the order of the sheet, so that a renamed column is known by its neighbours. */
  readonly columns: readonly SavedColumn[];
}

/** A mapping to be remembered in the workbook; plain JSON. */
export interface WorkbookMapping {
  readonly version: 1;
  readonly tables: readonly SavedTable[];
}
