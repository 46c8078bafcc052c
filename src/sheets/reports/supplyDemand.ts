import type { SupplyLine } from "../../domain/forecast/supplyDemand";
import type { IsoDate } from "../../domain/kernel/date";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { dateCell, formulaCell, numberCell, squared, textCell } from "./cells";

const UNITS = "#,##0.##";
const WIDTHS = [14, 30, 14, 16, 14, 14, 14, 18, 34, 18];
/** Rows for suggestions of the meeting; more can be added to the table. */
const SUGGESTION_ROWS = 12;
const STATUS_COLUMN = 5;

/**
 * The sheet of the monthly meeting: demand against supply by period and product, with room for the decision and its
 * owner, and the log of suggestions with status and effect. The gap is a formula: it follows what is changed here.
 */
export function supplyDemandTab(
  lines: readonly SupplyLine[],
  asOf: IsoDate,
  sheetName: string,
  words: Strings["forecast"],
): Block {
  const header = [
    ...[words.period, words.product, words.demand, words.committed, words.supplied],
    ...[words.gap, words.eta, words.late, words.decision, words.owner],
  ];
  const head: BlockCell[][] = [[textCell(words.supply)], [textCell(words.asOf), dateCell(asOf)], []];
  const rows = lines.map((line, at) => supplyRow(line, head.length + 2 + at, words));
  const logTop = head.length + rows.length + 2;
  const log = [words.raised, words.suggestion, words.raisedBy, words.owner, words.due, words.status, words.effect];
  const blank: BlockCell[][] = Array.from({ length: SUGGESTION_ROWS }, () => []);
  return {
    sheetName,
    cells: squared(
      [...head, header.map(textCell), ...rows, [], [textCell(words.suggestions)], log.map(textCell), ...blank],
      WIDTHS.length,
    ),
    columnWidths: WIDTHS,
    tables: [
      ...(rows.length === 0 ? [] : [table("SupplyDemand", head.length, rows.length, header.length)]),
      table("SupplySuggestions", logTop + 1, SUGGESTION_ROWS, log.length),
    ],
    frozenRows: 0,
    boldRows: [0, ...(rows.length === 0 ? [head.length] : []), logTop],
    choices: [{ row: logTop + 2, column: STATUS_COLUMN, rowCount: SUGGESTION_ROWS, choices: words.statuses }],
  };
}

function table(name: string, row: number, rows: number, columnCount: number) {
  return { name, row, column: 0, rowCount: rows + 1, columnCount };
}

/** Where nothing is known of supply the gap stays blank until somebody fills it in. */
function supplyRow(line: SupplyLine, row: number, words: Strings["forecast"]): BlockCell[] {
  return [
    textCell(line.period),
    textCell(line.product ?? words.unnamed),
    numberCell(line.demand, UNITS),
    numberCell(line.committed, UNITS),
    numberCell(line.supply, UNITS),
    formulaCell(`IF(E${row}="","",C${row}-E${row})`, UNITS),
    dateCell(line.eta),
    textCell(line.isLate ? words.isLate : null),
    null,
    null,
  ];
}
