import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { asReport } from "../reportMark";
import type { RowPlace } from "../salesBook";
import type { BreakMove } from "./changeSet";

/** What one cell is to hold; null clears it. Of two edits of one cell the later counts. */
export interface Edit extends RowPlace {
  /** The column as Excel letters it. */
  readonly column: string;
  readonly cell: BlockCell;
}

/** Rows to come below the last one of a native table, which grows over them; every row is as wide as the table. */
export interface RowsToAppend {
  /** The table's name. */
  readonly table: string;
  /** `undefined` leaves a cell to the table's own calculated column. */
  readonly rows: readonly (readonly (BlockCell | undefined)[])[];
}

type Titles = Strings["changes"]["titles"];

/** What a change set is called, as data: a word of `strings.changes.titles`, and its facts. */
export type ChangeTitle = {
  readonly [Code in keyof Titles]: { readonly code: Code; readonly facts: Parameters<Titles[Code]>[0] };
}[keyof Titles];

/** A title as a person reads it; one that a newer version gave is its own code. */
export function titleText({ code, facts }: ChangeTitle, { changes }: Strings): string {
  const sentence = (changes.titles as { readonly [code: string]: ((facts: never) => string) | undefined })[code];
  return sentence ? sentence(facts as never) : code;
}

/** What is to be changed, before anybody has looked at what is there now. */
export interface Proposal {
  readonly title: ChangeTitle;
  readonly edits: readonly Edit[];
  readonly rows: readonly RowsToAppend[];
  /** Sheets to be added; `nameOf` gives a name that is still free. */
  readonly sheets: (nameOf: (wanted: string) => string) => readonly Block[];
  /** Page breaks that follow rows which the edits move. */
  readonly breaks: readonly BreakMove[];
}

/** What adds sheets that repeat what others say. */
const REPORTING: readonly ChangeTitle["code"][] = ["report", "merge"];

/** A proposal of these parts; its sheets are marked where they are reports. */
export function proposalOf(title: ChangeTitle, parts: Partial<Omit<Proposal, "title">>): Proposal {
  const { sheets = () => [], ...rest } = parts;
  const isReport = REPORTING.includes(title.code);
  return {
    title,
    edits: [],
    rows: [],
    breaks: [],
    ...rest,
    sheets: isReport ? (nameOf) => sheets(nameOf).map(asReport) : sheets,
  };
}
