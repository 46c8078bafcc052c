import type { TableMap } from "../../domain/mapping/workbookMap";
import type { Account } from "../../domain/model/accounts";
import { ok, type Result } from "../../domain/kernel/result";
import type { Area } from "../area";
import { readInBands } from "../readInBands";
import { readBook } from "../reading/book";
import type { RowPlace, SalesBook } from "../salesBook";
import type { Workbook } from "../workbook";

/** A list of accounts on a sheet, and the last row that may become one of it: above whatever stands below. */
export interface AccountTable {
  readonly map: TableMap;
  readonly reach: number;
}

/** A row of a sheet, and the account it holds now; null where it holds none. */
export interface RowNow extends RowPlace {
  readonly account: Account | null;
}

/** Rows as Excel counts them; both belong to it. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The lists of accounts of a workbook. */
export function accountTables(tables: readonly TableMap[]): AccountTable[] {
  return tables
    .filter(({ noun, status }) => noun === "accounts" && status === "mapped")
    .map((map) => ({ map, reach: reachOf(map, tables) }));
}

function reachOf(table: TableMap, tables: readonly TableMap[]): number {
  const below = tables.filter(
    ({ sheet, firstRow, firstColumn, lastColumn }) =>
      sheet === table.sheet &&
      firstRow > table.lastDataRow &&
      firstColumn <= table.lastColumn &&
      lastColumn >= table.firstColumn,
  );
  const totals = table.totalsRows.filter((row) => row > table.lastDataRow);
  return Math.min(Infinity, ...totals.map((row) => row - 1), ...below.map(({ firstRow }) => firstRow - 1));
}

/** Blank rows over a new entry with which it still belongs to the list above. */
const GAP = 1;

/** The rows of an area that are the list's, or become so; null where it touches none. */
export function rowsTouched(
  { map, reach }: AccountTable,
  { row, column, rowCount, columnCount }: Area,
): RowSpan | null {
  if (column > map.lastColumn || column + columnCount <= map.firstColumn) return null;
  const [first, last] = [Math.max(row + 1, map.firstDataRow), Math.min(row + rowCount, reach)];
  return first <= last && first <= map.lastDataRow + 1 + GAP ? { first, last } : null;
}

/** The list after whole rows came (`by` above zero) or went before row `from`. */
export function movedTable({ map, reach }: AccountTable, from: number, by: number): AccountTable {
  const at = (row: number) => (row >= from ? Math.max(from, row + by) : row);
  const { firstRow, lastRow, headerRow, firstDataRow, lastDataRow, totalsRows } = map;
  const moved = {
    ...map,
    firstRow: at(firstRow),
    lastRow: at(lastRow),
    headerRow: at(headerRow),
    firstDataRow: at(firstDataRow),
    lastDataRow: at(lastDataRow),
    totalsRows: totalsRows.map(at),
  };
  return { map: moved, reach: at(reach) };
}

/** What rows of a list hold now, each of them told. */
export async function readRows(
  workbook: Workbook,
  sheetId: string,
  { map }: AccountTable,
  { first, last }: RowSpan,
  { dateSystem, moneyDigits }: Pick<SalesBook, "dateSystem" | "moneyDigits">,
): Promise<Result<readonly RowNow[]>> {
  const { sheet, firstColumn, lastColumn } = map;
  const area = {
    row: first - 1,
    column: firstColumn,
    rowCount: last - first + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
  const read = await readInBands(workbook, { ...area, sheetId });
  if (!read.ok) return read;
  const cells = {
    name: sheet,
    values: read.value.values,
    numberFormats: read.value.formats,
    firstRow: first,
    firstColumn,
  };
  const part = { ...map, firstDataRow: first, lastDataRow: last, skippedRows: [] };
  const rules = { dateSystem, moneyDigits, notation: () => ({}) };
  const { rows, places } = readBook([cells], [part], rules).records.accounts;
  const found = new Map(places.map(({ row }, at) => [row, rows[at]!]));
  return ok(
    Array.from({ length: area.rowCount }, (_, at) => ({
      sheet,
      row: first + at,
      account: found.get(first + at) ?? null,
    })),
  );
}
