import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

const toSimplified = Converter({ from: "t", to: "cn" });
/** By code of the character; filled as characters are met, because lists use a few thousand of the tens of thousands. */
const simplifiedOf = new Uint16Array(0x10000);
const syllableOf: (string | undefined)[] = new Array<undefined>(LAST_HAN - FIRST_HAN + 1).fill(undefined);

export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Traditional characters as Simplified ones, one by one: a brand name is no phrase, so no phrase rules. */
export function simplify(text: string): string {
  let changed = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) continue;
    const simple = simplifiedOf[code] || (simplifiedOf[code] = simpleCode(code));
    if (simple === code) continue;
    changed += text.slice(kept, at) + String.fromCharCode(simple);
    kept = at + 1;
  }
  return kept === 0 ? text : changed + text.slice(kept);
}

function simpleCode(code: number): number {
  const simple = toSimplified(String.fromCharCode(code));
  return simple.length === 1 ? simple.charCodeAt(0) : code;
}

/** The sound of one character without its tone: "hua" for 华. Signs that have none answer themselves. */
export function syllable(code: number): string {
  if (!isHan(code)) return String.fromCharCode(code);
  return (syllableOf[code - FIRST_HAN] ??= pinyin(String.fromCharCode(code), { toneType: "none", v: true }));
}

/** A text read aloud: "huawei" for 华为; what is not Chinese stays. */
export function soundOf(text: string): string {
  let sound = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    sound += isHan(code) ? syllable(code) : text[at]!;
  }
  return sound;
}

/** A place's or a word's own reading, by the phrase: 重庆 is "chongqing". */
export function readingOf(phrase: string): string {
  return pinyin(phrase, { toneType: "none", v: true, type: "array" }).join("");
}
