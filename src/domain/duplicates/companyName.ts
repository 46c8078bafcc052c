import { foldForMatching } from "./fold";
import { isHan, syllable } from "./script";
import { HAN_LEGAL_FORMS, LEGAL_FORMS, LEGAL_PHRASES, NOTES } from "./words/legalForms";
import { ORGANISATION_RANK, STOP_WORDS } from "./words/organisations";
import { HAN_PLACES, LATIN_PLACES, PLACE_ENDINGS, placeAt } from "./words/places";
import { TRADE_WORDS, hanTrade, tradeConcept } from "./words/trades";
import { wordRuns } from "./wordRuns";
import { ROLE, type Role, type Token, type Tokens } from "./tokens";

const DOTTED = /\b([a-z])\.\s?(?=[a-z]\b)/g;
const NUMBER = /^(\d+|one|two|three|ii|iii|iv|vi|vii|viii|ix)$/;
const HAN_NUMBER = /^第[一二三四五六七八九十百\d]+/;
const LONGEST_HAN_WORD = 6;
/** A Chinese brand has two characters at least; a trade word found earlier belongs to the brand. */
const SHORTEST_BRAND = 2;
/** A legal form that tells no country. */
export const ANY_LEGAL = "*";
/** The end of a full name, not of a short form such as 华蓝集团. */
const HAN_FULL = /(公司|合伙|厂|商行|经营部|中心|会社)$/;
const HAN_LEGAL_SET = new Set(HAN_LEGAL_FORMS);

/** A company name taken apart: brand, trade, place and number words; legal forms and notes are gone. */
export function readCompany(text: string): Tokens {
  const folded = withoutNotes(foldForMatching(text));
  const parts = partsOf(folded);
  const tokens: Token[] = [];
  let legal = "";
  for (const part of parts) {
    const from = tokens.length;
    for (const word of wordsOf(part.text)) {
      const form = isHan(word.charCodeAt(0)) ? readHanRun(word, tokens) : readLatinWord(word, tokens);
      if (form.length > legal.length || legal === ANY_LEGAL) legal = form || legal;
    }
    if (part.role !== null) giveRole(tokens, from, tokens.length, part.role);
    else giveRole(tokens, from, organisationFrom(tokens, from), ROLE.unit);
  }
  joinPlaces(tokens);
  const named = tokens.filter((token) => token.role < ROLE.unit);
  const core = (named.length > 0 ? named : tokens).map((token) => token.text).join("");
  return { canonical: core || squash(folded), tokens, legal };
}

function squash(text: string): string {
  return wordRuns(text).join("");
}

/** A name without the notes around it; one may stand behind another. */
function withoutNotes(text: string): string {
  const whole = text.trim();
  const once = whole.replace(NOTES, " ").trim();
  const bare = once === whole ? once : once.replace(NOTES, " ").trim();
  return bare || text;
}

const APOSTROPHES = /['’`´]/g;

function wordsOf(text: string): readonly string[] {
  let joined = isHan(text.charCodeAt(0)) ? text : text.replace(LEGAL_PHRASES, " ");
  if (joined.includes(".")) joined = joined.replace(DOTTED, "$1");
  return wordRuns(joined.replace(APOSTROPHES, ""));
}

interface Part {
  readonly text: string;
  /** What all its words are, where it is not the name: a unit of the organisation, or where it is. */
  readonly role: Role | null;
}

function giveRole(tokens: Token[], from: number, to: number, role: Role): void {
  for (let at = from; at < to; at++) tokens[at] = { text: tokens[at]!.text, role };
}

/** "Department of Physics University of Turku": where the organisation begins in a part that begins with a unit. */
function organisationFrom(tokens: readonly Token[], from: number): number {
  const rank = (at: number) => ORGANISATION_RANK.get(tokens[at]!.text) ?? -1;
  if (from === tokens.length || rank(from) < 0 || rank(from) > 1) return from;
  let university = tokens.length - 1;
  while (university > from && rank(university) < UNIVERSITY_RANK) university--;
  if (university === from) return from;
  if (tokens[university + 1]?.text === "of") return university;
  return Math.max(from + 1, university - 1);
}

const PART_ENDS = /[,;|]/;

/** "Department of Physics, University of Turku, Finland": of several parts the one that names an organisation tells. */
function partsOf(text: string): readonly Part[] {
  const pieces = PART_ENDS.test(text) ? text.split(PART_ENDS).filter((piece) => piece.trim() !== "") : [text];
  if (pieces.length < 2) return [{ text, role: null }];
  const ranks = pieces.map(rankOf);
  const top = Math.max(...ranks);
  if (top < 1) return pieces.map((piece) => ({ text: piece, role: null }));
  return pieces.map((piece, at) => ({
    text: piece,
    role: ranks[at]! === top ? null : ranks[at]! >= 0 || at < ranks.indexOf(top) ? ROLE.unit : ROLE.where,
  }));
}

const UNIVERSITY_RANK = 3;
const COMPANY_RANK = 2;
/** Words that are legal forms in a company's name and anything elsewhere. */
const WEAK_LEGAL = new Set(["and", "the", "und", "et", "y", "e", "sa", "as", "a", "ag", "ab", "co"]);

function rankOf(piece: string): number {
  let rank = -1;
  let [named, isCompany] = [false, false];
  for (const word of wordRuns(piece)) {
    const concept = TRADE_WORDS.latin.get(word) ?? word;
    rank = Math.max(rank, ORGANISATION_RANK.get(concept) ?? -1);
    if (!LEGAL_FORMS.has(word)) named = true;
    else if (named && !WEAK_LEGAL.has(word)) isCompany = true;
  }
  return isCompany ? Math.max(rank, COMPANY_RANK) : rank;
}

/** Adds a word's token; answers the country of its legal form, if it is one. */
function readLatinWord(word: string, tokens: Token[]): string {
  const country = LEGAL_FORMS.get(word);
  if (country !== undefined) return country || (WEAK_LEGAL.has(word) ? "" : ANY_LEGAL);
  if (STOP_WORDS.has(word)) tokens.push({ text: word, role: ROLE.stop });
  else if (NUMBER.test(word)) tokens.push({ text: word, role: ROLE.number });
  else {
    const concept = tradeConcept(word);
    if (concept !== undefined) tokens.push({ text: concept, role: ROLE.trade });
    else tokens.push({ text: word, role: LATIN_PLACES.has(word) ? ROLE.place : ROLE.name });
  }
  return "";
}

/** "Hong Kong", "New York": two words that are one place. */
function joinPlaces(tokens: Token[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at]!.role !== ROLE.name || isHan(tokens[at]!.text.charCodeAt(0))) continue;
    const joined = tokens[at]!.text + tokens[at + 1]!.text;
    if (LATIN_PLACES.has(joined)) tokens.splice(at, 2, { text: joined, role: ROLE.place });
  }
}

