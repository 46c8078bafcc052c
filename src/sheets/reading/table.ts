import { nouns, type NounId } from "../../domain/model/index";
import type { Kind } from "../../domain/model/noun";
import { columnLetters } from "../address";
import type { CellProblem, ColumnPlace, ColumnQuestion, ColumnRemark, RowPlace } from "../salesBook";
import type { DecodedColumn, Notation } from "./decoded";
import {
  type Conventions,
  type DecodedField,
  decodeField,
  type FieldColumn,
  surveyColumn,
  tableNotation,
} from "./fields";
import type { SheetCells } from "../../domain/mapping/workbookMap";
import { columnCells, columnFormats, type MappedTable, recordRows } from "./mappedSheet";
import { decodePeriods, periodLabelOf, yearSaid } from "./periods";
import { joinPieces, piecesOf } from "./pieces";

export interface ReadingRules extends Conventions {
  /** What a person has said of a column. */
  notation(sheet: string, header: string): Notation;
}

export type AnyRow = { [field: string]: string | number | null };

/** The records of one table. */
export interface DecodedTable {
  readonly noun: NounId;
  readonly rows: readonly AnyRow[];
  readonly places: readonly RowPlace[];
  readonly fields: readonly string[];
  readonly columns: readonly ColumnPlace[];
  readonly problems: readonly CellProblem[];
  readonly remarks: readonly ColumnRemark[];
  readonly questions: readonly ColumnQuestion[];
}

interface Reading {
  readonly sheet: SheetCells;
  readonly table: MappedTable;
  readonly noun: NounId;
  readonly rules: ReadingRules;
  /** The rows that are records, as Excel counts them. */
  readonly rowNumbers: readonly number[];
}

interface ReadField extends DecodedField {
  readonly header: string;
  readonly column: number;
  readonly field: string;
  readonly wanted: Kind | "period";
  /** What a wide table's cells of this column are of. */
  readonly period: string | null;
}

/** Reads a table column by column; yields after each, so that whoever waits can show progress or stop. */
export function* decodeTable(
  sheet: SheetCells,
  table: MappedTable,
  rules: ReadingRules,
): Generator<void, DecodedTable> {
  const { noun } = table;
  if (noun === null) throw new RangeError(`A table of ${table.sheet} without a noun cannot be read`);
  const reading: Reading = { sheet, table, noun, rules, rowNumbers: recordRows(table) };
  const read: ReadField[] = [];
  for (const field of yieldFields(reading)) {
    read.push(field);
    yield;
  }
  const { rows, places } = assemble(reading, read);
  yield;
  const said = read.map((field) => spoken(reading, field));
  return {
    noun,
    rows,
    places,
    fields: [...new Set([...read.map(({ field }) => field), ...(hasPeriods(read) ? ["period"] : [])])],
    columns: said.map(({ place }) => place),
    problems: said.flatMap(({ problems }) => problems),
    remarks: said.flatMap(({ remarks }) => remarks),
    questions: said.flatMap(({ questions }) => questions),
  };
}

function* yieldFields(reading: Reading): Generator<ReadField> {
  const [plain, pieced] = split(reading);
  const surveyed = plain.map(surveyColumn);
  const together = tableNotation(surveyed);
  for (const column of surveyed) {
    const decoded = isPeriod(reading.noun, column.field)
      ? { ...decodePeriods(column.cells, reading.rules.dateSystem, yearOf(reading)), currencies: null }
      : decodeField(column, together, reading.rules);
    yield {
      ...decoded,
      ...column,
      wanted: isPeriod(reading.noun, column.field) ? "period" : column.kind,
      period: column.period,
    };
  }
  yield* pieced;
}

interface Column extends FieldColumn {
  readonly period: string | null;
}

/** Columns that stand alone, and those that several together make one field: year, month and day. */
function split(reading: Reading): readonly [Column[], ReadField[]] {
  const byField = new Map<string, Column[]>();
  for (const column of columnsOf(reading)) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  const plain: Column[] = periodColumns(reading);
  const pieced: ReadField[] = [];
  for (const [field, columns] of byField) {
    const joined = columns.length > 1 ? joinedPieces(reading, field, columns) : null;
    if (joined) pieced.push(joined);
    else plain.push(columns[0]!);
  }
  return [plain, pieced];
}

function joinedPieces({ noun }: Reading, field: string, columns: readonly Column[]): ReadField | null {
  const isMonth = isPeriod(noun, field);
  if (!isMonth && columns[0]!.kind !== "date") return null;
  const pieces = piecesOf(columns);
  if (!pieces) return null;
  const decoded = joinPieces(pieces, isMonth ? "month" : "day");
  const { header, column } = columns[0]!;
  return { ...decoded, header, column, field, wanted: isMonth ? "period" : "date", period: null, currencies: null };
}

