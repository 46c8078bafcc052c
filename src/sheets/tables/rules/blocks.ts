import type { IsoDate } from "../../../domain/kernel/date";
import type { RulePart } from "../../../domain/rules/parts";
import { type RuleBook, versionOn } from "../../../domain/rules/ruleBook";
import type { Strings } from "../../../i18n/index";
import type { Block, BlockArea, BlockCell, BlockChoices, BlockTable } from "../../block";
import { type EncodedTable, encodeTable, ROWS_ABOVE } from "./encode";
import { ruleTable, ruleTableName } from "./tables";

/** What is signed, on one page: two columns of tables. */
const LEFT: readonly RulePart[] = ["tiers", "pay", "bonus", "grading", "investment", "inquiry"];
const RIGHT: readonly RulePart[] = [
  "cadence",
  "contact",
  "week",
  "hours",
  "aging",
  "ladder",
  "collection",
  "complaints",
  "scorecard",
];
/** Lists that grow, side by side, so that each has room below. */
const LISTS: readonly RulePart[] = ["rates", "reps", "exchange", "specialDays", "leave", "audit", "targets"];

const BAND_WIDTH = 4;
const GAP = 1;
const TITLE_ROWS = 3;
const WIDTHS = [28, 16, 13, 13] as const;
const LIST_COLUMN_WIDTH = 14;

interface Placed {
  readonly part: RulePart;
  readonly row: number;
  readonly column: number;
  readonly encoded: EncodedTable;
}

/** The two tabs of the rule book as it holds on a day: the page that is signed, and the lists. */
export function ruleBlocks(
  book: RuleBook,
  asOf: IsoDate,
  words: Strings["rules"],
  nameOf: (wanted: string) => string,
): Block[] {
  return [rulesPage(book, asOf, words, nameOf(words.sheet)), listsPage(book, asOf, words, nameOf(words.lists))];
}

function rulesPage(book: RuleBook, asOf: IsoDate, words: Strings["rules"], sheetName: string): Block {
  const encoded = (part: RulePart) => encodeTable(part, versionOn(book, part, asOf), words);
  const placed = [
    ...stacked(
      LEFT.map((part) => [part, encoded(part)]),
      0,
    ),
    ...stacked(
      RIGHT.map((part) => [part, encoded(part)]),
      BAND_WIDTH + GAP,
    ),
  ];
  const width = 2 * BAND_WIDTH + GAP;
  const end = Math.max(...placed.map(({ row, encoded: { cells } }) => row + cells.length));
  const signature: [number, BlockCell[]] = [end + 1, signatureRow(words, width)];
  const grid = gridOf(placed, width, [[0, [{ text: words.title }]], [1, [{ text: words.intro }]], signature]);
  return page(sheetName, grid, placed, {
    columnWidths: [...WIDTHS, 3, ...WIDTHS],
    orientation: "portrait",
    pagesTall: 1,
  });
}

function signatureRow(words: Strings["rules"], width: number): BlockCell[] {
  const row: BlockCell[] = Array.from({ length: width }, () => null);
  row[0] = { text: `${words.signed}: ____________` };
  row[1] = { text: `${words.manager}: ________________` };
  row[BAND_WIDTH + GAP] = { text: `${words.rep}: ________________` };
  return row;
}

function listsPage(book: RuleBook, asOf: IsoDate, words: Strings["rules"], sheetName: string): Block {
  const placed: Placed[] = [];
  let column = 0;
  for (const part of LISTS) {
    placed.push({ part, row: TITLE_ROWS, column, encoded: encodeTable(part, versionOn(book, part, asOf), words) });
    column += Math.max(BAND_WIDTH, Object.keys(ruleTable(part).fields).length) + GAP;
  }
  const width = column - GAP;
  const grid = gridOf(placed, width, [[0, [{ text: words.listsTitle }]]]);
  const columnWidths = Array.from({ length: width }, () => LIST_COLUMN_WIDTH);
  return page(sheetName, grid, placed, { columnWidths, orientation: "landscape", pagesTall: null });
}

/** A page of tables as they were, one below the other. */
export function archivePage(
  tables: readonly (readonly [RulePart, EncodedTable])[],
  title: string,
  sheetName: string,
): Block {
  const placed = stacked(tables, 0);
  const width = Math.max(BAND_WIDTH, ...tables.map(([, { cells }]) => cells[ROWS_ABOVE]!.length));
  const columnWidths = Array.from({ length: width }, (_, at) => WIDTHS[at] ?? LIST_COLUMN_WIDTH);
  const grid = gridOf(placed, width, [[0, [{ text: title }]]]);
  return page(sheetName, grid, placed, { columnWidths, orientation: "portrait", pagesTall: null });
}

/** One below the other with a blank row between. */
function stacked(tables: readonly (readonly [RulePart, EncodedTable])[], column: number): Placed[] {
  let row = TITLE_ROWS;
  return tables.map(([part, encoded]) => {
    const placed = { part, row, column, encoded };
    row += encoded.cells.length + 1;
    return placed;
  });
}

function gridOf(
  placed: readonly Placed[],
  width: number,
  lines: readonly (readonly [number, BlockCell[]])[],
): BlockCell[][] {
  const bottoms = placed.map(({ row, encoded }) => row + encoded.cells.length);
  const height = Math.max(...bottoms, ...lines.map(([row]) => row + 1));
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): BlockCell => null));
  const lay = (row: number, column: number, cells: readonly BlockCell[]) =>
    cells.forEach((cell, at) => (grid[row]![column + at] = cell));
  for (const [row, cells] of lines) lay(row, 0, cells);
  for (const { row, column, encoded } of placed) encoded.cells.forEach((cells, at) => lay(row + at, column, cells));
  return grid;
}

interface PageSetUp {
  readonly columnWidths: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly pagesTall: number | null;
}

function page(sheetName: string, cells: BlockCell[][], placed: readonly Placed[], setUp: PageSetUp): Block {
  const { columnWidths, orientation, pagesTall } = setUp;
  return {
    sheetName,
    cells,
    columnWidths,
    tables: placed.map(tableOf),
    frozenRows: 0,
    boldRows: [0],
    boldAreas: placed.map(({ row, column }): BlockArea => ({ row, column, rowCount: 1, columnCount: 1 })),
    choices: placed.flatMap(choicesOf),
    print: { orientation, pagesWide: 1, pagesTall },
  };
}

function tableOf({ part, row, column, encoded }: Placed): BlockTable {
  return {
    name: ruleTableName(part),
    row: row + ROWS_ABOVE,
    column,
    rowCount: encoded.cells.length - ROWS_ABOVE,
    columnCount: encoded.cells[ROWS_ABOVE]!.length,
  };
}

function choicesOf({ row, column, encoded }: Placed): BlockChoices[] {
  return encoded.choices.map((each) => ({ ...each, row: row + each.row, column: column + each.column, rowCount: 1 }));
}
