import { type NounId, nouns } from "../model/index";
import { readHeader } from "./headerText";
import { isTechnicalHeader } from "./neverMap";
import { guessesFor } from "./vocabulary";

const LONGEST_HEADER = 60;
const NOUN_IDS = Object.keys(nouns) as NounId[];
const REMEMBERED = 2000;

const remembered = new Map<string, number>();

/** How much a cell reads like a column's header: 1 for a word of the field lists, less for a similar one, 0 for none. */
export function headerness(text: string): number {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size > REMEMBERED) remembered.clear();
  const found = text.length > LONGEST_HEADER ? 0 : measure(text);
  remembered.set(text, found);
  return found;
}

function measure(text: string): number {
  const header = readHeader(text);
  if (header.key === "") return 0;
  if (isTechnicalHeader(header)) return 1;
  return NOUN_IDS.reduce((best, noun) => {
    const guess = guessesFor(noun, header)[0];
    return guess ? Math.max(best, guess.isExact ? 1 : guess.confidence) : best;
  }, 0);
}
