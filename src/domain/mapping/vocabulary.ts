import { type NounId, nouns } from "../model/index";
import type { Kind } from "../model/noun";
import { type HeaderText, readHeader } from "./headerText";
import { nounHeaders } from "./headers/index";
import type { FieldHeaders } from "./headers/nounHeaders";
import { conceptsOf } from "./segment";
import { DROPPED_CONCEPTS, referenceIn } from "./nounConcepts";

/** A field a header may mean. `isExact`: the header is a word of the field's own list. */
export interface Guess {
  readonly field: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly isExact: boolean;
}

type FieldRanks = ReadonlyMap<string, number>;

interface Vocabulary {
  readonly byKey: ReadonlyMap<string, FieldRanks>;
  readonly byConcepts: ReadonlyMap<string, FieldRanks>;
  readonly byOwnConcepts: ReadonlyMap<string, FieldRanks>;
}

/** How sure a header is by the way it was recognised; measured on real header rows, the rank of a synonym tells ties. */
const SURE = { exact: 0.98, ofNoun: 0.96, reference: 0.93, concepts: 0.9, ownConcepts: 0.87, part: 0.85, similar: 0.5 };
const RANK_STEP = 0.002;
const LARGEST_RANK_STEP = 0.03;

const vocabularies = new Map<NounId, Vocabulary>();

/** What fields of a noun a header may mean, best first; empty when nothing of it is known. */
export function guessesFor(noun: NounId, header: HeaderText): readonly Guess[] {
  const words = vocabularyOf(noun);
  const guesses = new Map<string, Guess>();
  const add = (ranks: FieldRanks | undefined, sure: number, isExact: boolean): void => {
    for (const [field, rank] of ranks ?? []) {
      const confidence = sure - Math.min(LARGEST_RANK_STEP, rank * RANK_STEP);
      if (confidence > (guesses.get(field)?.confidence ?? 0)) guesses.set(field, { field, confidence, isExact });
    }
  };
  add(words.byKey.get(header.keyWithUnit) ?? words.byKey.get(header.key), SURE.exact, true);
  if (guesses.size > 0) return bestFirst(header.isNumber ? idsIn(noun, guesses) : guesses);
  if (header.prefix !== null) return bestFirst(prefixed(noun, header, guesses, add, words));
  add(words.byKey.get(header.plainKey), SURE.ofNoun, true);
  const concepts = headerConcepts(header);
  add(words.byConcepts.get(concepts.join()), SURE.concepts, false);
  add(words.byOwnConcepts.get(without(concepts, noun).join()), SURE.ownConcepts, false);
  if (guesses.size === 0) add(similar(words, concepts), SURE.similar, false);
  return bestFirst(guesses);
}

/** "Inquiry #" is its number, "Inquiry" what it says. */
function idsIn(noun: NounId, guesses: ReadonlyMap<string, Guess>): ReadonlyMap<string, Guess> {
  const ids = [...guesses].filter(([field]) => kindOf(noun, field) === "id");
  return ids.length > 0 ? new Map(ids) : guesses;
}

function prefixed(
  noun: NounId,
  header: HeaderText,
  guesses: Map<string, Guess>,
  add: (ranks: FieldRanks | undefined, sure: number, isExact: boolean) => void,
  words: Vocabulary,
): Map<string, Guess> {
  const reference = referenceIn(noun, header);
  if (reference === "own") {
    add(words.byKey.get(header.bareKey), SURE.ofNoun, true);
    const concepts = headerConcepts(header);
    add(words.byConcepts.get(concepts.join()), SURE.concepts, false);
    add(words.byOwnConcepts.get(without(concepts, noun).join()), SURE.ownConcepts, false);
  } else if (reference !== null) {
    if (reference.field !== null) add(new Map([[reference.field, 0]]), SURE.reference, true);
  } else {
    add(words.byKey.get(header.prefix!), SURE.part, false);
    if (guesses.size === 0) add(words.byKey.get(header.bareKey), SURE.part, false);
  }
  return guesses;
}

