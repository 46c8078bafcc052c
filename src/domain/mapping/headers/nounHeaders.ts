import type { NounId, Nouns } from "../../model/index";

/** Words that mean one thing, separated by " | ", the usual one first. */
export type WordList = string;

/** What a column is called; Traditional only where it is another word than the Simplified one. */
export interface FieldHeaders {
  readonly en: WordList;
  readonly zh: WordList;
  readonly zhHant?: WordList;
}

export interface NounHeaders<Id extends NounId> {
  readonly sheetNames: WordList;
  readonly fields: { readonly [Field in keyof Nouns[Id]["fields"]]: FieldHeaders };
}
