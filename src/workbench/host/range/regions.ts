import { MAX_COLUMNS, MAX_ROWS } from "../../engine/a1";
import type { Area, Book } from "../../engine/book";
import { fail } from "../hostType";
import { boundingArea, lastColumn, lastRow } from "./geometry";

type Direction = "Up" | "Down" | "Left" | "Right";
const STEPS: { readonly [direction in Direction]: readonly [rows: number, columns: number] } = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The block of filled cells around an area, bounded by empty rows and columns, as Ctrl+* selects it. */
export function surroundingRegion(book: Book, area: Area): Area {
  const used = book.usedArea(area.sheetId, true);
  if (!used) return area;
  const isFilled = filledCells(book, used);
  let region = area;
  for (;;) {
    const grown = grow(region, used, isFilled);
    if (grown === region) return region;
    region = grown;
  }
}

/** Where Ctrl+arrow leads from a cell: the last filled cell of a run, the first of the next, or the sheet's edge. */
export function rangeEdge(book: Book, cell: Area, direction: unknown): Area {
  const step = STEPS[direction as Direction] ?? fail("InvalidArgument");
  const used = book.usedArea(cell.sheetId, true);
  const isFilled = used ? filledCells(book, used) : () => false;
  const last = distanceToEdge(cell, step);
  const filledAt = (distance: number) => isFilled(cell.row + step[0] * distance, cell.column + step[1] * distance);
  const most = used ? Math.min(last, distanceBeyond(cell, used, step)) : 0;
  const runsOn = filledAt(0) && last > 0 && filledAt(1);
  let distance = 1;
  if (runsOn) while (distance < most && filledAt(distance + 1)) distance++;
  else while (distance <= most && !filledAt(distance)) distance++;
  const found = Math.min(distance > most && !runsOn ? last : distance, last);
  return { ...cell, row: cell.row + step[0] * found, column: cell.column + step[1] * found };
}

/** The area grown to where Ctrl+Shift+arrow leads from the active cell. */
export function extendedArea(book: Book, area: Area, active: Area, direction: unknown): Area {
  const edge = rangeEdge(book, active, direction);
  return boundingArea(area, edge);
}

/** Whether a cell holds something, for any cell of the sheet. */
export function filledCells(book: Book, used: Area): (row: number, column: number) => boolean {
  const kinds = book.kinds(used);
  return (row, column) => (kinds[row - used.row]?.[column - used.column] ?? "Empty") !== "Empty";
}

type IsFilled = (row: number, column: number) => boolean;

/** One row or column more on each side that has something in it, corners included; the same area where none has. */
function grow(area: Area, used: Area, isFilled: IsFilled): Area {
  const [top, bottom] = [area.row - 1, lastRow(area) + 1];
  const [left, right] = [area.column - 1, lastColumn(area) + 1];
  const rowHas = (row: number) => row >= 0 && some(left, right, used.column, lastColumn(used), (c) => isFilled(row, c));
  const columnHas = (column: number) =>
    column >= 0 && some(top, bottom, used.row, lastRow(used), (r) => isFilled(r, column));
  const row = rowHas(top) ? top : area.row;
  const column = columnHas(left) ? left : area.column;
  const end = rowHas(bottom) ? bottom : lastRow(area);
  const side = columnHas(right) ? right : lastColumn(area);
  const isSame = row === area.row && column === area.column && end === lastRow(area) && side === lastColumn(area);
  return isSame ? area : { ...area, row, column, rowCount: end - row + 1, columnCount: side - column + 1 };
}

function some(from: number, to: number, least: number, most: number, test: (place: number) => boolean): boolean {
  for (let place = Math.max(from, least); place <= Math.min(to, most); place++) if (test(place)) return true;
  return false;
}

function distanceToEdge(cell: Area, [rows, columns]: readonly [number, number]): number {
  if (rows < 0) return cell.row;
  if (rows > 0) return MAX_ROWS - 1 - cell.row;
  return columns < 0 ? cell.column : MAX_COLUMNS - 1 - cell.column;
}

/** How far the used cells reach in a direction. */
function distanceBeyond(cell: Area, used: Area, [rows, columns]: readonly [number, number]): number {
  if (rows < 0) return cell.row - used.row;
  if (rows > 0) return lastRow(used) - cell.row;
  return columns < 0 ? cell.column - used.column : lastColumn(used) - cell.column;
}
