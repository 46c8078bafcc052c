import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./a1";
import type { Engine } from "./engine";

/** Spare rows and columns given at a time, so that filling a sheet cell by cell does not grow it cell by cell. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** Makes the sheet large enough for an area. Every sheet of Excel has its full size; the engine's pays for each row it has. */
export function growTo(engine: Engine, area: Rectangle & { readonly sheetId: string }): void {
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
