import { type NounId, nouns } from "../model/index";
import { assign, type Assignment, SURE_ENOUGH } from "./assign";
import { headerGuesses, type JudgedColumn } from "./offers";
import { nounEvidence, type NounWeights } from "./nounEvidence";
import type { Candidate } from "./workbookMap";

/** A noun a table may hold, with its columns given to the noun's fields. */
export interface NounFit extends Candidate {
  readonly field: NounId;
  readonly assignment: Assignment;
  readonly score: number;
}

const NOUN_IDS = Object.keys(nouns) as NounId[];
const WEIGHT = { anyNoun: 0.25, thisNoun: 0.75, required: 1, undecided: 0.2 };
/** A lead of so many points over the next noun is as good as certain. */
const CLEAR_LEAD = 1.6;

/** Every noun, the one the columns and texts speak for most first. */
export function nounFits(
  columns: readonly JudgedColumn[],
  texts: readonly string[],
  workbookName?: string,
): readonly NounFit[] {
  const rarity = rarityOf(columns);
  const said = nounEvidence(texts, columns, workbookName);
  const fits = NOUN_IDS.map((noun) => {
    const assignment = assign(noun, columns);
    return { noun, assignment, score: scoreOf(noun, assignment, rarity, said) };
  }).sort((a, b) => b.score - a.score);
  return fits.map(({ noun, assignment, score }, at) => {
    const rival = at === 0 ? (fits[1]?.score ?? 0) : fits[0]!.score;
    return { field: noun, assignment, score, confidence: confidenceOf(score, rival) };
  });
}

function confidenceOf(score: number, rival: number): number {
  if (score <= 0) return 0;
  const lead = (score - Math.max(0, rival)) / CLEAR_LEAD;
  return Math.max(0.02, Math.min(0.99, 0.5 + lead / 2));
}

/** Of each column, how few nouns know its header: 客户名称 is everybody's, 开票日期 the invoices' alone. */
function rarityOf(columns: readonly JudgedColumn[]): ReadonlyMap<number, number> {
  return new Map(
    columns.map((one) => {
      const knowing = NOUN_IDS.filter((noun) => (headerGuesses(noun, one)[0]?.confidence ?? 0) >= SURE_ENOUGH);
      return [one.column, knowing.length === 0 ? 0 : 1 / knowing.length];
    }),
  );
}

function scoreOf(
  noun: NounId,
  { fields, undecided }: Assignment,
  rarity: ReadonlyMap<number, number>,
  said: NounWeights,
): number {
  let score = said[noun] ?? 0;
  for (const [column, { confidence }] of fields) {
    score += confidence * (WEIGHT.anyNoun + WEIGHT.thisNoun * (rarity.get(column) ?? 0));
  }
  score += undecided.size * WEIGHT.undecided * 0.5;
  const required: readonly string[] = nouns[noun].required;
  const found = new Set([...fields.values()].map(({ field }) => field));
  const missing = required.filter((field) => !found.has(field)).length;
  return score - (required.length === 0 ? 0 : (WEIGHT.required * missing) / required.length);
}
