import { fieldOfCells, fieldOfHeader, isNeverCompared } from "../domain/duplicates/headers";
import type { DuplicateField, DuplicateRecords } from "../domain/duplicates/records";
import { type Result, fail } from "../domain/kernel/result";
import { type Cells, isBlank, numberArg, tableOf } from "./cells";

export interface ReadRecords {
  readonly records: DuplicateRecords;
  /** Column of the list → column of the range. */
  readonly columns: readonly number[];
  /** Row of the range in which the first record stands: 1 when the first row is the header, else 0. */
  readonly from: number;
}

export function textOf(cell: unknown): string {
  return isBlank(cell) || cell === 0 ? "" : String(cell);
}

/** Rows to compare, by their headers: those given, or the first row where it maps, or what the cells look like. */
export function recordsArg(cells: Cells, headers: Cells): ReadRecords {
  const table = tableOf(cells);
  const given = isBlank(headers) ? null : tableOf(headers).flat().map(textOf);
  const first = (table[0] ?? []).map(textOf);
  const isHeader = given === null && first.some((header) => fieldOfHeader(header) !== null);
  const names = given ?? (isHeader ? first : first.map(() => ""));
  const from = isHeader ? 1 : 0;
  const fields: DuplicateField[] = [];
  const columns: number[] = [];
  const texts: string[][] = [];
  first.forEach((_, at) => {
    const name = names[at] ?? "";
    if (isNeverCompared(name)) return;
    const column = table.slice(from).map((row) => textOf(row[at]));
    fields.push(fieldOfHeader(name) ?? unnamed(column, fields));
    columns.push(at);
    texts.push(column);
  });
  return { records: { fields, columns: texts }, columns, from };
}

/** Without headers the first column of text is the name. */
function unnamed(column: readonly string[], before: readonly DuplicateField[]): DuplicateField {
  const field = fieldOfCells(column);
  return (field === "text" || field === "category") && !before.includes("company") ? "company" : field;
}

const DEFAULT_THRESHOLD = 0.85;

/** How likely two rows must be one, more than 0 and less than 1. */
export function thresholdArg(cells: Cells): Result<number> {
  const read = numberArg("threshold", cells, DEFAULT_THRESHOLD);
  if (!read.ok) return read;
  return read.value > 0 && read.value < 1 ? read : fail({ code: "threshold_out_of_range", argument: "threshold" });
}
