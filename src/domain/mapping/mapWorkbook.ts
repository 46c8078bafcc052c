import type { SavedTable, SheetCells, TableMap, WorkbookMap, WorkbookMapping } from "./workbookMap";
import { findTables } from "./findTables";
import { asSaved, savedFor } from "./followSaved";
import { mapTable } from "./mapTable";

/**
 * Finds the tables of a workbook and says what their rows and columns are. What cannot be told is asked, never guessed.
 * A saved mapping is followed where its table is found again, though renamed or moved.
 */
export function mapWorkbook(sheets: readonly SheetCells[], saved?: WorkbookMapping): WorkbookMap {
  const used = new Set<SavedTable>();
  const tables = sheets.flatMap((sheet) =>
    findTables(sheet).map((table): TableMap => {
      const was = saved ? savedFor(sheet.name, table, saved, used) : null;
      if (was === null) return mapTable(sheet, table);
      used.add(was);
      return asSaved(mapTable(sheet, table, was.noun), was);
    }),
  );
  return { tables };
}
