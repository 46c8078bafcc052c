/**
 * Numbers by their hashes, by open addressing. A hash stands beside its number, so that a look costs one line of the
 * processor's cache and not two; a free slot has the number 0.
 */
export interface Slots {
  /** Slot × 2 → hash; slot × 2 + 1 → number. */
  pairs: Int32Array;
  used: number;
}

export function emptySlots(numbers = 16): Slots {
  let slots = 32;
  while (slots < numbers * 2) slots *= 2;
  return { pairs: new Int32Array(slots * 2), used: 0 };
}

/** Where a hash is looked for first; `nextSlot` answers where to go on. */
export function firstSlot({ pairs }: Slots, hash: number): number {
  return (hash << 1) & (pairs.length - 1);
}

export function nextSlot({ pairs }: Slots, slot: number): number {
  return (slot + 2) & (pairs.length - 1);
}

/** Takes a free slot. */
export function takeSlot(slots: Slots, slot: number, hash: number, number: number): void {
  slots.pairs[slot] = hash;
  slots.pairs[slot + 1] = number;
  if (++slots.used * 4 > slots.pairs.length) grow(slots);
}

function grow(slots: Slots): void {
  const { pairs } = slots;
  slots.pairs = new Int32Array(pairs.length * 2);
  for (let from = 0; from < pairs.length; from += 2) {
    if (pairs[from + 1] === 0) continue;
    let slot = firstSlot(slots, pairs[from]!);
    while (slots.pairs[slot + 1] !== 0) slot = nextSlot(slots, slot);
    slots.pairs[slot] = pairs[from]!;
    slots.pairs[slot + 1] = pairs[from + 1]!;
  }
}
