import { type IntList, intList, pushInt } from "./intList";

/** Keys by their hashes, numbered from 0 in order of arrival. */
export interface KeyTable {
  /** Open addressing: slot → key number + 1. */
  slots: Int32Array;
  readonly hashes: IntList;
  /** Rows that hold the key. */
  readonly counts: IntList;
}

/** A table with room for so many keys before it grows. */
export function emptyKeyTable(keys: number): KeyTable {
  let slots = 1 << 12;
  while (slots < keys * 2) slots *= 2;
  return { slots: new Int32Array(slots), hashes: intList(Math.max(1024, keys)), counts: intList(Math.max(1024, keys)) };
}

/** The number of a key, -1 when there is none. */
export function findKey({ slots, hashes }: KeyTable, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot]! - 1;
    if (key < 0 || hashes.values[key] === hash) return key;
  }
}

/** The number of a key; a new one is made when there is none. */
export function keyFor(table: KeyTable, hash: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot]! - 1;
    if (key < 0) return newKey(table, slot, hash);
    if (hashes.values[key] === hash) return key;
  }
}

function newKey(table: KeyTable, slot: number, hash: number): number {
  const key = table.hashes.length;
  pushInt(table.hashes, hash);
  pushInt(table.counts, 0);
  table.slots[slot] = key + 1;
  if (key * 2 > table.slots.length) growSlots(table);
  return key;
}

function growSlots(table: KeyTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let key = 0; key < table.hashes.length; key++) {
    let slot = table.hashes.values[key]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key + 1;
  }
  table.slots = slots;
}
