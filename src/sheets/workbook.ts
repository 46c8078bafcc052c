import type { Result } from "../domain/kernel/result";
import type { Area, SheetArea } from "./area";
import type { Block, BlockHighlight } from "./block";
import type { Patch } from "./changes/changeSet";
import type { AreaFormulas, AreaInputs, AreaValues, Input } from "./contents";
import type { DateSystem } from "./serial";

export interface TableOverview {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
}

export interface SheetOverview {
  readonly name: string;
  /** Of the part that holds values; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is on the sheets a person can see, without reading its values. */
export interface WorkbookOverview {
  readonly sheets: readonly SheetOverview[];
  readonly tables: readonly TableOverview[];
}

export interface ActiveCell {
  readonly sheet: string;
  /** "B2" */
  readonly address: string;
  /** "A2"; null in the first column. */
  readonly left: string | null;
}

/** How this workbook counts days, and how this Excel writes numbers. */
export interface Conventions {
  readonly dateSystem: DateSystem;
  /** A language tag, "de-DE": of the person's numbers and dates, not of Excel's own words. */
  readonly culture: string;
}

/** A native table as it lies on its sheet, header and totals rows included. */
export interface TableLayout extends Area {
  readonly id: string;
  readonly name: string;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Rows that do not show, be it by hand or by a filter: the first, from 0, and how many. */
export interface HiddenRows {
  readonly row: number;
  readonly rowCount: number;
}

/** A sheet without its values: where something stands on it, and what is to be minded. */
export interface SheetLayout {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** The smallest area that holds every value; null on an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly TableLayout[];
  readonly merged: readonly Area[];
  readonly hiddenRows: readonly HiddenRows[];
}

/** The contents of an area, and what stands in the way of changing them. */
export interface AreaNow extends AreaInputs {
  readonly values: AreaValues["values"];
  /** The sheet is protected and at least one of the cells is locked. */
  readonly isLocked: boolean;
  /** Merged areas that touch this one. */
  readonly merged: readonly Area[];
  /** What formulas fill beyond their own cell, that one first. */
  readonly spills: readonly Area[];
}

/** What became of a patch: the contents after it, and the cells that held something else than it said, which were left. */
export interface Swapped extends AreaInputs {
  readonly conflicts: readonly Conflict[];
}

/** Rows and columns count from 0. */
export interface Conflict {
  readonly row: number;
  readonly column: number;
  readonly found: Input;
}

/** Cells that changed, and whose doing it was. */
export interface CellsChange extends SheetArea {
  /** `rowsInserted`, `rowsDeleted`: whole rows, so that those below moved; `reshaped`: cells moved in some other way. */
  readonly kind: "edited" | "rowsInserted" | "rowsDeleted" | "reshaped";
  readonly by: "person" | "addin" | "coauthor";
}

/** Where something was written: "Sheet1!B2". */
export interface Written {
  readonly address: string;
}

/**
 * All the house ever asks of a workbook. src/excel answers with Office.js, tests with memory; what Excel refuses comes
 * back as an issue, never as an exception.
 */
export interface Workbook {
  overview(): Promise<Result<WorkbookOverview>>;
  /** Every sheet, hidden ones included, in the order of their tabs. */
  layout(): Promise<Result<readonly SheetLayout[]>>;
  conventions(): Promise<Result<Conventions>>;
  activeCell(): Promise<Result<ActiveCell>>;
  /** Writes one formula, in en-US notation, into the active cell; a table of answers spills from there. */
  insertFormula(formula: string): Promise<Result<Written>>;
  /** Makes a sheet for each block and activates the first. A name that is taken gets a number; nothing is overwritten. */
  addSheets(blocks: (nameOf: (wanted: string) => string) => readonly Block[]): Promise<Result<readonly string[]>>;
  /** Writes a block over the sheet it names, from this cell on; what lies outside the block stays. */
  writeBlock(block: Block, topLeft: string): Promise<Result<Written>>;
  /** One request's worth of values; `readInBands` reads areas of any size. */
  readValues(area: SheetArea): Promise<Result<AreaValues>>;
  /** One request's worth of contents, and what stands in the way of changing them. */
  readContents(areas: readonly SheetArea[]): Promise<Result<readonly AreaNow[]>>;
  /** Brings formulas up to date where a person has Excel calculate only when asked. */
  calculate(): Promise<Result<void>>;
  /** One request's worth of formulas, "=…"; a cell without one gives its value. */
  readFormulas(areas: readonly SheetArea[]): Promise<Result<readonly AreaFormulas[]>>;
  /** Of each area the choices that every cell of it offers as a list; null where it takes anything, or some of it does. */
  readChoices(areas: readonly SheetArea[]): Promise<Result<readonly (readonly string[] | null)[]>>;
  /**
   * Writes what the patches say after, where the cells hold what they say before; any other cell is left and told. What a
   * co-author writes in the very moment is put back. One request's worth, all on one sheet.
   */
  swapCells(patches: readonly Patch[]): Promise<Result<readonly Swapped[]>>;
  /** Gives a native table another area with the same first cell, if it still has the old one; answers whether it has it now. */
  resizeTable(name: string, from: Area, to: Area): Promise<Result<boolean>>;
  /** The rows, from 0, that page breaks set by hand stand before, in their order. */
  readRowBreaks(sheetId: string): Promise<Result<readonly number[]>>;
  /**
   * Breaks pages before the rows of `after` instead of those of `before`, if they break before all of these and none of
   * those; answers whether they break so now.
   */
  moveRowBreaks(sheetId: string, before: readonly number[], after: readonly number[]): Promise<Result<boolean>>;
  /** Makes a copy of a sheet right behind it, and shows it; tells the copy's id and name. */
  copySheet(sheetId: string): Promise<Result<Pick<SheetLayout, "id" | "name">>>;
  /** Deletes a sheet with all that is on it. */
  deleteSheet(sheetId: string): Promise<Result<void>>;
  /** Shows sheets or hides them, and keeps their order; one sheet is always left to look at, else `host_last_sheet`. */
  showSheets(sheetIds: readonly string[], isShown: boolean): Promise<Result<void>>;
  /** Whether the add-in starts with this workbook, unseen; else it waits until a person opens it. */
  startWithWorkbook(isWanted: boolean): Promise<Result<void>>;
  /** Tells of every change of cells from now on, until the way to stop that is taken. */
  watchCells(listener: (change: CellsChange) => void): Promise<Result<() => Promise<Result<void>>>>;
  /** Lays these highlights over a sheet, in place of those that bear the same mark; whatever else colours its cells stays. */
  highlight(sheetId: string, mark: string, highlights: readonly BlockHighlight[]): Promise<Result<void>>;
  /** Shows and selects "Sheet1!A1:B2". */
  select(address: string): Promise<Result<void>>;
  /** Tells of every move of the selection, on any sheet, until the way back that is answered is taken. */
  watchSelection(moved: () => void): Promise<Result<() => Promise<Result<void>>>>;
  /** A setting kept in the workbook; null when there is none. */
  readSetting(key: string): Promise<Result<unknown>>;
  writeSetting(key: string, value: string | number | boolean): Promise<Result<void>>;
  /** A document kept in the workbook's file, however long; null when there is none. Its key is of a-z, 0-9, "-" and "/". */
  readDocument(key: string): Promise<Result<unknown>>;
  /** Of what JSON can say; null takes it away. A document that cannot be written whole leaves the one before. */
  writeDocument(key: string, document: unknown): Promise<Result<void>>;
}
