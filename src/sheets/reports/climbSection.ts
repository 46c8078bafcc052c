import type { Tier } from "../../domain/commission";

import type { StatementLine } from "../../domain/statement/ledger";
import type { Climbed } from "../../domain/statement/statement";
import type { Strings } from "../../i18n/index";
import type { BlockCell } from "../block";
import { nativeBonus, nativeTerm, nativeTier, type TierColumns } from "../nativeCommission";
import { dateCell, formulaCell, moneyCell, moneyFormat, numberCell, PERCENT, RATE, textCell } from "./cells";

/** How a statement is written: in this currency's digits, as values or in Excel's own functions. */
export interface StatementForm {
  readonly words: Strings["statement"];
  readonly digits: number;
  readonly isNative: boolean;
}

/** Rows of a part of a report; where its results stand is known, so that formulas above can name them. */
export interface Section {
  readonly rows: readonly (readonly BlockCell[])[];
  /** Rows in bold, from its first. */
  readonly bold: readonly number[];
  /** The cells of its commission and lump sums, "L20"; null where it has none. */
  readonly commission: string;
  readonly bonus: string | null;
}

/** Document to commission, A to L. */
export const LINE_COLUMNS = 12;

/** The rows of a climb, as Excel counts them. */
interface ClimbRows {
  readonly tiers: readonly [first: number, last: number];
  readonly opening: number;
  readonly lines: readonly [first: number, last: number];
  readonly sum: number;
}

/** One climb of the tiers: the tiers, every line from where the climb stood before, the sum and its proof. */
export function climbSection(
  climbed: Climbed,
  lines: readonly StatementLine[],
  firstRow: number,
  form: StatementForm,
): Section {
  const { words, digits, isNative } = form;
  const { terms, climb, plan } = climbed;
  const at = rowsFrom(firstRow, terms.tiers.length, lines.length);
  const tiers = tierColumns(climbed, at);
  const sold = (cell: "opening" | "closing") => `I${cell === "opening" ? at.opening : at.lines[1]}`;
  const between = (term: (cell: string) => string) =>
    formulaCell(`${term(sold("closing"))}-${term(sold("opening"))}`, moneyFormat(digits));
  const onTotal = isNative
    ? between((cell) => rounded(nativeTerm(cell, tiers), digits))
    : moneyCell(climbed.commission, digits);
  const hasBonus = terms.tiers.some(({ bonus }) => bonus !== 0);
  const bonus = isNative ? between((cell) => nativeBonus(cell, bonusColumns(tiers, at))) : moneyCell(climbed.bonus, digits); // prettier-ignore
  const rows = [
    [textCell(words.climb(climb, plan)), null, textCell(`${words.methods[terms.method]}; ${words.edges[terms.edge]}`)],
    [words.above, words.rate, words.bonus, isNative ? words.step : null].map(textCell),
    ...terms.tiers.map((tier, index) => tierRow(tier, index, at.tiers[0] + index, form)),
    lineHeader(words),
    inColumn("I", moneyCell(climbed.before, digits), words.broughtForward),
    ...lines.map((line, index) => lineRow(line, at.lines[0] + index, tiers, form)),
    [...inColumn("G", sumOf("G", at, digits), words.sum), null, null, null, null, sumOf("L", at, digits)],
    inColumn("L", onTotal, words.onTotal),
    proofRow(at, form),
    ...(hasBonus ? [inColumn("L", bonus, words.tierBonus)] : []),
  ];
  return {
    rows,
    bold: [0, 1, terms.tiers.length + 2, at.sum - firstRow],
    commission: `L${at.sum}`,
    bonus: hasBonus ? `L${at.sum + 3}` : null,
  };
}

/** Refunds of sales of earlier climbs: at the rate they were paid at, or as that climb is reckoned anew. */
export function lateRefundSection(lines: readonly StatementLine[], firstRow: number, form: StatementForm): Section {
  const { words, digits } = form;
  const sum = firstRow + 2 + lines.length;
  const at = { lines: [firstRow + 2, sum - 1] } as const;
  return {
    rows: [
      [textCell(words.lateRefunds)],
      lineHeader(words),
      ...lines.map((line, index) => lateRefundRow(line, at.lines[0] + index, form)),
      [...inColumn("G", sumOf("G", at, digits), words.sum), null, null, null, null, sumOf("L", at, digits)],
    ],
    bold: [0, 1, sum - firstRow],
    commission: `L${sum}`,
    bonus: null,
  };
}

