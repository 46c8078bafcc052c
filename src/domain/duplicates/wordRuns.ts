import { isHan } from "./script";

const KIND = { none: 1, letter: 2, han: 3 } as const;
/** By code unit; filled as signs are met. */
const kinds = new Uint8Array(0x10000);
const LETTER = /[\p{L}\p{N}]/u;

function kindOf(sign: string): number {
  return LETTER.test(sign) ? KIND.letter : KIND.none;
}

/** The runs of Chinese characters and of other letters and digits in a text, in order. */
export function wordRuns(text: string): string[] {
  const runs: string[] = [];
  let start = 0;
  let kind: number = KIND.none;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair = (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const here = isPair
      ? kindOf(text.slice(at, at + 2))
      : kinds[code] || (kinds[code] = isHan(code) ? KIND.han : kindOf(text[at]!));
    if (here !== kind) {
      if (kind !== KIND.none) runs.push(text.slice(start, at));
      start = at;
      kind = here;
    }
    if (isPair) at++;
  }
  if (kind !== KIND.none) runs.push(text.slice(start));
  return runs;
}
