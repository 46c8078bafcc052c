import { type Blocks, countKeys, emptyBlocks, enterRow, findEarlier } from "./block";
import { type Edges, cluster } from "./cluster";
import { type IntList, intList, pushInt } from "./intList";
import { isFull, keepPair, learn, newSample } from "./learn";
import { type Model, newModel } from "./model";
import { type Column, readColumns } from "./normalise";
import type { DuplicateRecords } from "./records";
import { comparePair, pairBits } from "./score";

export interface ScanOptions {
  /** Bits of evidence more than even odds that two rows must have; 0 by default, more is stricter. */
  readonly strictness?: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A list with its index and its learned weights: enough to tell what a new record may be the same as. */
export interface Indexed {
  readonly columns: readonly Column[];
  readonly blocks: Blocks;
  readonly model: Model;
}

/** A list with its duplicates. */
export interface Scanned extends Indexed {
  readonly edges: Edges;
  /** Row → group number from 1, 0 when it has no duplicate. */
  readonly groups: Int32Array;
}

/** Rows between two reports of progress. */
const STEP = 2048;
const SAMPLE = 120_000;
const SAMPLED_ROWS = 12_000;

/** Reads a list and learns its weights, step by step: whoever drives it may pause or stop at each. */
export function* indexList(records: DuplicateRecords): Generator<Progress, Indexed> {
  const columns = readColumns(records);
  const rows = rowsOf(records);
  const blocks = emptyBlocks(columns, rows);
  const total = rows * 2;
  const values = new Int32Array(columns.length);
  const valuesOf = (row: number) => rowValues(columns, row, values);
  for (let row = 0; row < rows; row++) {
    countKeys(blocks, valuesOf(row));
    if (row % STEP === 0) yield { done: row, total };
  }
  for (let row = 0; row < rows; row++) {
    enterRow(blocks, valuesOf(row), row);
    if (row % STEP === 0) yield { done: rows + row, total };
  }
  const model = newModel(columns, rows);
  learnFromSample(model, blocks, rows);
  return { columns, blocks, model };
}

/** Finds the duplicates of a list, step by step. */
export function* scan(records: DuplicateRecords, { strictness = 0 }: ScanOptions = {}): Generator<Progress, Scanned> {
  const rows = rowsOf(records);
  const total = rows * 3;
  const indexing = indexList(records);
  let step = indexing.next();
  for (; !step.done; step = indexing.next()) yield { done: step.value.done, total };
  const { columns, blocks, model } = step.value;
  const [values, other] = [new Int32Array(columns.length), new Int32Array(columns.length)];
  const edges = { a: intList(), b: intList(), bits: [] as number[] };
  for (let row = 0; row < rows; row++) {
    pairsOfRow(model, blocks, row, rows, strictness, edges);
    if (row % STEP === 0) yield { done: 2 * rows + row, total };
  }
  const found: Edges = {
    a: edges.a.values,
    b: edges.b.values,
    bits: Float32Array.from(edges.bits),
    length: edges.a.length,
  };
  const groups = cluster(rows, found, (a, b) => {
    comparePair(model, rowValues(columns, a, values), rowValues(columns, b, other));
    return pairBits(model) - strictness;
  });
  return { columns, blocks, model, edges: found, groups };
}

function rowsOf({ columns }: DuplicateRecords): number {
  return columns[0]?.length ?? 0;
}

export function rowValues(columns: readonly Column[], row: number, into: Int32Array): Int32Array {
  for (let at = 0; at < columns.length; at++) into[at] = columns[at]!.rows.values[row]!;
  return into;
}

function learnFromSample(model: Model, blocks: Blocks, rows: number): void {
  const stride = Math.max(1, Math.floor(rows / SAMPLED_ROWS));
  const sample = newSample(model.columns.length, SAMPLE);
  const [a, b] = [new Int32Array(model.columns.length), new Int32Array(model.columns.length)];
  let taken = 0;
  // A stride that shares no factor with the list's own order.
  for (let at = 0; at < rows && !isFull(sample); at += stride, taken++) {
    const row = (at * 7919) % rows;
    const values = rowValues(model.columns, row, a);
    const found = findEarlier(blocks, row, rows);
    for (let i = 0; i < found.length && !isFull(sample); i++) {
      comparePair(model, values, rowValues(model.columns, found.values[i]!, b));
      keepPair(sample);
    }
  }
  learn(model, sample, rows, taken / Math.max(1, rows));
}

const rowA = new Int32Array(64);
const rowB = new Int32Array(64);

function pairsOfRow(
  model: Model,
  blocks: Blocks,
  row: number,
  rows: number,
  strictness: number,
  edges: { readonly a: IntList; readonly b: IntList; readonly bits: number[] },
): void {
  const values = rowValues(model.columns, row, rowA);
  const found = findEarlier(blocks, row, rows);
  for (let at = 0; at < found.length; at++) {
    const other = found.values[at]!;
    comparePair(model, values, rowValues(model.columns, other, rowB));
    const bits = pairBits(model) - strictness;
    if (bits <= 0) continue;
    pushInt(edges.a, row);
    pushInt(edges.b, other);
    edges.bits.push(bits);
  }
}

/** The whole scan at once. */
export function findDuplicates(records: DuplicateRecords, options?: ScanOptions): Scanned {
  const steps = scan(records, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
