import { fail, ok, type Result } from "../../domain/kernel/result";
import type { Area } from "../area";
import type { Input } from "../contents";
import type { SheetLayout, Workbook } from "../workbook";

/** A table of a sheet without its totals row; by column the choices its cells offer, null where they take anything. */
export interface FormTable extends Area {
  /** Null of a table that is only a header row and what is below it. */
  readonly name: string | null;
  readonly choices: readonly (readonly string[] | null)[];
}

/** A sheet as it is to be made a template of: contents from A1 on, and its tables. */
export interface SheetForm {
  readonly name: string;
  readonly inputs: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly FormTable[];
}

/** A form is no longer and no wider than this; what lies beyond is data. */
const MOST = { rows: 500, columns: 60 };

/** What a template needs to know of a sheet. */
export async function readForm(workbook: Workbook, sheetName: string): Promise<Result<SheetForm>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const sheet = layout.value.find(({ name }) => name === sheetName);
  if (!sheet) return fail({ code: "host_not_found", what: sheetName });
  if (sheet.used === null) return ok({ name: sheetName, inputs: [], formats: [], tables: [] });
  const { row, column, rowCount, columnCount } = sheet.used;
  const size = {
    rowCount: Math.min(MOST.rows, row + rowCount),
    columnCount: Math.min(MOST.columns, column + columnCount),
  };
  const contents = await workbook.readContents([{ sheetId: sheet.id, row: 0, column: 0, ...size }]);
  if (!contents.ok) return contents;
  const { inputs, formats } = contents.value[0]!;
  const areas = tablesOf(sheet, inputs);
  const bodies = areas.flatMap((area) => columnBodies(sheet.id, area));
  const choices = await workbook.readChoices(bodies);
  if (!choices.ok) return choices;
  let at = 0;
  const tables = areas.map((area): FormTable => {
    const own = choices.value.slice(at, at + area.columnCount);
    at += area.columnCount;
    return { ...area, choices: own };
  });
  return ok({ name: sheetName, inputs, formats, tables });
}

type Placed = Omit<FormTable, "choices">;

/** The native tables with a header row; without any the first row that looks like a header, and what is below it. */
function tablesOf({ tables }: SheetLayout, inputs: SheetForm["inputs"]): Placed[] {
  const native = tables
    .filter(({ hasHeaders }) => hasHeaders)
    .map(({ name, row, column, rowCount, columnCount, hasTotals }) => ({
      ...{ name, row, column, columnCount },
      rowCount: rowCount - (hasTotals ? 1 : 0),
    }));
  if (native.length > 0) return native.sort((one, other) => one.row - other.row);
  const found = headerTable(inputs);
  return found ? [found] : [];
}

const LEAST_HEADERS = 3;

function headerTable(inputs: SheetForm["inputs"]): Placed | null {
  for (const [row, line] of inputs.entries()) {
    const column = line.findIndex((input) => input !== "");
    const end = line.findIndex((input, at) => at > column && input === "");
    const columnCount = (end < 0 ? line.length : end) - column;
    const headers = line.slice(column, column + columnCount);
    const areHeaders = headers.every((input) => typeof input === "string" && input !== "" && !input.startsWith("="));
    if (column < 0 || columnCount < LEAST_HEADERS || !areHeaders || new Set(headers).size < columnCount) continue;
    const below = inputs.slice(row + 1).findIndex((next) => next.slice(column, column + columnCount).every(isBlank));
    const rowCount = 1 + (below < 0 ? inputs.length - row - 1 : below);
    return { name: null, row, column, rowCount: Math.max(2, rowCount), columnCount };
  }
  return null;
}

function isBlank(input: Input): boolean {
  return input === "";
}

function columnBodies(sheetId: string, { row, column, rowCount, columnCount }: Placed) {
  return Array.from({ length: columnCount }, (_, at) => ({
    ...{ sheetId, row: row + 1, column: column + at, columnCount: 1 },
    rowCount: Math.max(1, rowCount - 1),
  }));
}
