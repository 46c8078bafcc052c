import type { IsoDate } from "../domain/kernel/date";
import { map, ok, type Result } from "../domain/kernel/result";
import type { SheetCells, TableMap } from "../domain/mapping/workbookMap";
import type { Activity } from "../domain/model/activities";
import type { Strings } from "../i18n/index";
import { columnLetters } from "./address";
import type { BlockCell } from "./block";
import { type ChangeTitle, type Edit, type Proposal, proposalOf } from "./changes/proposal";
import type { WorkbookReading } from "./reading/readSalesBook";
import { starterSheet, starterTableName } from "./starter/blocks";
import type { SampleRow } from "./starter/sampleRows";
import type { SheetLayout, Workbook } from "./workbook";

/** A contact as the pane takes it down; null where nothing was said. */
export type LoggedContact = Pick<Activity, "accountName" | "contactName" | "date" | "type" | "content" | "owner"> &
  Pick<Activity, "result" | "opportunity" | "commitment" | "nextAction" | "nextDate">;

type Field = keyof LoggedContact;

/** Where words go for which a sheet has no column of their own. */
const CATCH_ALL = ["content", "result", "remark", "subject"] as const;
/** Rows looked at for a blank one at a time. */
const ROWS_AT_ONCE = 200;

/**
 * A contact as the next row of the person's own activities: in the first blank row below the last record, within a native
 * table or as one more row of it. Without such a sheet, or without room on it, a sheet of activities is added.
 */
export async function contactProposal(
  workbook: Workbook,
  reading: Pick<WorkbookReading, "map" | "sheets">,
  contact: LoggedContact,
  strings: Strings,
): Promise<Result<Proposal>> {
  const title = { code: "contact", facts: { account: contact.accountName ?? "" } } as const;
  const table = activitiesTable(reading.map.tables);
  if (!table) return map(await workbook.layout(), (layout) => onOwnSheet(title, contact, layout, strings));
  const cells = cellsOf(contact, table, strings);
  const row = await blankRow(workbook, table);
  if (!row.ok) return row;
  if (row.value === null) return ok(onOwnSheet(title, contact, [], strings));
  const native = nativeTable(reading.sheets, table);
  if (native && row.value > native.area.lastRow) {
    const { firstColumn, lastColumn } = native.area;
    const width = lastColumn - firstColumn + 1;
    const line = Array.from({ length: width }, (_, at) => cells.get(firstColumn + at));
    return ok(proposalOf(title, { rows: [{ table: native.name, rows: [line] }] }));
  }
  const edits = [...cells].map(([column, cell]): Edit => {
    return { sheet: table.sheet, row: row.value!, column: columnLetters(column), cell };
  });
  return ok(proposalOf(title, { edits }));
}

/** The longest list of activities; one with totals below it has no room. */
function activitiesTable(tables: readonly TableMap[]): TableMap | null {
  const open = tables.filter(
    ({ noun, status, totalsRows, lastDataRow }) =>
      noun === "activities" && status === "mapped" && totalsRows.every((row) => row < lastDataRow),
  );
  const length = ({ firstDataRow, lastDataRow }: TableMap) => lastDataRow - firstDataRow;
  return open.sort((one, other) => length(other) - length(one))[0] ?? null;
}

function nativeTable(sheets: readonly SheetCells[], { sheet, nativeTable: name }: TableMap) {
  return sheets.find((one) => one.name === sheet)?.tables?.find((table) => table.name === name);
}

/** The first row below the records in which none of the table's columns holds anything; null where there is no such row. */
async function blankRow(workbook: Workbook, table: TableMap): Promise<Result<number | null>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const sheet = layout.value.find(({ name }) => name === table.sheet);
  if (!sheet) return ok(null);
  const columns = table.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  const columnCount = Math.max(...columns) - first + 1;
  const end = (sheet.used?.row ?? 0) + (sheet.used?.rowCount ?? 0);
  for (let row = table.lastDataRow; row <= end; row += ROWS_AT_ONCE) {
    const area = { sheetId: sheet.id, row, column: first, rowCount: ROWS_AT_ONCE, columnCount };
    const read = await workbook.readContents([area]);
    if (!read.ok) return read;
    const at = read.value[0]!.inputs.findIndex((line) => line.every((input) => input === ""));
    if (at >= 0) return ok(row + at + 1);
  }
  return ok(end + 1);
}

/** Each column's cell; words without a column of their own are added, with what they are, to another. */
function cellsOf(contact: LoggedContact, table: TableMap, { nouns: { activities } }: Strings): Map<number, BlockCell> {
  const columnOf = new Map(table.columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])));
  const told = { ...contact } as { [Each in Field | (typeof CATCH_ALL)[number]]?: string | null };
  const homeless = (Object.keys(contact) as Field[]).filter((field) => contact[field] && !columnOf.has(field));
  const home = CATCH_ALL.find((field) => columnOf.has(field));
  if (home) {
    const words = homeless.map((field) =>
      field === "content" ? contact.content! : `${activities.fields[field]}: ${contact[field]}`,
    );
    told[home] = [told[home], ...words].filter(Boolean).join("; ") || null;
  }
  return new Map(
    Object.entries(told).flatMap(([field, value]): [number, BlockCell][] => {
      const column = columnOf.get(field);
      return column === undefined || !value ? [] : [[column, cellOf(field, value)]];
    }),
  );
}

function cellOf(field: string, value: string): BlockCell {
  return isDay(field) ? { date: value as IsoDate } : { text: value };
}

function isDay(field: string): boolean {
  return field === "date" || field === "nextDate";
}

/** A sheet of activities as the add-in makes it; one more row of it, where it was made since the workbook was read. */
function onOwnSheet(
  title: ChangeTitle,
  contact: LoggedContact,
  layout: readonly SheetLayout[],
  strings: Strings,
): Proposal {
  const { fields } = strings.nouns.activities;
  const own = layout.flatMap(({ tables }) => tables).find(({ name }) => name === starterTableName("activities"));
  const said = (Object.keys(contact) as Field[]).filter((field) => contact[field]);
  if (own && said.every((field) => own.headers.includes(fields[field]))) {
    const line = own.headers.map((header): BlockCell => {
      const field = said.find((each) => fields[each] === header);
      return field ? cellOf(field, contact[field]!) : null;
    });
    return proposalOf(title, { rows: [{ table: own.name, rows: [line] }] });
  }
  const row = Object.fromEntries(
    said.map((field): [string, SampleRow[string]] => {
      const value = contact[field]!;
      return [field, isDay(field) ? { date: value as IsoDate } : value];
    }),
  );
  return proposalOf(title, {
    sheets: (nameOf) => [starterSheet("activities", [row], strings, nameOf(strings.starter.sheets.activities))],
  });
}
