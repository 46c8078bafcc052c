import type {
  ColumnMap,
  MappingQuestion,
  SaidArea,
  SavedColumn,
  SavedTable,
  SheetCells,
  TableMap,
  WorkbookMapping,
} from "./workbookMap";
import { headerKey } from "./headerText";
import { followColumns } from "./savedMapping";
import { missingQuestion } from "./mapTable";
import type { PlacedTable } from "./saidAreas";
import type { FoundTable } from "./tableExtent";

const SAME_TABLE = 0.6;
const SAME_PLACE = 0.15;
const RENAMED = 0.85;
/** The very table that a person showed. */
const SHOWN = 3;

/** A table found on a sheet. */
export interface TableOnSheet {
  readonly sheet: SheetCells;
  readonly table: FoundTable;
}

/**
 * Which saved table each found one was, although its sheet or some of its columns have another name or place now. The
 * likest pair counts first, so that a copied sheet leaves the mapping to the one it was copied from.
 */
export function savedFor(
  found: readonly TableOnSheet[],
  mapping: WorkbookMapping,
  placed: readonly PlacedTable[],
): ReadonlyMap<FoundTable, SavedTable> {
  const saidOf = new Map(placed.map(({ saved, said }) => [saved, said]));
  const pairs = found
    .flatMap(({ sheet, table }) =>
      mapping.tables.map((saved) => ({ table, saved, alike: likeness(sheet.name, table, saved, saidOf.get(saved)) })),
    )
    .filter(({ alike }) => alike >= SAME_TABLE)
    .sort((a, b) => b.alike - a.alike);
  const savedOf = new Map<FoundTable, SavedTable>();
  const used = new Set<SavedTable>();
  for (const { table, saved } of pairs) {
    if (savedOf.has(table) || used.has(saved)) continue;
    savedOf.set(table, saved);
    used.add(saved);
  }
  return savedOf;
}

function likeness(sheet: string, table: FoundTable, saved: SavedTable, said: SaidArea | undefined): number {
  if (table.said !== null) return table.said === said ? SHOWN : 0;
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
  if (saved.noun === null) return table;
  const followed = followColumns(table.columns, saved.columns);
  const told = followed.map(({ saved: was, isRenamed }) => (isTold(was) ? { was, isRenamed } : null));
  const kept = new Set(told.flatMap((one) => one?.was.field ?? []));
  const renamed: MappingQuestion[] = [];
  const columns = table.columns.map((column, at): ColumnMap => {
    const { was, isRenamed } = told[at] ?? { was: null, isRenamed: false };
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
  const known = new Set(columns.filter((_, at) => told[at] !== null).map(({ column }) => column));
  const found = new Set(columns.flatMap(({ field }) => field ?? []));
  const open = table.questions.flatMap((question) => stillOpen(question, known, found));
  const missing = missingQuestion(saved.noun, found, table.periods.length > 0);
  return { ...table, columns, status: "mapped", questions: [...open, ...renamed, ...missing] };
}

/** A column left without a field is the person's word only where they said so; else it is looked at anew. */
function isTold(was: SavedColumn | null): was is SavedColumn {
  return was !== null && (was.field !== null || was.byPerson);
}

/** A question about a column, as far as nothing saved answers it. */
function stillOpen(
  question: MappingQuestion,
  known: ReadonlySet<number>,
  found: ReadonlySet<string>,
): readonly MappingQuestion[] {
  if (question.column === null || known.has(question.column)) return [];
  const candidates = question.candidates.filter(({ field }) => !found.has(field));
  return candidates.length === 0 && question.candidates.length > 0 ? [] : [{ ...question, candidates }];
}

function unmapped(column: ColumnMap): ColumnMap {
  return { ...column, field: null, confidence: 0, evidence: null };
}
