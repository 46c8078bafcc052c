import type { ITableJson } from "@univerjs/sheets-table";
import type { TableDefinition } from "hucre";
import type { TableExtras } from "../engine/extras";
import { readRanges, writeRange } from "./ranges";

interface TableResource {
  readonly tables: readonly ITableJson[];
}

const USUAL_STYLE = "TableStyleMedium2";

export const USUAL_TABLE: TableExtras = {
  style: USUAL_STYLE,
  showBandedRows: true,
  showBandedColumns: false,
  showFirstColumn: false,
  showLastColumn: false,
  showFilterButton: true,
  showTotals: false,
};

/** Tables as the engine has them, and what only Excel knows of them. */
export function readTables(tables: readonly TableDefinition[], sheetId: string) {
  const extras: { [tableId: string]: TableExtras } = {};
  const read = tables.flatMap((table, at) => {
    const [range] = readRanges(table.range ?? "");
    if (!range) return [];
    const id = `${sheetId}t${at}`;
    extras[id] = {
      ...USUAL_TABLE,
      style: table.style ?? "",
      showBandedRows: table.showRowStripes ?? false,
      showBandedColumns: table.showColumnStripes ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      showTotals: table.showTotalRow ?? false,
    };
    return {
      id,
      name: table.displayName ?? table.name,
      range,
      options: { showHeader: true, showFooter: table.showTotalRow ?? false, tableStyleId: "table-default-0" },
      filters: { tableColumnFilterList: [] },
      columns: table.columns.map(({ name }, column) => ({
        id: `${id}c${column}`,
        displayName: name,
        dataType: "string",
        formula: "",
        meta: {},
        style: {},
      })),
      meta: {},
    };
  });
  return { resource: { tables: read }, extras };
}

export function writeTables(
  resource: TableResource | undefined,
  extras: { readonly [tableId: string]: TableExtras },
): TableDefinition[] {
  return (resource?.tables ?? []).map((table) => {
    const look = extras[table.id] ?? USUAL_TABLE;
    return {
      name: table.name,
      displayName: table.name,
      range: writeRange(table.range),
      columns: table.columns.map(({ displayName }) => ({ name: displayName })),
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
      showAutoFilter: look.showFilterButton,
      ...(look.style ? { style: look.style } : {}),
      ...(look.showTotals ? { showTotalRow: true } : {}),
    };
  });
}
