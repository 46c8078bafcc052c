import { countKeys, enterRow, findCandidates, growRows } from "./block";
import { pushInt } from "./intList";
import { countValue, valueOf } from "./normalise";
import { type Scanned, rowValues } from "./scan";
import { comparePair, pairBits } from "./score";

export interface Match {
  readonly row: number;
  /** Bits of evidence; above zero the two are rather one than not. */
  readonly bits: number;
}

/** A scanned list whose index is kept current as its rows change. */
export interface Guard {
  readonly scanned: Scanned;
  /** Row → 1 while it is there. */
  alive: Uint8Array;
}

export function newGuard(scanned: Scanned): Guard {
  return { scanned, alive: new Uint8Array(rowCount(scanned)).fill(1) };
}

function rowCount({ columns }: Scanned): number {
  return columns[0]?.rows.length ?? 0;
}

function valuesOf({ columns }: Scanned, cells: readonly string[]): Int32Array {
  return Int32Array.from(columns, (column, at) => valueOf(column, cells[at] ?? ""));
}

/** Enters a new row; answers its number. */
export function addRow(guard: Guard, cells: readonly string[]): number {
  const { scanned } = guard;
  const row = rowCount(scanned);
  for (const column of scanned.columns) pushInt(column.rows, 0);
  if (row >= guard.alive.length) grow(guard, row * 2 + 16);
  guard.alive[row] = 1;
  place(scanned, row, cells);
  return row;
}

/** Gives a row other cells. */
export function updateRow(guard: Guard, row: number, cells: readonly string[]): void {
  takeOut(guard.scanned, row);
  place(guard.scanned, row, cells);
}

/** Takes a row out; its number is not used again. */
export function removeRow(guard: Guard, row: number): void {
  takeOut(guard.scanned, row);
  guard.alive[row] = 0;
}

function grow(guard: Guard, capacity: number): void {
  const alive = new Uint8Array(capacity);
  alive.set(guard.alive);
  guard.alive = alive;
  growRows(guard.scanned.blocks, capacity);
}

function place({ columns, blocks }: Scanned, row: number, cells: readonly string[]): void {
  columns.forEach((column, at) => {
    const value = valueOf(column, cells[at] ?? "");
    column.rows.values[row] = value;
    countValue(column, value, 1);
  });
  const values = rowValues(columns, row, new Int32Array(columns.length));
  countKeys(blocks, values);
  enterRow(blocks, values, row);
}

function takeOut({ columns }: Scanned, row: number): void {
  for (const column of columns) countValue(column, column.rows.values[row]!, -1);
}

/** The rows a new record may be the same as, surest first; `except` is its own row when it stands in the list already. */
export function matchRecord(guard: Guard, cells: readonly string[], except = -1, strictness = 0): readonly Match[] {
  const { scanned, alive } = guard;
  const { blocks, columns, model } = scanned;
  const values = valuesOf(scanned, cells);
  const rows = rowCount(scanned);
  const other = new Int32Array(columns.length);
  const matches: Match[] = [];
  const found = findCandidates(blocks, values, rows);
  for (let at = 0; at < found.length; at++) {
    const row = found.values[at]!;
    if (row === except || alive[row] === 0) continue;
    comparePair(model, values, rowValues(columns, row, other));
    const bits = pairBits(model) - strictness;
    if (bits > 0) matches.push({ row, bits });
  }
  return matches.sort((a, b) => b.bits - a.bits || a.row - b.row);
}