function columnsOf(reading: Reading): Column[] {
  return reading.table.columns.flatMap(({ header, column, field }) =>
    field === null ? [] : [columnOf(reading, { header, column, field, period: null })],
  );
}

function periodColumns(reading: Reading): Column[] {
  const year = yearOf(reading);
  return reading.table.periods.map((each) => {
    const label = periodLabelOf(each.period, reading.rules.dateSystem, year) ?? each.period;
    return columnOf(reading, { ...each, period: label });
  });
}

function columnOf(
  { sheet, noun, rules, rowNumbers }: Reading,
  place: { readonly header: string; readonly column: number; readonly field: string; readonly period: string | null },
): Column {
  const kind = (nouns[noun].fields as { readonly [field: string]: Kind })[place.field];
  if (!kind) throw new RangeError(`${noun} has no field ${place.field}`);
  return {
    ...place,
    kind,
    cells: columnCells(sheet, place.column, rowNumbers),
    formats: columnFormats(sheet, place.column, rowNumbers),
    notation: rules.notation(sheet.name, place.header),
  };
}

function isPeriod(noun: NounId, field: string): boolean {
  return field === "period" && (noun === "targets" || noun === "forecasts");
}

const TITLE_ROWS = 6;

/** The year that the sheet's name or the rows over the headers say. */
function yearOf({ sheet, table }: Reading): number | null {
  const { values, firstRow = 1 } = sheet;
  const from = Math.max(0, table.headerRow - firstRow - TITLE_ROWS);
  const titles = values.slice(from, Math.max(0, table.headerRow - firstRow)).flat();
  return yearSaid([sheet.name]) ?? yearSaid(titles);
}

function hasPeriods(read: readonly ReadField[]): boolean {
  return read.some(({ period }) => period !== null);
}

/** Rows with every field of the noun; blank ones are left out, and wide ones become a row for each period. */
function assemble({ noun, sheet, rowNumbers }: Reading, read: readonly ReadField[]) {
  const blank: AnyRow = Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null]));
  const common = read.filter(({ period }) => period === null);
  const wide = read.filter(({ period }) => period !== null);
  const whole = rowNumbers.map(() => ({ ...blank }));
  const isFilled = new Uint8Array(rowNumbers.length);
  for (const { field, values } of common) fill(whole, field, values, isFilled);
  fillCurrency(noun, whole, common);
  const rows: AnyRow[] = [];
  const places: RowPlace[] = [];
  const put = (row: AnyRow, at: number) => {
    rows.push(row);
    places.push({ sheet: sheet.name, row: rowNumbers[at]! });
  };
  whole.forEach((row, at) => {
    if (wide.length === 0 && isFilled[at]) put(row, at);
    for (const { field, values, period } of wide) {
      if (values[at] !== null) put({ ...row, period, [field]: values[at]! }, at);
    }
  });
  return { rows, places };
}

function fill(rows: AnyRow[], field: string, values: DecodedColumn["values"], isFilled: Uint8Array): void {
  for (let at = 0; at < rows.length; at++) {
    const value = values[at]!;
    if (value === null) continue;
    rows[at]![field] = value;
    isFilled[at] = 1;
  }
}

/** The amounts a row is told in, the first that is there. */
const LEADING_AMOUNTS = ["amount", "balance", "unitPrice"];

/** Where no column names the currency, the amounts themselves or their header may. */
function fillCurrency(noun: NounId, rows: AnyRow[], read: readonly ReadField[]): void {
  const isTold = !("currency" in nouns[noun].fields) || read.some(({ field }) => field === "currency");
  const leading = LEADING_AMOUNTS.map((name) => read.find(({ field }) => field === name)).find((field) => field);
  if (isTold || !leading?.currencies) return;
  leading.currencies.forEach((currency, at) => (rows[at]!.currency = currency));
}

function spoken({ noun, sheet, rowNumbers }: Reading, read: ReadField) {
  const place: ColumnPlace = {
    sheet: sheet.name,
    column: columnLetters(read.column),
    header: read.header,
    noun,
    field: read.field,
  };
  return {
    place,
    problems: read.problems.map(({ at, kind, found }): CellProblem => ({
      ...place,
      row: rowNumbers[at]!,
      kind,
      wanted: read.wanted,
      found,
    })),
    remarks: read.notes.map(({ kind, cells }): ColumnRemark => ({
      ...place,
      kind,
      rows: cells.map((at) => rowNumbers[at]!),
    })),
    questions: read.asks.map((ask): ColumnQuestion => ({ ...place, ...ask })),
  };
}
