import { enterRow, findCandidates, growRows } from "./block";
import { boundsOf } from "./bounds";
import { type Explanation, explainPair } from "./explain";
import { pushInt } from "./intList";
import { countValue, valueOf } from "./normalise";
import { type Indexed, rowValues } from "./scan";
import { mayBeOne, pairBits } from "./score";

export interface Match {
  readonly row: number;
  /** Bits of evidence; above zero the two are rather one than not. */
  readonly bits: number;
}

/** A list whose index is kept current as its rows change. */
export interface Guard {
  readonly indexed: Indexed;
  /** Row → 1 while it is there. */
  alive: Uint8Array;
}

export function newGuard(indexed: Indexed): Guard {
  return { indexed, alive: new Uint8Array(rowCount(indexed)).fill(1) };
}

function rowCount({ columns }: Indexed): number {
  return columns[0]?.rows.length ?? 0;
}

function valuesOf({ columns }: Indexed, cells: readonly string[]): Int32Array {
  return Int32Array.from(columns, (column, at) => valueOf(column, cells[at] ?? ""));
}

/** Enters a new row; answers its number. */
export function addRow(guard: Guard, cells: readonly string[]): number {
  const { indexed } = guard;
  const row = rowCount(indexed);
  for (const column of indexed.columns) pushInt(column.rows, 0);
  if (row >= guard.alive.length) grow(guard, row * 2 + 16);
  guard.alive[row] = 1;
  place(indexed, row, cells);
  return row;
}

/** Gives a row other cells. */
export function updateRow(guard: Guard, row: number, cells: readonly string[]): void {
  takeOut(guard.indexed, row);
  place(guard.indexed, row, cells);
}

/** Takes a row out; its number is not used again. */
export function removeRow(guard: Guard, row: number): void {
  takeOut(guard.indexed, row);
  guard.alive[row] = 0;
}

function grow(guard: Guard, capacity: number): void {
  const alive = new Uint8Array(capacity);
  alive.set(guard.alive);
  guard.alive = alive;
  const { blocks, model } = guard.indexed;
  growRows(blocks, capacity);
  model.bounds = boundsOf(model);
}

function place({ columns, blocks }: Indexed, row: number, cells: readonly string[]): void {
  columns.forEach((column, at) => {
    const value = valueOf(column, cells[at] ?? "");
    column.rows.values[row] = value;
    countValue(column, value, 1);
  });
  const values = rowValues(columns, row, new Int32Array(columns.length));
  enterRow(blocks, values, row);
}

function takeOut({ columns }: Indexed, row: number): void {
  for (const column of columns) countValue(column, column.rows.values[row]!, -1);
}

/** The rows a new record may be the same as, surest first; `except` is its own row when it stands in the list already. */
export function matchRecord(guard: Guard, cells: readonly string[], except = -1, strictness = 0): readonly Match[] {
  const { indexed, alive } = guard;
  const { blocks, columns, model } = indexed;
  const values = valuesOf(indexed, cells);
  const rows = rowCount(indexed);
  const other = new Int32Array(columns.length);
  const matches: Match[] = [];
  const found = findCandidates(blocks, values, rows);
  for (let at = 0; at < found.length; at++) {
    const row = found.values[at]!;
    if (row === except || alive[row] === 0) continue;
    if (!mayBeOne(model, values, rowValues(columns, row, other), strictness)) continue;
    const bits = pairBits(model) - strictness;
    if (bits > 0) matches.push({ row, bits });
  }
  return matches.sort((a, b) => b.bits - a.bits || a.row - b.row);
}

/** Why a new record is, or is not, held for a row of the list. */
export function explainRecord({ indexed }: Guard, cells: readonly string[], row: number): Explanation {
  const { model, columns } = indexed;
  return explainPair(model, valuesOf(indexed, cells), rowValues(columns, row, new Int32Array(columns.length)));
}
