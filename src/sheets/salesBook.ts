import type { NounId, Nouns } from "../domain/model/index";
import type { Kind, RowOf } from "../domain/model/noun";
import type { ColumnAsk, NoteKind, ProblemKind } from "./reading/decoded";
import type { DateSystem } from "./serial";

/** Where a row stands: the sheet's name, and the row as Excel counts it, from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A column that is mapped to a field, and where it stands. */
export interface ColumnPlace {
  readonly sheet: string;
  /** The column as Excel letters it. */
  readonly column: string;
  readonly header: string;
  readonly noun: NounId;
  readonly field: string;
}

/** What a cell held that could not be read, and what was wanted. The rest of its row still counts. */
export interface CellProblem extends RowPlace, ColumnPlace {
  readonly kind: ProblemKind;
  readonly wanted: Kind | "period";
  readonly found: string;
}

/** Cells that were read although Excel's own sums and filters pass them by: numbers and dates stored as text. */
export interface ColumnRemark extends ColumnPlace {
  readonly kind: NoteKind;
  /** Of each such cell, as Excel counts them. */
  readonly rows: readonly number[];
}

/** What nobody but a person can say of a column; until it is said, its cells are not read. */
export type ColumnQuestion = ColumnPlace & ColumnAsk;

/** The rows of one noun from every sheet that holds it; `places[i]` is where `rows[i]` stands. */
export interface Records<Id extends NounId = NounId> {
  readonly rows: readonly RowOf<Nouns[Id]>[];
  readonly places: readonly RowPlace[];
  /** Fields that some sheet has a column for. */
  readonly fields: ReadonlySet<string>;
}

/** Everything the mapped sheets of a workbook say, typed. A noun without a sheet has no rows. */
export interface SalesBook {
  readonly records: { readonly [Id in NounId]: Records<Id> };
  /** Every column that was read, in the order of the sheets; of a wide table's periods each. */
  readonly columns: readonly ColumnPlace[];
  readonly problems: readonly CellProblem[];
  readonly remarks: readonly ColumnRemark[];
  readonly questions: readonly ColumnQuestion[];
  readonly dateSystem: DateSystem;
  /** Decimals of the workbook's currency: Money is in these minor units. */
  readonly moneyDigits: number;
}
