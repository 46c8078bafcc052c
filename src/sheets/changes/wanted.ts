import { dayNumber } from "../../domain/kernel/date";
import { type BlockCell, cellInput, DATE_FORMAT, GENERAL, TEXT_FORMAT } from "../block";
import type { Input } from "../contents";
import { type DateSystem, serialOfDay } from "../serial";

/** What a cell is to hold; a null format leaves the cell's own. */
export interface Wanted {
  readonly input: Input;
  readonly format: string | null;
}

/** Of years or days, outside of what stands in quotes, in brackets or behind a backslash. */
const DATE_SIGN = /[yd]/i;
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** A cell as it is to be typed over one of this format. A format nobody asked for stays, unless it would hide what is meant. */
export function wantedOver(present: string, cell: BlockCell, dateSystem: DateSystem): Wanted {
  if (cell === null || "text" in cell) return { input: cellInput(cell), format: null };
  if ("date" in cell) {
    const format = isDateFormat(present) ? present : DATE_FORMAT;
    return { input: serialOfDay(dayNumber(cell.date), dateSystem), format };
  }
  const plain = present === TEXT_FORMAT ? GENERAL : null;
  if ("number" in cell) return { input: cell.number, format: cell.format ?? plain };
  // Told even where it stays: Excel would give the cell the format of the cells that the formula reads.
  return { input: cell.formula, format: cell.format ?? plain ?? present };
}

/** Whether a number format shows a day. */
export function isDateFormat(format: string): boolean {
  return format !== GENERAL && DATE_SIGN.test(format.replace(QUOTED, ""));
}
