import type { NounId, Nouns } from "../domain/model/index";
import type { RowOf } from "../domain/model/noun";
import type { DateSystem } from "./serial";

/** Where a row stands: the sheet's name, and the row as Excel counts it, from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What a cell held that could not be read, and what was wanted. The rest of its row still counts. */
export interface CellProblem extends RowPlace {
  /** The column as Excel letters it. */
  readonly column: string;
  readonly header: string;
  readonly noun: NounId;
  readonly field: string;
  readonly wanted: string;
  readonly found: string;
}

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
  readonly problems: readonly CellProblem[];
  readonly dateSystem: DateSystem;
  /** Decimals of the workbook's currency: Money is in these minor units. */
  readonly moneyDigits: number;
}