function bestFirst(guesses: ReadonlyMap<string, Guess>): readonly Guess[] {
  return [...guesses.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Fields one of whose words says no more than the header does; only good for a question. */
function similar(words: Vocabulary, concepts: readonly string[]): FieldRanks | undefined {
  const known = concepts.filter((concept) => !concept.startsWith("?"));
  if (known.length === 0 || known.length === concepts.length) return undefined;
  return words.byConcepts.get(known.join());
}

const PLACES = ["city", "state", "province", "country", "postal", "districtname"];
const ADDRESS = ["address", "billing"];

/** What a header says; the city of a billing address is its city. */
function headerConcepts({ words }: HeaderText): readonly string[] {
  const concepts = conceptsOf(words);
  const isPlace = concepts.some((concept) => PLACES.includes(concept));
  return isPlace ? concepts.filter((concept) => !ADDRESS.includes(concept)) : concepts;
}

function without(concepts: readonly string[], noun: NounId): readonly string[] {
  return concepts.filter((concept) => !DROPPED_CONCEPTS[noun].includes(concept));
}

function vocabularyOf(noun: NounId): Vocabulary {
  const known = vocabularies.get(noun);
  if (known) return known;
  const built = build(noun);
  vocabularies.set(noun, built);
  return built;
}

function build(noun: NounId): Vocabulary {
  const byKey = new Map<string, Map<string, number>>();
  const byConcepts = new Map<string, Map<string, number>>();
  const byOwnConcepts = new Map<string, Map<string, number>>();
  for (const [field, lists] of Object.entries<FieldHeaders>(nounHeaders[noun].fields)) {
    for (const list of [lists.en, lists.zh, lists.zhHant ?? ""]) {
      list
        .split(" | ")
        .filter((word) => word !== "")
        .forEach((word, rank) => {
          const header = readHeader(word);
          const concepts = headerConcepts(header);
          put(byKey, header.keyWithUnit, field, rank);
          if (!isCurrency(header.unit)) put(byKey, header.key, field, rank);
          if (!speaksByConcepts(noun, field, header, concepts)) return;
          put(byConcepts, concepts.join(), field, rank);
          put(byOwnConcepts, without(concepts, noun).join(), field, rank);
        });
    }
  }
  for (const index of [byConcepts, byOwnConcepts]) index.delete("");
  return { byKey, byConcepts, byOwnConcepts };
}

/** Words that name something else first: 单位 is a firm before it is a measure, a department is seldom one of goods. */
const HOMONYMS: { readonly [field: string]: string } = { unit: "company", productLine: "department" };

/** Whether other words of the same meaning may stand for the field; "Country/Region" is not what "Region" alone is. */
function speaksByConcepts(noun: NounId, field: string, header: HeaderText, concepts: readonly string[]): boolean {
  if (header.prefix !== null || HOMONYMS[field] === concepts.join()) return false;
  // "Customer Reference" is their order's number, but "Customer ID" is theirs.
  if (concepts.includes("id") && concepts.includes("customer") && field !== "accountId") return false;
  return !concepts.includes("id") || mayBeNumbered(noun, field);
}

/** A number of something is no name, no figure and no day, however alike a header may be. */
function mayBeNumbered(noun: NounId, field: string): boolean {
  const kind = kindOf(noun, field);
  return kind === "id" || kind === "phone" || (kind === "text" && !/name$/i.test(field));
}

function kindOf(noun: NounId, field: string): Kind | undefined {
  return (nouns[noun].fields as Readonly<Record<string, Kind>>)[field];
}

/** "Amount (CNY)" is another field than "Amount"; any other unit only says how it is counted. */
function isCurrency(unit: string | null): boolean {
  return unit !== null && /^(?:[a-z]{3}|us\$|[$€£¥￥]|人民币|美元|美金|欧元|local)$/.test(unit);
}

function put(index: Map<string, Map<string, number>>, key: string, field: string, rank: number): void {
  const ranks = index.get(key) ?? new Map<string, number>();
  ranks.set(field, Math.min(rank, ranks.get(field) ?? Infinity));
  index.set(key, ranks);
}

/** The noun a sheet's name or title speaks of most, and how sure that is by how much of the text it is. */
export function nounsNamed(text: string): readonly NounId[] {
  const header = readHeader(text);
  return SHEET_NAMES().get(header.key) ?? [];
}

let sheetNames: ReadonlyMap<string, readonly NounId[]> | undefined;

function SHEET_NAMES(): ReadonlyMap<string, readonly NounId[]> {
  if (sheetNames) return sheetNames;
  const names = new Map<string, NounId[]>();
  for (const [noun, { sheetNames: list }] of Object.entries(nounHeaders)) {
    for (const name of list.split(" | ")) {
      const key = readHeader(name).key;
      names.set(key, [...(names.get(key) ?? []), noun as NounId]);
    }
  }
  return (sheetNames = names);
}
