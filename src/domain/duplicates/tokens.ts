import { foldForMatching } from "./fold";
import { hasHan, isHan } from "./script";
import { ADDRESS_WORDS } from "./words/addresses";
import { STOP_WORDS } from "./words/organisations";
import { HONORIFICS } from "./words/people";
import { HAN_PLACES, PLACE_ENDINGS, placeAt } from "./words/places";
import { wordRuns } from "./wordRuns";

/** What a word is in its text; small numbers, because a million texts are kept. */
export const ROLE = { name: 0, trade: 1, place: 2, number: 3, unit: 4, stop: 5, where: 6 } as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

export interface Token {
  readonly text: string;
  readonly role: Role;
}

export interface Tokens {
  /** Equal for texts that differ in nothing that counts. */
  readonly canonical: string;
  readonly tokens: readonly Token[];
  /** "" for a name without a legal form; else the form's country, or "*" where it tells none. */
  readonly legal: string;
}

const APOSTROPHES = /['’`´]/g;
const ROMAN: { readonly [roman: string]: string } = { ii: "2", iii: "3", iv: "4", vi: "6", vii: "7", viii: "8" };

export function wordsIn(text: string): readonly string[] {
  return wordRuns(foldForMatching(text).replace(APOSTROPHES, ""));
}

/** "cd2", "vol3": a part of a set, counted without a blank. */
const COUNTED = /^(cd|dvd|disc|disk|vol|volume|part|pt|no|nr|chapter|book|teil|band|tome)(\d{1,3})$/;

/** Titles, remarks and other running text. */
export function readText(text: string): Tokens {
  const words = wordsIn(text).flatMap((word) => COUNTED.exec(word)?.slice(1) ?? [word]);
  const tokens = words.map((word): Token => {
    const number = ROMAN[word] ?? (/^\d+$/.test(word) ? String(Number(word)) : undefined);
    if (number !== undefined) return { text: number, role: ROLE.number };
    return { text: word, role: STOP_WORDS.has(word) || isLetter(word) ? ROLE.stop : ROLE.name };
  });
  return { canonical: tokens.map((token) => token.text).join(""), tokens, legal: "" };
}

function isLetter(word: string): boolean {
  return word.length === 1 && !hasHan(word);
}

/** A person's full name, in any order of its parts. */
export function readPerson(text: string): Tokens {
  const tokens = nameWords(text).map((word): Token => ({ text: word, role: ROLE.name }));
  return { canonical: tokens.map((token) => token.text).join(""), tokens, legal: "" };
}

/** Several people, in whatever order they are named. */
export function readPeople(text: string): Tokens {
  const { tokens } = readPerson(text);
  const sorted = tokens.map((token) => token.text).sort();
  return { canonical: sorted.join(""), tokens, legal: "" };
}

/** A given name or a surname alone. */
export function readNamePart(text: string): string {
  return nameWords(text).join("");
}

/** The words of a person's name without titles and honours. */
function nameWords(text: string): readonly string[] {
  return wordsIn(text).filter((word) => !HONORIFICS.has(word));
}

/** A postal address, Western or Chinese; its parts in one form each. */
export function readAddress(text: string): Tokens {
  const tokens: Token[] = [];
  let canonical = "";
  const add = (word: string) => {
    tokens.push({ text: word, role: ROLE.name });
    canonical += word;
  };
  for (const word of wordsIn(text)) {
    if (isHan(word.charCodeAt(0))) hanAddressParts(word).forEach(add);
    else add(ADDRESS_WORDS.get(word) ?? word);
  }
  return { canonical, tokens, legal: "" };
}

const HAN_ADDRESS_PART =
  /[^省市区县镇乡村里路街道巷弄号室层楼座栋段]{1,8}?(大道|[省市区县镇乡村里路街道巷弄号室层楼座栋段])|[^]+/g;

/** 浙江省杭州市西湖区文三路 → 浙江, 杭州, 西湖区, 文三路; a province and a city in the same form as in names. */
function hanAddressParts(run: string): string[] {
  const parts: string[] = [];
  let rest = run;
  for (let place = placeAt(rest, 0); place !== ""; place = placeAt(rest, 0)) {
    parts.push(HAN_PLACES.get(place)!);
    rest = rest.slice(place.length);
    rest = rest.slice(PLACE_ENDINGS.exec(rest)?.[0].length ?? 0);
  }
  return parts.concat(rest.match(HAN_ADDRESS_PART) ?? []);
}

/** A city, region, category: one short value, Chinese places in Latin letters. */
export function readCategory(text: string): Tokens {
  const words = wordsIn(text).map((word) => (hasHan(word) ? placeName(word) : word));
  return { canonical: words.join(""), tokens: words.map((word) => ({ text: word, role: ROLE.name })), legal: "" };
}

function placeName(word: string): string {
  const bare = word.length > 2 ? word.replace(/(特别行政区|自治区|省|市)$/, "") : word;
  return HAN_PLACES.get(bare) ?? bare;
}
