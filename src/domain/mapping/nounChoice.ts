import { type NounId, nouns } from "../model/index";
import { isSaid } from "../model/instead";
import { assign, type Assignment, SURE_ENOUGH } from "./assign";
import { headerGuesses, type JudgedColumn } from "./offers";
import { nounEvidence, type NounWeights } from "./nounEvidence";
import { isOfAnyParty, isParty, partyEvidence } from "./partyNouns";
import { conceptsOf } from "./segment";
import type { Candidate } from "./workbookMap";

/** A noun a table may hold, with its columns given to the noun's fields. */
export interface NounFit extends Candidate {
  readonly field: NounId;
  readonly assignment: Assignment;
  readonly score: number;
}

type Rarity = ReadonlyMap<number, number>;

const NOUN_IDS = Object.keys(nouns) as NounId[];
const WEIGHT = { anyNoun: 0.25, thisNoun: 0.75, required: 1, undecided: 0.2, repeated: 1.2, goods: 1.2 };
const FEWEST_NAMES = 5;
const MOSTLY_NEW = 0.9;
const NAMES = ["accountName", "contactName"];
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
  const scored = NOUN_IDS.map((noun) => {
    const assignment = assign(noun, columns);
    const score =
      scoreOf(noun, assignment, rarity, said) - (noun === "accounts" ? againstAccounts(assignment, columns) : 0);
    return { noun, assignment, score };
  });
  const fits = withParties(scored, columns, rarity).sort((a, b) => b.score - a.score);
  return fits.map(({ noun, assignment, score }, at) => {
    const rival = at === 0 ? (fits[1]?.score ?? 0) : fits[0]!.score;
    return { field: noun, assignment, score, confidence: confidenceOf(score, rival) };
  });
}

/** Customers that come again and again, or goods with a quantity: the rows are of what they bought, and not of them. */
function againstAccounts({ fields }: Assignment, columns: readonly JudgedColumn[]): number {
  const named = columns.find(({ column }) => fields.get(column)?.field === "name")?.profile;
  const isRepeated = named !== undefined && named.filled >= FEWEST_NAMES && named.distinct < MOSTLY_NEW;
  const said = new Set(columns.flatMap(({ header }) => conceptsOf(header.words)));
  const areGoods = said.has("product") && (said.has("quantity") || said.has("price"));
  return (isRepeated ? WEIGHT.repeated : 0) + (areGoods ? WEIGHT.goods : 0);
}

type Scored = Omit<NounFit, "field" | "confidence"> & { readonly noun: NounId };

/** Among lists of firms and people customers and leads are told by more than their fields, which are mostly the same. */
function withParties(scored: readonly Scored[], columns: readonly JudgedColumn[], rarity: Rarity): Scored[] {
  const [first] = [...scored].sort((a, b) => b.score - a.score);
  if (!first || !isParty(first.noun)) return [...scored];
  const { assignment: accounts } = scored.find(({ noun }) => noun === "accounts")!;
  const evidence = partyEvidence(columns, accounts);
  // What tells parties from each other tells none of them from an order.
  const toFirst = evidence[first.noun] ?? 0;
  return scored.map((one) => {
    const shared = one.noun === "inquiries" && first.noun !== "contacts" ? sharedCredit(accounts, one, rarity) : 0;
    return { ...one, score: one.score + (isParty(one.noun) ? (evidence[one.noun] ?? 0) : toFirst) + shared };
  });
}

/** A lead has an address and an industry as a customer has, though nothing of ours asks for them: they speak for both. */
function sharedCredit(accounts: Assignment, { assignment: inquiries }: Scored, rarity: Rarity): number {
  const isNamed = [...inquiries.fields.values()].some(({ field }) => NAMES.includes(field));
  if (!isNamed) return 0;
  return [...accounts.fields]
    .filter(([column, { field }]) => isOfAnyParty(field) && !inquiries.fields.has(column))
    .reduce((sum, [column, { confidence }]) => sum + credit(confidence, column, rarity), 0);
}

function confidenceOf(score: number, rival: number): number {
  if (score <= 0) return 0;
  const lead = (score - Math.max(0, rival)) / CLEAR_LEAD;
  return Math.max(0.02, Math.min(0.99, 0.5 + lead / 2));
}

/** Of each column, how few nouns know its header: 客户名称 is everybody's, 开票日期 the invoices' alone. */
function rarityOf(columns: readonly JudgedColumn[]): Rarity {
  return new Map(
    columns.map((one) => {
      const knowing = NOUN_IDS.filter((noun) => (headerGuesses(noun, one)[0]?.confidence ?? 0) >= SURE_ENOUGH);
      return [one.column, knowing.length === 0 ? 0 : 1 / knowing.length];
    }),
  );
}

function credit(confidence: number, column: number, rarity: Rarity): number {
  return confidence * (WEIGHT.anyNoun + WEIGHT.thisNoun * (rarity.get(column) ?? 0));
}

function scoreOf(noun: NounId, { fields, undecided }: Assignment, rarity: Rarity, said: NounWeights): number {
  let score = said[noun] ?? 0;
  for (const [column, { confidence }] of fields) {
    score += credit(confidence, column, rarity);
  }
  score += undecided.size * WEIGHT.undecided * 0.5;
  const required: readonly string[] = nouns[noun].required;
  const found = new Set([...fields.values()].map(({ field }) => field));
  const missing = required.filter((field) => !isSaid(field, found)).length;
  return score - (required.length === 0 ? 0 : (WEIGHT.required * missing) / required.length);
}
