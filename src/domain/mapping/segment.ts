import { CONCEPTS } from "./concepts";

const FILLER = "_";
const LONGEST_PHRASE = 4;
const LONGEST_CHINESE_WORD = 8;
const UNKNOWN_COST = 3;

const conceptOf = new Map<string, string>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of words.split("|")) if (!conceptOf.has(word)) conceptOf.set(word, concept);
}

/** The concepts of a header's words, sorted, each once, without fillers; a word nobody knows is "?word". */
export function conceptsOf(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const step = isChinese(words[at]!) ? chinese(words[at]!, found) : latin(words, at, found);
    at += step;
  }
  found.delete(FILLER);
  return [...found].sort();
}

function isChinese(word: string): boolean {
  return /[\u3400-\u9fff]/.test(word);
}

function latin(words: readonly string[], at: number, found: Set<string>): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const concept = known(words.slice(at, at + length).join(" "));
    if (concept) {
      found.add(concept);
      return length;
    }
  }
  const word = words[at]!;
  const parts = cut(word, word.length, 2, false);
  if (parts && parts.length < 4) for (const part of parts) found.add(conceptOf.get(part)!);
  else if (/\p{L}/u.test(word)) found.add(`?${word}`);
  else if (isTold(word)) found.add(word);
  return 1;
}

/** "31-60 days" is another thing than "days"; a lone digit only counts: "Phone 1". */
function isTold(word: string): boolean {
  return /^\d{2,}$/.test(word);
}

function known(phrase: string): string | undefined {
  return (
    conceptOf.get(phrase) ??
    (phrase.length > 3
      ? (conceptOf.get(phrase.replace(/ies$/, "y")) ?? conceptOf.get(phrase.replace(/s$/, "")))
      : undefined)
  );
}

function chinese(run: string, found: Set<string>): number {
  for (const part of cut(run, LONGEST_CHINESE_WORD, 1, true) ?? []) found.add(conceptOf.get(part) ?? `?${part}`);
  return 1;
}

/** Cuts text into the fewest known words; letters nobody knows stay alone, if they may. */
function cut(text: string, longest: number, shortest: number, mayBeUnknown: boolean): readonly string[] | null {
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    cost[end] = mayBeUnknown ? cost[end - 1]! + UNKNOWN_COST : Infinity;
    from[end] = end - 1;
    for (let start = Math.max(0, end - longest); start <= end - shortest; start++) {
      const price = cost[start]! + 1;
      if (price < cost[end]! && conceptOf.has(text.slice(start, end))) [cost[end], from[end]] = [price, start];
    }
  }
  if (cost[text.length] === Infinity) return null;
  const parts: string[] = [];
  for (let end = text.length; end > 0; end = from[end]!) parts.unshift(text.slice(from[end], end));
  return parts;
}
