import type { IsoDate } from "../domain/kernel/date";

/** One cell to be written. What a person typed is always `text`: it never becomes a formula. */
export type BlockCell =
  /** With a format and no text: empty, and formatted for what a person will type. */
  | { readonly text: string; readonly format?: string }
  | { readonly number: number; readonly format?: string }
  | { readonly date: IsoDate }
  | { readonly formula: string; readonly format?: string }
  | null;

/** A native table over part of a block, header row included; rows and columns count from the block's first cell. */
export interface BlockTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells of a block that take only one of these texts, together at most 255 characters; Excel offers them as a list. */
export interface BlockChoices {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly choices: readonly string[];
}

/** Cells of a block; rows and columns count from its first cell. */
export interface BlockArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const CHART_KINDS = ["line", "column", "bar", "area", "pie", "scatter"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A native chart of part of a block: its first row names the series, its first column what they run over. */
export interface BlockChart extends BlockArea {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells it covers. */
  readonly over: BlockArea;
}

/** Cells whose numbers stand beside a light: green from `green` on, amber from `amber` on, else red. */
export interface BlockLights extends BlockArea {
  readonly green: number;
  readonly amber: number;
}

export const TONES = ["good", "warning", "bad"] as const;
export type Tone = (typeof TONES)[number];

/** Cells that are coloured wherever a formula, written for the first of them, is true. */
export interface BlockHighlight extends BlockArea {
  readonly when: string;
  readonly tone: Tone;
}

/** Text away from its usual side: a header over figures to the right, words beside figures a step from them. */
export interface BlockAlignment extends BlockArea {
  readonly side: "right" | "indented";
}

/** How the sheet is printed, on A4. */
export interface BlockPrint {
  readonly orientation: "portrait" | "landscape";
  /** Shrunk to so many pages; null: as many as it takes. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  /** Rows repeated at the top of each page. */
  readonly titleRows?: number;
  /** Columns repeated at the left of each page. */
  readonly titleColumns?: number;
  /** Rows of the block that begin a page. */
  readonly breaksBefore?: readonly number[];
}

/** What is written to a sheet: cells, and how they look. */
export interface Block {
  readonly sheetName: string;
  /** Every row is as long as the first. */
  readonly cells: readonly (readonly BlockCell[])[];
  /** The rows it takes, where those after `cells` are written later. */
  readonly rowCount?: number;
  /** In characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly BlockTable[];
  readonly frozenRows: number;
  /** Rows in bold: titles, and headers outside tables. */
  readonly boldRows: readonly number[];
  /** Cells in bold besides whole rows. */
  readonly boldAreas?: readonly BlockArea[];
  /** Rows in bold wherever they move: a formula on the block's first row, as in a conditional format. */
  readonly boldWhere?: string;
  /** Rows on a light ground, in the same way. */
  readonly bandWhere?: string;
  readonly choices: readonly BlockChoices[];
  readonly charts?: readonly BlockChart[];
  readonly lights?: readonly BlockLights[];
  readonly highlights?: readonly BlockHighlight[];
  /** Cells whose text runs over several lines. */
  readonly wrappedAreas?: readonly BlockArea[];
  readonly aligned?: readonly BlockAlignment[];
  readonly print?: BlockPrint;
}

export const DATE_FORMAT = "yyyy-mm-dd";
export const GENERAL = "General";
/** Of cells that keep whatever is typed as text. */
export const TEXT_FORMAT = "@";

/** A text of letters alone is never taken for anything but text; TRUE and FALSE are. */
const PLAINLY_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false)$/i;

/** Text so that Excel keeps it as it is: not a formula, number, date or truth value, whatever it looks like. */
export function writeText(text: string): string {
  return text === "" || (PLAINLY_TEXT.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
}

/** What goes to `range.formulas`. A date goes as ISO text, which Excel itself reads in the workbook's own date system. */
export function cellInput(cell: BlockCell): string | number {
  if (cell === null) return "";
  if ("text" in cell) return writeText(cell.text);
  if ("number" in cell) return cell.number;
  return "date" in cell ? cell.date : cell.formula;
}

export function cellFormat(cell: BlockCell): string {
  if (cell === null) return GENERAL;
  return "date" in cell ? DATE_FORMAT : (cell.format ?? GENERAL);
}

const LONGEST_LIST = 255;

/** The choices as Excel takes a list: parted by commas, which therefore cannot be in one. */
export function listSource(choices: readonly string[]): string {
  const source = choices.join(",");
  if (source.startsWith("=") || source.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) {
    throw new RangeError(`Excel cannot offer this as a list: ${source}`);
  }
  return source;
}
