import { isHan, syllable } from "./script";

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** FNV-1a of a text, 32 bits, its last step mixed so that the low bits tell as much as the high ones. */
export function hashOf(text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return mixed(hash);
}

/** The hash of a text read aloud. */
export function hashOfSound(text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) {
    const sound = syllable(text.charCodeAt(at));
    for (let i = 0; i < sound.length; i++) hash = Math.imul(hash ^ sound.charCodeAt(i), PRIME);
  }
  return mixed(hash);
}

/** The same of a part of an array of units. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = BASIS;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, PRIME);
  return mixed(hash);
}

/** The same of two units that need not be neighbours. */
export function hashOfTwo(a: number, b: number): number {
  return mixed(Math.imul(Math.imul(BASIS ^ a, PRIME) ^ b, PRIME));
}

function mixed(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return high ^ (high >>> 13);
}

/** A hash told apart from the same text's hash of another kind. */
export function hashOfKind(kind: number, hash: number): number {
  return mixed(hash ^ Math.imul(kind + 1, 0x9e3779b1));
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
  return bitsIn((a ^ b) & SIGNS);
}

/** Signs that only the first of two texts has, at least. */
export function signsOnlyIn(a: number, b: number): number {
  return bitsIn(a & ~b & SIGNS);
}

function bitsIn(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether a text may be made of signs of another alone. */
export function mayBeWithin(part: number, whole: number): boolean {
  return (part & ~whole & SIGNS) === 0;
}
