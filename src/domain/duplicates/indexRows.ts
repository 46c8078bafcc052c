import { atomsOfValue, repeatingColumns } from "./atoms";
import { type Blocks, type KeyList, type RowKeys, limitFor } from "./block";
import { common, keepCommon, pushPairs } from "./commonKeys";
import { type IntList, intList, pushInt, trimmed } from "./intList";
import { type KeyTable, emptyKeyTable, keyFor } from "./keyTable";
import type { Column } from "./normalise";
import { type Sketch, meet, sketchFor, wasMetTwice } from "./sketch";

/** A list's rows under their keys, and the keys under its rows. */
export interface Index {
  readonly blocks: Blocks;
  readonly rowKeys: RowKeys;
}

/**
 * Indexes the rows of a list. A key that one row alone holds leads nowhere within the list and is left out, which spares
 * two keys of three; `forOthers` keeps it, so that a record from elsewhere finds that row. Reports the rows done.
 */
export function* indexRows(columns: readonly Column[], rows: number, forOthers: boolean): Generator<number, Index> {
  const fewest = forOthers ? 1 : 2;
  const values: KeyList[] = [];
  const steps = columns.length * 2 + 4;
  let step = 0;
  const done = () => Math.floor((rows * ++step) / steps);
  for (let at = 0; at < columns.length; at++) {
    values.push(atomsOfColumn(columns[at]!, at));
    yield done();
  }
  const atoms = values.reduce((sum, list) => sum + list.keys.length, 0);
  const keys = emptyKeyTable(Math.floor(atoms / (forOthers ? KEPT_OF_ALL : KEPT_OF_SHARED)));
  const sketch = forOthers ? null : sketchOf(columns, values, atoms);
  for (const list of values) {
    numberKeys(keys, list, sketch);
    yield done();
  }
  const limit = limitFor(rows);
  countKeys(keys, columns, values, rows);
  yield done();
  for (const list of values) keepShared(keys, list, fewest);
  yield done();
  const pairs = pairsOfRows(keys, columns, values, rows, limit, forOthers);
  yield done();
  const { starts, entries } = enterRows(keys, columns, { values, pairs }, rows, limit, fewest);
  const blocks: Blocks = {
    columns,
    keys,
    starts,
    entries,
    mayRepeat: repeatingColumns(columns),
    late: { heads: new Map(), rows: intList(), next: intList() },
    limit,
    found: intList(256),
    weights: new Float32Array(rows),
    origins: new Uint8Array(rows),
  };
  return { blocks, rowKeys: { values, pairs } };
}

/** Of so many hashes of values one is a key of its own, when all are kept and when the lone are not. */
const KEPT_OF_ALL = 3;
const KEPT_OF_SHARED = 8;

/** The hashes under which each value is found; they become keys in place. */
function atomsOfColumn(column: Column, index: number): KeyList {
  const values = column.valueCores.length;
  const list = { keys: intList(values * 4), starts: intList(values + 1) };
  for (let value = 0; value < values; value++) {
    pushInt(list.starts, list.keys.length);
    const { values: hashes, length } = atomsOfValue(column, index, value);
    for (let at = 0; at < length; at++) pushInt(list.keys, hashes[at]!);
  }
  pushInt(list.starts, list.keys.length);
  return list;
}

/** A value that several rows hold meets its hashes twice. */
function sketchOf(columns: readonly Column[], values: readonly KeyList[], atoms: number): Sketch {
  const sketch = sketchFor(atoms);
  values.forEach(({ keys, starts }, at) => {
    const { counts } = columns[at]!;
    for (let value = 1; value < counts.length; value++) {
      for (let from = starts.values[value]!; from < starts.values[value + 1]!; from++) {
        meet(sketch, keys.values[from]!);
        if (counts.values[value]! > 1) meet(sketch, keys.values[from]!);
      }
    }
  });
  return sketch;
}

/** Hashes become numbers of keys; those met once are dropped. */
function numberKeys(table: KeyTable, { keys, starts }: KeyList, sketch: Sketch | null): void {
  let kept = 0;
  let from = 0;
  for (let owner = 0; owner + 1 < starts.length; owner++) {
    const to = starts.values[owner + 1]!;
    starts.values[owner] = kept;
    for (; from < to; from++) {
      const hash = keys.values[from]!;
      if (sketch === null || wasMetTwice(sketch, hash)) keys.values[kept++] = keyFor(table, hash);
    }
  }
  starts.values[starts.length - 1] = keys.length = kept;
}

