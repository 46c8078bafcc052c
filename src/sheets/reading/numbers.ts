import { type ColumnAsk, type ColumnNote, type ColumnProblem, type DecodedColumn, sampled } from "./decoded";
import { bodyValue, type NumberSign, type NumberText, numberText, signEvidence } from "./numberText";
import { isErrorCell, type RawCell, saysNothing, tidyText } from "./rawCell";

/** What the texts of one column of numbers say together; cells that are numbers already say nothing. */
export interface NumberSurvey {
  /** By the text as it stands; null where it is no number. */
  readonly texts: ReadonlyMap<string, NumberText | null>;
  /** How many cells can only be read with this decimal sign. */
  readonly votes: { readonly [Sign in NumberSign]: number };
  /** The different bodies that hold this sign and could be read either way. */
  readonly unsure: { readonly [Sign in NumberSign]: ReadonlySet<string> };
}

export function surveyNumbers(cells: readonly RawCell[]): NumberSurvey {
  const texts = new Map<string, NumberText | null>();
  const votes = { ".": 0, ",": 0 };
  const unsure = { ".": new Set<string>(), ",": new Set<string>() };
  for (const cell of cells) {
    if (typeof cell !== "string" || cell === "" || isErrorCell(cell)) continue;
    let read = texts.get(cell);
    if (read === undefined) texts.set(cell, (read = numberText(tidyText(cell))));
    if (read === null) continue;
    const evidence = signEvidence(read.body);
    if (evidence === "unsure") unsure[read.body.includes(".") ? "." : ","].add(cell);
    else if (evidence !== "none") votes[evidence]++;
  }
  return { texts, votes, unsure };
}

/** The decimal sign that the votes of several columns speak for: all of them, or nearly. */
export function signOf(surveys: readonly NumberSurvey[]): NumberSign | null {
  const total = (sign: NumberSign) => surveys.reduce((sum, { votes }) => sum + votes[sign], 0);
  const [dots, commas] = [total("."), total(",")];
  if (dots + commas === 0) return null;
  const share = dots / (dots + commas);
  if (share >= CLEAR) return ".";
  return share <= 1 - CLEAR ? "," : null;
}

const CLEAR = 0.95;
/** Excel keeps 15 digits; above this a whole number may have lost its last ones. */
const MOST_EXACT = Number.MAX_SAFE_INTEGER;

export interface NumberReading {
  /** Told by this column or this table, or by the person; null where no one knows. */
  readonly sign: NumberSign | null;
  /** What the header says every plain number is to be multiplied by: 10,000 under "(万元)". */
  readonly scale: number;
}

/** Numbers of a column. `convert` makes of each what the field holds, or null where it is too large for it. */
export function decodeNumbers(
  cells: readonly RawCell[],
  survey: NumberSurvey,
  { sign, scale }: NumberReading,
  convert: (value: number, text: NumberText | null) => number | null,
): DecodedColumn<number> {
  const values = new Array<number | null>(cells.length).fill(null);
  const problems: ColumnProblem[] = [];
  const asText: number[] = [];
  const asked = new Set<string>();
  const take = (at: number, value: number, text: NumberText | null) => {
    const converted = Math.abs(value) > MOST_EXACT ? null : convert(value, text);
    if (converted === null) problems.push({ at, kind: "too_large", found: String(cells[at]) });
    values[at] = converted;
  };
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (typeof cell === "number") take(at, cell * scale, null);
    else if (typeof cell === "boolean") problems.push({ at, kind: "unreadable", found: spokenTruth(cell) });
    else if (typeof cell === "string" && cell !== "") {
      const text = survey.texts.get(cell);
      if (text) {
        const settled = settledValue(text, sign);
        if (settled === null) asked.add(cell);
        else if (settled === undefined) problems.push({ at, kind: "unreadable", found: cell });
        else take(at, settled * (text.isPercent ? 1 : scale), text);
        if (settled !== null && settled !== undefined) asText.push(at);
      } else if (isErrorCell(cell)) problems.push({ at, kind: "error_cell", found: cell });
      else if (!saysNothing(tidyText(cell))) problems.push({ at, kind: "unreadable", found: cell });
    }
  }
  const notes: ColumnNote[] = asText.length > 0 ? [{ kind: "number_as_text", cells: asText }] : [];
  const asks: ColumnAsk[] =
    asked.size > 0 ? [{ kind: "decimal_sign", choices: [".", ","], samples: sampled(asked) }] : [];
  return { values, problems, notes, asks };
}

/** Null where only a person can say, undefined where it is no number under any sign. */
function settledValue({ body, factor, isPercent }: NumberText, sign: NumberSign | null): number | null | undefined {
  const evidence = signEvidence(body);
  // Without a word from anywhere 1,234 groups, as Excel itself would read it; 1.234 could well be a thousand.
  const usual = body.includes(",") ? "." : null;
  const settled = evidence === "none" ? "." : evidence === "unsure" ? (sign ?? usual) : evidence;
  if (settled === null) return null;
  const value = bodyValue(body, settled);
  if (value === null) return undefined;
  return isPercent || !Number.isInteger(factor * value)
    ? tidied(isPercent ? (value * factor) / 100 : value * factor)
    : value * factor;
}

/** 8.1 % is 0.081 and 1.13万 is 11300, without the noise behind the 15th digit. */
function tidied(value: number): number {
  return Number(value.toPrecision(15));
}

export function spokenTruth(cell: boolean): string {
  return cell ? "TRUE" : "FALSE";
}
