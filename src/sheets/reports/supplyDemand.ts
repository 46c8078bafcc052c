import type { SupplyLine } from "../../domain/forecast/supplyDemand";
import type { IsoDate } from "../../domain/kernel/date";
import type { CellValue, SheetCells } from "../../domain/mapping/workbookMap";
import { LANGUAGES, type Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import type { DateSystem } from "../serial";
import { cellAt, dayIn } from "../templates/readCells";
import { dateCell, formulaCell, numberCell, squared, textCell } from "./cells";

const UNITS = "#,##0.##";
const WIDTHS = [14, 30, 14, 16, 14, 14, 14, 18, 34, 18];
/** Rows for suggestions of the meeting; more can be added to the table. */
const SUGGESTION_ROWS = 12;
const STATUS_COLUMN = 5;
const SUGGESTIONS = "SupplySuggestions";

/** A suggestion of an earlier meeting that is not done with, cell by cell as it stands there. */
export type OpenSuggestion = readonly BlockCell[];

/**
 * What is still open of the suggestions of the last sheet of the kind; later sheets stand behind earlier ones. Done and
 * dropped are the last two statuses, in any language.
 */
export function openSuggestions(sheets: readonly SheetCells[], dateSystem: DateSystem): readonly OpenSuggestion[] {
  const closed = new Set(Object.values(LANGUAGES).flatMap(({ forecast: { statuses } }) => statuses.slice(CLOSED_FROM)));
  const last = sheets
    .flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ sheet, table })))
    .filter(({ table }) => table.name.startsWith(SUGGESTIONS))
    .at(-1);
  if (!last) return [];
  const { firstRow, lastRow, firstColumn } = last.table.area;
  const rows = Array.from({ length: lastRow - firstRow }, (_, at) =>
    Array.from({ length: LOG_WIDTH }, (__, column) => cellAt(last.sheet, firstRow + 1 + at, firstColumn + column)),
  );
  return rows
    .filter((cells) => cells.some((cell) => cell !== null) && !closed.has(String(cells[STATUS_COLUMN])))
    .map((cells) => cells.map((cell, column) => carried(cell, DATE_COLUMNS.includes(column), dateSystem)));
}

const CLOSED_FROM = 2;
const LOG_WIDTH = 7;
const DATE_COLUMNS: readonly number[] = [0, 4];

function carried(cell: CellValue, isDate: boolean, dateSystem: DateSystem): BlockCell {
  if (cell === null) return null;
  const day = isDate ? dayIn(cell, { dateSystem, digits: 0 }) : null;
  if (day) return { date: day };
  return typeof cell === "number" ? { number: cell } : { text: String(cell) };
}

/**
 * The sheet of the monthly meeting: demand against supply by period and product, with room for the decision and its
 * owner, and the log of suggestions with status and effect. The gap is a formula: it follows what is changed here.
 */
export function supplyDemandTab(
  lines: readonly SupplyLine[],
  asOf: IsoDate,
  sheetName: string,
  words: Strings["forecast"],
  carriedOver: readonly OpenSuggestion[],
): Block {
  const header = [
    ...[words.period, words.product, words.demand, words.committed, words.supplied],
    ...[words.gap, words.eta, words.late, words.decision, words.owner],
  ];
  const head: BlockCell[][] = [[textCell(words.supply)], [textCell(words.asOf), dateCell(asOf)], []];
  const rows = lines.map((line, at) => supplyRow(line, head.length + 2 + at, words));
  const logTop = head.length + rows.length + 2;
  const log = [words.raised, words.suggestion, words.raisedBy, words.owner, words.due, words.status, words.effect];
  const logged: (readonly BlockCell[])[] = [
    ...carriedOver,
    ...Array.from({ length: SUGGESTION_ROWS }, (): BlockCell[] => []),
  ];
  return {
    sheetName,
    cells: squared(
      [...head, header.map(textCell), ...rows, [], [textCell(words.suggestions)], log.map(textCell), ...logged],
      WIDTHS.length,
    ),
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null },
    tables: [
      ...(rows.length === 0 ? [] : [table("SupplyDemand", head.length, rows.length, header.length)]),
      table(SUGGESTIONS, logTop + 1, logged.length, log.length),
    ],
    frozenRows: 0,
    boldRows: [0, ...(rows.length === 0 ? [head.length] : []), logTop],
    aligned: [{ row: head.length, column: 2, rowCount: 1, columnCount: 4, side: "right" }],
    choices: [{ row: logTop + 2, column: STATUS_COLUMN, rowCount: logged.length, choices: words.statuses }],
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
