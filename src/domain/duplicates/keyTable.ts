import { type IntList, intList, pushInt } from "./intList";
import { type Slots, emptySlots, firstSlot, nextSlot, takeSlot } from "./slots";

/** Keys by their hashes, numbered from 0 in order of arrival. */
export interface KeyTable {
  /** Hash → key number + 1. */
  readonly slots: Slots;
  readonly hashes: IntList;
  /** Rows that hold the key. */
  readonly counts: IntList;
}

/** A table with room for so many keys before it grows. */
export function emptyKeyTable(keys: number): KeyTable {
  return { slots: emptySlots(keys), hashes: intList(Math.max(1024, keys)), counts: intList(Math.max(1024, keys)) };
}

/** The number of a key, -1 when there is none. */
export function findKey({ slots }: KeyTable, hash: number): number {
  const { pairs } = slots;
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot))
    if (pairs[slot] === hash || pairs[slot + 1] === 0) return pairs[slot + 1]! - 1;
}

/** The number of a key; a new one is made when there is none. */
export function keyFor({ slots, hashes, counts }: KeyTable, hash: number): number {
  const { pairs } = slots;
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
    const key = pairs[slot + 1]! - 1;
    if (key >= 0 && pairs[slot] === hash) return key;
    if (key >= 0) continue;
    pushInt(hashes, hash);
    pushInt(counts, 0);
    takeSlot(slots, slot, hash, hashes.length);
    return hashes.length - 1;
  }
}
