import type { NativeTable } from "./workbookMap";
import type { Grid } from "./grid";
import { type FoundTable, tableAt } from "./tableExtent";

/** An Excel table says itself where its headers and totals are. */
export function nativeTable(grid: Grid, { name, area, hasHeaders, hasTotals }: NativeTable): FoundTable {
  const body = hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
  const headerRow = hasHeaders ? area.firstRow : area.firstRow - 1;
  const table = tableAt(grid, { ...body, firstRow: headerRow }, headerRow, {
    titleRows: "one",
    isExtentCertain: true,
  });
  const totalsRows = hasTotals ? [...table.totalsRows, area.lastRow] : table.totalsRows;
  return { ...table, area, nativeTable: name, totalsRows };
}
