import type { Block, BlockArea, BlockCell, BlockPrint } from "../block";
import { type AreaInputs, shownInput } from "../contents";
import { markIn, markOf, readMark } from "./marks";
import { pageStarts } from "./pageStarts";

/** Rows the add-in writes anew each time. What a person writes between or beside them stays. */
export interface FactsPart {
  readonly kind: "facts";
  /** What the part is known by on the sheet, from 1 and never used for another. */
  readonly code: number;
  readonly titles: readonly (readonly BlockCell[])[];
  /** Whether it begins a page of its own, unless it has few rows. */
  readonly startsPage?: boolean;
  readonly rows: readonly (readonly BlockCell[])[];
}

/** Room that is a person's: titles the add-in writes, and rows below that it never touches. */
export interface BoxPart {
  readonly kind: "box";
  readonly code: number;
  readonly titles: readonly (readonly BlockCell[])[];
  readonly startsPage?: boolean;
  /** Blank rows to begin with. */
  readonly space: number;
}

export type TabPart = FactsPart | BoxPart;

/** A tab of facts and boxes, from top to bottom. */
export interface ReportTab {
  readonly sheetName: string;
  readonly parts: readonly TabPart[];
  /** In characters, from the second column on: the first is the add-in's own and hidden from sight. */
  readonly columnWidths: readonly number[];
  readonly print: BlockPrint;
}

const MARKER_WIDTH = 0.6;

/** The rows the add-in writes of a part, each with its mark. */
export function markedRows({ code, titles, ...part }: TabPart): BlockCell[][] {
  const rows = part.kind === "facts" ? part.rows : [];
  return [...titles, ...rows].map((cells, index) => [markOf(code, index, index < titles.length), ...cells]);
}

/** Whether what stands in a sheet is this tab, in this language: it has a row of the add-in's with one of its titles. */
export function isTab({ parts }: ReportTab, { inputs }: AreaInputs): boolean {
  const titles = new Set(parts.flatMap((part) => part.titles.flatMap(titleTexts)));
  return inputs.some(
    ([mark, ...cells]) => readMark(mark) !== null && cells.some((input) => titles.has(shownInput(input))),
  );
}

function titleTexts(title: readonly BlockCell[]): unknown[] {
  return title.flatMap((cell) => (cell && "text" in cell ? [cell.text] : []));
}

/** Rows that a tab grows by before its looks end. */
const ROWS_TO_COME = 100;
/** Titles stand in the second column and run on over the next; what is beside them may take several lines. */
const NAMES = 1;
const FIRST_WRAPPED = 2;

/** The tab as it is made the first time. */
export function newTab({ sheetName, parts, columnWidths, print }: ReportTab): Block {
  const width = columnWidths.length + 1;
  const rows = parts.flatMap((part) => [
    ...markedRows(part),
    ...Array.from({ length: part.kind === "box" ? part.space : 0 }, (): BlockCell[] => []),
  ]);
  const starts = pageStarts(
    parts,
    rows.map(([mark]) => markIn(mark)),
  );
  const breaksBefore = starts.filter(({ isWorthPage }) => isWorthPage).map(({ row }) => row);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return {
    sheetName,
    cells,
    columnWidths: [MARKER_WIDTH, ...columnWidths],
    tables: [],
    frozenRows: 0,
    boldRows: [],
    boldWhere: "=$A1<0",
    // A title is alone in its row; headers are not.
    bandWhere: '=AND($A1<0,$B1<>"",$C1="")',
    choices: [],
    wrappedAreas: [
      ...crampedNames(cells),
      { row: 0, column: FIRST_WRAPPED, rowCount: rows.length + ROWS_TO_COME, columnCount: width - FIRST_WRAPPED },
    ],
    print: { ...print, breaksBefore },
  };
}

/** Runs of rows whose first cell could not run on over the next, because something is there. */
function crampedNames(cells: readonly (readonly BlockCell[])[]): BlockArea[] {
  const areas: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  cells.forEach((line, row) => {
    if (!line[NAMES] || !line[FIRST_WRAPPED]) return;
    const last = areas.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else areas.push({ row, column: NAMES, rowCount: 1, columnCount: 1 });
  });
  return areas;
}
