import type { IsoDate } from "../../domain/kernel/date";
import { amountOf, type Money } from "../../domain/kernel/money";
import type { BlockCell } from "../block";

export const PERCENT = "0.0%";
export const RATE = "0.0###%";

/** Cells of a report as they are most often needed; null gives a blank cell. */
export function textCell(text: string | null): BlockCell {
  return text === null ? null : { text };
}

export function dateCell(date: IsoDate | null): BlockCell {
  return date === null ? null : { date };
}

export function numberCell(number: number | null, format = "General"): BlockCell {
  return number === null ? null : { number, format };
}

export function moneyCell(value: Money | null, digits: number): BlockCell {
  return value === null ? null : { number: amountOf(value, digits), format: moneyFormat(digits) };
}

/** "#,##0.00" for two digits, "#,##0" for none. */
export function moneyFormat(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

/** A formula in en-US notation, without its "=". */
export function formulaCell(formula: string, format = "General"): BlockCell {
  return { formula: `=${formula}`, format };
}

/** Rows of one width, short ones filled up with blank cells. */
export function squared(rows: readonly (readonly BlockCell[])[], width: number): BlockCell[][] {
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}
