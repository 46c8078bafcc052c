/** Tells, at two bits a hash, which hashes were met twice; now and then it says so of one that was met once. */
export interface Sketch {
  readonly bits: Uint32Array;
  readonly mask: number;
}

const PER_WORD = 16;
const MOST_SLOTS = 2 ** 28;

/** Room enough for so many hashes that one in ten of the lone is taken for met twice. */
export function sketchFor(hashes: number): Sketch {
  let slots = 1024;
  while (slots < hashes * 4 && slots < MOST_SLOTS) slots *= 2;
  return { bits: new Uint32Array(slots / PER_WORD), mask: slots - 1 };
}

export function meet({ bits, mask }: Sketch, hash: number): void {
  const slot = spread(hash) & mask;
  const once = 1 << ((slot & 15) * 2);
  const word = bits[slot >>> 4]!;
  bits[slot >>> 4] = word & once ? word | (once << 1) : word | once;
}

export function wasMetTwice({ bits, mask }: Sketch, hash: number): boolean {
  const slot = spread(hash) & mask;
  return (bits[slot >>> 4]! & (2 << ((slot & 15) * 2))) !== 0;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 17)) | 0;
}
