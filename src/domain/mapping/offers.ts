import { type NounId, nouns } from "../model/index";
import type { Kind } from "../model/noun";
import type { Evidence } from "./workbookMap";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderText } from "./headerText";
import { isTechnicalHeader } from "./neverMap";
import { fitOf, guessesByValues } from "./valueEvidence";
import { type Guess, guessesFor } from "./vocabulary";

/** A column as far as it can be judged: its header taken apart, and its values. */
export interface JudgedColumn {
  readonly column: number;
  readonly text: string;
  readonly header: HeaderText;
  /** The lower of two header rows, where no other column has the same. */
  readonly lower: HeaderText | null;
  readonly profile: ColumnProfile;
}

/** A field a column may have, by its header and its values. */
export interface Offer extends Guess {
  readonly column: JudgedColumn;
  readonly evidence: Evidence;
  readonly isContradicted: boolean;
}

const CONTRADICTED = 0.6;
const CONFIRMED = 0.01;

/** What fields of the noun the column may have, surest first. */
export function offersFor(noun: NounId, column: JudgedColumn): readonly Offer[] {
  if (isTechnicalHeader(column.header)) return [];
  const byHeader = headerGuesses(noun, column).map((guess): Offer => {
    const fit = isCount(column, guess.field, noun) ? -1 : fitOf(noun, guess.field, column.profile);
    return {
      ...guess,
      column,
      confidence: weighed(guess.confidence, fit),
      evidence: guess.isExact ? "header" : "similarHeader",
      isContradicted: fit < 0,
    };
  });
  const byValues = guessesByValues(noun, byHeader, column.profile).map((guess): Offer => {
    return { ...guess, column, evidence: "values", isContradicted: false };
  });
  return [...byHeader, ...byValues].sort((a, b) => b.confidence - a.confidence);
}

const KNOWN = 0.75;

/** What the headers say: both rows together, or else the lower one alone. */
export function headerGuesses(noun: NounId, { header, lower }: JudgedColumn): readonly Guess[] {
  const together = guessesFor(noun, header);
  return lower === null || (together[0]?.confidence ?? 0) >= KNOWN ? together : guessesFor(noun, lower);
}

/** "Orders" over small figures is how many there were, and no order's number. */
function isCount({ header, profile }: JudgedColumn, field: string, noun: NounId): boolean {
  const kind = (nouns[noun].fields as Readonly<Record<string, Kind>>)[field];
  const isPlural = header.words.length === 1 && /[a-z]s$/.test(header.words[0]!);
  return kind === "id" && isPlural && profile.numbers > 0.8;
}

function weighed(confidence: number, fit: -1 | 0 | 1): number {
  if (fit < 0) return confidence * CONTRADICTED;
  return fit > 0 ? Math.min(1, confidence + CONFIRMED) : confidence;
}
