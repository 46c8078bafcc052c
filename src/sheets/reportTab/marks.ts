import type { BlockCell } from "../block";

/** Rows of one part; no tab is longer. */
const ROWS_PER_PART = 10_000;
/** Of a number that is not shown. */
const UNSEEN = ";;;";

/** The mark that a row is the add-in's, below zero for a title; it moves with its row whatever a person does around it. */
export function markOf(code: number, index: number, isTitle: boolean): BlockCell {
  const mark = code * ROWS_PER_PART + index + 1;
  return { number: isTitle ? -mark : mark, format: UNSEEN };
}

/** The part and place in it that a mark names; null for what is no mark. */
export function readMark(value: unknown): { readonly code: number; readonly index: number } | null {
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) <= ROWS_PER_PART) return null;
  const mark = Math.abs(value);
  return { code: Math.floor(mark / ROWS_PER_PART), index: (mark % ROWS_PER_PART) - 1 };
}

/** Whether a cell holds a mark, as it is written: out of sight. */
export function isMarked(value: unknown, format: string | null | undefined): boolean {
  return format === UNSEEN && readMark(value) !== null;
}

/** The mark that a cell of the first column is to hold. */
export function markIn(cell: BlockCell | undefined): number | null {
  return cell && "number" in cell ? cell.number : null;
}