/** Adds the tokens of a run of Chinese; answers whether it ends in a legal form. */
function readHanRun(run: string, tokens: Token[]): string {
  const rest = withoutHanLegal(run);
  const brandFrom = readPlaces(rest, tokens);
  let nameFrom = brandFrom;
  const add = (at: number, length: number, text: string, role: Role) => {
    if (at > nameFrom) tokens.push({ text: rest.slice(nameFrom, at), role: ROLE.name });
    if (length > 0) tokens.push({ text, role });
    nameFrom = at + length;
  };
  for (let at = brandFrom; at < rest.length; at = Math.max(at + 1, nameFrom)) {
    const number = rest[at] === NUMBER_SIGN ? (HAN_NUMBER.exec(rest.slice(at))?.[0] ?? "") : "";
    const word = number === "" && at >= brandFrom + SHORTEST_BRAND ? longestWord(rest, at) : "";
    if (number !== "") add(at, number.length, number, ROLE.number);
    else if (word !== "") add(at, word.length, hanTrade(word)!, ROLE.trade);
  }
  add(rest.length, 0, "", ROLE.name);
  return HAN_FULL.test(run) ? ANY_LEGAL : "";
}

const NUMBER_SIGN = "第";

function withoutHanLegal(run: string): string {
  if (HAN_LEGAL_SET.has(run)) return "";
  let rest = run;
  for (let cut = true; cut;) {
    const form = HAN_LEGAL_FORMS.find((ending) => rest.length >= ending.length + 2 && endsLike(rest, ending));
    cut = form !== undefined;
    if (form) rest = rest.slice(0, -form.length);
  }
  return rest;
}

/** Chinese is typed by sound: 游限公司 is meant as 有限公司. Only long forms are heard so, short ones could be names. */
function endsLike(run: string, ending: string): boolean {
  if (run.endsWith(ending)) return true;
  if (ending.length < 4 || !run.endsWith(ending.at(-1)!)) return false;
  for (let back = 2; back <= ending.length; back++)
    if (syllable(run.charCodeAt(run.length - back)) !== syllable(ending.charCodeAt(ending.length - back))) return false;
  return true;
}

/** Places at the head of a name; answers where they end. A name that is all place keeps it as its brand. */
function readPlaces(run: string, tokens: Token[]): number {
  let at = 0;
  for (let place = placeAt(run, at); place !== ""; place = placeAt(run, at)) {
    tokens.push({ text: HAN_PLACES.get(place)!, role: ROLE.place });
    at += place.length;
    at += PLACE_ENDINGS.exec(run.slice(at))?.[0].length ?? 0;
  }
  return at;
}

function longestWord(run: string, at: number): string {
  for (let size = Math.min(LONGEST_HAN_WORD, run.length - at); size >= 2; size--) {
    const piece = run.slice(at, at + size);
    if (hanTrade(piece) !== undefined) return piece;
  }
  return "";
}
