import type { Area, CellValue, SaidArea } from "./workbookMap";
import { columnsOf, type Grid } from "./grid";
import { type FoundHeader, readHeaders, type TitleRows } from "./headerLines";
import { recordsBelow } from "./records";

/** A table as the cells show it, before anyone asks what its rows are. */
export interface FoundTable {
  /** From the header row to the last record or totals row. */
  readonly area: Area;
  readonly nativeTable: string | null;
  /** Where a person said it stands; null where we found it. */
  readonly said: SaidArea | null;
  readonly headerRow: number;
  readonly headers: readonly FoundHeader[];
  readonly firstDataRow: number;
  /** Before `firstDataRow` where there are no records yet. */
  readonly lastDataRow: number;
  readonly skippedRows: readonly number[];
  readonly totalsRows: readonly number[];
  /** What stands above it, nearest last. */
  readonly titles: readonly string[];
}

const TITLE_ROWS = 5;
const LONGEST_TITLE = 60;

interface HowCertain {
  readonly titleRows?: TitleRows;
  /** Its rows are those of the area, whatever stands in them. */
  readonly isExtentCertain?: boolean;
}

export function tableAt(
  grid: Grid,
  area: Area,
  headerRow: number,
  { titleRows = "found", isExtentCertain = false }: HowCertain = {},
): FoundTable {
  const lines = readHeaders(grid, area, headerRow, titleRows);
  const records = recordsBelow(grid, { ...area, firstRow: lines.headerRow + 1 }, lines.headers, isExtentCertain);
  const lastRow = Math.max(lines.headerRow, records.lastDataRow, ...records.totalsRows);
  return {
    ...records,
    area: { ...area, firstRow: lines.firstRow, lastRow },
    nativeTable: null,
    said: null,
    headerRow: lines.headerRow,
    headers: lines.headers,
    titles: titlesAbove(grid, area, lines.firstRow),
  };
}

/** Lone words above a table, across from its columns. */
function titlesAbove(grid: Grid, area: Area, firstRow: number): readonly string[] {
  const titles: string[] = [];
  for (let row = firstRow - 1; row >= Math.max(grid.firstRow, firstRow - TITLE_ROWS); row--) {
    const words = columnsOf(area)
      .map((column) => grid.at(row, column))
      .filter(isTitle);
    if (words.length > 2) break;
    titles.unshift(...words.map((word) => word.trim()));
  }
  return titles;
}

function isTitle(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.trim() !== "" && cell.length <= LONGEST_TITLE;
}
