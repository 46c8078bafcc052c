import { type IntList, pushInt } from "./intList";
import type { KeyTable } from "./keyTable";

/** Common keys of a row that are paired: 6 keys are 15 pairs. */
const PAIRED = 6;

/** A row's rarest common keys, rarest first. */
export const common = { keys: new Int32Array(PAIRED + 1), length: 0 };

/** Keeps a common key if it is among the rarest of its row. */
export function keepCommon({ counts }: KeyTable, key: number): void {
  const { keys } = common;
  const count = counts.values[key]!;
  let at = common.length;
  for (; at > 0; at--) {
    const other = keys[at - 1]!;
    if (other === key) return;
    if (counts.values[other]! < count || (counts.values[other] === count && other < key)) break;
  }
  keys.copyWithin(at + 1, at, common.length);
  keys[at] = key;
  common.length = Math.min(PAIRED, common.length + 1);
}

/** Lists the hashes of the pairs of the common keys kept. */
export function pushPairs({ hashes }: KeyTable, into: IntList): void {
  for (let i = 0; i < common.length; i++)
    for (let j = i + 1; j < common.length; j++)
      pushInt(into, pairHash(hashes.values[common.keys[i]!]!, hashes.values[common.keys[j]!]!));
}

function pairHash(x: number, y: number): number {
  const low = Math.min(x, y);
  const high = Math.max(x, y);
  return (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77) ^ (high >>> 13)) | 0;
}
