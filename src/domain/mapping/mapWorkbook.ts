import type { SheetCells, TableMap, WorkbookMap, WorkbookMapping } from "./workbookMap";
import { findTables } from "./findTables";
import { asSaved, savedFor, type TableOnSheet } from "./followSaved";
import { mapTable } from "./mapTable";
import { placesNow } from "./saidAreas";
import { onSheetsNow } from "./sheetNow";

/**
 * Finds the tables of a workbook and says what their rows and columns are. What cannot be told is asked, never guessed.
 * A saved mapping is followed where its table is found again, though renamed or moved; a table that a person showed is
 * where they said.
 */
export function mapWorkbook(sheets: readonly SheetCells[], kept?: WorkbookMapping): WorkbookMap {
  const saved = kept && { ...kept, tables: onSheetsNow(kept.tables, sheets) };
  const placed = placesNow(sheets, saved);
  const found = sheets.flatMap((sheet): TableOnSheet[] => {
    const said = (placed.get(sheet.name) ?? []).map((one) => one.said);
    return findTables(sheet, said).map((table) => ({ sheet, table }));
  });
  const savedOf = saved ? savedFor(found, saved, [...placed.values()].flat()) : null;
  const tables = found.map(({ sheet, table }): TableMap => {
    const was = savedOf?.get(table) ?? null;
    return was === null ? mapTable(sheet, table) : asSaved(mapTable(sheet, table, was.noun), was);
  });
  return { tables };
}
