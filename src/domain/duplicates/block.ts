import { type Atoms, emptyAtoms, extendAtoms } from "./atoms";
import { type IntList, intList, pushInt } from "./intList";
import { type KeyTable, emptyKeyTable, findKey, keyFor } from "./keyTable";
import type { Column } from "./normalise";
import { log2 } from "./rarity";

/**
 * Rows by the keys they hold. A key few rows hold leads straight to them; of keys that many hold, pairs are keys. Nothing
 * is quadratic: a row meets at most `limit` others under one key, and only the likeliest of them are compared.
 */
export interface Blocks {
  readonly columns: readonly Column[];
  readonly atoms: readonly Atoms[];
  readonly keys: KeyTable;
  /** Entry → its row, its key, and the entry before it under the same key, or -1. A row's entries are neighbours. */
  readonly entryRows: IntList;
  readonly entryKeys: IntList;
  readonly next: IntList;
  /** Row → its first entry, for rows entered in their order. */
  readonly rowStarts: IntList;
  /** Most rows under one key for it to be used alone. */
  limit: number;
  readonly found: IntList;
  /** Row → evidence gathered, and the origin + 1 of the key that led to it last; all 0 between two searches. */
  weights: Float32Array;
  origins: Uint8Array;
}

/** Common keys of a row that are paired: 6 keys are 15 pairs. */
const PAIRED = 6;

export function limitFor(rows: number): number {
  return Math.round(Math.min(120, Math.max(24, 120 * Math.cbrt(10_000 / Math.max(1, rows)))));
}

