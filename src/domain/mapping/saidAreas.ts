import type { Area, SaidArea, SavedTable, SheetCells, WorkbookMapping } from "./workbookMap";
import { columnsOf, type Grid, gridOf, isBlankRow } from "./grid";
import { headerKey } from "./headerText";
import { type FoundTable, tableAt } from "./tableExtent";

/** A row is taken for the titles that were said when this share of them stands in it. */
const SAME_TITLES = 0.6;
/** Rows searched for titles that have moved. */
const ROWS_SEARCHED = 2000;

/** What a person said of a table's place, with what finds it again after rows were moved. */
export function sayArea(sheet: SheetCells, area: Area, headerRow: number): SaidArea {
  const grid = gridOf(sheet);
  const below = firstFilledRow(grid, { ...area, firstRow: area.lastRow + 1, lastRow: grid.lastRow });
  return { ...area, headerRow, isOpenEnded: below === null, below: below === null ? "" : rowText(grid, area, below) };
}

/** The table at a place that a person said: its titles and its rows are as they said, whatever we would have found. */
export function saidTable(grid: Grid, said: SaidArea): FoundTable {
  const { headerRow, firstRow, firstColumn, lastColumn } = said;
  const lastRow = said.isOpenEnded ? Math.max(grid.lastRow, headerRow) : said.lastRow;
  const titleRows = firstRow < headerRow ? "two" : "one";
  const area = { firstRow, lastRow, firstColumn, lastColumn };
  return { ...tableAt(grid, area, headerRow, { titleRows, isExtentCertain: true }), said };
}

/** The area with the rows of words that stand directly upon it: titles of the table, and no table of their own. */
export function withTitleBlock(grid: Grid, said: SaidArea): Area {
  let { firstRow } = said;
  while (firstRow - 1 >= grid.firstRow && !isBlankRow(grid, firstRow - 1, said)) firstRow--;
  return { ...said, firstRow, lastRow: said.isOpenEnded ? grid.lastRow : said.lastRow };
}

export function isApart(area: Area, others: readonly Area[]): boolean {
  return others.every(
    (other) =>
      other.lastRow < area.firstRow ||
      other.firstRow > area.lastRow ||
      other.lastColumn < area.firstColumn ||
      other.firstColumn > area.lastColumn,
  );
}

/** A saved table that a person showed us, and where it stands now. */
export interface PlacedTable {
  readonly saved: SavedTable;
  readonly said: SaidArea;
}

/** Where the tables that a person showed stand now, by sheet: on their own, or on one that has another name since. */
export function placesNow(
  sheets: readonly SheetCells[],
  mapping: WorkbookMapping | undefined,
): ReadonlyMap<string, readonly PlacedTable[]> {
  const placed = new Map<string, PlacedTable[]>();
  for (const saved of mapping?.tables ?? []) {
    if (!saved.said) continue;
    const own = sheets.filter(({ name }) => name === saved.sheet);
    const candidates = own.length > 0 ? own : sheets;
    for (const sheet of candidates) {
      const said = placeOn(gridOf(sheet), saved, saved.said);
      if (said === null) continue;
      placed.set(sheet.name, [...(placed.get(sheet.name) ?? []), { saved, said }]);
      break;
    }
  }
  return placed;
}

function placeOn(grid: Grid, { columns }: SavedTable, said: SaidArea): SaidArea | null {
  const titles = columns.map(({ header }) => headerKey(header));
  const found = titlesAt(grid, titles, said.headerRow) ?? searched(grid, titles, said.headerRow);
  if (found === null) return null;
  const down = found.row - said.headerRow;
  const moved = { ...said, ...found.span, firstRow: said.firstRow + down, headerRow: found.row };
  return { ...moved, lastRow: said.isOpenEnded ? Math.max(grid.lastRow, found.row) : lastRowOf(grid, moved, down) };
}

interface FoundTitles {
  readonly row: number;
  readonly span: Pick<Area, "firstColumn" | "lastColumn">;
}

/** Outwards from where they were: the nearest row that has them. */
function searched(grid: Grid, titles: readonly string[], from: number): FoundTitles | null {
  for (let away = 1; away <= ROWS_SEARCHED; away++) {
    const found = titlesAt(grid, titles, from + away) ?? titlesAt(grid, titles, from - away);
    if (found !== null) return found;
  }
  return null;
}

/** Columns from where the first title would stand to where the last would; what was put between is inside. */
function titlesAt(grid: Grid, titles: readonly string[], row: number): FoundTitles | null {
  if (row < grid.firstRow || row > grid.lastRow) return null;
  const told = titles.flatMap((title, at) => (title === "" ? [] : [{ title, at }]));
  const cells = columnsOf(grid).map((column) => ({ column, key: headerKey(String(grid.at(row, column) ?? "")) }));
  const met = told.flatMap(({ title, at }) => {
    const cell = cells.find(({ key }) => key !== "" && (key === title || title.endsWith(key)));
    return cell ? [{ at, column: cell.column }] : [];
  });
  if (met.length === 0 || met.length < told.length * SAME_TITLES) return null;
  const [first, last] = [met[0]!, met.at(-1)!];
  const span = { firstColumn: first.column - first.at, lastColumn: last.column + titles.length - 1 - last.at };
  return span.firstColumn < 0 ? null : { row, span };
}

/** The row before what stood below it; where that is gone, as many rows as it had. */
function lastRowOf(grid: Grid, said: SaidArea, down: number): number {
  for (let row = said.headerRow + 1; row <= grid.lastRow; row++) {
    if (rowText(grid, said, row) === said.below) return row - 1;
  }
  return said.lastRow + down;
}

function firstFilledRow(grid: Grid, area: Area): number | null {
  for (let row = area.firstRow; row <= area.lastRow; row++) if (!isBlankRow(grid, row, area)) return row;
  return null;
}

function rowText(grid: Grid, area: Area, row: number): string {
  return columnsOf(area)
    .map((column) => String(grid.at(row, column) ?? "").trim())
    .join("\t");
}
