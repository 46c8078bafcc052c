import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./a1";
import type { Area } from "./book";
import type { Engine } from "./engine";

/** Spare rows and columns given at a time, so that filling a sheet cell by cell does not grow it cell by cell. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** Makes the sheet large enough for an area. Every sheet of Excel has its full size; the engine's pays for each row it has. */
export function growTo(engine: Engine, area: Area): void {
  const [rows, columns] = [area.row + area.rowCount, area.column + area.columnCount];
  if (area.row < 0 || area.column < 0 || rows > MAX_ROWS || columns > MAX_COLUMNS) {
    throw new RangeError("The area lies outside the sheet.");
  }
  const worksheet = engine.worksheet(area.sheetId);
  const ids = { unitId: engine.unitId, subUnitId: area.sheetId };
  if (rows > worksheet.getRowCount()) {
    const rowCount = Math.min(rows + SPARE_ROWS, MAX_ROWS);
    engine.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...ids, rowCount });
  }
  if (columns > worksheet.getColumnCount()) {
    const columnCount = Math.min(columns + SPARE_COLUMNS, MAX_COLUMNS);
    engine.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...ids, columnCount });
  }
}

/** Gives a person who has come to the last rows or columns some more to go to. */
export function makeRoomBeyond(engine: Engine, { sheetId, row, column, rowCount, columnCount }: Area): void {
  const worksheet = engine.worksheet(sheetId);
  const [lastRow, lastColumn] = [row + rowCount, column + columnCount];
  const isAtBottom = row > 0 && lastRow >= worksheet.getRowCount();
  const isAtRight = column > 0 && lastColumn >= worksheet.getColumnCount();
  if (!isAtBottom && !isAtRight) return;
  const rows = isAtBottom ? Math.min(lastRow + 1, MAX_ROWS) : 1;
  const columns = isAtRight ? Math.min(lastColumn + 1, MAX_COLUMNS) : 1;
  growTo(engine, { sheetId, row: rows - 1, column: columns - 1, rowCount: 1, columnCount: 1 });
}
