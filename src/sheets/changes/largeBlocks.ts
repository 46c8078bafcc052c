import { map, ok, type Result } from "../../domain/kernel/result";
import { type Area, bands } from "../area";
import type { Block } from "../block";
import { inGroups } from "../inGroups";
import type { Workbook } from "../workbook";

/** Contents and formats of so many cells stay under half of the five megabytes that Excel on the web takes at once. */
const CELLS_AT_ONCE = 20_000;

/** A block with no more rows of cells than one request takes; all that is laid over them is there already. */
export function firstPart(block: Block): Block {
  const { wrappedAreas: _, ...rest } = block;
  const rows = rowsAtOnce(block);
  return rows >= block.cells.length
    ? block
    : { ...rest, cells: block.cells.slice(0, rows), rowCount: block.cells.length };
}

/** Writes the rows that `firstPart` has left. */
export async function writeRest(workbook: Workbook, block: Block, sheetName: string): Promise<Result<void>> {
  const from = rowsAtOnce(block);
  const height = block.cells.length;
  if (from >= height) return ok(undefined);
  const rest = { row: from, column: 0, rowCount: height - from, columnCount: widthOf(block) };
  const written = await inGroups([rest], { cellsAtOnce: CELLS_AT_ONCE, cut: bands<Area> }, (group) => {
    const { row } = group[0]!;
    const end = row + group.reduce((sum, { rowCount }) => sum + rowCount, 0);
    return workbook.writeBlock(rowsOf(block, sheetName, row, end), `A${row + 1}`);
  });
  return map(written, () => undefined);
}

/** Rows get their height once all of them are there. */
function rowsOf(block: Block, sheetName: string, row: number, end: number): Block {
  const areas = end < block.cells.length ? [] : (block.wrappedAreas ?? []);
  return {
    sheetName,
    cells: block.cells.slice(row, end),
    ...{ columnWidths: [], tables: [], frozenRows: 0, boldRows: [], choices: [] },
    wrappedAreas: areas.map((area) => ({ ...area, row: area.row - row })),
  };
}

function rowsAtOnce(block: Block): number {
  return Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, widthOf(block))));
}

function widthOf({ cells }: Block): number {
  return cells[0]?.length ?? 0;
}
