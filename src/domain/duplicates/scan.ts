import { type Blocks, findEarlier } from "./block";
import { type Edges, cluster } from "./cluster";
import { type Index, indexRows } from "./indexRows";
import { type IntList, intList, pushInt, trimmed } from "./intList";
import { isFull, keepPair, learn, newSample } from "./learn";
import { type Model, newModel } from "./model";
import { type Column, readColumns } from "./normalise";
import type { DuplicateRecords } from "./records";
import { comparePair, mayBeOne, pairBits } from "./score";

export interface ScanOptions {
  /** Bits of evidence more than even odds that two rows must have; 0 by default, more is stricter. */
  readonly strictness?: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A list in integers, with its learned weights: what it takes to compare any two of its rows. */
export interface Learned {
  readonly columns: readonly Column[];
  readonly model: Model;
}

/** A list with its index besides: enough to tell what a new record may be the same as. */
export interface Indexed extends Learned {
  readonly blocks: Blocks;
}

/** A list with its duplicates. */
export interface Scanned extends Learned {
  readonly edges: Edges;
  /** Row → group number from 1, 0 when it has no duplicate. */
  readonly groups: Int32Array;
}

/** Rows between two reports of progress. */
const STEP = 2048;
const SAMPLE = 120_000;
const SAMPLED_ROWS = 8000;

/** Finds the duplicates of a list, step by step: whoever drives it may pause or stop at each. */
export function* scan(records: DuplicateRecords, options: ScanOptions = {}): Generator<Progress, Scanned> {
  const total = rowsOf(records) * 3;
  const columns = yield* reported(readColumns(records, STEP), 0, total);
  return yield* scanColumns(columns, options);
}

/** The same of a list that was read already. */
export function* scanColumns(
  columns: readonly Column[],
  { strictness = 0 }: ScanOptions = {},
): Generator<Progress, Scanned> {
  const rows = columns[0]?.rows.length ?? 0;
  const total = rows * 3;
  const { blocks, rowKeys } = yield* reported(indexRows(columns, rows, false), rows, total);
  const model = yield* reported(learnedModel(columns, { blocks, rowKeys }, rows), rows, total);
  const table = tableOf(columns, rows);
  const found = { a: intList(), b: intList(), bits: [] as number[] };
  for (let row = 0; row < rows; row++) {
    pairsOfRow(model, { blocks, rowKeys }, table, row, strictness, found);
    if (row % STEP === 0) yield { done: 2 * rows + row, total };
  }
  const edges = {
    a: trimmed(found.a),
    b: trimmed(found.b),
    bits: Float32Array.from(found.bits),
    length: found.a.length,
  };
  const [a, b] = [new Int32Array(columns.length), new Int32Array(columns.length)];
  const groups = cluster(rows, edges, (row, other) => {
    comparePair(model, rowValues(columns, row, a), rowValues(columns, other, b));
    return pairBits(model) - strictness;
  });
  return { columns, model, edges, groups };
}

/** Reads a list, learns its weights and indexes it for records to come, step by step. */
export function* indexList(records: DuplicateRecords): Generator<Progress, Indexed> {
  const columns = yield* reported(readColumns(records, STEP), 0, rowsOf(records) * 2);
  return yield* indexColumns(columns);
}

/** The same of a list that was read already. */
export function* indexColumns(columns: readonly Column[]): Generator<Progress, Indexed> {
  const rows = columns[0]?.rows.length ?? 0;
  const index = yield* reported(indexRows(columns, rows, true), rows, rows * 2);
  const model = yield* reported(learnedModel(columns, index, rows), rows, rows * 2);
  return { columns, model, blocks: index.blocks };
}

function* reported<T>(steps: Generator<number, T>, before: number, total: number): Generator<Progress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: before + step.value, total };
  }
}

function rowsOf({ columns }: DuplicateRecords): number {
  return columns[0]?.length ?? 0;
}

export function rowValues(columns: readonly Column[], row: number, into: Int32Array): Int32Array {
  for (let at = 0; at < columns.length; at++) into[at] = columns[at]!.rows.values[row]!;
  return into;
}

function* learnedModel(columns: readonly Column[], { blocks, rowKeys }: Index, rows: number): Generator<number, Model> {
  const model = newModel(columns, rows);
  const stride = Math.max(1, Math.floor(rows / SAMPLED_ROWS));
  const sample = newSample(columns.length, SAMPLE);
  const [a, b] = [new Int32Array(columns.length), new Int32Array(columns.length)];
  let taken = 0;
  // A stride that shares no factor with the list's own order.
  for (let at = 0; at < rows && !isFull(sample); at += stride, taken++) {
    if (taken % STEP === 0) yield rows;
    const row = (at * 7919) % rows;
    const values = rowValues(columns, row, a);
    const found = findEarlier(blocks, rowKeys, row, rows);
    for (let i = 0; i < found.length && !isFull(sample); i++) {
      comparePair(model, values, rowValues(columns, found.values[i]!, b));
      keepPair(sample);
    }
  }
  learn(model, sample, rows, taken / Math.max(1, rows));
  return model;
}

/** The values of a list, row by row: a row's stand together, because a pair's rows are far apart. */
interface Table {
  readonly values: Int32Array;
  readonly rows: number;
  /** Two rows that are being compared. */
  readonly one: Int32Array;
  readonly other: Int32Array;
}

function tableOf(columns: readonly Column[], rows: number): Table {
  const width = columns.length;
  const values = new Int32Array(rows * width);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row++) values[row * width + at] = column.rows.values[row]!;
  });
  return { values, rows, one: new Int32Array(width), other: new Int32Array(width) };
}

function copyRow({ values }: Table, row: number, into: Int32Array): void {
  const from = row * into.length;
  for (let at = 0; at < into.length; at++) into[at] = values[from + at]!;
}

function pairsOfRow(
  model: Model,
  { blocks, rowKeys }: Index,
  table: Table,
  row: number,
  strictness: number,
  edges: { readonly a: IntList; readonly b: IntList; readonly bits: number[] },
): void {
  copyRow(table, row, table.one);
  const found = findEarlier(blocks, rowKeys, row, table.rows);
  for (let at = 0; at < found.length; at++) {
    const other = found.values[at]!;
    copyRow(table, other, table.other);
    if (!mayBeOne(model, table.one, table.other, strictness)) continue;
    const bits = pairBits(model) - strictness;
    if (bits <= 0) continue;
    pushInt(edges.a, row);
    pushInt(edges.b, other);
    edges.bits.push(bits);
  }
}

/** The whole scan at once. */
export function findDuplicates(records: DuplicateRecords, options?: ScanOptions): Scanned {
  return atOnce(scan(records, options));
}

/** Takes all steps. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