export function emptyBlocks(columns: readonly Column[], rows: number): Blocks {
  return {
    columns,
    atoms: columns.map(emptyAtoms),
    keys: emptyKeyTable(),
    entryRows: intList(1024),
    entryKeys: intList(1024),
    next: intList(1024),
    rowStarts: intList(rows + 1),
    limit: limitFor(rows),
    found: intList(256),
    weights: new Float32Array(rows),
    origins: new Uint8Array(rows),
  };
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

const rowHashes = intList(256);
const rowOrigins = intList(256);

/** The row's single keys, each once, into `rowHashes`, and the column of each into `rowOrigins`. */
function singleKeys(blocks: Blocks, values: ArrayLike<number>): void {
  rowHashes.length = rowOrigins.length = 0;
  for (let at = 0; at < blocks.columns.length; at++) {
    const { hashes, starts } = blocks.atoms[at]!;
    const value = values[at]!;
    for (let from = starts.values[value]!; from < starts.values[value + 1]!; from++) {
      if (has(rowHashes, hashes.values[from]!)) continue;
      pushInt(rowHashes, hashes.values[from]!);
      pushInt(rowOrigins, at);
    }
  }
}

function has({ values, length }: IntList, value: number): boolean {
  for (let at = 0; at < length; at++) if (values[at] === value) return true;
  return false;
}

/** Counts a row's single keys, so that it is known which are common before pairs are made. */
export function countKeys(blocks: Blocks, values: ArrayLike<number>): void {
  blocks.columns.forEach((column, at) => extendAtoms(blocks.atoms[at]!, column, at));
  singleKeys(blocks, values);
  for (let at = 0; at < rowHashes.length; at++)
    blocks.keys.counts.values[keyFor(blocks.keys, rowHashes.values[at]!, rowOrigins.values[at]!)]!++;
}

const rowKeys = intList(256);
/** Where the search under each key begins. */
const rowFirsts = intList(256);
const common = new Int32Array(PAIRED + 1);
let commonCount = 0;

/** The row's keys into `rowKeys`, pairs last; answers where pairs begin. Pairs are counted as rows are entered. */
function keysOf(blocks: Blocks, values: ArrayLike<number>, make: boolean): number {
  const { keys, limit } = blocks;
  singleKeys(blocks, values);
  rowKeys.length = commonCount = 0;
  for (let at = 0; at < rowHashes.length; at++) {
    const hash = rowHashes.values[at]!;
    const key = make ? keyFor(keys, hash, rowOrigins.values[at]!) : findKey(keys, hash);
    if (key < 0) continue;
    if (keys.counts.values[key]! <= limit) pushInt(rowKeys, key);
    else keepCommon(keys, key);
  }
  const singles = rowKeys.length;
  for (let i = 0; i < commonCount; i++) {
    for (let j = i + 1; j < commonCount; j++) {
      const hash = pairHash(keys, common[i]!, common[j]!);
      const key = make ? keyFor(keys, hash, blocks.columns.length) : findKey(keys, hash);
      if (key >= 0) pushInt(rowKeys, key);
    }
  }
  return singles;
}

/** Keeps the rarest of the row's common keys, rarest first. */
function keepCommon({ counts }: KeyTable, key: number): void {
  const count = counts.values[key]!;
  let at = commonCount;
  for (; at > 0; at--) {
    const other = common[at - 1]!;
    if (counts.values[other]! < count || (counts.values[other] === count && other < key)) break;
    common[at] = other;
  }
  common[at] = key;
  commonCount = Math.min(PAIRED, commonCount + 1);
}

function pairHash({ hashes }: KeyTable, a: number, b: number): number {
  const x = hashes.values[a]!;
  const y = hashes.values[b]!;
  const low = Math.min(x, y);
  const high = Math.max(x, y);
  return (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ (high >>> 13)) | 0;
}

/** Enters a row under its keys; later rows will meet it. */
export function enterRow(blocks: Blocks, values: ArrayLike<number>, row: number): void {
  const { counts, heads } = blocks.keys;
  const singles = keysOf(blocks, values, true);
  pushInt(blocks.rowStarts, blocks.next.length);
  for (let at = 0; at < rowKeys.length; at++) {
    const key = rowKeys.values[at]!;
    if (at >= singles) counts.values[key]!++;
    pushInt(blocks.next, heads.values[key]!);
    pushInt(blocks.entryKeys, key);
    pushInt(blocks.entryRows, row);
    heads.values[key] = blocks.next.length - 1;
  }
}

/** Of the rows entered before this one, in the order of the list, those most likely the same as it. */
export function findEarlier(blocks: Blocks, row: number, rows: number): IntList {
  const from = blocks.rowStarts.values[row]!;
  const to = row + 1 < blocks.rowStarts.length ? blocks.rowStarts.values[row + 1]! : blocks.next.length;
  rowKeys.length = rowFirsts.length = 0;
  for (let entry = from; entry < to; entry++) {
    if (blocks.next.values[entry]! >= 0)
      pushSearch(blocks, blocks.entryKeys.values[entry]!, blocks.next.values[entry]!);
  }
  return gather(blocks, rows);
}

/** Of all rows, those most likely the same as a record with these values. */
export function findCandidates(blocks: Blocks, values: ArrayLike<number>, rows: number): IntList {
  blocks.columns.forEach((column, at) => extendAtoms(blocks.atoms[at]!, column, at));
  keysOf(blocks, values, false);
  const { length } = rowKeys;
  const keys = rowKeys.values.slice(0, length);
  rowKeys.length = rowFirsts.length = 0;
  for (const key of keys) pushSearch(blocks, key, blocks.keys.heads.values[key]!);
  return gather(blocks, rows);
}

/** Adds a search; of keys of one column the rarest comes first. */
function pushSearch({ keys }: Blocks, key: number, first: number): void {
  const { counts, origins } = keys;
  const [origin, count] = [origins.values[key]!, counts.values[key]!];
  pushInt(rowKeys, key);
  pushInt(rowFirsts, first);
  let at = rowKeys.length - 1;
  for (; at > 0; at--) {
    const other = rowKeys.values[at - 1]!;
    const order = origins.values[other]! - origin || counts.values[other]! - count;
    if (order <= 0) break;
    rowKeys.values[at] = other;
    rowFirsts.values[at] = rowFirsts.values[at - 1]!;
  }
  rowKeys.values[at] = key;
  rowFirsts.values[at] = first;
}

/** Adds up, for each row met, the rarest key of each column: keys of one column tell of one agreement. */
function gather(blocks: Blocks, rows: number): IntList {
  const { found, weights, origins, keys, limit, entryRows, next } = blocks;
  found.length = 0;
  const most = log2(Math.max(1, rows));
  for (let at = 0; at < rowKeys.length; at++) {
    const key = rowKeys.values[at]!;
    const origin = (keys.origins.values[key]! + 1) & 0xff;
    const weight = Math.max(1, most - log2(Math.max(2, keys.counts.values[key]!)));
    let entry = rowFirsts.values[at]!;
    for (let steps = 0; entry >= 0 && steps < limit; steps++) {
      const row = entryRows.values[entry]!;
      entry = next.values[entry]!;
      if (origins[row] === origin) continue;
      if (origins[row] === 0) pushInt(found, row);
      origins[row] = origin;
      weights[row]! += weight;
    }
  }
  keepLikeliest(blocks, most);
  return found;
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
function keepLikeliest({ found, weights, origins, columns }: Blocks, unit: number): void {
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
