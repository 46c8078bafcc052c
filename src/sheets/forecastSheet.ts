import { readPeriod } from "../domain/calendarPeriod";
import type { BaselineRow } from "../domain/forecast/outlook";
import { freezeForecasts } from "../domain/forecast/versions";
import { foldText } from "../domain/kernel/text";
import type { TableMap } from "../domain/mapping/workbookMap";
import { type Forecast, forecasts as noun } from "../domain/model/forecasts";
import type { Strings } from "../i18n/index";
import type { Block, BlockCell } from "./block";
import { type ChangeTitle, type Edit, proposalOf, type Proposal } from "./changes/proposal";
import type { WorkbookReading } from "./reading/readSalesBook";
import { dateCell, numberCell, textCell } from "./reports/cells";

/** Fields of a forecast in the order of the columns of a sheet that is made for them. */
const FIELDS = [
  ...(["period", "accountName", "product", "owner", "baseline", "forecast"] as const),
  ...(["committed", "actual", "supply", "eta", "assumption", "version"] as const),
] satisfies readonly (keyof Forecast)[];
type Field = (typeof FIELDS)[number];

const UNITS = "#,##0.##";
const WIDTHS: { readonly [Each in Field]?: number } = { accountName: 28, product: 24, assumption: 34 };
const USUAL_WIDTH = 14;
const TABLE = "SalesForecasts";

/** A native table of forecasts that can take rows, and which of its columns is what; columns count from the sheet's first. */
interface ForecastTable {
  readonly name: string;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The table that takes rows with all these fields; null where there is none, so that they need a sheet of their own. */
function tableWith({ map, sheets }: WorkbookReading, fields: readonly Field[]): ForecastTable | null {
  const columnsOf = ({ columns }: TableMap) =>
    new Map(columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])));
  for (const table of map.tables) {
    if (table.noun !== "forecasts" || table.status !== "mapped" || table.totalsRows.length > 0) continue;
    const native = sheets
      .find(({ name }) => name === table.sheet)
      ?.tables?.find(({ name, hasTotals }) => name === table.nativeTable && !hasTotals);
    const columns = columnsOf(table);
    if (!native || !fields.every((field) => columns.has(field))) continue;
    const { firstColumn, lastColumn } = native.area;
    return { name: native.name, firstColumn, columnCount: lastColumn - firstColumn + 1, columns };
  }
  return null;
}

/** What forecasts people may judge are about, by the rows that are not frozen; null where there are none yet. */
export function judgedBy(forecasts: readonly Forecast[]): readonly string[] {
  const shapes = forecasts
    .filter(({ version }) => version === null)
    .map((row) => (["accountName", "product", "owner"] as const).filter((name) => row[name] !== null).join("+"));
  return [...new Set(shapes)];
}

/**
 * The statistical forecast beside people's own: a baseline is put into the rows that are there, and rows are added for
 * those that are not. What a person wrote stays.
 */
export function baselineProposal(reading: WorkbookReading, fresh: readonly BaselineRow[], strings: Strings): Proposal {
  const { rows, places } = reading.book.records.forecasts;
  const keyOf = ({ period, accountName, product, owner }: BaselineRow) =>
    JSON.stringify([
      period && (readPeriod(period)?.label ?? period),
      ...[accountName, product, owner].map((name) => foldText(name ?? "")),
    ]);
  const known = new Map(rows.flatMap((row, at) => (row.version === null ? [[keyOf(row), at] as const] : [])));
  const columns = baselineColumns(reading);
  const edits = fresh.flatMap((row): Edit[] => {
    const at = known.get(keyOf(row));
    const column = at === undefined ? undefined : columns.get(places[at]!.sheet);
    if (at === undefined || column === undefined || rows[at]!.baseline === row.baseline) return [];
    return [{ ...places[at]!, column, cell: numberCell(row.baseline, UNITS) }];
  });
  const added = fresh.filter((row) => !known.has(keyOf(row)));
  const title = { code: "baseline", facts: { count: edits.length + added.length } } as const;
  return appended(title, reading, added, strings, { edits, sheetName: strings.forecastView.sheet });
}

function baselineColumns({ book: { columns } }: WorkbookReading): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ noun: of, field, sheet, column }) =>
      of === "forecasts" && field === "baseline" ? [[sheet, column] as const] : [],
    ),
  );
}

/** A copy of every forecast to come under the month's name, to be compared when the sales are known. */
export function freezeProposal(reading: WorkbookReading, month: string, strings: Strings): Proposal {
  const frozen = freezeForecasts(reading.book.records.forecasts.rows, month);
  const title = { code: "frozenVersion", facts: { month, count: frozen.length } } as const;
  return appended(title, reading, frozen, strings, { edits: [], sheetName: strings.forecastView.frozenSheet });
}

function appended(
  title: ChangeTitle,
  reading: WorkbookReading,
  rows: readonly Partial<Forecast>[],
  strings: Strings,
  { edits, sheetName }: { readonly edits: readonly Edit[]; readonly sheetName: string },
): Proposal {
  if (rows.length === 0) return proposalOf(title, { edits });
  const used = FIELDS.filter((field) => rows.some((row) => (row[field] ?? null) !== null));
  const table = tableWith(reading, used);
  if (!table)
    return proposalOf(title, { edits, sheets: (nameOf) => [forecastBlock(rows, nameOf(sheetName), strings)] });
  return proposalOf(title, { edits, rows: [{ table: table.name, rows: rows.map((row) => lineOf(row, table)) }] });
}

/** A row as wide as the table; what it does not say is left to the table. */
function lineOf(row: Partial<Forecast>, { columns, firstColumn, columnCount }: ForecastTable) {
  const line = new Array<BlockCell | undefined>(columnCount).fill(undefined);
  for (const field of FIELDS) {
    const column = columns.get(field);
    if (column !== undefined && (row[field] ?? null) !== null) line[column - firstColumn] = cellOf(row, field);
  }
  return line;
}

/** A sheet of forecasts, which is read as such again. */
export function forecastBlock(rows: readonly Partial<Forecast>[], sheetName: string, strings: Strings): Block {
  const labels = strings.nouns.forecasts.fields;
  const cells = [
    FIELDS.map((field) => textCell(labels[field])),
    ...rows.map((row) => FIELDS.map((field) => cellOf(row, field))),
  ];
  return {
    sheetName,
    cells,
    columnWidths: FIELDS.map((field) => WIDTHS[field] ?? USUAL_WIDTH),
    tables: [{ name: TABLE, row: 0, column: 0, rowCount: cells.length, columnCount: FIELDS.length }],
    frozenRows: 1,
    boldRows: [],
    choices: [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

function cellOf(row: Partial<Forecast>, field: Field): BlockCell {
  const value = row[field] ?? null;
  if (value === null) return noun.fields[field] === "number" ? { text: "", format: UNITS } : null;
  if (typeof value === "number") return numberCell(value, UNITS);
  return field === "eta" ? dateCell(row.eta!) : textCell(value);
}
