import { type NounId, nouns } from "../model/index";
import type { Evidence, QuestionReason } from "./workbookMap";
import { inContext } from "./contextRules";
import { type JudgedColumn, type Offer, offersFor } from "./offers";
import type { Guess } from "./vocabulary";

export interface Assigned {
  readonly field: string;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A column that stays open, and why. */
export interface Undecided {
  readonly reason: QuestionReason;
  readonly guesses: readonly Guess[];
}

export interface Assignment {
  readonly fields: ReadonlyMap<number, Assigned>;
  readonly undecided: ReadonlyMap<number, Undecided>;
}

/** From here on a column is mapped without a question; measured on real header rows (see the mapping's own tests). */
export const SURE_ENOUGH = 0.75;
const NEARLY = 0.06;
/** Guesses nearer than this are a tie. */
const TIE = 0.005;
const EQUAL = 1e-9;

/** Gives each column at most one field of the noun and each field at most one column, the surest first. */
export function assign(noun: NounId, columns: readonly JudgedColumn[]): Assignment {
  const offers = inContext(noun, columns, (column) => offersFor(noun, column));
  const order = [...offers.values()].flat().sort((a, b) => b.confidence - a.confidence);
  const state: State = { order, fields: new Map(), taken: new Set(), undecided: new Map() };
  // Once more, as what two columns might have been may by then be a third's.
  for (const isLast of [false, true]) for (const offer of order) settle(offer, state, isLast);
  giveRequired(noun, order, state.fields);
  for (const column of columns) {
    const open = openQuestion(offers.get(column.column) ?? [], state.taken);
    if (open && !isSettled(column, state)) state.undecided.set(column.column, open);
  }
  return state;
}

interface State extends Assignment {
  readonly order: readonly Offer[];
  readonly fields: Map<number, Assigned>;
  readonly undecided: Map<number, Undecided>;
  readonly taken: Set<string>;
}

function isSettled({ column }: JudgedColumn, { fields, undecided }: State): boolean {
  return fields.has(column) || undecided.has(column);
}

function settle(offer: Offer, state: State, isLast: boolean): void {
  const { column, field, confidence, evidence } = offer;
  const { order, fields, taken, undecided } = state;
  if (confidence < SURE_ENOUGH || taken.has(field) || isSettled(column, state)) return;
  if (!offer.isExact && isSecondChoice(offer, state)) return;
  const rivals = order.filter((other) => other.column === column && isRival(offer, other, taken));
  const twins = order.filter((other) => isTwin(offer, other) && !fields.has(other.column.column));
  if (rivals.length > 0) {
    if (isLast) undecided.set(column.column, { reason: "several_fields_fit", guesses: [offer, ...rivals] });
  } else if (twins.length > 0) {
    for (const twin of [offer, ...twins]) {
      undecided.set(twin.column.column, { reason: "several_columns_fit", guesses: [twin] });
    }
  } else {
    fields.set(column.column, { field, confidence, evidence });
    taken.add(field);
  }
}

/** What the header says best is another column's; a mere likeness to a second field is no reason to take it for that. */
function isSecondChoice(offer: Offer, { order, taken }: State): boolean {
  const best = order.find(({ column }) => column === offer.column)!;
  return best.field !== offer.field && taken.has(best.field);
}

/** A column that may as well be what every row needs is given to that: 客户姓名 is the customer where no other column is. */
function giveRequired(noun: NounId, order: readonly Offer[], fields: Map<number, Assigned>): void {
  const required: readonly string[] = nouns[noun].required;
  for (const field of required) {
    const held = new Map([...fields].map(([column, assigned]) => [assigned.field, column]));
    if (held.has(field)) continue;
    const offer = order.find((one) => one.field === field && one.isExact && !one.isContradicted);
    const now = offer && fields.get(offer.column.column);
    if (!offer || !now || required.includes(now.field) || now.confidence - offer.confidence > NEARLY) continue;
    fields.set(offer.column.column, { field, confidence: offer.confidence, evidence: offer.evidence });
  }
}

function isRival(offer: Offer, other: Offer, taken: ReadonlySet<string>): boolean {
  return other.field !== offer.field && !taken.has(other.field) && offer.confidence - other.confidence < TIE;
}

/** The same title over another column, or one as good, whose values tell no more: position decides nothing. */
function isTwin(offer: Offer, other: Offer): boolean {
  if (other.column === offer.column || other.field !== offer.field) return false;
  const isSameTitle = other.column.header.key === offer.column.header.key && offer.column.header.key !== "";
  const apart = Math.abs(offer.confidence - other.confidence);
  return apart < (isSameTitle ? TIE : EQUAL);
}

function openQuestion(offers: readonly Offer[], taken: ReadonlySet<string>): Undecided | null {
  const free = offers.filter(({ field }) => !taken.has(field));
  const [best] = free;
  if (!best) return null;
  const reason = best.isContradicted
    ? "values_disagree"
    : best.evidence === "values"
      ? "only_values_speak"
      : "header_only_similar";
  return { reason, guesses: free };
}
