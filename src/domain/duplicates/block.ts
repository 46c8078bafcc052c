import { atomsOfValue } from "./atoms";
import { common, keepCommon, pushPairs } from "./commonKeys";
import { type IntList, intList, pushInt } from "./intList";
import { type KeyTable, findKey, keyFor } from "./keyTable";
import type { Column } from "./normalise";
import { log2 } from "./rarity";

/**
 * Rows by the keys they hold. A key few rows hold leads straight to them; of keys that many hold, pairs are keys. Nothing
 * is quadratic: a row meets at most `limit` others under one key, and only the likeliest of them are compared.
 */
export interface Blocks {
  readonly columns: readonly Column[];
  readonly keys: KeyTable;
  /** Key → its first entry; an entry is a row, those of one key ascend. Keys that came later or are common have none. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly late: LateEntries;
  /** Origin → 1 where two columns of the list make the same keys. */
  readonly mayRepeat: Uint8Array;
  /** Most rows under one key for it to be used alone. */
  readonly limit: number;
  readonly found: IntList;
  /** Row → evidence gathered, and the origin + 1 of the key that led to it last; all 0 between two searches. */
  weights: Float32Array;
  origins: Uint8Array;
}

/** Entries of rows that came after the list was indexed. */
export interface LateEntries {
  /** Key → its last entry. */
  readonly heads: Map<number, number>;
  readonly rows: IntList;
  /** Entry → the one before it under the same key, or -1. */
  readonly next: IntList;
}

/** The keys of rows or of values, by their numbers. */
export interface KeyList {
  readonly keys: IntList;
  /** Row or value → its first key; one entry more than there are. */
  readonly starts: IntList;
}

/** The keys that the rows of a list share: each column's by value, rarest first, and the pairs of common ones by row. */
export interface RowKeys {
  readonly values: readonly KeyList[];
  readonly pairs: KeyList;
}

export function limitFor(rows: number): number {
  return Math.round(Math.min(120, Math.max(24, 120 * Math.cbrt(10_000 / Math.max(1, rows)))));
}

/** Makes room for rows to come. */
export function growRows(blocks: Blocks, capacity: number): void {
  const weights = new Float32Array(capacity);
  weights.set(blocks.weights);
  blocks.weights = weights;
  const origins = new Uint8Array(capacity);
  origins.set(blocks.origins);
  blocks.origins = origins;
}

/** Of the rows before this one in the list those most likely the same as it. */
export function findEarlier(blocks: Blocks, { values, pairs }: RowKeys, row: number, rows: number): IntList {
  begin(blocks, rows);
  for (let at = 0; at < values.length; at++) {
    const value = blocks.columns[at]!.rows.values[row]!;
    const { keys, starts } = values[at]!;
    for (let from = starts.values[value]!; from < starts.values[value + 1]!; from++)
      if (!isRepeated(blocks, keys.values[from]!, at + 1) && !gather(blocks, keys.values[from]!, at + 1, row)) break;
  }
  for (let from = pairs.starts.values[row]!; from < pairs.starts.values[row + 1]!; from++)
    gather(blocks, pairs.keys.values[from]!, values.length + 1, row);
  keepLikeliest(blocks);
  return blocks.found;
}

const rowKeys = intList(256);
const pairHashes = intList(16);

/** Of all rows, those most likely the same as a record with these values. */
export function findCandidates(blocks: Blocks, values: ArrayLike<number>, rows: number): IntList {
  const { columns, keys, limit } = blocks;
  begin(blocks, rows);
  common.length = 0;
  for (let at = 0; at < columns.length; at++) {
    const { values: hashes, length } = atomsOfValue(columns[at]!, at, values[at]!);
    rowKeys.length = 0;
    for (let from = 0; from < length; from++) {
      const key = findKey(keys, hashes[from]!);
      if (key < 0) continue;
      if (keys.counts.values[key]! > limit) keepCommon(keys, key);
      else pushByCount(keys, key);
    }
    for (let from = 0; from < rowKeys.length; from++) gatherAll(blocks, rowKeys.values[from]!, at + 1);
  }
  pairHashes.length = 0;
  pushPairs(keys, pairHashes);
  for (let at = 0; at < pairHashes.length; at++) {
    const key = findKey(keys, pairHashes.values[at]!);
    if (key >= 0) gatherAll(blocks, key, columns.length + 1);
  }
  keepLikeliest(blocks);
  return blocks.found;
}

/** Lists a key behind those that fewer rows hold. */
function pushByCount({ counts }: KeyTable, key: number): void {
  const count = counts.values[key]!;
  pushInt(rowKeys, key);
  let at = rowKeys.length - 1;
  for (; at > 0 && counts.values[rowKeys.values[at - 1]!]! > count; at--) rowKeys.values[at] = rowKeys.values[at - 1]!;
  rowKeys.values[at] = key;
}

