import { type IsoDate, fromDayNumber, parseDate } from "../../domain/kernel/date";
import { moneyOf } from "../../domain/kernel/money";
import { readNumber } from "../../domain/kernel/readNumber";
import type { CellValue, SheetCells } from "../../domain/mapping/workbookMap";
import { isErrorCell, saysNothing, tidyText } from "../reading/rawCell";
import { type DateSystem, dayOfSerial } from "../serial";

/** How a workbook counts days and what its currency's decimals are. */
export interface PlanConventions {
  readonly dateSystem: DateSystem;
  readonly digits: number;
}

/** What a cell holds, of the kind that was wanted; undefined is a cell that says something else. */
export type Read<Value> = Value | null | undefined;

/** Of a sheet's cells, by row from 1 and column from 0; null outside what was read. */
export function cellAt({ values, firstRow = 1, firstColumn = 0 }: SheetCells, row: number, column: number): CellValue {
  const cell = values[row - firstRow]?.[column - firstColumn] ?? null;
  const tidy = typeof cell === "string" ? tidyText(cell) : cell;
  return tidy === "" ? null : tidy;
}

export function textIn(cell: CellValue): Read<string> {
  if (cell === null) return null;
  return isErrorCell(cell) ? undefined : String(cell);
}

export function numberIn(cell: CellValue): Read<number> {
  if (cell === null || (typeof cell === "string" && saysNothing(cell))) return null;
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumber(cell) : undefined;
}

export function moneyIn(cell: CellValue, { digits }: PlanConventions) {
  const amount = numberIn(cell);
  return typeof amount === "number" ? moneyOf(amount, digits) : amount;
}

export function dayIn(cell: CellValue, { dateSystem }: PlanConventions): Read<IsoDate> {
  if (cell === null || (typeof cell === "string" && saysNothing(cell))) return null;
  if (typeof cell === "string") return parseDate(cell.replaceAll("/", "-")) ?? undefined;
  const day = dayOfSerial(cell, dateSystem);
  return day === null ? undefined : fromDayNumber(day);
}
