import type { Issue } from "../../../domain/kernel/issue";
import { fail, ok, type Result } from "../../../domain/kernel/result";
import { foldText } from "../../../domain/kernel/text";
import type { Area, SheetCells } from "../../../domain/mapping/workbookMap";
import { LANGUAGES, type Strings } from "../../../i18n/index";
import { columnLetters } from "../../address";
import { periodLabelOf } from "../../reading/periods";
import type { RawCell } from "../../reading/rawCell";
import type { RowPlace } from "../../salesBook";
import type { DateSystem } from "../../serial";
import { decodeCell } from "../rules/decodeCell";
import { type KeptField, keptFields, type KeptRows, type KeptTable, keptTableOf } from "./tables";

/** A cell that cannot be read; its row does not count until it can. */
export interface KeptFault extends RowPlace {
  readonly table: KeptTable;
  readonly column: string;
  readonly issue: Issue;
}

/** A table that stands in the workbook, and where its fields and its blank rows are. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** From 0, A is 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** As Excel counts them. */
  readonly blankRows: readonly number[];
}

export interface KeptRecords<Row> {
  readonly rows: readonly Row[];
  /** `places[i]` is where `rows[i]` stands. */
  readonly places: readonly RowPlace[];
  /** The first of its tables; null where there is none yet. */
  readonly found: FoundTable | null;
}

export type KeptReading = {
  readonly records: { readonly [Table in KeptTable]: KeptRecords<KeptRows[Table]> };
  readonly faults: readonly KeptFault[];
};

interface Reader {
  readonly strings: Strings;
  readonly dateSystem: DateSystem;
}

interface Draft {
  readonly rows: object[];
  readonly places: RowPlace[];
  found: FoundTable | null;
}

/** Everything that is kept in tables, known by their names; columns by their titles in any language, else by their order. */
export function decodeKept(sheets: readonly SheetCells[], strings: Strings, dateSystem: DateSystem): KeptReading {
  const records = {} as { [Table in KeptTable]: Draft };
  for (const table of Object.keys(strings.kept.tables) as KeptTable[]) {
    records[table] = { rows: [], places: [], found: null };
  }
  const faults: KeptFault[] = [];
  for (const sheet of sheets) {
    for (const { name, area } of sheet.tables ?? []) {
      const table = keptTableOf(name);
      if (table) faults.push(...readTable(table, { sheet, name, area }, records[table], { strings, dateSystem }));
    }
  }
  return { records: records as unknown as KeptReading["records"], faults };
}

interface OnSheet {
  readonly sheet: SheetCells;
  readonly name: string;
  readonly area: Area;
}

function readTable(table: KeptTable, { sheet, name, area }: OnSheet, draft: Draft, reader: Reader): KeptFault[] {
  const columns = columnsOf(table, sheet, area);
  const blankRows: number[] = [];
  const faults: KeptFault[] = [];
  for (let row = area.firstRow + 1; row <= area.lastRow; row++) {
    if ([...columns.values()].every((column) => isBlank(cellOf(sheet, row, column)))) {
      blankRows.push(row);
      continue;
    }
    const read = readRow(table, sheet, { row, columns }, reader);
    faults.push(...read.faults);
    if (read.faults.length > 0) continue;
    draft.rows.push(read.values);
    draft.places.push({ sheet: sheet.name, row });
  }
  draft.found ??= { name, sheet: sheet.name, area, columns, blankRows };
  return faults;
}

interface RowAt {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

function readRow(table: KeptTable, sheet: SheetCells, { row, columns }: RowAt, { strings, dateSystem }: Reader) {
  const faults: KeptFault[] = [];
  const labels = labelsOf(table, strings);
  const values = keptFields(table).map(([field, kept]) => {
    const column = columns.get(field)!;
    const read = readCell(cellOf(sheet, row, column), kept, { name: labels[field]!, dateSystem });
    if (read.ok) return [field, read.value] as const;
    const place = { table, sheet: sheet.name, row, column: columnLetters(column) };
    faults.push(...read.issues.map((issue) => ({ ...place, issue })));
    return [field, null] as const;
  });
  return { values: Object.fromEntries(values), faults };
}

function readCell(
  cell: RawCell,
  field: KeptField,
  reading: { readonly name: string; readonly dateSystem: DateSystem },
): Result<unknown> {
  if (field.kind !== "period") return decodeCell(cell, field, reading);
  if (isBlank(cell)) return fail({ code: "argument_missing", argument: reading.name });
  const label = periodLabelOf(cell, reading.dateSystem, null);
  const issue = { code: "argument_unreadable", argument: reading.name, wanted: "date", found: String(cell) } as const;
  return label === null ? fail(issue) : ok(label);
}

function columnsOf(table: KeptTable, sheet: SheetCells, { firstRow, firstColumn, lastColumn }: Area) {
  const titles = new Map<string, number>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const title = foldText(String(cellOf(sheet, firstRow, column) ?? ""));
    if (!titles.has(title)) titles.set(title, column);
  }
  return new Map(
    keptFields(table).map(([field], at) => {
      const spellings = Object.values(LANGUAGES).map((strings) => foldText(labelsOf(table, strings)[field]!));
      return [
        field,
        spellings.map((title) => titles.get(title)).find((found) => found !== undefined) ?? firstColumn + at,
      ];
    }),
  );
}

export function labelsOf(table: KeptTable, { kept }: Strings): { readonly [field: string]: string } {
  return kept.tables[table].fields;
}

function cellOf({ values, firstRow = 1, firstColumn = 0 }: SheetCells, row: number, column: number): RawCell {
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}

function isBlank(cell: RawCell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