/** Enters a row that came after the list was indexed; its keys are counted. */
export function enterRow(blocks: Blocks, values: ArrayLike<number>, row: number): void {
  const { columns, keys, limit } = blocks;
  common.length = 0;
  for (let at = 0; at < columns.length; at++) {
    const { values: hashes, length } = atomsOfValue(columns[at]!, at, values[at]!);
    for (let from = 0; from < length; from++) {
      const key = keyFor(keys, hashes[from]!);
      if (enterLate(blocks, key, row) > limit) keepCommon(keys, key);
    }
  }
  pairHashes.length = 0;
  pushPairs(keys, pairHashes);
  for (let at = 0; at < pairHashes.length; at++) enterLate(blocks, keyFor(keys, pairHashes.values[at]!), row);
}

/** Answers the rows that hold the key now. */
function enterLate({ keys, late, limit }: Blocks, key: number, row: number): number {
  const count = (keys.counts.values[key]! += 1);
  if (count > limit) return count;
  pushInt(late.next, late.heads.get(key) ?? -1);
  late.heads.set(key, late.rows.length);
  pushInt(late.rows, row);
  return count;
}

let mostBits = 0;
let seenKeys = 0;
/** Keys searched for this row: a mail's domain and a web site are one key in two columns. */
const seen = new Int32Array(64);

function begin({ found }: Blocks, rows: number): void {
  found.length = seenKeys = 0;
  mostBits = log2(Math.max(1, rows));
}

/** Whether another column of the row has led to this key already. */
function isRepeated({ mayRepeat }: Blocks, key: number, origin: number): boolean {
  if (mayRepeat[origin] === 0) return false;
  for (let at = 0; at < seenKeys; at++) if (seen[at] === key) return true;
  if (seenKeys < seen.length) seen[seenKeys++] = key;
  return false;
}

/**
 * Adds, to each row before `before` that the key leads to, what the key says; of keys of one origin only the first, and
 * rarest, speaks, because they tell of one agreement. Answers whether the key is rare enough to lead anywhere.
 */
function gather(blocks: Blocks, key: number, origin: number, before: number): boolean {
  const { found, weights, origins, keys, limit, starts, entries } = blocks;
  const count = keys.counts.values[key]!;
  if (count > limit) return false;
  if (key + 1 >= starts.length) return true;
  const weight = Math.max(1, mostBits - log2(Math.max(2, count)));
  for (let entry = starts[key]!, end = starts[key + 1]!; entry < end; entry++) {
    const row = entries[entry]!;
    if (row >= before) break;
    const last = origins[row]!;
    if (last === origin) continue;
    if (last === 0) pushInt(found, row);
    origins[row] = origin;
    weights[row]! += weight;
  }
  return true;
}

/** The same of all rows, those that came late as well. */
function gatherAll(blocks: Blocks, key: number, origin: number): void {
  const { found, weights, origins, keys, limit, late } = blocks;
  if (isRepeated(blocks, key, origin) || !gather(blocks, key, origin, Infinity)) return;
  const weight = Math.max(1, mostBits - log2(Math.max(2, keys.counts.values[key]!)));
  let entry = late.heads.get(key) ?? -1;
  for (let steps = 0; entry >= 0 && steps < limit; steps++, entry = late.next.values[entry]!) {
    const row = late.rows.values[entry]!;
    if (origins[row] === origin) continue;
    if (origins[row] === 0) pushInt(found, row);
    origins[row] = origin;
    weights[row]! += weight;
  }
}

const MOST = 48;
/** Rows that share little are compared only if they are among the first. */
const MOST_WEAK = 8;
/** What two rows must share to be compared at all, as a share of a unique key's weight; a list of one column has less to share. */
const FEWEST = 0.6;
const FEWEST_OF_ONE = 0.45;
/** What is no longer little, in unique keys: half of the columns, at most this. */
const STRONG = 2;

/** Keeps in `found` the likeliest rows, likeliest first, and clears what was gathered. */
function keepLikeliest({ found, weights, origins, columns }: Blocks): void {
  const unit = mostBits;
  const strong = Math.min(STRONG, columns.length / 2) * unit;
  // In a list of a few rows a key weighs little, and one that no other row holds is enough.
  const fewest = Math.min((columns.length === 1 ? FEWEST_OF_ONE : FEWEST) * unit, Math.max(1, unit - 1));
  const rows = found.values;
  let kept = 0;
  for (let from = 0; from < found.length; from++) {
    const row = rows[from]!;
    const weight = weights[row]!;
    if (weight < fewest) {
      weights[row] = origins[row] = 0;
      continue;
    }
    let at = kept;
    for (; at > 0; at--) {
      const other = rows[at - 1]!;
      if (weights[other]! > weight || (weights[other] === weight && other < row)) break;
      rows[at] = other;
    }
    rows[at] = row;
    kept++;
    if (kept <= (weights[rows[kept - 1]!]! < strong ? MOST_WEAK : MOST)) continue;
    kept--;
    weights[rows[kept]!] = origins[rows[kept]!] = 0;
  }
  found.length = kept;
  for (let at = 0; at < kept; at++) weights[rows[at]!] = origins[rows[at]!] = 0;
}
