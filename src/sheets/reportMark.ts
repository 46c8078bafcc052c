import type { SheetCells } from "../domain/mapping/workbookMap";
import type { Block, BlockCell } from "./block";
import { isMarked } from "./reportTab/marks";

/**
 * Of a report's title: text looks as it is typed, and what numbers would look like tells the report from a sheet of data.
 * A format stays in the cell whatever becomes of sheet and workbook.
 */
const REPORT_FORMAT = '"Sales Desk";"Sales Desk";"Sales Desk";@';
/** A person may put rows above the title. */
const ROWS_LOOKED_AT = 10;

/** The block with the mark of a report, so that what it repeats is not read as data again. */
export function asReport(block: Block): Block {
  const [first = [], ...rest] = block.cells;
  const [title = null, ...others] = first;
  return { ...block, cells: [[markedTitle(title), ...others], ...rest] };
}

function markedTitle(title: BlockCell): BlockCell {
  if (title === null) return { text: "", format: REPORT_FORMAT };
  return "text" in title ? { ...title, format: REPORT_FORMAT } : title;
}

/** Whether a sheet is a report of the add-in's: it repeats what other sheets say. */
export function isReportSheet({ values, numberFormats, firstColumn = 0 }: SheetCells): boolean {
  if (firstColumn > 0) return false;
  return values
    .slice(0, ROWS_LOOKED_AT)
    .some(([cell], row) => numberFormats?.[row]?.[0] === REPORT_FORMAT || isMarked(cell, numberFormats?.[row]?.[0]));
}
