import type { NounId } from "../model/index";
import type {
  Area,
  ColumnMap,
  SavedColumn,
  SavedTable,
  SheetCells,
  TableMap,
  WorkbookMap,
  WorkbookMapping,
} from "./workbookMap";
import { gridOf } from "./grid";
import { headerKey } from "./headerText";
import { sayArea, saidTable } from "./saidAreas";
import { sheetRef } from "./sheetNow";

/** The map as it is to be remembered; what the person said before stays marked as theirs, what is asked stays open. */
export function mappingOf(map: WorkbookMap): WorkbookMapping {
  return { version: 1, tables: map.tables.map(savedTableOf) };
}

function savedTableOf(table: TableMap): SavedTable {
  return {
    sheet: table.sheet,
    ...(table.sheetId !== undefined && { sheetId: table.sheetId }),
    nativeTable: table.nativeTable,
    headerRow: table.headerRow,
    firstColumn: table.firstColumn,
    noun: (table.status === "asked" ? null : table.noun) ?? table.leftOutNoun ?? null,
    isLeftOut: table.status === "leftOut",
    columns: table.columns.map(({ header, field, evidence }) => ({ header, field, byPerson: evidence === "person" })),
    ...(table.said && { said: table.said }),
  };
}

/** The person says what a column is, or (null) that it is to be left alone. The field is taken from where it was. */
export function withField(
  mapping: WorkbookMapping,
  table: TableMap,
  column: number,
  field: string | null,
): WorkbookMapping {
  const at = table.columns.findIndex((one) => one.column === column);
  if (at < 0) throw new RangeError(`no column ${column} in the table at row ${table.headerRow} of ${table.sheet}`);
  return changed(mapping, table, (saved) => ({
    ...saved,
    columns: saved.columns.map((one, index): SavedColumn => {
      if (index === at) return { ...one, field, byPerson: true };
      return field !== null && one.field === field ? { ...one, field: null } : one;
    }),
  }));
}

/** The person says what a table's rows are; its columns are then looked at anew. */
export function withNoun(mapping: WorkbookMapping, table: TableMap, noun: NounId): WorkbookMapping {
  return changed(mapping, table, (saved) => ({
    ...saved,
    noun,
    isLeftOut: false,
    columns: saved.columns.map(untold),
  }));
}

/**
 * The person says where a table stands, titles included, and in which row its titles are; its columns are then looked at
 * anew. `table` is the one that was found there, null for one that was not found at all.
 */
export function withArea(
  mapping: WorkbookMapping,
  table: TableMap | null,
  sheet: SheetCells,
  area: Area,
  headerRow: number,
): WorkbookMapping {
  const said = sayArea(sheet, area, headerRow);
  const headers = saidTable(gridOf(sheet), said).headers.map(({ text }) => ({ header: text }));
  const place = { ...sheetRef(sheet), nativeTable: null, headerRow, firstColumn: area.firstColumn, said };
  const shown = (saved: SavedTable | null): SavedTable => ({
    ...{ noun: null, isLeftOut: false, ...saved, ...place },
    columns: headers.map(untold),
  });
  return table === null ? { ...mapping, tables: [...mapping.tables, shown(null)] } : changed(mapping, table, shown);
}

/** The person leaves it to us again to find a table. */
export function withoutArea(mapping: WorkbookMapping, table: TableMap): WorkbookMapping {
  const isIt = isOf(table);
  return { ...mapping, tables: mapping.tables.filter((saved) => !isIt(saved)) };
}

function untold({ header }: Pick<SavedColumn, "header">): SavedColumn {
  return { header, field: null, byPerson: false };
}

/** The person leaves a table out, or takes it back in. */
export function withLeftOut(mapping: WorkbookMapping, table: TableMap, isLeftOut: boolean): WorkbookMapping {
  return changed(mapping, table, (saved) => ({ ...saved, isLeftOut }));
}

function changed(
  mapping: WorkbookMapping,
  table: TableMap,
  change: (saved: SavedTable) => SavedTable,
): WorkbookMapping {
  const isIt = isOf(table);
  const others = mapping.tables.filter((saved) => !isIt(saved));
  return { ...mapping, tables: [...others, change(mapping.tables.find(isIt) ?? savedTableOf(table))] };
}

function isOf(table: TableMap): (saved: SavedTable) => boolean {
  return ({ sheet, headerRow, firstColumn }) =>
    sheet === table.sheet && headerRow === table.headerRow && firstColumn === table.firstColumn;
}

/** Which column of now is which saved one: by its title, and a renamed one by its neighbours. */
export function followColumns(
  now: readonly Pick<ColumnMap, "header">[],
  saved: readonly SavedColumn[],
): readonly { readonly saved: SavedColumn | null; readonly isRenamed: boolean }[] {
  const wasAt = matchTitles(now, saved);
  return now.map((_, at) => {
    const index = wasAt[at];
    if (index !== null && index !== undefined) return { saved: saved[index]!, isRenamed: false };
    const before = at === 0 ? -1 : wasAt[at - 1];
    const after = at === now.length - 1 ? saved.length : wasAt[at + 1];
    const isBetween = before !== null && after !== null && after! - before! === 2;
    return isBetween ? { saved: saved[before! + 1]!, isRenamed: true } : { saved: null, isRenamed: false };
  });
}

function matchTitles(
  now: readonly Pick<ColumnMap, "header">[],
  saved: readonly SavedColumn[],
): readonly (number | null)[] {
  const free = new Map<string, number[]>();
  saved.forEach(({ header }, at) => free.set(headerKey(header), [...(free.get(headerKey(header)) ?? []), at]));
  return now.map(({ header }) => free.get(headerKey(header))?.shift() ?? null);
}
