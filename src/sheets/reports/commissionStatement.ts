import { amountOf, type Money, money } from "../../domain/kernel/money";
import type { Adjustment } from "../../domain/statement/pay";
import type { EnteredRefund } from "../../domain/statement/refunds";
import type { Statement } from "../../domain/statement/statement";
import type { Block, BlockCell } from "../block";
import { dateCell, formulaCell, moneyCell, moneyFormat, squared, textCell } from "./cells";
import { climbSection, LINE_COLUMNS, lateRefundSection, type Section, type StatementForm } from "./climbSection";

const WIDTHS = [24, 14, 26, 10, 13, 9, 15, 15, 15, 7, 9, 15];

/**
 * A rep's statement for a period: what is paid and why, then every line with the climb of the tiers, each part proved by
 * its own check row. Written in Excel's own functions it recalculates where the add-in is not installed.
 */
export function commissionStatement(statement: Statement, sheetName: string, form: StatementForm): Block {
  const head = headRows(statement, form);
  const adjustments = [...adjustmentRows(statement, form), ...refundRows(statement, form)];
  const top = head.length + PAY_ROWS + adjustments.length;
  const parts = partsOf(statement, top + 1, form);
  const pay = payRows(statement, parts, head.length + 2, form);
  const { rows, bold } = stacked([...parts, readingSection(statement, form)], top);
  return {
    sheetName,
    cells: squared([...head, ...pay, ...adjustments, ...rows], LINE_COLUMNS),
    columnWidths: WIDTHS,
    tables: [],
    frozenRows: 0,
    boldRows: [0, head.length, head.length + PAY_ROWS - 2, ...bold],
    choices: [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
  };
}

function headRows({ owner, period, base, asOf, paidOn, rules }: Statement, { words }: StatementForm): BlockCell[][] {
  return [
    [textCell(words.title)],
    [textCell(words.rep), textCell(owner)],
    [textCell(words.period), textCell(period.label), textCell(words.days(period.from, period.to))],
    [textCell(words.base), textCell(words.bases[base]), textCell(words.measures[rules.measure])],
    [textCell(words.asOf), dateCell(asOf)],
    [textCell(words.paidOn), dateCell(paidOn)],
    [],
  ];
}

/** The heading, seven parts, the total and a blank row. */
const PAY_ROWS = 10;

function payRows(statement: Statement, parts: readonly Part[], first: number, form: StatementForm): BlockCell[][] {
  const { words, digits, isNative } = form;
  const { basePay, commission, withheld, tierBonus, yearBonus, adjustments, draw } = statement;
  const format = moneyFormat(digits);
  const row = (label: string, value: Money, note: string | null = null, cells: readonly string[] = []) => [
    textCell(label),
    isNative && cells.length > 0 ? formulaCell(cells.join("+"), format) : moneyCell(value, digits),
    textCell(note),
  ];
  const commissions = parts.map((part) => part.commission);
  const bonuses = parts.flatMap(({ bonus }) => bonus ?? []);
  const owed = (value: Money) => amountOf(value, digits);
  return [
    [textCell(words.pay)],
    row(words.basePay, basePay.amount, words.months(basePay.months)),
    row(words.commission, commission, null, commissions),
    row(words.withheld, money(0 - withheld), withheldNote(statement, form)),
    row(words.tierBonus, tierBonus, null, bonuses),
    row(words.yearBonus, yearBonus?.amount ?? money(0), yearBonusNote(statement, form)),
    row(words.adjustments, adjustments.amount),
    row(words.draw, draw?.amount ?? money(0), draw && words.drawNote(owed(draw.owedBefore), owed(draw.owedAfter))),
    [textCell(words.total), formulaCell(`SUM(B${first}:B${first + 6})`, format)],
    [],
  ];
}

function withheldNote({ withheld, collection, rules }: Statement, { words }: StatementForm): string | null {
  if (withheld === 0 || !collection) return null;
  return words.withheldNote(collection.collected / collection.due, rules.collection.minimum);
}

function yearBonusNote({ yearBonus }: Statement, { words }: StatementForm): string | null {
  if (!yearBonus) return null;
  return words.score(
    yearBonus.score,
    yearBonus.quarters.map(({ quarter }) => quarter),
  );
}

/** Rewards and penalties one by one; none: no rows. */
function adjustmentRows({ adjustments }: Statement, { words, digits }: StatementForm): BlockCell[][] {
  const { counted, unproven } = adjustments;
  if (counted.length + unproven.length === 0) return [];
  const row = ({ kind, date, amount, reason, evidence }: Adjustment, note: string | null) => [
    textCell(words.kinds[kind]),
    dateCell(date),
    textCell(reason),
    null,
    { number: kind === "reward" ? amount : -amount, format: moneyFormat(digits) },
    textCell(note ?? evidence),
  ];
  return [
    [words.adjustments, words.date, words.reason, "", words.amount, words.evidence].map(textCell),
    ...counted.map((one) => row(one, null)),
    ...unproven.map((one) => row(one, words.notCounted)),
    [],
  ];
}

/** Why refunds entered by hand were given; the lines below take them back. None: no rows. */
function refundRows({ refundsEntered }: Statement, { words, digits }: StatementForm): BlockCell[][] {
  if (refundsEntered.length === 0) return [];
  const row = ({ document, date, reason, amount, evidence }: EnteredRefund) => [
    ...[textCell(document), dateCell(date), textCell(reason), null],
    { number: -Math.abs(amount), format: moneyFormat(digits) },
    textCell(evidence),
  ];
  return [
    [words.refundsEntered, words.date, words.reason, "", words.amount, words.evidence].map(textCell),
    ...refundsEntered.map(row),
    [],
  ];
}

/** The climbs and the late refunds, each where it stands. */
function partsOf({ climbs, lines }: Statement, firstRow: number, form: StatementForm): Section[] {
  const parts: Section[] = [];
  let row = firstRow;
  const add = (part: Section) => {
    parts.push(part);
    row += part.rows.length + 1;
  };
  for (const climbed of climbs) {
    const own = lines.filter(
      ({ kind, climb, plan }) => kind !== "lateRefund" && climb === climbed.climb && plan === climbed.plan,
    );
    add(climbSection(climbed, own, row, form));
  }
  const late = lines.filter(({ kind }) => kind === "lateRefund");
  if (late.length > 0) add(lateRefundSection(late, row, form));
  return parts;
}

type Part = Pick<Section, "commission" | "bonus">;

/** What either reading of the tiers would have paid, so that the owner can choose knowingly. */
function readingSection({ readings, lines }: Statement, { words, digits }: StatementForm) {
  if (lines.length === 0) return { rows: [[textCell(words.noLines)]], bold: [] };
  const { marginal, whole } = readings;
  return {
    rows: [
      [textCell(words.readings)],
      [textCell(words.marginal), moneyCell(marginal, digits)],
      [textCell(words.whole), moneyCell(whole, digits)],
      [textCell(words.difference), moneyCell(money(whole - marginal), digits)],
    ],
    bold: [0],
  };
}

/** Sections under one another with a blank row between. */
function stacked(sections: readonly Pick<Section, "rows" | "bold">[], above: number) {
  const rows: (readonly BlockCell[])[] = [];
  const bold: number[] = [];
  for (const section of sections) {
    bold.push(...section.bold.map((row) => above + rows.length + row));
    rows.push(...section.rows, []);
  }
  return { rows: rows.slice(0, -1), bold };
}