/** Counts the rows of every key, each row once. */
function countKeys({ counts }: KeyTable, columns: readonly Column[], values: readonly KeyList[], rows: number): void {
  const lastRows = new Int32Array(counts.length).fill(-1);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns.length; at++) {
      const { keys, starts } = values[at]!;
      const value = columns[at]!.rows.values[row]!;
      for (let from = starts.values[value]!; from < starts.values[value + 1]!; from++) {
        const key = keys.values[from]!;
        if (lastRows[key] === row) continue;
        lastRows[key] = row;
        counts.values[key]!++;
      }
    }
  }
}

/** Keeps the keys that `fewest` rows hold, each value's rarest first. */
function keepShared({ counts }: KeyTable, { keys, starts }: KeyList, fewest: number): void {
  let kept = 0;
  let from = 0;
  for (let owner = 0; owner + 1 < starts.length; owner++) {
    const to = starts.values[owner + 1]!;
    const first = kept;
    starts.values[owner] = first;
    for (; from < to; from++) {
      const key = keys.values[from]!;
      const count = counts.values[key]!;
      if (count < fewest) continue;
      let at = kept++;
      for (; at > first && counts.values[keys.values[at - 1]!]! > count; at--) keys.values[at] = keys.values[at - 1]!;
      keys.values[at] = key;
    }
  }
  starts.values[starts.length - 1] = keys.length = kept;
  keys.values = trimmed(keys);
}

/** Pairs of a row's common keys that some other row has, too. */
function pairsOfRows(
  table: KeyTable,
  columns: readonly Column[],
  values: readonly KeyList[],
  rows: number,
  limit: number,
  forOthers: boolean,
): KeyList {
  const pairs = { keys: intList(rows * 4), starts: intList(rows + 1) };
  for (let row = 0; row < rows; row++) {
    pushInt(pairs.starts, pairs.keys.length);
    common.length = 0;
    for (let at = 0; at < columns.length; at++) keepCommonOf(table, values[at]!, columns[at]!.rows.values[row]!, limit);
    pushPairs(table, pairs.keys);
  }
  pushInt(pairs.starts, pairs.keys.length);
  numberKeys(table, pairs, forOthers ? null : sketchOfAll(pairs.keys));
  for (let at = 0; at < pairs.keys.length; at++) table.counts.values[pairs.keys.values[at]!]!++;
  return pairs;
}

function keepCommonOf(table: KeyTable, { keys, starts }: KeyList, value: number, limit: number): void {
  const first = starts.values[value]!;
  for (let at = starts.values[value + 1]! - 1; at >= first; at--) {
    const key = keys.values[at]!;
    if (table.counts.values[key]! <= limit) return;
    keepCommon(table, key);
  }
}

function sketchOfAll({ values, length }: IntList): Sketch {
  const sketch = sketchFor(length);
  for (let at = 0; at < length; at++) meet(sketch, values[at]!);
  return sketch;
}

/** Enters every row under those of its keys that few enough rows hold. */
function enterRows(
  { counts }: KeyTable,
  columns: readonly Column[],
  { values, pairs }: RowKeys,
  rows: number,
  limit: number,
  fewest: number,
): { readonly starts: Int32Array; readonly entries: Int32Array } {
  const starts = new Int32Array(counts.length + 1);
  for (let key = 0; key < counts.length; key++) {
    const count = counts.values[key]!;
    starts[key + 1] = starts[key]! + (count >= fewest && count <= limit ? count : 0);
  }
  const entries = new Int32Array(starts[counts.length]!);
  const next = starts.slice();
  const enter = ({ keys, starts: owners }: KeyList, owner: number, row: number) => {
    for (let at = owners.values[owner]!; at < owners.values[owner + 1]!; at++) {
      const key = keys.values[at]!;
      const entry = next[key]!;
      if (starts[key] === starts[key + 1] || (entry > starts[key]! && entries[entry - 1] === row)) continue;
      entries[entry] = row;
      next[key] = entry + 1;
    }
  };
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns.length; at++) enter(values[at]!, columns[at]!.rows.values[row]!, row);
    enter(pairs, row, row);
  }
  return { starts, entries };
}
