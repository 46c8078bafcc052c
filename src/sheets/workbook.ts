import type { Result } from "../domain/kernel/result";
import type { Block } from "./block";
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
  conventions(): Promise<Result<Conventions>>;
  activeCell(): Promise<Result<ActiveCell>>;
  /** Writes one formula, in en-US notation, into the active cell; a table of answers spills from there. */
  insertFormula(formula: string): Promise<Result<Written>>;
  /** Makes a sheet for each block and activates the first. A name that is taken gets a number; nothing is overwritten. */
  addSheets(blocks: (nameOf: (wanted: string) => string) => readonly Block[]): Promise<Result<readonly string[]>>;
  /** Writes a block over the sheet it names, from this cell on; what lies outside the block stays. */
  writeBlock(block: Block, topLeft: string): Promise<Result<Written>>;
  /** Shows and selects "Sheet1!A1:B2". */
  select(address: string): Promise<Result<void>>;
  /** A setting kept in the workbook; null when there is none. */
  readSetting(key: string): Promise<Result<unknown>>;
  writeSetting(key: string, value: string | number | boolean): Promise<Result<void>>;
}
