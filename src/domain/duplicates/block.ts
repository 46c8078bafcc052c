import { type Atoms, emptyAtoms, extendAtoms } from "./atoms";
import { type IntList, intList, pushInt } from "./intList";
import type { Column } from "./normalise";
import { log2 } from "./rarity";

/**
 * Rows by the keys they hold. A key few rows hold leads straight to them; of keys that many hold, pairs are keys. Nothing
 * is quadratic: a row meets at most `LIMIT` others under one key, and only the likeliest `MOST` of them are compared.
 */
export interface Blocks {
  readonly columns: readonly Column[];
  readonly atoms: readonly Atoms[];
  /** Open addressing: slot → key number + 1. */
  slots: Int32Array;
  readonly hashes: IntList;
  /** Rows that hold the key. */
  readonly counts: IntList;
  /** Key → its last entry, or -1. */
  readonly heads: IntList;
  readonly next: IntList;
  readonly entryRows: IntList;
  /** Most rows under one key for it to be used alone. */
  limit: number;
  readonly found: IntList;
  weights: Float32Array;
}

const MOST = 48;
/** Common keys of a row that are paired: 6 keys are 15 pairs. */
const PAIRED = 6;
/** Share of a unique key's weight that the keys two rows share must have for the rows to be compared. */
const FEWEST = 0.5;

export function limitFor(rows: number): number {
  return Math.round(Math.min(120, Math.max(24, 120 * Math.cbrt(10_000 / Math.max(1, rows)))));
}

export function emptyBlocks(columns: readonly Column[], rows: number): Blocks {
  return {
    columns,
    atoms: columns.map(emptyAtoms),
    slots: new Int32Array(1 << 12),
    hashes: intList(1024),
    counts: intList(1024),
    heads: intList(1024),
    next: intList(1024),
    entryRows: intList(1024),
    limit: limitFor(rows),
    found: intList(256),
    weights: new Float32Array(rows),
  };
}

/** The number of a key; a new one is made when asked, else -1. */
function keyNumber(blocks: Blocks, hash: number, make: boolean): number {
  const mask = blocks.slots.length - 1;
  for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
    const key = blocks.slots[slot]! - 1;
    if (key < 0) return make ? newKey(blocks, slot, hash) : -1;
    if (blocks.hashes.values[key] === hash) return key;
  }
}

function newKey(blocks: Blocks, slot: number, hash: number): number {
  const key = blocks.hashes.length;
  pushInt(blocks.hashes, hash);
  pushInt(blocks.counts, 0);
  pushInt(blocks.heads, -1);
  blocks.slots[slot] = key + 1;
  if (key * 2 > blocks.slots.length) growSlots(blocks);
  return key;
}

function growSlots(blocks: Blocks): void {
  const slots = new Int32Array(blocks.slots.length * 2);
  const mask = slots.length - 1;
  for (let key = 0; key < blocks.hashes.length; key++) {
    const hash = blocks.hashes.values[key]!;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key + 1;
  }
  blocks.slots = slots;
}

const rowHashes = intList(256);
const rowKeys = intList(256);

/** The row's single keys, each once, into `rowHashes`. */
function singleKeys(blocks: Blocks, values: ArrayLike<number>): void {
  rowHashes.length = 0;
  for (let at = 0; at < blocks.columns.length; at++) {
    const { hashes, starts } = blocks.atoms[at]!;
    const value = values[at]!;
    for (let from = starts.values[value]!; from < starts.values[value + 1]!; from++)
      pushUnique(rowHashes, hashes.values[from]!);
  }
}

function pushUnique(list: IntList, value: number): void {
  for (let at = 0; at < list.length; at++) if (list.values[at] === value) return;
  pushInt(list, value);
}

/** Counts a row's single keys, so that it is known which are common before pairs are made. */
export function countKeys(blocks: Blocks, values: ArrayLike<number>): void {
  blocks.columns.forEach((column, at) => extendAtoms(blocks.atoms[at]!, column, at));
  singleKeys(blocks, values);
  for (let at = 0; at < rowHashes.length; at++) blocks.counts.values[keyNumber(blocks, rowHashes.values[at]!, true)]!++;
}

/** The row's keys into `rowKeys`, pairs last; answers where pairs begin. Pairs are counted as rows are entered. */
function keysOf(blocks: Blocks, values: ArrayLike<number>, make: boolean): number {
  singleKeys(blocks, values);
  rowKeys.length = 0;
  const common: number[] = [];
  for (let at = 0; at < rowHashes.length; at++) {
    const key = keyNumber(blocks, rowHashes.values[at]!, make);
    if (key < 0) continue;
    if (blocks.counts.values[key]! <= blocks.limit) pushInt(rowKeys, key);
    else common.push(key);
  }
  common.sort((a, b) => blocks.counts.values[a]! - blocks.counts.values[b]! || a - b);
  const singles = rowKeys.length;
  const paired = common.slice(0, PAIRED);
  for (let i = 0; i < paired.length; i++) {
    for (let j = i + 1; j < paired.length; j++) {
      const key = keyNumber(blocks, pairHash(blocks, paired[i]!, paired[j]!), make);
      if (key >= 0) pushInt(rowKeys, key);
    }
  }
  return singles;
}

function pairHash(blocks: Blocks, a: number, b: number): number {
  const [x, y] = [blocks.hashes.values[a]!, blocks.hashes.values[b]!];
  const [low, high] = x < y ? [x, y] : [y, x];
  return (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ (high >>> 13)) | 0;
}

/** Of the rows before `before`, those most likely the same as this one, likeliest first at most `MOST`, into `blocks.found`. */
export function findCandidates(blocks: Blocks, values: ArrayLike<number>, rows: number, before: number): IntList {
  blocks.columns.forEach((column, at) => extendAtoms(blocks.atoms[at]!, column, at));
  keysOf(blocks, values, false);
  const { found, weights } = blocks;
  found.length = 0;
  for (let at = 0; at < rowKeys.length; at++) {
    const key = rowKeys.values[at]!;
    const weight = Math.max(1, log2(rows) - log2(Math.max(2, blocks.counts.values[key]!)));
    let entry = blocks.heads.values[key]!;
    for (let steps = 0; entry >= 0 && steps < blocks.limit; steps++) {
      const row = blocks.entryRows.values[entry]!;
      entry = blocks.next.values[entry]!;
      if (row >= before) continue;
      if (weights[row] === 0) pushInt(found, row);
      weights[row]! += weight;
    }
  }
  keepLikeliest(found, weights, FEWEST * log2(Math.max(1, rows)));
  return found;
}

function keepLikeliest(found: IntList, weights: Float32Array, fewest: number): void {
  let rows = found.values.subarray(0, found.length);
  const kept = [...rows].filter((row) => weights[row]! >= fewest);
  if (kept.length > MOST) kept.sort((a, b) => weights[b]! - weights[a]! || a - b).length = MOST;
  for (const row of rows) weights[row] = 0;
  rows = found.values;
  found.length = kept.length;
  for (let at = 0; at < kept.length; at++) rows[at] = kept[at]!;
}

/** Enters a row under its keys; later rows will meet it. */
export function enterRow(blocks: Blocks, values: ArrayLike<number>, row: number): void {
  const singles = keysOf(blocks, values, true);
  for (let at = 0; at < rowKeys.length; at++) {
    const key = rowKeys.values[at]!;
    if (at >= singles) blocks.counts.values[key]!++;
    pushInt(blocks.next, blocks.heads.values[key]!);
    pushInt(blocks.entryRows, row);
    blocks.heads.values[key] = blocks.next.length - 1;
  }
}
