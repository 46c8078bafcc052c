import type { ColumnMap, MappingQuestion, SavedTable, TableMap, WorkbookMapping } from "./workbookMap";
import { headerKey } from "./headerText";
import { followColumns } from "./savedMapping";
import type { FoundTable } from "./tableExtent";

const SAME_TABLE = 0.6;
const SAME_PLACE = 0.15;
const RENAMED = 0.85;

/** The saved table a found one was, although its sheet or some of its columns have another name or place now; or null. */
export function savedFor(
  sheet: string,
  table: FoundTable,
  mapping: WorkbookMapping,
  used: ReadonlySet<SavedTable>,
): SavedTable | null {
  const scored = mapping.tables
    .filter((saved) => !used.has(saved))
    .map((saved) => ({ saved, alike: likeness(sheet, table, saved) }))
    .filter(({ alike }) => alike >= SAME_TABLE)
    .sort((a, b) => b.alike - a.alike);
  return scored[0]?.saved ?? null;
}

function likeness(sheet: string, table: FoundTable, saved: SavedTable): number {
  if (saved.nativeTable !== null && saved.nativeTable === table.nativeTable) return 2;
  const isAtPlace = sheet === saved.sheet && table.headerRow === saved.headerRow;
  if (saved.columns.length === 0) return isAtPlace && table.area.firstColumn === saved.firstColumn ? 1 : 0;
  const titles = new Set(table.headers.map(({ text }) => headerKey(text)));
  const found = saved.columns.filter(({ header }) => titles.has(headerKey(header))).length;
  const placed = (sheet === saved.sheet ? SAME_PLACE : 0) + (isAtPlace ? SAME_PLACE : 0);
  return found / Math.max(saved.columns.length, 1) + placed;
}

/** The table as it was saved; columns that are new keep what was found for them, where their field is still free. */
export function asSaved(table: TableMap, saved: SavedTable): TableMap {
  const followed = withSavedColumns(table, saved);
  return saved.isLeftOut
    ? { ...followed, status: "leftOut", noun: null, leftOutNoun: saved.noun, questions: [] }
    : followed;
}

function withSavedColumns(table: TableMap, saved: SavedTable): TableMap {
  if (saved.columns.length === 0) return { ...table, status: table.noun === null ? table.status : "mapped" };
  const followed = followColumns(table.columns, saved.columns);
  const kept = new Set(followed.flatMap(({ saved: column }) => column?.field ?? []));
  const renamed: MappingQuestion[] = [];
  const columns = table.columns.map((column, at): ColumnMap => {
    const { saved: was, isRenamed } = followed[at]!;
    if (was === null) return column.field !== null && kept.has(column.field) ? unmapped(column) : column;
    if (isRenamed && column.field !== null && column.field !== was.field) {
      const candidates = [was.field, column.field].flatMap((field) =>
        field === null ? [] : [{ field, confidence: 0.5 }],
      );
      renamed.push({ column: column.column, reason: "column_renamed", candidates, samples: [] });
      return unmapped(column);
    }
    const evidence = was.byPerson ? "person" : "saved";
    return { ...column, field: was.field, confidence: isRenamed ? RENAMED : 1, evidence };
  });
  const known = new Set(columns.filter((_, at) => followed[at]!.saved !== null).map(({ column }) => column));
  const open = table.questions.filter(
    ({ column, reason }) =>
      reason !== "several_nouns_fit" && (column === null || !known.has(column)) && reason !== "required_field_missing",
  );
  const status = saved.noun === null ? table.status : "mapped";
  return { ...table, columns, status, questions: [...open, ...renamed] };
}

function unmapped(column: ColumnMap): ColumnMap {
  return { ...column, field: null, confidence: 0, evidence: null };
}
