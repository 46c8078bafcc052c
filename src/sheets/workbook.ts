import type { Result } from "../domain/kernel/result";
import type { Block } from "./block";

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

/** What is in the workbook, without reading its values. */
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
  activeCell(): Promise<Result<ActiveCell>>;
  /** Writes one formula, in en-US notation, into the active cell; a table of answers spills from there. */
  insertFormula(formula: string): Promise<Result<Written>>;
  /** Makes a sheet for each block and activates the first. A name that is taken gets a number; nothing is overwritten. */
  addSheets(blocks: (nameOf: (wanted: string) => string) => readonly Block[]): Promise<Result<readonly string[]>>;
  /** Shows and selects "Sheet1!A1:B2". */
  select(address: string): Promise<Result<void>>;
  /** A setting kept in the workbook; null when there is none. */
  readSetting(key: string): Promise<Result<unknown>>;
  writeSetting(key: string, value: string | number | boolean): Promise<Result<void>>;
}

/** A sheet name no sheet has yet: "Orders", "Orders (2)", … within Excel's 31 characters. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}

const LONGEST_NAME = 31;
