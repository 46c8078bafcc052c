import type { SheetCells, TableMap } from "../../domain/mapping/workbookMap";
import { shownContent } from "../changes/shown";
import type { DateSystem } from "../serial";

const MOST = 3;

/** The first three different values of a table's column, as a person reads them; what reads like a formula is its value. */
export function columnSamples(
  sheet: SheetCells,
  table: TableMap,
  column: number,
  { dateSystem, locale }: { readonly dateSystem: DateSystem; readonly locale: string },
): readonly string[] {
  const left = new Set([...table.skippedRows, ...table.totalsRows]);
  const samples = new Set<string>();
  for (let row = table.firstDataRow; row <= table.lastDataRow && samples.size < MOST; row++) {
    const [down, right] = [row - (sheet.firstRow ?? 1), column - (sheet.firstColumn ?? 0)];
    const value = sheet.values[down]?.[right] ?? "";
    if (value === "" || left.has(row)) continue;
    const format = sheet.numberFormats?.[down]?.[right] ?? null;
    samples.add(typeof value === "string" ? value : shownContent(value, format, dateSystem, locale));
  }
  return [...samples];
}

/** How many records a table holds. */
export function recordCount({ firstDataRow, lastDataRow, skippedRows, totalsRows }: TableMap): number {
  const left = new Set([...skippedRows, ...totalsRows].filter((row) => row >= firstDataRow && row <= lastDataRow));
  return Math.max(0, lastDataRow - firstDataRow + 1 - left.size);
}
