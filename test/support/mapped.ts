import type { NounId } from "../../src/domain/model/index";
import { readBook } from "../../src/sheets/reading/book";
import type { Notation } from "../../src/sheets/reading/decoded";
import type { SheetCells } from "../../src/domain/mapping/workbookMap";
import type { MappedTable } from "../../src/sheets/reading/mappedSheet";
import type { RawCell } from "../../src/sheets/reading/rawCell";
import type { ReadingRules } from "../../src/sheets/reading/table";
import type { SalesBook } from "../../src/sheets/salesBook";

type Cells = readonly (readonly RawCell[])[];

/** A sheet that is one table from A1 on, whose headers are the fields themselves; "-" is left alone, "2026-03:target" is wide. */
export function mapped(
  noun: NounId,
  cells: Cells,
  rest: Partial<SheetCells> & { readonly headers?: readonly string[]; readonly totalsRows?: readonly number[] } = {},
): { readonly sheet: SheetCells; readonly table: MappedTable } {
  const { headers, totalsRows = [], ...more } = rest;
  const fields = cells[0]!.map(String);
  const sheet = { name: "Sheet1", ...more, values: [headers ?? fields, ...cells.slice(1)] };
  const columns = fields.map((field, column) => ({
    header: headers?.[column] ?? field,
    column,
    field: field === "-" || field.includes(":") ? null : field,
  }));
  const periods = fields.flatMap((field, column) => {
    const [period, target] = field.split(":");
    return target ? [{ header: period!, column, period: period!, field: target }] : [];
  });
  const table: MappedTable = {
    sheet: sheet.name,
    noun,
    headerRow: 1,
    firstDataRow: 2,
    lastDataRow: cells.length,
    skippedRows: [],
    totalsRows,
    columns,
    periods,
  };
  return { sheet, table };
}

/** The book of one such sheet. */
export function bookOf(
  noun: NounId,
  cells: Cells,
  rest: Parameters<typeof mapped>[2] & Partial<ReadingRules> & { readonly said?: Notation } = {},
): SalesBook {
  const { dateSystem = 1900, moneyDigits = 2, said = {}, ...more } = rest;
  const { sheet, table } = mapped(noun, cells, more);
  return readBook([sheet], [table], { dateSystem, moneyDigits, notation: () => said });
}
