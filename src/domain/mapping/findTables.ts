import type { Area, SaidArea, SheetCells } from "./workbookMap";
import { columnsOf, filledColumns, type Grid, gridOf, isBlankRow, strips, trimmed } from "./grid";
import { ENOUGH, type HeaderScore, scoreHeaderRow } from "./headerRow";
import { type FoundTable, tableAt } from "./tableExtent";
import { nativeTable } from "./nativeTables";
import { isApart, saidTable, withTitleBlock } from "./saidAreas";

/** Rows of a block that may be its header row: titles, dates and notes stand above. */
const ROWS_TRIED = 15;
/** Blocks of a strip tried for headers; a sheet of scattered notes is no reason to read on for ever. */
const BLOCKS_TRIED = 400;
/** A block below a table begins a new one only when this share of its header's cells is known. */
const KNOWN_FOR_NEXT = 0.5;

/** A row so well known is the header, whatever follows: below it may stand its translation. */
const KNOWN_AT_ONCE = 0.7;

interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Every table of a sheet: Excel's own, those a person showed us, then what stands side by side and stacked in the rest. */
export function findTables(sheet: SheetCells, said: readonly SaidArea[] = []): readonly FoundTable[] {
  const grid = gridOf(sheet);
  const native = (sheet.tables ?? []).map((table) => nativeTable(grid, table));
  const shown = said.filter((one, at) => isApart(one, [...native.map(({ area }) => area), ...said.slice(0, at)]));
  const known = [...native, ...shown.map((one) => saidTable(grid, one))];
  const taken = [...native.map(({ area }) => area), ...shown.map((one) => withTitleBlock(grid, one))];
  const rest = taken.length === 0 ? grid : withoutAreas(grid, taken);
  const found = trimmed(rest, rest);
  const plain = found === null ? [] : strips(rest, found).flatMap((strip) => tablesInStrip(rest, strip));
  return [...known, ...plain.filter(isTable)].sort(
    (a, b) => a.headerRow - b.headerRow || a.area.firstColumn - b.area.firstColumn,
  );
}

/** A lone word is a title, and no table of one column. */
function isTable({ headers, firstDataRow, lastDataRow }: FoundTable): boolean {
  return headers.length > 1 || lastDataRow > firstDataRow;
}

function withoutAreas(grid: Grid, areas: readonly Area[]): Grid {
  const isTaken = (row: number, column: number): boolean =>
    areas.some(
      (area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
    );
  return { ...grid, at: (row, column) => (isTaken(row, column) ? null : grid.at(row, column)) };
}

function tablesInStrip(grid: Grid, strip: Area): readonly FoundTable[] {
  const area = trimmed(grid, strip);
  if (area === null) return [];
  const blocks = blocksOf(grid, area);
  const headers = headersOf(grid, area, blocks);
  return headers.flatMap((header, at) => {
    const next = headers[at + 1];
    const lastRow = next === undefined ? area.lastRow : titleAbove(blocks, next.row) - 1;
    return partOf(grid, { ...area, firstRow: header.row, lastRow }, header, strip);
  });
}

/** Columns that are blank only below this header keep its table apart from another that stands beside it. */
function partOf(grid: Grid, area: Area, header: HeaderScore, strip: Area): readonly FoundTable[] {
  const parts = strips(grid, area);
  const isWhole = parts.length <= 1 || sameArea(area, strip);
  if (isWhole) {
    const [whole = area] = parts;
    return [tableAt(grid, parts.length === 1 ? whole : area, header.row)];
  }
  return parts.flatMap((part) => tablesInStrip(grid, part));
}

function sameArea(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}

function blocksOf(grid: Grid, area: Area): readonly Block[] {
  const blocks: Block[] = [];
  let firstRow: number | null = null;
  for (let row = area.firstRow; row <= area.lastRow + 1; row++) {
    if (row <= area.lastRow && !isBlankRow(grid, row, area)) firstRow ??= row;
    else if (firstRow !== null) {
      blocks.push({ firstRow, lastRow: row - 1 });
      firstRow = null;
    }
  }
  return blocks;
}

function headersOf(grid: Grid, area: Area, blocks: readonly Block[]): readonly HeaderScore[] {
  const headers: HeaderScore[] = [];
  for (const block of blocks.slice(0, BLOCKS_TRIED)) {
    const best = bestHeader(grid, { ...area, firstRow: block.firstRow, lastRow: area.lastRow }, block);
    if (best === null || best.score < ENOUGH) continue;
    if (headers.length === 0 || (best.known >= KNOWN_FOR_NEXT && isTopOf(grid, area, block, best.row)))
      headers.push(best);
  }
  return headers;
}

function bestHeader(grid: Grid, area: Area, block: Block): HeaderScore | null {
  let best: HeaderScore | null = null;
  for (let row = block.firstRow; row <= Math.min(block.lastRow, block.firstRow + ROWS_TRIED - 1); row++) {
    const score = scoreHeaderRow(grid, row, area);
    if (score !== null && (best === null || score.score > best.score)) best = score;
    if (best !== null && best.known >= KNOWN_AT_ONCE && best.score >= ENOUGH) break;
  }
  return best;
}

/** Only titles stand above it in its block; a row within records is a record, however much it reads like headers. */
function isTopOf(grid: Grid, area: Area, block: Block, row: number): boolean {
  for (let above = block.firstRow; above < row; above++) {
    if (filledColumns(grid, above, columnsOf(area)).length > 2) return false;
  }
  return true;
}

function titleAbove(blocks: readonly Block[], headerRow: number): number {
  return blocks.find((block) => headerRow >= block.firstRow && headerRow <= block.lastRow)?.firstRow ?? headerRow;
}
