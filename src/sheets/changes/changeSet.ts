import type { LeftWhy } from "../../domain/kernel/left";
import type { Area, SheetArea } from "../area";
import type { Block } from "../block";
import type { Input } from "../contents";
import type { ChangeTitle } from "./proposal";

type Grid<Cell> = readonly (readonly Cell[])[];

/**
 * Cells of one rectangle before and after a change, as typed. A cell that is null in `after` is none of the change; so is
 * a format that is null. Written as it stands, it is what the workbook keeps of a change.
 */
export interface Patch extends SheetArea {
  /** The sheet's name when the change was made. */
  readonly sheet: string;
  readonly before: Grid<Input | null>;
  readonly after: Grid<Input | null>;
  /** Null where no number format changes. */
  readonly formats: { readonly before: Grid<string | null>; readonly after: Grid<string | null> } | null;
}

/** A native table that takes in more rows below: its whole area before and after, headers included. */
export interface TableGrowth {
  readonly table: string;
  readonly sheet: string;
  readonly before: Area;
  readonly after: Area;
}

/** Page breaks that go with the rows they stand before: these rows, from 0, before and after. One that stays is in neither. */
export interface BreakMove {
  readonly sheetId: string;
  /** The sheet's name when the change was made. */
  readonly sheet: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A sheet that was added, and how to tell whether anybody has touched it since. */
export interface AddedSheet {
  readonly name: string;
  readonly block: Block;
  /** Null while the sheet is not there. Its name stands for an id that Excel did not tell. */
  readonly sheetId: string | null;
  /** Of its contents as they were left; null where nobody could look, and then the block tells them. */
  readonly fingerprint: string | null;
}

/** Everything one change did, enough to take it back and to do it again. */
export interface ChangeSet {
  readonly id: string;
  readonly title: ChangeTitle;
  /** When, as an ISO moment, "2026-11-27T09:30:00Z". */
  readonly at: string;
  /** Who; empty where nobody said. */
  readonly author: string;
  readonly patches: readonly Patch[];
  readonly growths: readonly TableGrowth[];
  readonly sheets: readonly AddedSheet[];
  /** Missing in what was kept before page breaks moved. */
  readonly breaks?: readonly BreakMove[];
}

/** One cell of a patch, for people: rows count from 1, columns are letters. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly before: Input;
  readonly after: Input;
  /** How the cell is shown before and after; null where nothing is said of it. */
  readonly format: { readonly before: string; readonly after: string } | null;
}

/** A part of a sheet that was left as it is. */
export interface Left {
  readonly sheet: string;
  /** "B7" or "B7:D9"; null is the whole sheet. */
  readonly cells: string | null;
  readonly count: number;
  readonly why: LeftWhy;
}
