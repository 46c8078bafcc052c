import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Extras } from "./extras";
import type { FunctionHost } from "./customFunctions";

/** A rectangle of cells on one sheet, zero-based. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell holds. Blank is "", an error is its text ("#N/A") and only `kindOf` tells it from a text that looks alike. */
export type CellValue = string | number | boolean;

export type CellKind = "Empty" | "Double" | "Boolean" | "String" | "Error";

/** Who changed a cell: the person at the grid, the add-in through office.js, or (a fault on demand) a co-author. */
export type Author = "user" | "addin" | "coauthor";

/** One change of a sheet, told after it has happened and, for a change of values, before its dependents are recalculated. */
export interface SheetChange {
  readonly kind:
    | "RangeEdited"
    | "FormatChanged"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted"
    | "SheetAdded"
    | "SheetDeleted"
    | "SheetRenamed"
    | "SheetMoved"
    | "SheetActivated"
    | "SheetVisibilityChanged"
    | "SelectionChanged"
    | "RowSorted"
    | "Filtered"
    | "TableAdded"
    | "TableDeleted"
    | "Calculated";
  readonly sheetId: string;
  readonly area?: Area;
  readonly by: Author;
  /** For a single edited cell; a formula's `after` is left out, because it is yet to be calculated. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly tableId?: string;
  /** For SheetRenamed. */
  readonly oldName?: string;
  readonly newName?: string;
}

/**
 * The open workbook: the one model that the grid, office.js's requests and the files all read and write.
 * Simple features go straight to the engine's facade (`workbook`, `sheet`); what the engine does not do, or does
 * differently from Excel, goes through a method here or lives in `extras`.
 */
export interface Book {
  readonly api: FUniver;
  /** The facade of the open workbook; another object after `open`. */
  readonly workbook: FWorkbook;
  readonly extras: Extras;
  readonly functions: FunctionHost;

  /** By id or, any case, by name. */
  sheet(idOrName: string): FWorksheet | undefined;

  /** Raw values, spilled cells and errors included. */
  values(area: Area): CellValue[][];
  kinds(area: Area): CellKind[][];
  /** Formulas as typed ("=A1+1"), else the value; a spilled cell gives its value. */
  formulas(area: Area): CellValue[][];
  /** As shown in the grid. */
  text(area: Area): string[][];
  numberFormats(area: Area): string[][];

  /**
   * Writes as Excel's `values`/`formulas` do: null leaves a cell alone, "" clears it, "=…" is a formula, numeric and
   * percent and TRUE/FALSE text is parsed as en-US, a leading "'" keeps text, a cell of format "@" keeps text.
   */
  write(area: Area, cells: readonly (readonly unknown[])[]): void;
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;

  /** The smallest area that holds every value (and, unless `valuesOnly`, every format) of the sheet or of a part of it. */
  usedArea(within: Area | string, valuesOnly?: boolean): Area | undefined;

  /** Runs `change` so that the changes it makes are told as made by `author`. */
  as<T>(author: Author, change: () => T): T;
  onChange(listener: (change: SheetChange) => void): () => void;

  /** Resolves when no calculation is under way and no custom function is pending. */
  settle(): Promise<void>;
  /** Recalculates everything. */
  calculate(): Promise<void>;

  /** The sentence behind an error in a cell, where a custom function gave one. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined;

  /** Replaces the open workbook; the snapshot's workbook becomes the book's own and must not be used again. */
  open(snapshot: Snapshot): Promise<void>;
  /** Everything that is to be kept, the extras and the spilled values included. */
  save(): Snapshot;
  dispose(): void;
}

/** The engine's own workbook data plus what it has no place for. */
export interface Snapshot {
  readonly workbook: Partial<IWorkbookData>;
  readonly extras: Extras;
  /** Values of spilled arrays by sheet id and anchor "row,column"; filled by `save`, ignored by `open`. */
  readonly spills?: {
    readonly [sheetId: string]: readonly { readonly area: Area; readonly values: readonly (readonly CellValue[])[] }[];
  };
}
