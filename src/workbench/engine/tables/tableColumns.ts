import { CellValueType, CommandType, type IMutation } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { valueOf, type CellReader } from "../cells";
import type { Engine } from "../engine";
import { NOTHING, rewriting, together, writing, type CellWrite, type FollowUp, type Table } from "./follow";
import { renameColumns } from "./structuredReferences";

interface SetTableColumnsParams {
  readonly unitId: string;
  readonly tableId: string;
  readonly names: readonly string[];
}

/** The engine names columns when a table is made, and never again. */
export const SetTableColumnsMutation: IMutation<SetTableColumnsParams> = {
  id: "workbench.mutation.set-table-columns",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, tableId, names }) => {
    const tables = accessor.get(TableManager);
    const table = tables.getTableById(unitId, tableId);
    if (!table) return false;
    names.forEach((name, i) => {
      const column = table.getTableColumnByIndex(i);
      if (column) column.displayName = name;
    });
    // The formula engine learns the names together with the range.
    tables.setTableByConfig(unitId, tableId, { updateRange: { newRange: table.getRange() } });
    return true;
  },
};

export function columnNames(table: Table): string[] {
  return Array.from({ length: table.getColumnsCount() }, (_, i) => table.getColumnNameByIndex(i));
}

/** What the header cells show, from left to right. */
export function shownHeaders(reader: CellReader, table: Table): string[] {
  const { startRow, startColumn } = table.getRange();
  return Array.from({ length: table.getColumnsCount() }, (_, i) =>
    String(valueOf(reader.cell(table.getSubunitId(), startRow, startColumn + i))),
  );
}

export function setColumns(
  engine: Engine,
  table: Table,
  names: readonly string[],
  before = columnNames(table),
): FollowUp {
  const of = (given: readonly string[]) => ({
    id: SetTableColumnsMutation.id,
    params: { unitId: engine.unitId, tableId: table.getId(), names: given },
  });
  return { redos: [of(names)], undos: [of(before)] };
}

/** A header cell names its column: no two alike, none blank, and formulas follow. */
export function followHeader(engine: Engine, reader: CellReader, table: Table): FollowUp {
  if (!table.isShowHeader()) return NOTHING;
  const { startRow, startColumn } = table.getRange();
  const sheetId = table.getSubunitId();
  const old = columnNames(table);
  const shown = shownHeaders(reader, table);
  if (shown.every((name, i) => name === old[i])) return NOTHING;
  const names = distinct(shown, old);
  const headers: CellWrite[] = names.flatMap((name, i) =>
    name === shown[i] ? [] : [{ row: startRow, column: startColumn + i, cell: textCell(name) }],
  );
  const newName = (name: string) => {
    const i = old.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    return i >= 0 && names[i] !== old[i] ? names[i] : undefined;
  };
  return together(
    setColumns(engine, table, names, old),
    writing(engine, sheetId, headers),
    rewriting(engine, (formula) => renameColumns(formula, table.getDisplayName(), newName)),
  );
}

export function textCell(value: string) {
  return { v: value, t: CellValueType.STRING, f: null, si: null };
}

/** Excel's names for headers that are blank ("Column3") or taken ("Amount2"). Columns that kept their name go first. */
export function distinct(shown: readonly string[], old: readonly string[]): string[] {
  const isKept = (name: string, i: number) => name !== "" && name === old[i];
  const taken = new Set(shown.filter(isKept).map((name) => name.toLowerCase()));
  return shown.map((name, i) => {
    if (isKept(name, i)) return name;
    const base = name === "" ? "Column" : name;
    let [given, number] = [name === "" ? `Column${i + 1}` : name, 1];
    while (taken.has(given.toLowerCase())) given = `${base}${++number}`;
    taken.add(given.toLowerCase());
    return given;
  });
}