function rowsFrom(firstRow: number, tierCount: number, lineCount: number): ClimbRows {
  const opening = firstRow + tierCount + 3;
  return {
    tiers: [firstRow + 2, firstRow + 1 + tierCount],
    opening,
    lines: [opening + 1, opening + lineCount],
    sum: opening + lineCount + 1,
  };
}

function tierColumns({ terms: { method, edge } }: Climbed, { tiers: [first, last] }: ClimbRows): TierColumns {
  const column = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  return { above: column("A"), rates: column("B"), steps: column("D"), bonuses: null, method, edge };
}

function bonusColumns(tiers: TierColumns, { tiers: [first, last] }: ClimbRows): TierColumns {
  return { ...tiers, bonuses: `$C$${first}:$C$${last}` };
}

function tierRow({ above, rate, bonus }: Tier, index: number, row: number, { digits, isNative }: StatementForm) {
  const step = isNative ? formulaCell(index === 0 ? `B${row}` : `B${row}-B${row - 1}`, RATE) : null;
  const money = moneyFormat(digits);
  return [numberCell(above, money), numberCell(rate, RATE), bonus === 0 ? null : numberCell(bonus, money), step];
}

function lineHeader(words: Strings["statement"]): BlockCell[] {
  const { document, date, account, currency, exchangeRate, share, amount, before, after, tier, rate } = words;
  return [document, date, account, currency, exchangeRate, share, amount, before, after, tier, rate, words.commission].map(textCell); // prettier-ignore
}

/** What the line is of, A to G. */
function creditCells({ credit }: StatementLine, digits: number): BlockCell[] {
  return [
    textCell(credit.document),
    dateCell(credit.date),
    textCell(credit.account),
    textCell(credit.currency),
    credit.exchangeRate === 1 ? null : numberCell(credit.exchangeRate, "0.0000"),
    credit.share === 1 ? null : numberCell(credit.share, PERCENT),
    moneyCell(credit.amount, digits),
  ];
}

function lineRow(line: StatementLine, row: number, tiers: TierColumns, form: StatementForm): BlockCell[] {
  const { digits, isNative } = form;
  const money = moneyFormat(digits);
  const commissionAt = (cell: string) => rounded(nativeTerm(cell, tiers), digits);
  const climb = isNative
    ? [
        formulaCell(`I${row - 1}`, money),
        formulaCell(`ROUND(H${row}+G${row},${digits})`, money),
        formulaCell(nativeTier(`I${row}`, tiers)),
        formulaCell(`INDEX(${tiers.rates},J${row})`, RATE),
        formulaCell(`${commissionAt(`I${row}`)}-${commissionAt(`H${row}`)}`, money),
      ]
    : [
        moneyCell(line.before, digits),
        moneyCell(line.after, digits),
        numberCell(line.toTier),
        numberCell(line.rate, RATE),
        moneyCell(line.commission, digits),
      ];
  return [...creditCells(line, digits), ...climb];
}

function lateRefundRow(line: StatementLine, row: number, { words, digits, isNative }: StatementForm): BlockCell[] {
  const { climb, plan, before, after, toTier, rate, commission } = line;
  const isAtRatePaid = before === after;
  return [
    ...creditCells(line, digits),
    textCell(words.climb(climb, plan)),
    null,
    numberCell(toTier),
    numberCell(rate, RATE),
    isNative && isAtRatePaid
      ? formulaCell(rounded(`G${row}*K${row}`, digits), moneyFormat(digits))
      : moneyCell(commission, digits),
  ];
}

/** The difference between the lines' sum and the commission on the total, and in words whether it is none. */
function proofRow({ sum }: ClimbRows, { words, digits }: StatementForm): BlockCell[] {
  const difference = `ROUND(L${sum}-L${sum + 1},${digits})`;
  const verdict = `IF(L${sum + 2}=0,"${words.agrees}","${words.disagrees}")`;
  const row = inColumn("L", formulaCell(difference, moneyFormat(digits)), words.difference);
  return row.map((cell, at) => (at === COLUMN_OF_VERDICT ? formulaCell(verdict) : cell));
}

const COLUMN_OF_VERDICT = 2;

function sumOf(column: string, { lines: [first, last] }: Pick<ClimbRows, "lines">, digits: number): BlockCell {
  return formulaCell(`SUM(${column}${first}:${column}${last})`, moneyFormat(digits));
}

/** A label in the first column and one cell in another. */
function inColumn(letter: string, cell: BlockCell, label: string): BlockCell[] {
  const blanks = Array.from({ length: letter.charCodeAt(0) - "A".charCodeAt(0) - 1 }, () => null);
  return [textCell(label), ...blanks, cell];
}

function rounded(formula: string, digits: number): string {
  return `ROUND(${formula},${digits})`;
}
