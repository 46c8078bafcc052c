import { isHan } from "./script";

/** FNV-1a over a family and a text, 32 bits. */
export function hashOf(family: number, text: string, from = 0, to = text.length): number {
  let hash = (0x811c9dc5 ^ family) | 0;
  hash = Math.imul(hash, 0x01000193);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

const SIGN_BITS = 31;
const SIGNS = 0x7fffffff;

/** Which signs a text has, each folded to one of 31 bits; below zero when any of them is Chinese. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    signs |= 1 << (code % SIGN_BITS);
    if (isHan(code)) signs |= ~SIGNS;
  }
  return signs;
}

/** Signs that only one of two texts has, at least; each edit of a text accounts for two at most. */
export function signsApart(a: number, b: number): number {
  let bits = (a ^ b) & SIGNS;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether a text may be made of signs of another alone. */
export function mayBeWithin(part: number, whole: number): boolean {
  return (part & ~whole & SIGNS) === 0;
}
